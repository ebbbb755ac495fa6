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

/** Working memory, kept between calls: the tokens of the candidates found so far. */
let firsts = new Int32Array(1024);
let lasts = new Int32Array(1024);
let found = 0;

function add(first: number, last: number): void {
  if (found === firsts.length) {
    firsts = longer(firsts);
    lasts = longer(lasts);
  }
  firsts[found] = first;
  lasts[found++] = last;
}

function longer(list: Int32Array): Int32Array<ArrayBuffer> {
  const twice = new Int32Array(list.length * 2);
  twice.set(list);
  return twice;
}

/** Every candidate of every run, not looked at yet. */
export function emptyLooks(reading: Reading, runs: readonly Run[]): Looks {
  const starts = new Int32Array(runs.length + 1);
  found = 0;
  for (let at = 0; at < runs.length; at++) {
    eachSpan(reading, runs[at] as Run, add);
    starts[at + 1] = found;
  }
  return looksFrom(runs, starts, firsts.slice(0, found), lasts.slice(0, found));
}

/** Looks at candidates by their tokens; nothing is looked at yet. */
export function looksFrom(runs: readonly Run[], starts: Int32Array, first: Int32Array, last: Int32Array): Looks {
  const size = first.length * CLASS_COUNT;
  return {
    runs,
    starts,
    first,
    last,
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
