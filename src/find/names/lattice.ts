import { CLASS_COUNT } from './classes.ts';

/** The candidates of one run: half-open token ranges counted from the run's first token, sorted by `first`. */
export interface Lattice {
  readonly size: number;
  readonly first: readonly number[];
  readonly last: readonly number[];
}

/** What a cover must agree with while weights are fitted. */
export interface Marks {
  /** Whether candidate i may be of class c: index i * CLASS_COUNT + c. */
  readonly allowed: Uint8Array;
  /** Whether a token may stand outside every name. */
  readonly free: Uint8Array;
}

/** Numbers by candidate and class: index candidate * CLASS_COUNT + class. Most runs are so short that a plain list is made faster than a typed array. */
export type Scores = Float64Array | number[];

/** Scores beyond this are taken for it: e^16 to the power of a run's tokens is still a number. */
const MOST = 16;
/** No run may be longer, its tail included. */
export const LONGEST_RUN = 41;

/** Working memory, kept between calls: an article has thousands of runs. */
const forward = new Float64Array(LONGEST_RUN + 1);
const backward = new Float64Array(LONGEST_RUN + 1);
let sums = new Float64Array(256);

/**
 * Probability of every candidate and class over all covers of a run by non-overlapping names, where a cover's weight is the
 * exponential of its names' summed scores (a semi-Markov log-linear model). With marks, over the covers that agree with them.
 * False where no cover does.
 */
export function posteriors(lattice: Lattice, scores: Scores, out: Scores, marks: Marks | null = null): boolean {
  const { size, first, last } = lattice;
  weigh(first.length, scores, out, marks);
  sumForward(lattice, marks);
  sumBackward(lattice, marks);
  const total = forward[size] as number;
  if (total === 0) return false;
  for (let i = 0; i < first.length; i++) {
    const around = ((forward[first[i] as number] as number) * (backward[last[i] as number] as number)) / total;
    for (let k = i * CLASS_COUNT; k < (i + 1) * CLASS_COUNT; k++) out[k] = (out[k] as number) * around;
  }
  return true;
}

/** Weights of the candidates by class to `out`, of all classes together to `sums`. */
function weigh(count: number, scores: Scores, out: Scores, marks: Marks | null): void {
  if (sums.length < count) sums = new Float64Array(count * 2);
  for (let i = 0; i < count; i++) {
    let sum = 0;
    for (let k = i * CLASS_COUNT; k < (i + 1) * CLASS_COUNT; k++) {
      const weight = marks === null || marks.allowed[k] === 1 ? Math.exp(Math.min(MOST, scores[k] as number)) : 0;
      out[k] = weight;
      sum += weight;
    }
    sums[i] = sum;
  }
}

function sumForward({ size, first, last }: Lattice, marks: Marks | null): void {
  forward.fill(0, 0, size + 1);
  forward[0] = 1;
  for (let token = 0, i = 0; token < size; token++) {
    const here = forward[token] as number;
    if (marks === null || marks.free[token] === 1) forward[token + 1] = (forward[token + 1] as number) + here;
    for (; i < first.length && first[i] === token; i++) {
      const end = last[i] as number;
      forward[end] = (forward[end] as number) + here * (sums[i] as number);
    }
  }
}

function sumBackward({ size, first, last }: Lattice, marks: Marks | null): void {
  backward[size] = 1;
  for (let token = size - 1, i = first.length - 1; token >= 0; token--) {
    let sum = marks === null || marks.free[token] === 1 ? (backward[token + 1] as number) : 0;
    for (; i >= 0 && first[i] === token; i--) sum += (backward[last[i] as number] as number) * (sums[i] as number);
    backward[token] = sum;
  }
}
