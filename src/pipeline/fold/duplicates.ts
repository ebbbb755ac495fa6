import { byCodePoint } from '../../model/text-order.ts';
import { mixed, SLOTS, slotsOf } from '../map/sketch.ts';

/** 16 bands of 4 slots bring together nearly all pairs of texts that share 0.8 of their runs, and few that share 0.4. */
const BANDS = 16;
const SLOTS_A_BAND = SLOTS / BANDS;
/** Share of equal slots from which an article repeats another. */
const SAME_FROM = 0.8;
/** Originals compared in one bucket, so that a bucket of a thousand different texts stays cheap. */
const BUCKET_MOST = 8;

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
