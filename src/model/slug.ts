import { plainLetters } from './letters.ts';

/** Lower case, diacritics off, everything but letters and digits one "-": "Kim Jong-un" → "kim-jong-un". */
export function slug(name: string): string {
  const small = name.toLowerCase();
  if (PLAIN.test(small)) return small.replaceAll(' ', '-');
  const plain = plainLetters(small.normalize('NFD').replace(/\p{M}/gu, ''));
  return plain
    .replace(/['’`]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}

/** As most names are. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** An id for each name of an article, its slug; where an earlier name has that, "-2" or the next number that is free. Null has none. */
export function slugIds(names: readonly (string | null)[]): (string | null)[] {
  const taken = new Set<string>();
  return names.map((name) => {
    if (name === null) return null;
    const base = slug(name) || 'unnamed';
    let id = base;
    for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
    taken.add(id);
    return id;
  });
}
