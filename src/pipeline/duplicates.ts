import { byCodePoint } from '../model/text-order.ts';

/**
 * MinHash (Broder 1997): the share of equal slots in two sketches estimates the share of five-word runs that
 * two texts have in common. 16 bands of 4 slots bring together nearly all pairs above 0.8 and few below 0.4.
 */
const RUN = 5;
const BANDS = 16;
const SLOTS_A_BAND = 4;
const SLOTS = BANDS * SLOTS_A_BAND;
/** Share of equal slots from which an article repeats another. */
const SAME_FROM = 0.8;
/** A shorter text says too little: two captions may be alike by chance. */
const WORDS_LEAST = 20;
/** Originals compared in one bucket, so that a bucket of a thousand different texts stays cheap. */
const BUCKET_MOST = 8;

/** A text's sketch: base64 of 64 numbers of 32 bits, or null for a text that is too short. */
export function sketchOf(text: string): string | null {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < WORDS_LEAST) return null;
  const hashes = words.map(hashOf);
  const slots = new Uint32Array(SLOTS).fill(0xffffffff);
  for (let i = 0; i + RUN <= hashes.length; i++) addRun(slots, runHash(hashes, i));
  return Buffer.from(slots.buffer).toString('base64');
}

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
function mixed(value: number): number {
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

export interface Sketched {
  readonly id: string;
  readonly publishedAt: string | null;
  readonly sketch: string | null;
}

/**
 * Which article each article repeats. The original is the one published first, of one day the first by id.
 * Linear in the number of articles; the order in which they come makes no difference.
 */
export function duplicatesOf(articles: readonly Sketched[]): Map<string, string> {
  const buckets: Buckets = new Map();
  const found = new Map<string, string>();
  for (const { id, sketch } of [...articles].sort(byAge)) {
    if (sketch === null) continue;
    const original: Original = { id, slots: slotsOf(sketch) };
    const keys = bandsOf(original.slots);
    const same = alikeIn(buckets, keys, original);
    if (same === null) addTo(buckets, keys, original);
    else found.set(id, same.id);
  }
  return found;
}

interface Original {
  readonly id: string;
  readonly slots: Uint32Array;
}

/** ISO days sort as text; the unknown day comes last. */
const byAge = (a: Sketched, b: Sketched): number =>
  byCodePoint(a.publishedAt ?? '~', b.publishedAt ?? '~') || byCodePoint(a.id, b.id);

const slotsOf = (sketch: string): Uint32Array => new Uint32Array(new Uint8Array(Buffer.from(sketch, 'base64')).buffer);

/** Originals by what one of their bands holds. Two bands that come to one key by chance cost a comparison, no more. */
type Buckets = Map<number, Original[]>;

const bandsOf = (slots: Uint32Array): number[] => Array.from({ length: BANDS }, (_, band) => bandKey(slots, band));

function bandKey(slots: Uint32Array, band: number): number {
  let key = band;
  for (let i = 0; i < SLOTS_A_BAND; i++)
    key = mixed((Math.imul(key, 31) + (slots[band * SLOTS_A_BAND + i] as number)) >>> 0);
  return key;
}

function alikeIn(buckets: Buckets, keys: readonly number[], { slots }: Original): Original | null {
  for (const key of keys) for (const other of buckets.get(key) ?? []) if (alike(other.slots, slots)) return other;
  return null;
}

function alike(a: Uint32Array, b: Uint32Array): boolean {
  let equal = 0;
  for (let i = 0; i < SLOTS; i++) if (a[i] === b[i]) equal++;
  return equal >= SAME_FROM * SLOTS;
}

function addTo(buckets: Buckets, keys: readonly number[], original: Original): void {
  for (const key of keys) {
    const bucket = buckets.get(key) ?? [];
    if (bucket.length < BUCKET_MOST) bucket.push(original);
    buckets.set(key, bucket);
  }
}
