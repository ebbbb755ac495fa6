import type { Pos, Token, TokenRange } from '../../../model/document.ts';
import { isAddress } from '../../../person-names/address.ts';
import type { Wording } from '../words/wording.ts';
import { Is } from '../words/words.ts';
import type { Role } from './roles.ts';

/** A role phrase beside a name: its words, the token of its head, and the whole phrase where it stands for itself. */
export interface Found {
  readonly range: TokenRange;
  readonly head: number;
  readonly phrase: TokenRange | null;
}

export const LONGEST_PHRASE = 9;
const LONGEST_APPOSITION = 18;

const isRole = (wording: Wording, at: number, sentenceOf: number): boolean =>
  wording.is(at, Is.ROLE) && wording.inOneSentence(at, sentenceOf);

/** The role word right before the name, or the one whose "of" phrase ends there. */
export function headBefore(wording: Wording, name: number): number | null {
  if (isRole(wording, name - 1, name)) return name - 1;
  for (let at = name - 1; at > name - LONGEST_PHRASE && wording.inOneSentence(at, name); at--) {
    if (wording.is(at, Is.OF_OR_FOR)) return at < name - 1 && isRole(wording, at - 1, name) ? at - 1 : null;
    if (!wording.is(at, Is.TITLE_PART)) return null;
  }
  return null;
}

/**
 * "Oslo Transport Agency |official", "deputy planning |minister", but not "on Saturday |Mr": what may stand before the
 * head.
 */
