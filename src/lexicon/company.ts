/** Classes of words that keep the same company in running text, and circles of such classes (docs/lexicon.md). */
export const COMPANIES = 512;
export const CIRCLES = 64;

/** What the nearest listed words of a word are, in the order of the packed leans. */
export const LEANS = ['given', 'family', 'place', 'organisation', 'ordinary'] as const;
export type Lean = (typeof LEANS)[number];

const LEAN_BITS = 3;

/** One lean of 0 … 7 out of `WordFacts.leans`. */
export function leanOf(leans: number, lean: Lean): number {
  return (leans >>> (LEANS.indexOf(lean) * LEAN_BITS)) & ((1 << LEAN_BITS) - 1);
}

/** Leans of 0 … 7 each, in the order of `LEANS`. */
export function packLeans(leans: readonly number[]): number {
  return leans.reduce((packed, lean, at) => packed | (lean << (at * LEAN_BITS)), 0);
}
