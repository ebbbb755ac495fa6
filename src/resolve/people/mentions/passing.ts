import type { Token, TokenRange } from '../../../model/document.ts';
import type { Wording } from '../words/wording.ts';
import { Is } from '../words/words.ts';
import type { Role } from './roles.ts';

/** How far before a name the kinship is looked for, in tokens. */
const REACH = 28;

/** Verbs whose object is kin. */
const WEDS: ReadonlySet<string> = new Set(['married', 'marry', 'marries', 'marrying', 'remarried', 'wed']);
/** Words behind which kin stands, with the preposition between them. */
const BEHIND: ReadonlyMap<string, 'by' | 'to'> = new Map([
  ['born', 'to'],
  ['engagement', 'to'],
  ['marriage', 'to'],
  ['predeceased', 'by'],
  ['survived', 'by'],
]);

/** What is done to a child, but to a plan, a question and a case as well. */
const BRINGS_UP: ReadonlySet<string> = new Set(['adopted', 'brought', 'raised', 'reared']);
/** Words at most between who is brought up and the verb: "she had been". */
const CHILD_REACH = 3;

/** "|she| was raised", "|Ann Lund|, brought up", and at the beginning of a sentence; not "the case was brought". */
function isBroughtUp(wording: Wording, verb: number): boolean {
  const { tokens } = wording;
  if (wording.word(verb).folded === 'brought' && wording.word(verb + 1).folded !== 'up') return false;
  for (let at = verb - 1; at >= verb - 1 - CHILD_REACH; at--) {
    if (!wording.inOneSentence(at, verb)) return true;
    const { pos, text } = tokens[at] as Token;
    if (pos === 'PROPN' || /^(?:[Ss]?[Hh]e|[Tt]hey|who)$/u.test(text)) return true;
    if (pos !== 'AUX' && pos !== 'ADV' && text !== ',') return false;
  }
  return false;
}

/**
 * Whether somebody is named as another's kin: "born to a baker, |Karl Lund|", "the daughter of |Karl Lund|", "her brother
 * |Karl|", "survived by |Karl| and |Ann|", "he married |Ann Berg|". `isSubject` tells that a verb follows.
 */
export function isNamedAsKin(wording: Wording, { first }: TokenRange, isSubject: boolean): boolean {
  const { tokens } = wording;
  const isBehind = { by: false, to: false };
  let isBehindName = false;
  for (let at = first - 1; at > first - REACH && wording.inOneSentence(at, first); at--) {
    const { text, pos } = tokens[at] as Token;
    const { folded } = wording.word(at);
    if (!isSubject) {
      const preposition = BEHIND.get(folded);
      if (WEDS.has(folded) || (preposition !== undefined && isBehind[preposition])) return true;
      if (isBehind.by && BRINGS_UP.has(folded)) return isBroughtUp(wording, at);
    }
    if (pos === 'VERB' || pos === 'AUX') return false;
    if (isKin(wording, at) && !(isSubject && isBehindName && tokens[first - 1]?.text !== 'and'))
      return isKinOf(wording, at);
    if (pos === 'SCONJ' || text === ':' || wording.is(at, Is.DOUBLE_MARK)) return false;
    if (pos === 'ADP' && (folded === 'by' || folded === 'to')) isBehind[folded] = true;
    if (pos === 'PROPN') isBehindName = true;
  }
  return false;
}

/** "brother", "sons"; not "Sister Ann" of a convent. */
const isKin = (wording: Wording, at: number): boolean =>
  wording.is(at, Is.KIN) && /^\p{Ll}+$/u.test(wording.tokens[at]?.text ?? '');

/** Farthest that the determiner stands before the kin: "|his| second wife". */
const DETERMINER = 4;

/** "the son |of|", "|her| brother", "|two| sons", "|Lund’s| wife"; a "mother of two" or a "grandmother" is nobody's. */
function isKinOf(wording: Wording, at: number): boolean {
  const { tokens } = wording;
  if (tokens[at + 1]?.text === 'of') return tokens[at + 2]?.pos !== 'NUM';
  for (let before = at - 1; before >= at - DETERMINER && wording.inOneSentence(before, at); before--) {
    const { determiner } = wording.word(before);
    if (determiner !== 'none' || tokens[before]?.pos === 'NUM') return determiner !== 'definite';
  }
  return false;
}

/** "survived by |two sons, Nils and Bo|": of whom the article has not spoken, even if somebody bears the name. */
export function isOfSurvivors(wording: Wording, first: number): boolean {
  const { tokens } = wording;
  let kin = first - 1;
  while (kin > first - SURVIVORS && BESIDE.test(tokens[kin]?.text ?? '') !== (tokens[kin]?.pos === 'PROPN')) kin--;
  if (!isKin(wording, kin) || !/s$|children/u.test(tokens[kin]?.text ?? '')) return false;
  if (tokens[kin - 1]?.pos !== 'NUM' && tokens[kin - 1]?.text !== 'twin') return false;
  for (let at = kin - 2; at > kin - REACH && wording.inOneSentence(at, first); at--)
    if (LEAVES.has(wording.word(at).folded)) return true;
  return false;
}

/** What survivors stand behind. */
const LEAVES = new Set(['leaves', 'survived']);
/** What stands between names of a list. */
const BESIDE = /^(?:,|and)$/u;
/** Tokens from "sons" to the last name of a list. */
const SURVIVORS = 12;

/** "Ann, |her mother|,": the kin stands behind the name. */
export const isCalledKin = (wording: Wording, roles: readonly Role[]): boolean =>
  roles.some(
    ({ isKin, rule, phrase }) =>
      isKin &&
      rule === 'apposition-behind-name' &&
      phrase !== null &&
      wording.word(phrase.first).determiner === 'possessive',
  );
