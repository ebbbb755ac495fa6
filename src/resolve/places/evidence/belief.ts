import type { GazetteerEntry } from '../../../lexicon/types.ts';
import type { Candidate, Toponym } from '../toponym.ts';

const NOBODY: readonly Candidate[] = [];

/** Belief that what a toponym names satisfies a test: 0–1. */
export function belief(item: Toponym | null, test: (entry: GazetteerEntry) => boolean): number {
  let sum = 0;
  for (const { entry, probability } of item?.candidates ?? NOBODY) {
    if (probability > 0.01 && test(entry)) sum += probability;
  }
  return sum;
}

/** What a toponym is worth by some measure of its places, each by the belief in it. */
export function expected(item: Toponym | null, value: (entry: GazetteerEntry) => number): number {
  let sum = 0;
  for (const { entry, probability } of item?.candidates ?? NOBODY) {
    if (probability > 0.01) sum += probability * value(entry);
  }
  return sum;
}
