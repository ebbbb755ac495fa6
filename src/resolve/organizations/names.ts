import { type Lexicon, WordClass } from '../../lexicon/types.ts';
import { listed } from '../../lexicon/word-list.ts';

const isLegalForm = listed('legal-forms');

/** Words that a name's initials may leave out. */
const SMALL = /^(?:of|for|and|the|in|on|to|de|du|des|la|le|et|del|y)$/u;

/** Folded words of an organisation's name: article, stops and incorporation off. Never empty. */
export function wordsOf(name: string, lexicon: Lexicon): string[] {
  const words = name
    .split(/[\s\-‐‑–/,()]+/u)
    .map((word) => (word === '&' ? 'and' : lexicon.word(word.replace(/\.(?=\p{L}|$)/gu, '')).folded))
    .filter((word) => word !== '');
  const from = words.length > 1 && words[0] === 'the' ? 1 : 0;
  let to = words.length;
  while (to - from > 1 && isLegalForm(words[to - 1] as string)) to--;
  // "Lund, Berg & Co."
  if (to < words.length && to - from > 1 && words[to - 1] === 'and') to--;
  return words.slice(from, to);
}

/** "KCNA", "U.N.": folded, stops off; null where the name is none. */
export function acronymOf(name: string): string | null {
  const letters = name.replace(/\./gu, '');
  return /^\p{Lu}[\p{Lu}\p{N}&]{1,7}$/u.test(letters) ? letters.toLowerCase() : null;
}

/** "Department of Labour": what it is the department of may make the acronym alone. */
const OFFICE = /^(?:bureau|department|ministry|office)$/u;

/** The acronyms that a name of several words can have: with its small words and without. */
export function initialsOf(words: readonly string[]): string[] {
  if (words.length < 2) return [];
  const main = words.filter((word) => !SMALL.test(word));
  const charge = OFFICE.test(words[0] as string) && words[1] === 'of' ? main.slice(1) : main;
  const all = [words, main, charge].map((some) => some.map((word) => word[0]).join(''));
  return [...new Set(all)].filter((initials) => initials.length > 1);
}

/** "Westmore College", "City Council": what its first word names is mostly something else. */
export const isPublic = (words: readonly string[], lexicon: Lexicon): boolean =>
  words.some((word) => (lexicon.word(word).classes & WordClass.ORG_HEAD) !== 0);

/** "Radio Wales", whose place is no team of its own, nor short for it. */
export const endsInPlace = (words: readonly string[], lexicon: Lexicon): boolean =>
  (lexicon.word(words.at(-1) as string).classes & WordClass.PLACE_BIG) !== 0;

/** "the Ministry", "the Company": nothing but the head of a name, which may be any of its kind. */
export const isBareHead = (words: readonly string[], lexicon: Lexicon): boolean =>
  words.length === 1 && (lexicon.word(words[0] as string).classes & WordClass.ORG_HEAD) !== 0;
