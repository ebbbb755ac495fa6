import type { Document, Token } from '../../../model/document.ts';
import type { WordForm } from '../../../model/word-form.ts';
import { KIND, type Lexeme } from '../kinds.ts';
import { type NumberRead, readNumber } from '../words/numbers.ts';
import type { DatePart, DateWord, Dictionary } from './dictionary.ts';

/** Longest segment that is read at one time; a longer run of words is read in pieces. */
const LONGEST = 400;

/**
 * The stretches of a document that may hold temporal expressions: runs of words that all occur in such
 * expressions, of which one at least is a trigger. Only segments become lexemes.
 */
export function segments({ tokens, forms, numbers }: Document, dictionary: Dictionary): Lexeme[][] {
  const found: Lexeme[][] = [];
  let first = 0;
  let triggered = false;
  const known = dictionary.known(forms);
  for (let index = 0; index < forms.length; index++) {
    let word = known[numbers[index] as number];
    if (word === undefined) word = dictionary.of(forms[index] as WordForm);
    const joins = word !== null && index - first < LONGEST && tokens[first]?.sentence === tokens[index]?.sentence;
    if (!joins) {
      if (triggered) found.push(lexemes(tokens, first, index, dictionary));
      first = word === null ? index + 1 : index;
      triggered = false;
    }
    if (word === null) continue;
    const token = tokens[index] as Token;
    triggered ||= word.trigger || (word.kinds !== 0 && isInContext(tokens[index - 1], token, word));
  }
  if (triggered) found.push(lexemes(tokens, first, tokens.length, dictionary));
  return found;
}

const ANCIENT = /^(?:in|circa|ca?\.|[.(–-]|until|till|since|from|about|around|to|and|between|by|after|before)$/iu;

const isInContext = (before: Token | undefined, token: Token, { kinds }: DateWord): boolean =>
  isNumberInContext(before, token) || ((kinds & KIND.ZONE) !== 0 && /^\d{1,2}\.\d\d$/u.test(before?.text ?? ''));

/** "'98", "3/4": an apostrophe or a slash right before a number; "in 843": three digits that may be a year. */
function isNumberInContext(before: Token | undefined, token: Token): boolean {
  if (before === undefined) return false;
  if (before.end === token.start) return /^['’/]$/u.test(before.text);
  return token.text.length === 3 && /^\d{3}$/u.test(token.text) && ANCIENT.test(before.text);
}

/** Splits compounds, joins number words, and gives each word its place. */
function lexemes(tokens: readonly Token[], first: number, last: number, dictionary: Dictionary): Lexeme[] {
  const all: Lexeme[] = [];
  let counts = false;
  for (let at = first; at < last; at++) {
    const token = tokens[at] as Token;
    const word = dictionary.of(token.form) as DateWord;
    if (word.parts === null) all.push(lexeme(token, token.text, token.start, word, token.spaced));
    else addParts(all, token, word.parts);
    counts ||= word.opensNumber || word.parts !== null;
  }
  return counts ? withNumbers(all, dictionary) : all;
}

function lexeme(token: Token, text: string, start: number, word: DateWord, spaced: boolean): Lexeme {
  const { lower, kinds, value, code, sort } = word;
  const end = start + text.length;
  return { start, end, text, lower, kinds, value, code, sort, first: token.index, last: token.index + 1, spaced };
}

function addParts(all: Lexeme[], token: Token, parts: readonly DatePart[]): void {
  let { start, spaced } = token;
  for (const { text, word } of parts) {
    all.push(lexeme(token, text, start, word, spaced));
    start += text.length;
    spaced = false;
  }
}

/** Replaces the words of a number by one lexeme that has its value. */
function withNumbers(words: readonly Lexeme[], dictionary: Dictionary): Lexeme[] {
  const lower = words.map((word) => word.lower);
  const joined: Lexeme[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Lexeme;
    const number = word.kinds === 0 || (word.kinds & KIND.NUM) !== 0 ? readNumber(lower, i) : null;
    if (number === null) joined.push(word);
    else if (number.words === 1 && word.kinds !== 0) joined.push(word);
    else {
      joined.push(numberLexeme(word, words[i + number.words - 1] as Lexeme, number, dictionary));
      i += number.words - 1;
    }
  }
  return joined;
}

function numberLexeme(first: Lexeme, last: Lexeme, { value, isYear }: NumberRead, dictionary: Dictionary): Lexeme {
  const spoken = first !== last && Number.isInteger(value) && value >= 1900 && value < 2100;
  const day = Number.isInteger(value) && value >= 1 && value <= 31 ? KIND.DAYNUM : 0;
  const kinds = isYear ? KIND.YEAR : KIND.NUM | day | (spoken ? KIND.YEAR : 0);
  const sort = dictionary.sortOf(first.lower, kinds);
  const { start, text, lower, first: from, spaced } = first;
  return { start, end: last.end, text, lower, kinds, value, code: 'words', sort, first: from, last: last.last, spaced };
}
