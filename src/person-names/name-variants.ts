import { listRows } from '../lexicon/word-list.ts';
import { append } from '../model/maps.ts';
import { remembered } from '../model/memo.ts';

let groups: ReadonlyMap<string, readonly number[]> | undefined;

function readGroups(): ReadonlyMap<string, readonly number[]> {
  const read = new Map<string, number[]>();
  for (const [line, names] of listRows('nicknames').entries())
    for (const name of names.split(' ')) append(read, name, line);
  return read;
}

/** The groups of forms to which a folded given name belongs. */
export function nicknameGroups(given: string): readonly number[] {
  groups ??= readGroups();
  return groups.get(given) ?? [];
}

/** Whether two folded given names are forms of one. */
export function isNicknameOf(a: string, b: string): boolean {
  const other = nicknameGroups(b);
  return nicknameGroups(a).some((group) => other.includes(group));
}

/** Spellings that sound alike, applied in order. */
const SOUNDS: readonly [RegExp, string][] = [
  [/ph/gu, 'f'],
  [/(?:ck|kh|gh|q|x|c(?![eiy])|ch|g(?=[aou]))/gu, 'k'],
  [/(?:tz|z|ts)/gu, 's'],
  [/dh/gu, 'd'],
  [/th$/gu, 't'],
  [/(?:j|dj)(?=[aeiou])/gu, 'j'],
  [/v|w/gu, 'v'],
  [/(.)\1+/gu, '$1'],
  [/(?<=.)h/gu, ''],
  [/(?<=.)[aeiouy]+/gu, ''],
];

const sounds = remembered((word) => SOUNDS.reduce((sound, [from, to]) => sound.replace(from, to), word));

const VOWEL = /[aeiouy]/u;

/**
 * Whether two words may be spellings of one name ("Mohammed", "Muhammad"; "Kristin", "Kristen"): their consonants
 * agree and they end alike, since an ending tells "Daniel" from "Daniela". Short words tell too little.
 */
export function isSpellingOf(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < 5 || b.length < 5 || Math.abs(a.length - b.length) > 2) return false;
  const [x, y] = [a.at(-1) as string, b.at(-1) as string];
  if (VOWEL.test(x) !== VOWEL.test(y) || (VOWEL.test(x) && x !== y)) return false;
  const key = sounds(a);
  return key.length > 2 && key === sounds(b);
}

/** A key under which spellings of one name meet; null where the word has fewer than `least` sounds and tells too little. */
export function soundKey(word: string, least = 4): string | null {
  const key = word.length < 5 ? '' : sounds(word);
  return key.length >= least ? key : null;
}
