import type { Pos, Token } from '../../model/document.ts';
import type { TokenRange } from './grammar.ts';
import type { Role } from './roles.ts';
import type { Wording } from './wording.ts';
import { Is } from './words.ts';

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

/** "Oslo Transport Agency |official", "deputy planning |minister", but not "on Saturday |Mr": what may stand before the head. */
export function isTitleModifier(wording: Wording, at: number, head: number): boolean {
  if (!wording.inOneSentence(at, head) || wording.is(at, Is.DETERMINER)) return false;
  const { text, pos } = wording.tokens[at] as Token;
  if (text === '-') return true;
  return (pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN') && wording.is(at, Is.LETTERS) && !wording.is(at, Is.TIME);
}

/** A determiner that is not inside "of the …", or the first word of the sentence. */
export function opensPhrase(wording: Wording, at: number): boolean {
  if (!wording.inOneSentence(at - 1, at)) return true;
  return wording.is(at, Is.DETERMINER) && wording.tokens[at - 1]?.text !== 'of';
}

/** A role phrase that begins at `first`; its head stands before the first preposition. */
export function nounPhraseAt(wording: Wording, first: number): Found | null {
  let last = first;
  while (last < first + LONGEST_PHRASE && goesOn(wording, last) && wording.inOneSentence(last, first)) last++;
  const head = headOf(wording, { first, last });
  return head === null ? null : { range: { first, last }, head, phrase: null };
}

const goesOn = (wording: Wording, at: number): boolean =>
  !wording.is(at, Is.LINK) && (wording.is(at, Is.DETERMINER) || !CLOSING.has(wording.tokens[at]?.pos ?? 'X'));

const CLOSING: ReadonlySet<Pos> = new Set(['VERB', 'AUX', 'PUNCT', 'SCONJ', 'PRON']);

/** The last word before the first preposition, if it is a role; "one of" may come first. */
export function headOf(wording: Wording, { first, last }: TokenRange): number | null {
  const { tokens } = wording;
  const from = tokens[first + 1]?.text === 'of' && wording.word(first).folded === 'one' ? first + 2 : first;
  let end = from;
  while (end < last && tokens[end]?.pos !== 'ADP') end++;
  return end > from && isRole(wording, end - 1, first) ? end - 1 : null;
}

/** Where an apposition closes: its comma or other mark, or where its role phrase ends if there is none near. */
export function phraseEnd(wording: Wording, { first, last }: TokenRange): number {
  for (let at = last; at < first + LONGEST_APPOSITION; at++)
    if (wording.is(at, Is.STOP) || !wording.inOneSentence(at, first)) return at;
  return last;
}

export function roleOf(wording: Wording, { head, phrase, range }: Found, rule: string): Role {
  let { first } = range;
  while (first < head && wording.is(first, Is.DETERMINER)) first++;
  const words: string[] = [];
  for (let at = first; at < range.last; at++) words.push(wording.word(at).folded);
  const isKin = wording.is(head, Is.KIN);
  return { first, last: range.last, head: singular(wording.word(head).folded, words), words, rule, isKin, phrase };
}

/** "one of the generals" is a general. */
const singular = (head: string, words: readonly string[]): string =>
  words[0] === 'of' ? head.replace(/s$/u, '') : head;
