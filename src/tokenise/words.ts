import { ABBREVIATIONS } from './abbreviations.ts';

/** A token before it has a sentence and a part of speech. UTF-16 units. */
export interface RawToken {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const LETTER = '[\\p{L}\\p{M}]';
const ADDRESS = '(?:https?://|www\\.)[^\\s<>"“”]*[^\\s<>"“”.,;:!?)\\]}\'’]|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+';
const HANDLE = '[@#][\\p{L}_][\\p{L}\\p{N}_]*';
const INITIALS = '\\p{L}\\.(?:\\p{L}\\.)+';
const NUMBER = '\\p{N}+(?:[.,:]\\p{N}+)*\\p{L}*';
const WORD = `\\p{L}${LETTER}*\\p{N}*(?:['’]${LETTER}+)*`;
const MARKS = "\\.{2,}|…|--+|''|``|[^\\s]";

const TOKEN = new RegExp(`${ADDRESS}|${HANDLE}|${INITIALS}|${NUMBER}|${WORD}|${MARKS}`, 'gu');
const ENCLITIC = /['’](?:s|S|ll|LL|re|RE|ve|VE|d|D|m|M)$/u;
const LOWER_CASE_WORD = /^\p{Ll}[\p{L}\p{M}'’]*$/u;
const JOINED = /[-‐‑]/u;

/**
 * Splits a stretch of text into words, numbers and marks; depends on nothing but the text. What belongs
 * together in print stays together (U.S., J., Gov., O'Brien, much-anticipated); the possessive and the
 * enclitics ('ll, 're …) are tokens of their own.
 */
export function words(text: string, from: number, to: number): RawToken[] {
  const found: RawToken[] = [];
  TOKEN.lastIndex = from;
  for (let match = TOKEN.exec(text); match !== null && match.index < to; match = TOKEN.exec(text)) {
    const end = Math.min(match.index + match[0].length, to);
    push(found, text, match.index, end);
    if (TOKEN.lastIndex < end) TOKEN.lastIndex = end;
  }
  return joinCompounds(found, text);
}

function push(found: RawToken[], text: string, start: number, end: number): void {
  const word = text.slice(start, end);
  const enclitic = word.length > 2 ? ENCLITIC.exec(word) : null;
  if (enclitic !== null && enclitic.index > 0) {
    found.push(token(text, start, start + enclitic.index), token(text, start + enclitic.index, end));
    return;
  }
  const last = found[found.length - 1];
  if (word === '.' && last !== undefined && last.end === start && takesStop(text, last, end)) {
    found[found.length - 1] = token(text, last.start, end);
    return;
  }
  found.push({ start, end, text: word });
}

const token = (text: string, start: number, end: number): RawToken => ({ start, end, text: text.slice(start, end) });

/** "Gov." and "J." keep their stop; "I." and a capital at the end of a paragraph do not. */
function takesStop(text: string, last: RawToken, end: number): boolean {
  if (ABBREVIATIONS.has(last.text)) return true;
  return (
    last.text.length === 1 &&
    last.text !== 'I' &&
    /\p{Lu}/u.test(last.text) &&
    /^ ?[\p{Lu}]/u.test(text.slice(end, end + 2))
  );
}

/** Lower-case words with hyphens between them are one token. */
function joinCompounds(tokens: RawToken[], text: string): RawToken[] {
  const joined: RawToken[] = [];
  for (let i = 0; i < tokens.length; i++) {
    let current = tokens[i] as RawToken;
    while (continuesCompound(current, tokens[i + 1], tokens[i + 2])) {
      current = token(text, current.start, (tokens[i + 2] as RawToken).end);
      i += 2;
    }
    joined.push(current);
  }
  return joined;
}

function continuesCompound(left: RawToken, hyphen: RawToken | undefined, right: RawToken | undefined): boolean {
  if (hyphen === undefined || right === undefined || !JOINED.test(hyphen.text)) return false;
  if (left.end !== hyphen.start || hyphen.end !== right.start) return false;
  return LOWER_CASE_WORD.test(right.text) && /^\p{Ll}/u.test(left.text);
}
