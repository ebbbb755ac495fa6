import { hashKey, KEY_TABLE_HEADER } from '../../src/lexicon/tables/key-table.ts';
import { byText } from './lists.ts';

/** Offsets of the entries in the blob that `writeKeyTable` makes of the same map. */
export function entryOffsets(payloads: ReadonlyMap<string, Buffer>): Map<string, number> {
  let offset = 0;
  return new Map(
    inOrder(payloads).map(([key, payload]) => {
      const at = offset;
      offset += 1 + key.length + payload.length;
      return [key, at];
    }),
  );
}

function inOrder(payloads: ReadonlyMap<string, Buffer>): [string, Buffer][] {
  return [...payloads].sort(([left], [right]) => byText(left, right));
}

/** What `openKeyTable` reads. Keys longer than 255 bytes or not ASCII are an error: leave them out before. */
export function writeKeyTable(payloads: ReadonlyMap<string, Buffer>): Buffer {
  const entries = inOrder(payloads);
  const slotCount = slotsFor(entries.length);
  const slots = new Uint32Array(slotCount);
  const parts: Buffer[] = [];
  let offset = 0;
  for (const [key, payload] of entries) {
    const bytes = Buffer.from(key, 'latin1');
    if (bytes.length > 255 || !isStorable(key)) throw new Error(`key cannot be stored: ${key}`);
    let slot = hashKey(key) % slotCount;
    while (slots[slot] !== 0) slot = (slot + 1) % slotCount;
    slots[slot] = offset + 1;
    parts.push(Buffer.from([bytes.length]), bytes, payload);
    offset += 1 + bytes.length + payload.length;
  }
  const header = Buffer.alloc(KEY_TABLE_HEADER);
  header.writeUInt32LE(slotCount, 0);
  header.writeUInt32LE(entries.length, 4);
  header.writeUInt32LE(offset, 8);
  return Buffer.concat([header, Buffer.from(slots.buffer), ...parts]);
}

/** ASCII without control characters. */
export function isStorable(key: string): boolean {
  return key.length > 0 && key.length < 256 && /^[\x20-\x7e]+$/.test(key);
}

/** Four slots in five are taken. */
function slotsFor(count: number): number {
  return Math.ceil(count / 0.8) + 1;
}
