import type { Document, Token } from '../../model/document.ts';
import { readDigits } from './digits.ts';
import { KIND, type Lexeme } from './kinds.ts';
import { readNumber } from './numbers.ts';
import type { Vocabulary, WordEntry } from './words.ts';

/** Longest segment that is read at one time; a longer run of words is read in pieces. */
const LONGEST = 400;
const UPPER_CASE_HEAD = /^[QH][1-4]$/u;

/** A number, a word of the lists, or null for a word that no temporal expression holds. */
function lookUp(text: string, vocabulary: Vocabulary): WordEntry | null {
  const code = text.charCodeAt(0);
  if (code >= 48 && code <= 57) return readDigits(text);
  const found = vocabulary.get(text);
  if (found !== undefined) return found;
  if (text.length === 2 && UPPER_CASE_HEAD.test(text)) return quarter(text);
  return text.length > 4 && text.includes('-') ? compound(text, vocabulary) : null;
}

const quarter = (text: string): WordEntry => ({
  kinds: KIND.QUARTER,
  value: Number(text[1]),
  code: text,
  trigger: true,
});

/** "third-quarter", "year-earlier": a run of words that all may be temporal, kept as one entry and split later. */
function compound(text: string, vocabulary: Vocabulary): WordEntry | null {
  let trigger = false;
  for (const part of text.split('-')) {
    const item = vocabulary.get(part);
    if (item === undefined) return null;
    trigger ||= item.trigger;
  }
  return { kinds: 0, value: 0, code: COMPOUND, trigger };
}

const COMPOUND = 'compound';

/**
 * The stretches of a document that may hold temporal expressions: runs of words that all occur in such
 * expressions, of which one at least is a trigger. One look-up a token; only segments become lexemes.
 */
export function* segments(document: Document, vocabulary: Vocabulary): Generator<Lexeme[]> {
  const { tokens } = document;
  let entries: WordEntry[] = [];
  let triggered = false;
  let sentence = -1;
  for (const token of tokens) {
    const item = lookUp(token.text, vocabulary);
    const joins = item !== null && token.sentence === sentence && entries.length < LONGEST;
    if (!joins && entries.length > 0) {
      if (triggered) yield lexemes(tokens, token.index - entries.length, entries, vocabulary);
      entries = [];
      triggered = false;
    }
    sentence = token.sentence;
    if (item === null) continue;
    entries.push(item);
    triggered ||= item.trigger || (item.kinds !== 0 && opensNumber(tokens[token.index - 1], token));
  }
  if (triggered) yield lexemes(tokens, tokens.length - entries.length, entries, vocabulary);
}

const ANCIENT = /^(?:in|circa|ca?\.|[.(–-]|until|till|since|from|about|around|to|and|between|by|after|before)$/iu;

/** "'98", "3/4": an apostrophe or a slash right before a number; "in 843": three digits that may be a year. */
function opensNumber(before: Token | undefined, token: Token): boolean {
  if (before === undefined) return false;
  if (before.end === token.start) return /^['’/]$/u.test(before.text);
  return token.text.length === 3 && /^\d{3}$/u.test(token.text) && ANCIENT.test(before.text);
}

/** Splits compounds, joins number words, and gives each word its place. */
function lexemes(
  tokens: readonly Token[],
  from: number,
  entries: readonly WordEntry[],
  vocabulary: Vocabulary,
): Lexeme[] {
  const words: Lexeme[] = [];
  for (const [i, item] of entries.entries()) {
    const token = tokens[from + i] as Token;
    if (item.code === COMPOUND) for (const part of parts(token, vocabulary)) words.push(part);
    else words.push(lexeme(token, token.text, token.start, item, token.spaced));
  }
  return withNumbers(words);
}

function lexeme(token: Token, text: string, start: number, item: WordEntry, spaced: boolean): Lexeme {
  const { kinds, value, code } = item;
  const lower = text
    .toLowerCase()
    .replace('’', "'")
    .replace(/^[–‑‐]$/u, '-');
  return {
    start,
    end: start + text.length,
    text,
    lower,
    kinds,
    value,
    code,
    first: token.index,
    last: token.index + 1,
    spaced,
  };
}

function parts(token: Token, vocabulary: Vocabulary): Lexeme[] {
  let start = token.start;
  const all: Lexeme[] = [];
  for (const text of token.text.split(/(-)/u)) {
    all.push(lexeme(token, text, start, vocabulary.get(text) as WordEntry, all.length === 0 && token.spaced));
    start += text.length;
  }
  return all;
}

/** Replaces the words of a number by one lexeme that has its value. */
function withNumbers(words: readonly Lexeme[]): Lexeme[] {
  const lower = words.map((word) => word.lower);
  const joined: Lexeme[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Lexeme;
    const number = word.kinds === 0 || (word.kinds & KIND.NUM) !== 0 ? readNumber(lower, i) : null;
    if (number === null) joined.push(word);
    else if (number.words === 1 && word.kinds !== 0) joined.push(word);
    else {
      joined.push(numberLexeme(word, words[i + number.words - 1] as Lexeme, number.value, number.isYear));
      i += number.words - 1;
    }
  }
  return joined;
}

function numberLexeme(first: Lexeme, last: Lexeme, value: number, isYear: boolean): Lexeme {
  const spoken = first !== last && Number.isInteger(value) && value >= 1900 && value < 2100;
  const day = Number.isInteger(value) && value >= 1 && value <= 31 ? KIND.DAYNUM : 0;
  const kinds = isYear ? KIND.YEAR : KIND.NUM | day | (spoken ? KIND.YEAR : 0);
  return { ...first, end: last.end, last: last.last, kinds, value, code: 'words' };
}
