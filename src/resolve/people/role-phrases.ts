import { type Lexicon, WordClass } from '../../lexicon/types.ts';
import type { Token } from '../../model/document.ts';
import type { TokenRange } from './grammar.ts';
import type { Role } from './roles.ts';

/** A role phrase beside a name: its words, the token of its head, and the whole phrase where it stands for itself. */
export interface Found {
  readonly range: TokenRange;
  readonly head: number;
  readonly phrase: TokenRange | null;
}

const DETERMINER = /^(?:a|an|the|one|his|her|whose|their|its|our|my|this|that|both|another)$/iu;

export const LONGEST_PHRASE = 9;
const LONGEST_APPOSITION = 18;

export const isDeterminer = (token: Token | undefined): boolean => token !== undefined && DETERMINER.test(token.text);

const isRoleWord = (token: Token | undefined, sentence: number | undefined, lexicon: Lexicon): token is Token =>
  token !== undefined &&
  token.sentence === sentence &&
  /^\p{L}/u.test(token.text) &&
  (lexicon.word(token.text).classes & (WordClass.TITLE | WordClass.ROLE | WordClass.KIN)) !== 0;

/** The role word right before the name, or the one whose "of" phrase ends there. */
export function headBefore(tokens: readonly Token[], end: number, lexicon: Lexicon): number | null {
  const sentence = tokens[end]?.sentence;
  if (isRoleWord(tokens[end - 1], sentence, lexicon)) return end - 1;
  for (let at = end - 1; at > end - LONGEST_PHRASE; at--) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) return null;
    if (/^(?:of|for)$/u.test(token.text))
      return at < end - 1 && isRoleWord(tokens[at - 1], sentence, lexicon) ? at - 1 : null;
    if (!/^(?:\p{Lu}|and$|the$)/u.test(token.text)) return null;
  }
  return null;
}

/** "Oslo Transport Agency |official", "deputy planning |minister", but not "on Saturday |Mr": what may stand before the head. */
export function isTitleModifier(tokens: readonly Token[], at: number, head: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  if (token === undefined || token.sentence !== tokens[head]?.sentence || isDeterminer(token)) return false;
  if (token.text === '-') return true;
  return /^(?:ADJ|NOUN|PROPN)$/u.test(token.pos) && /^\p{L}/u.test(token.text) && !isTime(token.text, lexicon);
}

const isTime = (word: string, lexicon: Lexicon): boolean =>
  (lexicon.word(word).classes & (WordClass.WEEKDAY | WordClass.MONTH)) !== 0 ||
  /^(?:yesterday|today|tomorrow|tonight|noon|midnight)$/iu.test(word);

/** A determiner that is not inside "of the …", or the first word of the sentence. */
export function opensPhrase(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.sentence !== tokens[at]?.sentence) return true;
  return isDeterminer(tokens[at]) && before.text !== 'of';
}

/** A role phrase that begins at `first`; its head stands before the first preposition. */
export function nounPhraseAt(tokens: readonly Token[], first: number, lexicon: Lexicon): Found | null {
  const sentence = tokens[first]?.sentence;
  let last = first;
  while (last < first + LONGEST_PHRASE && goesOn(tokens[last], sentence)) last++;
  const head = headOf(tokens, { first, last }, lexicon);
  return head === null ? null : { range: { first, last }, head, phrase: null };
}

const goesOn = (token: Token | undefined, sentence: number | undefined): boolean =>
  token !== undefined &&
  token.sentence === sentence &&
  (isDeterminer(token) || !/^(?:VERB|AUX|PUNCT|SCONJ|PRON)$/u.test(token.pos)) &&
  !/^(?:who|which|that|and|but|whose)$/u.test(token.text);

/** The last word before the first preposition, if it is a role; "one of" may come first. */
export function headOf(tokens: readonly Token[], { first, last }: TokenRange, lexicon: Lexicon): number | null {
  let from = first;
  if (/^one$/iu.test(tokens[first]?.text ?? '') && tokens[first + 1]?.text === 'of') from += 2;
  let end = from;
  while (end < last && (tokens[end] as Token).pos !== 'ADP') end++;
  return end > from && isRoleWord(tokens[end - 1], tokens[first]?.sentence, lexicon) ? end - 1 : null;
}

/** Where an apposition closes: its comma or other mark, or where its role phrase ends if there is none near. */
export function phraseEnd(tokens: readonly Token[], { first, last }: TokenRange): number {
  for (let at = last; at < first + LONGEST_APPOSITION; at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[first]?.sentence) return at;
    if (/^[,.;:—–()"”?!]$/u.test(token.text)) return at;
  }
  return last;
}

export function roleOf(tokens: readonly Token[], found: Found, rule: string, lexicon: Lexicon): Role {
  const { head, phrase, range } = found;
  let { first } = range;
  while (first < head && isDeterminer(tokens[first])) first++;
  const facts = lexicon.word((tokens[head] as Token).text);
  const words = tokens.slice(first, range.last).map((token) => lexicon.word(token.text).folded);
  const isKin = (facts.classes & WordClass.KIN) !== 0;
  return { first, last: range.last, head: singular(facts.folded, words), words, rule, isKin, phrase };
}

/** "one of the generals" is a general. */
const singular = (head: string, words: readonly string[]): string =>
  words[0] === 'of' ? head.replace(/s$/u, '') : head;
