import type { Token } from '../model/document.ts';
import { FormMemo, type WordForm } from '../model/word-form.ts';
import { isAbbreviation, isInCapitals, isWordToo } from './abbreviations.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A token that has no place, sentence and part of speech yet. */
export type RawToken = { -readonly [Field in keyof Token]: Token[Field] };

function rawToken(start: number, end: number, form: WordForm): RawToken {
  return { index: 0, start, end, text: form.text, form, pos: 'X', sentence: 0, spaced: false };
}

const LETTER = '[\\p{L}\\p{M}]';
/** No part of a mail address before the "@" is longer (RFC 5321): where none follows, the search ends there. */
const MAILBOX = '[\\w.+-]{1,64}';
const ADDRESS = `(?:https?://|www\\.)[^\\s<>"“”]*[^\\s<>"“”.,;:!?)\\]}'’]|${MAILBOX}@[\\w-]+(?:\\.[\\w-]+)+`;
/** "Booking.com": the commonest endings of names on the web, behind the 63 letters of RFC 1035; no sentence is joined to "com". */
const DOMAIN = '\\p{L}[\\p{L}\\p{N}-]{0,62}\\.(?:co\\.uk|com|org|net|io|ai|gov|edu)(?![\\p{L}\\p{N}])';
const HANDLE = '[@#][\\p{L}_][\\p{L}\\p{N}_]*';
const INITIALS = '\\p{L}\\.(?:\\p{L}\\.)+';
const NUMBER = '\\p{N}+(?:[.,:]\\p{N}+)*\\p{L}*';
const WORD = `\\p{L}${LETTER}*(?:\\p{N}+(?:[.,]\\p{N}+)*)?(?:['’]${LETTER}+)*`;
const MARKS = "\\.{2,}|…|--+|''|``|[^\\s]";

const TOKEN = new RegExp(`${ADDRESS}|${DOMAIN}|${HANDLE}|${INITIALS}|${NUMBER}|${WORD}|${MARKS}`, 'uy');
const BLANKS = /\s*/uy;

/**
 * Splits a stretch of text into words, numbers and marks and adds them to those before; depends on nothing but the text. What
 * belongs together in print stays together (U.S., J., Gov., O'Brien, much-anticipated); the possessive and the
 * enclitics ('ll, 're …) are tokens of their own.
 */
export function addWords(found: RawToken[], text: string, from: number, to: number, vocabulary: Vocabulary): void {
  const before = found.length;
  const token: MakeToken = (start, end) => rawToken(start, end, vocabulary.form(text, start, end));
  for (let start = afterBlanks(text, from); start < to; ) {
    const end = Math.min(endOfToken(text, start), to);
    addWord(found, token, text, start, end);
    start = afterBlanks(text, end);
  }
  joinCompounds(found, before, token);
}

type MakeToken = (start: number, end: number) => RawToken;

/** Where the next token begins. Most stand behind one blank. */
function afterBlanks(text: string, at: number): number {
  const next = text.charCodeAt(at) === 0x20 ? at + 1 : at;
  const unit = text.charCodeAt(next);
  return unit > 0x20 && unit < 0x7f ? next : endOfMatch(BLANKS, text, next);
}

/** Most tokens are plain letters before a blank or a comma: nothing longer can begin there, so the pattern need not be asked. */
function endOfToken(text: string, start: number): number {
  let end = start;
  while (isPlainLetter(text.charCodeAt(end))) end++;
  const unit = text.charCodeAt(end);
  return end > start && (unit === 0x20 || unit === 0x2c) ? end : endOfMatch(TOKEN, text, start);
}

const isPlainLetter = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);

/** `pattern` is sticky and fits at `start`. */
function endOfMatch(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  pattern.test(text);
  return pattern.lastIndex;
}

function addWord(found: RawToken[], token: MakeToken, text: string, start: number, end: number): void {
  const word = token(start, end);
  const enclitic = isMark(text, end - 2) || isMark(text, end - 3) ? ENCLITIC_AT.of(word.form) : 0;
  if (enclitic > 0) {
    found.push(token(start, start + enclitic), token(start + enclitic, end));
    return;
  }
  const last = word.form.text === '.' ? found.at(-1) : undefined;
  if (last !== undefined && last.end === start && takesStop(text, last, end)) {
    found[found.length - 1] = token(last.start, end);
  } else found.push(word);
}

const ENCLITIC = /['’](?:s|S|ll|LL|re|RE|ve|VE|d|D|m|M)$/u;

/** Enclitics have one letter or two. */
const isMark = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit === 0x27 || unit === 0x2019;
};

/** Where the enclitic begins in a word, 0 for none. */
const ENCLITIC_AT = new FormMemo(({ text }) => (text.length > 2 ? Math.max(0, text.search(ENCLITIC)) : 0));

/** What a word may be right before a stop. */
const Stopped = { WORD_TOO: 1, ABBREVIATION: 2, CAPITALS: 4, INITIAL: 8 } as const;

const STOPPED = new FormMemo(({ text }) => {
  if (isWordToo(text)) return Stopped.WORD_TOO;
  if (isAbbreviation(text)) return Stopped.ABBREVIATION;
  if (isInCapitals(text)) return Stopped.CAPITALS;
  return text.length === 1 && text !== 'I' && /\p{Lu}/u.test(text) ? Stopped.INITIAL : 0;
});

/** "Gov.", "J. Sol" and "[Ana B.]" keep their stop; "I." and a capital at the end of a sentence do not. */
function takesStop(text: string, last: RawToken, end: number): boolean {
  switch (STOPPED.of(last.form)) {
    case Stopped.WORD_TOO:
      return /^ ?(?:\p{N}|[IVX]{2}|[VX]\b)/u.test(text.slice(end, end + 4));
    case Stopped.ABBREVIATION:
      return true;
    case Stopped.CAPITALS:
      return /^ ?\p{Lu}{2}/u.test(text.slice(end, end + 3));
    case Stopped.INITIAL:
      return !isPlatform(text, last) && /^(?: ?\p{Lu}|[,;\]])/u.test(text.slice(end, end + 2));
    default:
      return false;
  }
}

/** "She wrote on X. Lund replied": the network, no initial. */
const isPlatform = (text: string, { start, form }: RawToken): boolean =>
  form.text === 'X' && /\bon $/u.test(text.slice(Math.max(0, start - 4), start));

/** Lower-case words with hyphens between them become one token, in place. */
function joinCompounds(tokens: RawToken[], from: number, token: MakeToken): void {
  let kept = from;
  for (let i = from; i < tokens.length; i++) {
    const first = tokens[i] as RawToken;
    const begun = i;
    while (continuesCompound(tokens[i] as RawToken, tokens[i + 1], tokens[i + 2])) i += 2;
    tokens[kept++] = i === begun ? first : token(first.start, (tokens[i] as RawToken).end);
  }
  tokens.length = kept;
}

const LOWER_CASE_WORD = /^\p{Ll}[\p{L}\p{M}'’]*$/u;
const HAS_HYPHEN = new FormMemo(({ text }) => /[-‐‑]/u.test(text));

function continuesCompound(left: RawToken, hyphen: RawToken | undefined, right: RawToken | undefined): boolean {
  if (hyphen === undefined || right === undefined) return false;
  if (left.end !== hyphen.start || hyphen.end !== right.start || !HAS_HYPHEN.of(hyphen.form)) return false;
  return LOWER_CASE_WORD.test(right.form.text) && /^\p{Ll}/u.test(left.form.text);
}
