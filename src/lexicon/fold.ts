import { PLAIN_LETTERS } from '../model/letters.ts';

/** Letters and marks in their plain spelling; letters with a combining mark are decomposed before. */
const PLAIN: Readonly<Record<string, string>> = {
  ...PLAIN_LETTERS,
  '‘': "'",
  '’': "'",
  ʼ: "'",
  ʻ: "'",
  ʿ: "'",
  ʾ: "'",
  '`': "'",
  '´': "'",
  '′': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  ' ': ' ',
};

const PLAIN_ASCII = /^[a-z0-9' -]*$/;

/**
 * The one key under which a word form is stored and looked up: lower case, no diacritics, straight apostrophes, plain hyphens,
 * no final stop ("Calif." = "calif", "U.S." = "u.s"). Idempotent. Letters of other scripts stay as they are.
 */
export function fold(form: string): string {
  const lower = form.toLowerCase();
  return PLAIN_ASCII.test(lower) ? lower : foldRare(lower);
}

function foldRare(lower: string): string {
  let key = '';
  for (const letter of lower.normalize('NFD')) {
    if (letter >= '\u0300' && letter <= '\u036f') continue;
    key += PLAIN[letter] ?? letter;
  }
  let end = key.length;
  while (end > 1 && key[end - 1] === '.') end--;
  return key.slice(0, end);
}

/**
 * The key of a name of one or more words: every word folded, hyphens as blanks and apostrophes dropped, since the news writes
 * "Guinea-Bissau" and "Guinea Bissau", "Sana'a" and "Sanaa".
 */
export function foldName(name: string): string {
  const key = fold(name);
  return /^[a-z0-9 ]*$/.test(key) ? key : cleanName(key);
}

function cleanName(key: string): string {
  return key
    .replaceAll("'", '')
    .replaceAll('-', ' ')
    .replace(/(?<=[a-z]{2})\.(?= |$)/g, '')
    .replace(/ +/g, ' ')
    .trim();
}

/** Joined spelling of a name of several words: "da nang" → "danang". */
export function joined(key: string): string {
  return key.replaceAll(' ', '');
}

/**
 * Initialisms are stored apart, since "US" is a country and "us" is none: the key of an all-capital form gets this mark
 * in front. Null where the form is none (a lower-case letter, a single letter, or longer than any initialism that is
 * listed).
 */
export function initialismKey(form: string): string | null {
  if (form.length < 2 || form.length > 12) return null;
  return /^(?=.*[A-Z].*[A-Z])[A-Z0-9.&-]+$/.test(form) ? `^${fold(form)}` : null;
}
