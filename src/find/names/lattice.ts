import { CLASS_COUNT } from './classes.ts';

/** The candidates of one run: those from `from` on and before `to` of two lists of tokens, half-open ranges sorted by `first`. */
export interface Lattice {
  /** The run's first token, and how many it has. */
  readonly origin: number;
  readonly size: number;
  readonly from: number;
  readonly to: number;
  readonly first: ArrayLike<number>;
  readonly last: ArrayLike<number>;
}

/** What a cover must agree with while weights are fitted. */
export interface Marks {
  /** Whether candidate i may be of class c: index i * CLASS_COUNT + c. */
  readonly allowed: Uint8Array;
  /** Whether a token, counted from the run's first, may stand outside every name. */
  readonly free: Uint8Array;
}

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
export function posteriors(
  lattice: Lattice,
  scores: Float64Array,
  out: Float64Array,
  marks: Marks | null = null,
): boolean {
  const { origin, size, from, to, first, last } = lattice;
  weigh(lattice, scores, out, marks);
  if (marks === null && to - from === 1) {
    share(from, 1 / (1 + (sums[0] as number)), out);
    return true;
  }
  sumForward(lattice, marks);
  sumBackward(lattice, marks);
  const total = forward[size] as number;
  if (total === 0) return false;
  for (let i = from; i < to; i++) {
    const before = forward[(first[i] as number) - origin] as number;
    share(i, (before * (backward[(last[i] as number) - origin] as number)) / total, out);
  }
  return true;
}

/** The weights of candidate i become probabilities. */
function share(i: number, around: number, out: Float64Array): void {
  for (let k = i * CLASS_COUNT; k < (i + 1) * CLASS_COUNT; k++) out[k] = (out[k] as number) * around;
}

/** Weights of the candidates by class to `out`, of all classes together to `sums`, counted from the run's first candidate. */
function weigh({ from, to }: Lattice, scores: Float64Array, out: Float64Array, marks: Marks | null): void {
  if (sums.length < to - from) sums = new Float64Array((to - from) * 2);
  for (let i = from; i < to; i++) {
    let sum = 0;
    for (let k = i * CLASS_COUNT; k < (i + 1) * CLASS_COUNT; k++) {
      const weight = marks === null || marks.allowed[k] === 1 ? Math.exp(Math.min(MOST, scores[k] as number)) : 0;
      out[k] = weight;
      sum += weight;
    }
    sums[i - from] = sum;
  }
}

function sumForward({ origin, size, from, to, first, last }: Lattice, marks: Marks | null): void {
  forward.fill(0, 0, size + 1);
  forward[0] = 1;
  for (let token = 0, i = from; token < size; token++) {
    const here = forward[token] as number;
    if (marks === null || marks.free[token] === 1) forward[token + 1] = (forward[token + 1] as number) + here;
    for (; i < to && (first[i] as number) - origin === token; i++) {
      const end = (last[i] as number) - origin;
      forward[end] = (forward[end] as number) + here * (sums[i - from] as number);
    }
  }
}

function sumBackward({ origin, size, from, to, first, last }: Lattice, marks: Marks | null): void {
  backward[size] = 1;
  for (let token = size - 1, i = to - 1; token >= 0; token--) {
    let sum = marks === null || marks.free[token] === 1 ? (backward[token + 1] as number) : 0;
    for (; i >= from && (first[i] as number) - origin === token; i--)
      sum += (backward[(last[i] as number) - origin] as number) * (sums[i - from] as number);
    backward[token] = sum;
  }
}
