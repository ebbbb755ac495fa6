import { foldName } from '../fold.ts';
import { endHash, FIRST_HASH, hashKey, nextHash } from './key-table.ts';

/**
 * Whether any entry begins with two given words: a bit for each pair, by hash. One pair in some twenty that begins
 * nothing passes all the same; the tables then find nothing. `pairs.bin` is the bits alone, a power of two of them.
 */
export function openPairFilter(file: Buffer): (first: string, second: string) => boolean {
  const mask = file.length * 8 - 1;
  return (first, second) => {
    const hash = hashOfPlainPair(first, second);
    const bit = (hash < 0 ? hashKey(firstPair(foldName(`${first} ${second}`))) : hash) & mask;
    return (((file[bit >>> 3] ?? 0) >>> (bit & 7)) & 1) === 1;
  };
}

/** "new york city" → "new york" */
export function firstPair(key: string): string {
  const first = key.indexOf(' ');
  const second = first < 0 ? -1 : key.indexOf(' ', first + 1);
  return second < 0 ? key : key.slice(0, second);
}

/** What `hashKey` makes of the key of two words of plain letters and digits, without making the key; -1 for other words. */
function hashOfPlainPair(first: string, second: string): number {
  const head = hashOn(FIRST_HASH, first);
  const both = head < 0 ? -1 : hashOn(nextHash(head, BLANK), second);
  return both < 0 ? -1 : endHash(both);
}

function hashOn(from: number, word: string): number {
  let hash = from;
  for (let i = 0; i < word.length; i++) {
    const unit = plainUnit(word.charCodeAt(i));
    if (unit < 0) return -1;
    hash = nextHash(hash, unit);
  }
  return hash >>> 0;
}

const BLANK = 0x20;

/** The small letter of an ASCII letter, a digit as it is, -1 for all else. */
function plainUnit(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return unit;
  if (unit >= 0x41 && unit <= 0x5a) return unit + 0x20;
  return unit >= 0x30 && unit <= 0x39 ? unit : -1;
}
