import type { NameMention } from '../../../model/mention.ts';

/** "SA", "T&T". */
const LETTERS = /^[A-Z][A-Z&]{1,4}$/u;

/** Of the names of an article the one that some letters stand for: "South Africa" for "SA"; null where there is none. */
export function spelledOut(letters: string, mentions: readonly NameMention[]): string | null {
  if (!LETTERS.test(letters)) return null;
  return mentions.find(({ text }) => isShortFor(letters, text))?.text ?? null;
}

/** "Trinidad and Tobago" is T&T and TT. */
function isShortFor(letters: string, name: string): boolean {
  if (name.length <= letters.length || !name.includes(' ')) return false;
  let short = '';
  for (const word of name.split(/[ -]/u)) short += /^\p{Lu}/u.test(word) ? word[0] : word === 'and' ? '&' : '';
  return short === letters || short.replace('&', '') === letters;
}
