import { hashKey } from '../../../src/lexicon/key-table.ts';
import { fingerprint, MINOR_HEADER } from '../../../src/lexicon/minor-words.ts';
import { byText } from '../lists.ts';

/** What `openMinorWords` reads. Two keys with one slot chain and fingerprint share their flags. */
export function writeMinorWords(flags: ReadonlyMap<string, number>): Buffer {
  const slotCount = Math.ceil(flags.size / 0.8) + 1;
  const slots = new Uint32Array(slotCount);
  for (const [key, bits] of [...flags].sort(([left], [right]) => byText(left, right))) {
    const print = fingerprint(key);
    let slot = hashKey(key) % slotCount;
    while (slots[slot] !== 0 && (slots[slot] ?? 0) >>> 6 !== print) slot = (slot + 1) % slotCount;
    slots[slot] = (slots[slot] ?? 0) | (print << 6) | bits;
  }
  const file = Buffer.alloc(MINOR_HEADER + slotCount * 3);
  file.writeUInt32LE(slotCount, 0);
  slots.forEach((value, slot) => {
    file.writeUIntLE(value, MINOR_HEADER + slot * 3, 3);
  });
  return file;
}
