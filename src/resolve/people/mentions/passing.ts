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
  ['adopted', 'by'],
  ['born', 'to'],
  ['brought', 'by'],
  ['engagement', 'to'],
  ['marriage', 'to'],
  ['preceded', 'by'],
  ['predeceased', 'by'],
  ['raised', 'by'],
  ['reared', 'by'],
  ['survived', 'by'],
]);

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

/** "Ann, |her mother|,": the kin stands behind the name. */
export const isCalledKin = (wording: Wording, roles: readonly Role[]): boolean =>
  roles.some(
    ({ isKin, rule, phrase }) =>
      isKin &&
      rule === 'apposition-behind-name' &&
      phrase !== null &&
      wording.word(phrase.first).determiner === 'possessive',
  );
