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

const NONE = Number.NEGATIVE_INFINITY;

/** Working memory, kept between calls: an article has thousands of runs. */
let forward = new Float64Array(64);
let backward = new Float64Array(64);

/**
 * Probability of every candidate and class over all covers of a run by non-overlapping names, where a cover's weight is the
 * exponential of its names' summed scores (a semi-Markov log-linear model). With marks, over the covers that agree with them.
 * False where no cover does.
 */
export function posteriors(
  lattice: Lattice,
  scores: Float64Array,
  out: Float64Array,
  marks: Marks | null = null,
): boolean {
  const { size, first, last } = lattice;
  if (forward.length <= size) {
    forward = new Float64Array(size * 2);
    backward = new Float64Array(size * 2);
  }
  sumForward(lattice, scores, marks);
  sumBackward(lattice, scores, marks);
  const total = forward[size] as number;
  if (total === NONE) return false;
  for (let i = 0; i < first.length; i++) {
    const around = (forward[first[i] as number] as number) + (backward[last[i] as number] as number) - total;
    for (let k = i * CLASS_COUNT; k < (i + 1) * CLASS_COUNT; k++) {
      out[k] = marks === null || marks.allowed[k] === 1 ? Math.exp(around + (scores[k] as number)) : 0;
    }
  }
  return true;
}

function sumForward({ size, first, last }: Lattice, scores: Float64Array, marks: Marks | null): void {
  forward.fill(NONE, 0, size + 1);
  forward[0] = 0;
  for (let token = 0, i = 0; token < size; token++) {
    const here = forward[token] as number;
    if (marks === null || marks.free[token] === 1) forward[token + 1] = logAdd(forward[token + 1] as number, here);
    for (; i < first.length && first[i] === token; i++) {
      const end = last[i] as number;
      forward[end] = logAdd(forward[end] as number, here + classSum(i, scores, marks));
    }
  }
}

function sumBackward({ size, first, last }: Lattice, scores: Float64Array, marks: Marks | null): void {
  backward.fill(NONE, 0, size + 1);
  backward[size] = 0;
  for (let token = size - 1, i = first.length - 1; token >= 0; token--) {
    let sum = marks === null || marks.free[token] === 1 ? (backward[token + 1] as number) : NONE;
    for (; i >= 0 && first[i] === token; i--) {
      sum = logAdd(sum, (backward[last[i] as number] as number) + classSum(i, scores, marks));
    }
    backward[token] = sum;
  }
}

/** All classes of a candidate together. */
function classSum(i: number, scores: Float64Array, marks: Marks | null): number {
  let sum = NONE;
  for (let k = i * CLASS_COUNT; k < (i + 1) * CLASS_COUNT; k++) {
    if (marks === null || marks.allowed[k] === 1) sum = logAdd(sum, scores[k] as number);
  }
  return sum;
}

/** log(e^a + e^b). */
function logAdd(a: number, b: number): number {
  if (a === NONE) return b;
  if (b === NONE) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}
