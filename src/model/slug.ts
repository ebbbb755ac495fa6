import { plainLetters } from './letters.ts';

/** Lower case, diacritics off, everything but letters and digits one "-": "Kim Jong-un" → "kim-jong-un". */
export function slug(name: string): string {
  const plain = plainLetters(name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''));
  return plain
    .replace(/['’`]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}
