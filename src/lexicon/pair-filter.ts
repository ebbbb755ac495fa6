import { hashKey } from './key-table.ts';

/**
 * Whether any entry begins with two given words: a bit for each pair, by hash. One pair in some twenty that begins nothing passes all
 * the same; the tables then find nothing. `pairs.bin` is the bits alone, a power of two of them.
 */
export function openPairFilter(file: Buffer): (key: string) => boolean {
  const mask = file.length * 8 - 1;
  return (key) => {
    const bit = hashKey(firstPair(key)) & mask;
    return (((file[bit >>> 3] ?? 0) >>> (bit & 7)) & 1) === 1;
  };
}

/** "new york city" → "new york" */
export function firstPair(key: string): string {
  const first = key.indexOf(' ');
  const second = first < 0 ? -1 : key.indexOf(' ', first + 1);
  return second < 0 ? key : key.slice(0, second);
}
