import { plainLetters } from './letters.ts';

/** Lower case, diacritics off, everything but letters and digits one "-": "Kim Jong-un" → "kim-jong-un". */
export function slug(name: string): string {
  const plain = plainLetters(name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''));
  return plain
    .replace(/['’`]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}

/** An id for each name of an article, its slug; a second name of that slug gets "-2". Null has none. */
export function slugIds(names: readonly (string | null)[]): (string | null)[] {
  const taken = new Map<string, number>();
  return names.map((name) => {
    if (name === null) return null;
    const base = slug(name) || 'unnamed';
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    return count === 1 ? base : `${base}-${count}`;
  });
}
