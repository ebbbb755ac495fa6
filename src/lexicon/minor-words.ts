/**
 * The long tail of names: rare family and given names, small towns, rare ordinary words, a few facts each. Keys are not stored but a
 * fingerprint of 18 bits, so one unlisted form in some tens of thousands is taken for a listed one: it is weak evidence by design.
 *
 * File: u32 slot count; slots of three bytes, little endian: fingerprint × 64 + flags, 0 empty.
 */
export const MinorFlag = { MALE: 1, FEMALE: 2, FAMILY: 4, PLACE: 8, ORDINARY: 16, STARTS_PLACE: 32 } as const;

export const MINOR_HEADER = 4;
const FINGERPRINTS = 1 << 18;

/** A second hash, independent of the slot's. Never 0. */
export function fingerprint(key: string): number {
  let hash = 0x9e3779b9;
  for (let index = 0; index < key.length; index++)
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x85ebca6b) ^ (hash >>> 13);
  return (((hash ^ (hash >>> 16)) >>> 0) % (FINGERPRINTS - 1)) + 1;
}

/** Flags by folded form, 0 where it is unlisted. `slotOf` hashes a key. */
export function openMinorWords(file: Buffer, slotOf: (key: string) => number): (key: string) => number {
  const slotCount = file.readUInt32LE(0);
  return (key) => {
    const wanted = fingerprint(key);
    for (let slot = slotOf(key) % slotCount; ; slot = (slot + 1) % slotCount) {
      const value = file.readUIntLE(MINOR_HEADER + slot * 3, 3);
      if (value === 0) return 0;
      if (value >>> 6 === wanted) return value & 63;
    }
  };
}
