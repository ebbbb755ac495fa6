import { type Lexicon, WordClass } from '../../lexicon/types.ts';
import type { Document, Token } from '../../model/document.ts';
import type { TokenRange } from './grammar.ts';

/** A title, role or kinship that the text gives a person: "Deputy Planning Minister", "an analyst at a bank". */
export interface Role extends TokenRange {
  /** Folded last word of its head: "minister". */
  readonly head: string;
  /** Folded words of the whole phrase, without determiners. */
  readonly words: readonly string[];
  readonly rule: 'title-before-name' | 'apposition-before-name' | 'apposition-behind-name' | 'copula';
  /** "wife", "brother": it tells who is meant but is no title. */
  readonly isKin: boolean;
}

const DETERMINER = /^(?:a|an|the|one|his|her|whose|their|its|our|my|this|that|both|another)$/iu;
const LONGEST_PHRASE = 9;

/** The roles of the name at `name`, nearest first. */
export function rolesOf(document: Document, name: TokenRange, lexicon: Lexicon): Role[] {
  const title = titleBefore(document.tokens, name, lexicon);
  const start = title?.first ?? name.first;
  return [
    title,
    appositionBefore(document.tokens, start, name.last, lexicon),
    appositionBehind(document.tokens, name.last, lexicon),
    copula(document.tokens, name.last, lexicon),
  ].filter((role) => role !== null);
}

/** "US President |Name", "then deputy planning minister |Name", "Minister of Foreign Affairs |Name". */
export function titleBefore(tokens: readonly Token[], name: TokenRange, lexicon: Lexicon): Role | null {
  const sentence = tokens[name.first]?.sentence;
  const head = headBefore(tokens, name.first, sentence, lexicon);
  if (head === null) return null;
  let first = head;
  while (first > 0 && name.first - first < LONGEST_PHRASE && isModifier(tokens, first - 1, sentence)) first--;
  return role({ first, last: name.first }, head, 'title-before-name', tokens, lexicon);
}

/** The role word right before the name, or the one whose "of" phrase ends there. */
function headBefore(
  tokens: readonly Token[],
  end: number,
  sentence: number | undefined,
  lexicon: Lexicon,
): number | null {
  if (isRoleWord(tokens[end - 1], sentence, lexicon)) return end - 1;
  for (let at = end - 1; at > end - LONGEST_PHRASE; at--) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) return null;
    if (/^(?:of|for)$/u.test(token.text)) return isRoleWord(tokens[at - 1], sentence, lexicon) ? at - 1 : null;
    if (!/^(?:\p{Lu}|and$|the$)/u.test(token.text)) return null;
  }
  return null;
}

const isRoleWord = (token: Token | undefined, sentence: number | undefined, lexicon: Lexicon): token is Token =>
  token !== undefined &&
  token.sentence === sentence &&
  /^\p{L}/u.test(token.text) &&
  (lexicon.word(token.text).classes & (WordClass.TITLE | WordClass.ROLE | WordClass.KIN)) !== 0;

function isModifier(tokens: readonly Token[], at: number, sentence: number | undefined): boolean {
  const token = tokens[at];
  if (token === undefined || token.sentence !== sentence || DETERMINER.test(token.text)) return false;
  if (token.text === '-') return true;
  return /^(?:ADJ|NOUN|PROPN)$/u.test(token.pos) && /^\p{L}/u.test(token.text);
}

/** "One of the country's generals, |Name,": a phrase of its own that a comma closes, and the name is closed as well. */
function appositionBefore(tokens: readonly Token[], start: number, end: number, lexicon: Lexicon): Role | null {
  const sentence = tokens[start]?.sentence;
  if (tokens[start - 1]?.text !== ',' || !/^[,.;—–-]$/u.test(tokens[end]?.text ?? '.')) return null;
  for (let first = start - 2; first > start - 2 - LONGEST_PHRASE; first--) {
    const token = tokens[first];
    if (token === undefined || token.sentence !== sentence || token.text === ',') return null;
    if (!opensPhrase(tokens, first)) continue;
    const head = headOf(tokens, { first, last: start - 1 }, lexicon);
    return head === null ? null : role({ first, last: start - 1 }, head, 'apposition-before-name', tokens, lexicon);
  }
  return null;
}

function opensPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  if (before === undefined || before.sentence !== token.sentence) return true;
  return DETERMINER.test(token.text) && before.text !== 'of';
}

/** "Name, |52, a senior official at the bank|," and "Name, |chief executive of the firm|,". */
function appositionBehind(tokens: readonly Token[], end: number, lexicon: Lexicon): Role | null {
  if (tokens[end]?.text !== ',') return null;
  let first = end + 1;
  if (/^\d{1,3}$/u.test(tokens[first]?.text ?? '') && tokens[first + 1]?.text === ',') first += 2;
  return nounPhrase(tokens, first, tokens[end]?.sentence, 'apposition-behind-name', lexicon);
}

/** "Name |is| the chief executive". */
function copula(tokens: readonly Token[], end: number, lexicon: Lexicon): Role | null {
  if (!/^(?:is|was|became|becomes|remains|as)$/u.test(tokens[end]?.text ?? '')) return null;
  if (!DETERMINER.test(tokens[end + 1]?.text ?? '')) return null;
  return nounPhrase(tokens, end + 1, tokens[end]?.sentence, 'copula', lexicon);
}

/** A role phrase from `first` up to what ends it; the head stands before the first preposition. */
function nounPhrase(
  tokens: readonly Token[],
  first: number,
  sentence: number | undefined,
  rule: Role['rule'],
  lexicon: Lexicon,
): Role | null {
  let last = first;
  while (last < first + LONGEST_PHRASE && goesOn(tokens[last], sentence)) last++;
  const head = headOf(tokens, { first, last }, lexicon);
  return head === null ? null : role({ first, last }, head, rule, tokens, lexicon);
}

const goesOn = (token: Token | undefined, sentence: number | undefined): boolean =>
  token !== undefined &&
  token.sentence === sentence &&
  !/^(?:VERB|AUX|PUNCT|SCONJ|PRON)$/u.test(DETERMINER.test(token.text) ? 'DET' : token.pos) &&
  !/^(?:who|which|that|and|but|whose)$/u.test(token.text);

/** The last role word before the first preposition, with nothing but modifiers before it. */
function headOf(tokens: readonly Token[], { first, last }: TokenRange, lexicon: Lexicon): number | null {
  let from = first;
  if (/^one$/iu.test(tokens[first]?.text ?? '') && tokens[first + 1]?.text === 'of') from += 2;
  let end = from;
  while (end < last && (tokens[end] as Token).pos !== 'ADP') end++;
  const at = end - 1;
  return at >= from && isRoleWord(tokens[at], tokens[first]?.sentence, lexicon) ? at : null;
}

function role(range: TokenRange, head: number, rule: Role['rule'], tokens: readonly Token[], lexicon: Lexicon): Role {
  let { first } = range;
  while (first < head && DETERMINER.test((tokens[first] as Token).text)) first++;
  const facts = lexicon.word((tokens[head] as Token).text);
  const words = tokens.slice(first, range.last).map((token) => lexicon.word(token.text).folded);
  return {
    first,
    last: range.last,
    head: singular(facts.folded, words),
    words,
    rule,
    isKin: (facts.classes & WordClass.KIN) !== 0,
  };
}

/** "one of the generals" is a general. */
const singular = (head: string, words: readonly string[]): string =>
  words[0] === 'of' || words[0] === 'one' ? head.replace(/s$/u, '') : head;
