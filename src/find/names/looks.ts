import type { Reading, Run } from './candidate.ts';
import { CLASS_COUNT } from './classes.ts';
import type { Lattice } from './lattice.ts';
import { eachSpan } from './spans.ts';

/**
 * The candidates of a document, run after run, and what a look at them came to. Flat lists, since a long article has a hundred
 * thousand candidates: objects of their own would cost more than what is done with them.
 */
export interface Looks {
  readonly runs: readonly Run[];
  /** By run the index of its first candidate; one entry more ends the last run. */
  readonly starts: Int32Array;
  /** By candidate its tokens in the document, half-open; within a run sorted by first token, then length. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** By candidate the number of the constraint that it meets, 0 for none. */
  readonly met: Uint8Array;
  /** Log-odds against "no name" and probabilities, index candidate * CLASS_COUNT + class. */
  readonly scores: Float64Array;
  readonly odds: Float64Array;
}

/** Every candidate of every run, not looked at yet. */
export function emptyLooks(reading: Reading, runs: readonly Run[]): Looks {
  const starts = new Int32Array(runs.length + 1);
  const first: number[] = [];
  const last: number[] = [];
  const add = (from: number, to: number): void => {
    first.push(from);
    last.push(to);
  };
  for (let at = 0; at < runs.length; at++) {
    eachSpan(reading, runs[at] as Run, add);
    starts[at + 1] = first.length;
  }
  return looksFrom(runs, starts, first, last);
}

/** Looks at candidates by their tokens; nothing is looked at yet. */
export function looksFrom(
  runs: readonly Run[],
  starts: Int32Array,
  first: readonly number[],
  last: readonly number[],
): Looks {
  const size = first.length * CLASS_COUNT;
  return {
    runs,
    starts,
    first: new Int32Array(first),
    last: new Int32Array(last),
    met: new Uint8Array(first.length),
    scores: new Float64Array(size),
    odds: new Float64Array(size),
  };
}

/** The candidates of the run at `at`. */
export function latticeOf({ runs, starts, first, last }: Looks, at: number): Lattice {
  const run = runs[at] as Run;
  const [from, to] = [starts[at] as number, starts[at + 1] as number];
  return { origin: run.first, size: run.last - run.first, from, to, first, last };
}

/** Probability that a candidate is a name of any class. */
export function nameOdds({ odds }: Looks, i: number): number {
  let total = 0;
  for (let k = i * CLASS_COUNT; k < (i + 1) * CLASS_COUNT; k++) total += odds[k] as number;
  return total;
}
