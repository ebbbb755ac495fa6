/**
 * A read-only hash table from short ASCII keys to payloads, used as it lies in its file: nothing is built when it is opened.
 *
 * File: u32 slot count, u32 entry count, u32 blob length; slots u32[slot count], each 1 + the offset of an entry
 * in the blob or 0; the blob. Entry: u8 key length, key bytes, payload (its length is the reader's business). Little endian.
 */
export interface KeyTable {
  readonly blob: Buffer;
  readonly size: number;
  /** Offset of the key's payload in the blob, -1 where the key is absent. */
  find(key: string): number;
}

/** FNV-1a over UTF-16 units; for the ASCII keys that are stored, over bytes. */
export function hashKey(key: string): number {
  let hash = FIRST_HASH;
  for (let index = 0; index < key.length; index++) hash = nextHash(hash, key.charCodeAt(index));
  return endHash(hash);
}

/** The steps of `hashKey`, one unit after another. */
export const FIRST_HASH = 0x811c9dc5;
export const nextHash = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
export const endHash = (hash: number): number => (hash ^ (hash >>> 15)) >>> 0;

export const KEY_TABLE_HEADER = 12;

/** `start` is the offset of the table in the file, a multiple of four. */
export function openKeyTable(file: Buffer, start = 0): KeyTable {
  const slotCount = file.readUInt32LE(start);
  const size = file.readUInt32LE(start + 4);
  const blobLength = file.readUInt32LE(start + 8);
  const slots = new Uint32Array(file.buffer, file.byteOffset + start + KEY_TABLE_HEADER, slotCount);
  const blobStart = start + KEY_TABLE_HEADER + slotCount * 4;
  const blob = file.subarray(blobStart, blobStart + blobLength);
  const find = (key: string): number => {
    for (let slot = hashKey(key) % slotCount; ; slot = slot + 1 === slotCount ? 0 : slot + 1) {
      const entry = slots[slot] ?? 0;
      if (entry === 0) return -1;
      if (holds(blob, entry - 1, key)) return entry + key.length;
    }
  };
  return { blob, size, find };
}

function holds(blob: Buffer, entry: number, key: string): boolean {
  if (blob[entry] !== key.length) return false;
  for (let index = 0; index < key.length; index++) {
    if (blob[entry + 1 + index] !== key.charCodeAt(index)) return false;
  }
  return true;
}