export function isTitleModifier(wording: Wording, at: number, head: number): boolean {
  if (!wording.inOneSentence(at, head) || wording.is(at, Is.DETERMINER)) return false;
  const { text, pos } = wording.tokens[at] as Token;
  if (text === '-') return true;
  if (RANKING.test(text)) return true;
  if (text.endsWith('ed') && wording.tokens[at - 1]?.pos === 'AUX') return false;
  return (pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN') && wording.is(at, Is.LETTERS) && !wording.is(at, Is.TIME);
}

/** Participles of an office: "|managing| director", not "meeting director Lund". */
const RANKING = /^(?:acting|founding|incoming|managing|outgoing|presiding|sitting)$/iu;

/** A determiner that is not inside "of the …", or the first word of the sentence. */
export function opensPhrase(wording: Wording, at: number): boolean {
  if (!wording.inOneSentence(at - 1, at)) return true;
  return isDeterminer(wording, at) && wording.tokens[at - 1]?.text !== 'of';
}

/** Not the "that" of "said |that| Lund’s widow, Ann, slept". */
const isDeterminer = (wording: Wording, at: number): boolean =>
  wording.is(at, Is.DETERMINER) && wording.tokens[at]?.pos !== 'SCONJ';

/** The name of a possessor begins there: "|Norway|'s foreign minister", "on Sundays |Lund|'s wife". */
export function opensPossessor(wording: Wording, first: number): boolean {
  const { tokens } = wording;
  const before = tokens[first - 1];
  if (wording.is(first, Is.TIME) || isDeterminer(wording, first - 1)) return false;
  if (before?.pos === 'PROPN' && !wording.is(first - 1, Is.TIME)) return false;
  let at = first;
  while (tokens[at]?.pos === 'PROPN' && at < first + LONGEST_PHRASE) at++;
  return at > first && wording.is(at, Is.POSSESSIVE_MARK) && wording.inOneSentence(first, at);
}

/** A role phrase that begins at `first`; its head stands before the first preposition. */
export function nounPhraseAt(wording: Wording, first: number): Found | null {
  let last = first;
  while (last < first + LONGEST_PHRASE && goesOn(wording, last) && wording.inOneSentence(last, first)) last++;
  const head = headOf(wording, { first, last });
  return head === null ? null : { range: { first, last }, head, phrase: null };
}

const goesOn = (wording: Wording, at: number): boolean =>
  !wording.is(at, Is.LINK) &&
  (wording.is(at, Is.DETERMINER) || isPluralOwner(wording, at) || !CLOSING.has(wording.tokens[at]?.pos ?? 'X'));

/** "the National Farmers|'| Union": an apostrophe alone behind a plural. */
const isPluralOwner = (wording: Wording, at: number): boolean =>
  wording.is(at, Is.POSSESSIVE_MARK) &&
  wording.tokens[at - 1]?.text.endsWith('s') === true &&
  wording.is(at + 1, Is.LETTERS);

const CLOSING: ReadonlySet<Pos> = new Set(['VERB', 'AUX', 'PUNCT', 'SCONJ', 'PRON']);

/**
 * The last word before the first preposition, if it is a role; "one of" may come first. Behind a determiner any noun
 * for a person will do: "an ethologist".
 */
export function headOf(wording: Wording, { first, last }: TokenRange): number | null {
  const { tokens } = wording;
  const from = tokens[first + 1]?.text === 'of' && wording.word(first).folded === 'one' ? first + 2 : first;
  let end = from;
  while (end < last && tokens[end]?.pos !== 'ADP') end++;
  if (end === from) return null;
  return isRole(wording, end - 1, first) || isDescription(wording, first, end - 1) ? end - 1 : null;
}

/** "pilots for twenty years" of two who were named, unlike "one of the pilots". */
export const isOfSeveral = (wording: Wording, { head, range }: Found): boolean =>
  wording.is(head, Is.PERSONS_NOUN) && wording.word(range.first).folded !== 'one';

const isDescription = (wording: Wording, first: number, head: number): boolean =>
  wording.is(first, Is.DETERMINER) && wording.is(head, Is.PERSON_NOUN) && wording.tokens[head]?.pos === 'NOUN';

/** Where an apposition closes: its comma or other mark, or where its role phrase ends if there is none near. */
export function phraseEnd(wording: Wording, { first, last }: TokenRange): number {
  for (let at = last; at < first + LONGEST_APPOSITION; at++)
    if (wording.is(at, Is.STOP) || !wording.inOneSentence(at, first)) return at;
  return last;
}

export function roleOf(wording: Wording, { head, phrase, range }: Found, rule: string): Role {
  let { first } = range;
  while (first < head && (wording.is(first, Is.DETERMINER) || isBeforeDeterminer(wording, first))) first++;
  const words: string[] = [];
  for (let at = first; at < range.last; at++) words.push(wording.word(at).folded);
  return {
    first,
    last: range.last,
    head: singular(wording.word(head).folded, words),
    words,
    besides: besides(wording, { first, last: head }, rule),
    rule,
    isKin: wording.is(head, Is.KIN) && !isOfNumber(wording, head),
    isListed: wording.is(head, Is.ROLE),
    phrase,
  };
}

/** "a father |of two|" is introduced as nobody's. */
const isOfNumber = ({ tokens }: Wording, head: number): boolean =>
  tokens[head + 1]?.text === 'of' && tokens[head + 2]?.pos === 'NUM';

/** "|now| a lobbyist", "|then| the minister". */
const isBeforeDeterminer = (wording: Wording, at: number): boolean =>
  wording.tokens[at]?.pos === 'ADV' && wording.is(at + 1, Is.DETERMINER);

/** "|founder| and chief executive", "|Detective| Sergeant": what else the bearer is, before the head. */
function besides(wording: Wording, { first, last }: TokenRange, rule: string): readonly string[] {
  if (first === last) return NONE;
  const found: string[] = [];
  for (let at = first; at < last; at++) {
    if (!wording.is(at, Is.PERSON_NOUN) || !wording.is(at, Is.ROLE)) continue;
    const isJoined = wording.tokens[at + 1]?.text === 'and';
    const isBeforeAddress = rule === 'title-before-name' && at + 1 === last && isAddress(wording.word(last).folded);
    const isRank = rule === 'title-before-name' && at + 1 === last && wording.is(at, Is.TITLE_PART);
    if (isJoined || (isRank && !ENDS_RANK.has(wording.word(last).folded)) || isBeforeAddress)
      found.push(wording.word(at).folded);
  }
  return found;
}

const NONE: readonly string[] = [];

/** An "attorney general" is no attorney. */
const ENDS_RANK: ReadonlySet<string> = new Set(['general']);

/** "one of the generals" is a general. */
const singular = (head: string, words: readonly string[]): string =>
  words[0] === 'of' ? head.replace(/s$/u, '') : head;
