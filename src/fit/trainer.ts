import { CLASS_COUNT } from '../find/names/classes.ts';
import { posteriors } from '../find/names/lattice.ts';
import type { Sample } from './samples.ts';

/** How weights are fitted. */
export interface FitSettings {
  readonly epochs: number;
  /** Step of AdaGrad. */
  readonly rate: number;
  /** Penalty on the squares of the weights, over the whole of the samples. */
  readonly ridge: number;
  /** Share of the evidence that is dropped, anew for every candidate, so that no single clue decides alone. */
  readonly dropout: number;
  /** Of the random numbers; the mean of a fit each is taken. */
  readonly seeds: readonly number[];
  /** Evidence that fewer candidates have weighs nothing. */
  readonly least: number;
  /** The only class that evidence may speak for, -1 where it may for any. */
  readonly speaksFor: (evidence: number) => number;
  /** Evidence whose weights by class are given, not learnt. */
  readonly given: ReadonlyMap<number, readonly number[]>;
}

/** Xorshift: the same numbers on every machine, each from 0 up to 1. */
export function randomFrom(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}

/** Weights by evidence and class that make the marked covers likeliest. */
export function fitWeights(samples: readonly Sample[], settings: FitSettings, evidenceCount: number): Float64Array {
  const fits = settings.seeds.map((seed) => fitOnce(samples, settings, evidenceCount, seed));
  return Float64Array.from({ length: evidenceCount * CLASS_COUNT }, (_, k) => {
    let sum = 0;
    for (const fit of fits) sum += fit[k] as number;
    return sum / fits.length;
  });
}

/** The mean of the weights over the later half of the epochs. */
function fitOnce(samples: readonly Sample[], settings: FitSettings, evidenceCount: number, seed: number): Float64Array {
  const state = new State(samples, settings, evidenceCount, seed);
  const mean = new Float64Array(evidenceCount * CLASS_COUNT);
  const order = samples.map((_, i) => i);
  let counted = 0;
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, state.random);
    for (const i of order) state.learn(samples[i] as Sample);
    if (epoch * 2 < settings.epochs) continue;
    counted++;
    state.weights.forEach((weight, k) => {
      mean[k] = (mean[k] as number) + weight;
    });
  }
  return mean.map((sum) => sum / counted);
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const held = order[i] as number;
    order[i] = order[j] as number;
    order[j] = held;
  }
}

/** A candidate whose probability is off by less teaches nothing. */
const LEAST_ERROR = 1e-4;
/** AdaGrad's sum of squares begins here, so that a first step is no leap. */
const FIRST_SQUARE = 1e-3;

/** Weights on their way: one sample after another, by the gradient of the likelihood of its marked covers. */
class State {
  readonly weights: Float64Array;
  readonly random: () => number;
  private readonly squares: Float64Array;
  /** By evidence: the penalty is spread over the candidates that have it. */
  private readonly ridge: Float64Array;
  private readonly settings: FitSettings;
  private readonly counts: Float64Array;
  private kept = new Uint8Array(0);
  private scores = new Float64Array(0);
  private free = new Float64Array(0);
  private marked = new Float64Array(0);

  constructor(samples: readonly Sample[], settings: FitSettings, evidenceCount: number, seed: number) {
    this.weights = new Float64Array(evidenceCount * CLASS_COUNT);
    for (const [evidence, weights] of settings.given) this.weights.set(weights, evidence * CLASS_COUNT);
    this.squares = new Float64Array(evidenceCount * CLASS_COUNT).fill(FIRST_SQUARE);
    this.random = randomFrom(seed);
    this.settings = settings;
    const counts = new Float64Array(evidenceCount);
    for (const { evidence } of samples) for (const e of evidence) counts[e] = (counts[e] as number) + 1;
    this.counts = counts;
    this.ridge = counts.map((count) => settings.ridge / Math.max(1, count));
  }

  learn(sample: Sample): void {
    this.makeRoom(sample);
    for (let k = 0; k < sample.evidence.length; k++) this.kept[k] = this.random() < this.settings.dropout ? 0 : 1;
    scoreSample(sample, this.weights, this.scores, this.kept);
    if (!posteriors(sample, this.scores, this.free)) return;
    if (!posteriors(sample, this.scores, this.marked, sample)) return;
    for (let k = 0; k < sample.first.length * CLASS_COUNT; k++) {
      const error = (this.marked[k] as number) - (this.free[k] as number);
      if (Math.abs(error) > LEAST_ERROR) this.correct(sample, k, error * sample.weight);
    }
  }

  private correct({ offsets, evidence }: Sample, k: number, error: number): void {
    const candidate = Math.floor(k / CLASS_COUNT);
    const kind = k % CLASS_COUNT;
    for (let e = offsets[candidate] as number; e < (offsets[candidate + 1] as number); e++) {
      if (this.kept[e] === 0 || !this.isLearnt(evidence[e] as number)) continue;
      const w = (evidence[e] as number) * CLASS_COUNT + kind;
      const gradient = error - (this.ridge[evidence[e] as number] as number) * (this.weights[w] as number);
      this.squares[w] = (this.squares[w] as number) + gradient * gradient;
      const moved =
        (this.weights[w] as number) + (this.settings.rate * gradient) / Math.sqrt(this.squares[w] as number);
      const only = this.settings.speaksFor(evidence[e] as number);
      this.weights[w] = only < 0 || only === kind ? moved : Math.min(0, moved);
    }
  }

  private isLearnt(evidence: number): boolean {
    return (this.counts[evidence] as number) >= this.settings.least && !this.settings.given.has(evidence);
  }

  private makeRoom(sample: Sample): void {
    if (this.kept.length < sample.evidence.length) this.kept = new Uint8Array(sample.evidence.length * 2);
    const room = sample.first.length * CLASS_COUNT;
    if (this.scores.length >= room) return;
    this.scores = new Float64Array(room * 2);
    this.free = new Float64Array(room * 2);
    this.marked = new Float64Array(room * 2);
  }
}

/** Scores of a sample's candidates, index candidate * CLASS_COUNT + class; `kept` tells which evidence counts. */
export function scoreSample(sample: Sample, weights: Float64Array, out: Float64Array, kept: Uint8Array | null): void {
  const { offsets, evidence, base } = sample;
  for (let i = 0; i + 1 < offsets.length; i++) {
    const at = i * CLASS_COUNT;
    for (let k = at; k < at + CLASS_COUNT; k++) out[k] = base === null ? 0 : (base[k] as number);
    for (let e = offsets[i] as number; e < (offsets[i + 1] as number); e++) {
      if (kept !== null && kept[e] === 0) continue;
      const w = (evidence[e] as number) * CLASS_COUNT;
      for (let k = 0; k < CLASS_COUNT; k++) out[at + k] = (out[at + k] as number) + (weights[w + k] as number);
    }
  }
}
