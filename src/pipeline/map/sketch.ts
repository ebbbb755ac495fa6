/**
 * MinHash (Broder 1997): the share of equal slots in two sketches estimates the share of five-word runs that
 * two texts have in common.
 */
const RUN = 5;
/** Numbers in a sketch. */
export const SLOTS = 64;
/** A shorter text says too little: two captions may be alike by chance. */
const WORDS_LEAST = 20;

/** A text's sketch: base64 of 64 numbers of 32 bits, or null for a text that is too short. */
export function sketchOf(text: string): string | null {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < WORDS_LEAST) return null;
  const hashes = words.map(hashOf);
  const slots = new Uint32Array(SLOTS).fill(0xffffffff);
  for (let i = 0; i + RUN <= hashes.length; i++) addRun(slots, runHash(hashes, i));
  return Buffer.from(slots.buffer).toString('base64');
}

/** The numbers of a sketch. */
export const slotsOf = (sketch: string): Uint32Array =>
  new Uint32Array(new Uint8Array(Buffer.from(sketch, 'base64')).buffer);

/** FNV-1a over UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

function runHash(hashes: readonly number[], from: number): number {
  let hash = 0;
  for (let i = from; i < from + RUN; i++) hash = mixed((Math.imul(hash, 31) + (hashes[i] as number)) >>> 0);
  return hash;
}

/** The finisher of MurmurHash3: every bit in touches every bit out. */
export function mixed(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function addRun(slots: Uint32Array, run: number): void {
  for (let i = 0; i < SLOTS; i++) {
    const hash = mixed(run ^ Math.imul(i + 1, 0x9e3779b1));
    if (hash < (slots[i] as number)) slots[i] = hash;
  }
}
