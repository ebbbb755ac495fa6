import { hashKey } from '../../src/lexicon/tables/key-table.ts';
import { firstPair } from '../../src/lexicon/tables/pair-filter.ts';

const BITS = 1 << 20;

/** What `openPairFilter` reads: a bit for the first two words of each key that has two. */
export function writePairFilter(keys: readonly string[]): Buffer {
  const file = Buffer.alloc(BITS / 8);
  for (const key of keys) {
    if (!key.includes(' ')) continue;
    const bit = hashKey(firstPair(key)) & (BITS - 1);
    file[bit >>> 3] = (file[bit >>> 3] ?? 0) | (1 << (bit & 7));
  }
  return file;
}
