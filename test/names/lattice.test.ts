import { describe, expect, test } from 'vitest';
import { type Lattice, posteriors } from '../../src/find/names/lattice.ts';

/** Three words, every span a candidate, three classes. */
const SPANS = { first: [0, 0, 0, 1, 1, 2], last: [1, 2, 3, 2, 3, 3] };
const LATTICE: Lattice = { origin: 0, size: 3, from: 0, to: 6, ...SPANS };
const SCORES = Float64Array.from({ length: 18 }, (_, i) => Math.sin(i * 1.7));

/** Covers of the words from `token` on, as lists of candidate * 3 + class. */
function covers(token: number): number[][] {
  if (token === LATTICE.size) return [[]];
  const found = covers(token + 1);
  SPANS.first.forEach((first, i) => {
    if (first !== token) return;
    for (const rest of covers(SPANS.last[i] as number)) for (const k of [0, 1, 2]) found.push([i * 3 + k, ...rest]);
  });
  return found;
}

function byCounting(allowed: (cover: readonly number[]) => boolean): number[] {
  const weighed = covers(0)
    .filter(allowed)
    .map((cover) => ({ cover, weight: Math.exp(cover.reduce((sum, k) => sum + (SCORES[k] as number), 0)) }));
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return [...SCORES.keys()].map(
    (k) => weighed.filter(({ cover }) => cover.includes(k)).reduce((sum, { weight }) => sum + weight, 0) / total,
  );
}

const expectClose = (found: Float64Array, expected: readonly number[]): void =>
  expected.forEach((p, k) => {
    expect(found[k]).toBeCloseTo(p, 10);
  });

describe('probabilities over all covers of a run', () => {
  test('are what counting every cover gives', () => {
    const out = new Float64Array(18);
    expect(posteriors(LATTICE, SCORES, out)).toBe(true);
    expectClose(
      out,
      byCounting(() => true),
    );
  });

  test('are those of the same words further on in a document', () => {
    const later = {
      first: [5, ...SPANS.first.map((token) => token + 7)],
      last: [6, ...SPANS.last.map((token) => token + 7)],
    };
    const [here, there] = [new Float64Array(18), new Float64Array(21)];
    posteriors(LATTICE, SCORES, here);
    posteriors({ origin: 7, size: 3, from: 1, to: 7, ...later }, Float64Array.of(9, 9, 9, ...SCORES), there);
    expect([...there]).toEqual([0, 0, 0, ...here]);
  });

  test('with marks, count the covers that agree with them alone', () => {
    const allowed = Uint8Array.from({ length: 18 }, (_, k) => (k === 3 || k === 4 ? 1 : 0));
    const out = new Float64Array(18);
    expect(posteriors(LATTICE, SCORES, out, { allowed, free: Uint8Array.of(0, 0, 1) })).toBe(true);
    expectClose(
      out,
      byCounting((cover) => cover.length === 1 && (cover[0] === 3 || cover[0] === 4)),
    );
  });

  test('are refused where no cover agrees', () => {
    const marks = { allowed: new Uint8Array(18), free: Uint8Array.of(0, 1, 1) };
    expect(posteriors(LATTICE, SCORES, new Float64Array(18), marks)).toBe(false);
  });
});
