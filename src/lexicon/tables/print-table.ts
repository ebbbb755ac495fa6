import { hashKey } from './key-table.ts';

/**
 * A read-only hash table that keeps no keys but a fingerprint of each: small, and wrong for the rare unlisted key that has both the
 * slot chain and the fingerprint of a listed one.
 *
 * File: u32 slot count; slots of `slotBytes` bytes, little endian: fingerprint × 2^`payloadBits` + payload, 0 empty.
 */
export interface PrintTableForm {
  readonly slotBytes: number;
  readonly payloadBits: number;
}

export const PRINT_TABLE_HEADER = 4;

/** What the slots of a form hold beside the fingerprint, as a factor: a slot may be wider than the 32 bits of shifts. */
export function payloadRange({ payloadBits }: PrintTableForm): number {
  return 2 ** payloadBits;
}

/** A hash independent of the slot's, as wide as the form leaves room for. Never 0. */
export function fingerprint(key: string, form: PrintTableForm): number {
  let hash = 0x9e3779b9;
  for (let index = 0; index < key.length; index++)
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x85ebca6b) ^ (hash >>> 13);
  const prints = 2 ** (form.slotBytes * 8) / payloadRange(form);
  return (((hash ^ (hash >>> 16)) >>> 0) % (prints - 1)) + 1;
}

/** Payload by key, -1 where it is unlisted. `start` is the offset of the table in the file. */
export function openPrintTable(file: Buffer, form: PrintTableForm, start = 0): (key: string) => number {
  const slotCount = file.readUInt32LE(start);
  const slots = start + PRINT_TABLE_HEADER;
  const range = payloadRange(form);
  return (key) => {
    const wanted = fingerprint(key, form);
    for (let slot = hashKey(key) % slotCount; ; slot = (slot + 1) % slotCount) {
      const value = file.readUIntLE(slots + slot * form.slotBytes, form.slotBytes);
      if (value === 0) return -1;
      if (Math.floor(value / range) === wanted) return value % range;
    }
  };
}
