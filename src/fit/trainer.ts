import { CLASS_COUNT } from '../find/names/classes.ts';
import { posteriors } from '../find/names/lattice.ts';
import type { Sample } from './samples.ts';

export interface FitSettings {
  readonly epochs: number;
  readonly rate: number;
  readonly ridge: number;
  readonly dropout: number;
  readonly seed: number;
}

/** Xorshift: the same numbers on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}

/** Fits the weights by AdaGrad on the likelihood of the marked covers. */
export function fit(
  samples: readonly Sample[],
  settings: FitSettings,
  evidenceCount: number,
  weightOf: (s: Sample) => number,
): Float64Array {
  const size = evidenceCount * CLASS_COUNT;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-3);
  const mean = new Float64Array(size);
  const ridge = ridgeOf(samples, evidenceCount, settings.ridge);
  const random = randomFrom(settings.seed);
  const order = samples.map((_, i) => i);
  let kept = 0;
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    for (const i of order)
      step(samples[i] as Sample, weights, squares, ridge, settings, random, weightOf(samples[i] as Sample));
    if (epoch >= settings.epochs / 2) {
      kept++;
      for (let k = 0; k < size; k++) mean[k] = (mean[k] as number) + (weights[k] as number);
    }
  }
  return mean.map((w) => w / kept);
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const held = order[i] as number;
    order[i] = order[j] as number;
    order[j] = held;
  }
}

const scores = new Float64Array(1 << 14);
const free = new Float64Array(1 << 14);
const bound = new Float64Array(1 << 14);
let kept = new Uint8Array(1 << 20);

export function scoreSample(sample: Sample, weights: Float64Array, out: Float64Array, mask: Uint8Array | null): void {
  const { offsets, evidence, base } = sample;
  for (let i = 0; i + 1 < offsets.length; i++) {
    let a = base === null ? 0 : (base[i * CLASS_COUNT + 0] as number);
    let b = base === null ? 0 : (base[i * CLASS_COUNT + 1] as number);
    let c = base === null ? 0 : (base[i * CLASS_COUNT + 2] as number);
    for (let k = offsets[i] as number; k < (offsets[i + 1] as number); k++) {
      if (mask !== null && mask[k] === 0) continue;
      const w = (evidence[k] as number) * CLASS_COUNT;
      a += weights[w] as number;
      b += weights[w + 1] as number;
      c += weights[w + 2] as number;
    }
    out[i * CLASS_COUNT] = a;
    out[i * CLASS_COUNT + 1] = b;
    out[i * CLASS_COUNT + 2] = c;
  }
}

function step(
  sample: Sample,
  weights: Float64Array,
  squares: Float64Array,
  ridge: Float64Array,
  settings: FitSettings,
  random: () => number,
  weight: number,
): void {
  const { offsets, evidence } = sample;
  if (kept.length < evidence.length) kept = new Uint8Array(evidence.length * 2);
  for (let k = 0; k < evidence.length; k++) kept[k] = random() < settings.dropout ? 0 : 1;
  scoreSample(sample, weights, scores, kept);
  if (!posteriors(sample, scores, free) || !posteriors(sample, scores, bound, sample)) return;
  for (let i = 0; i + 1 < offsets.length; i++) {
    for (let c = 0; c < CLASS_COUNT; c++) {
      const error = ((bound[i * CLASS_COUNT + c] as number) - (free[i * CLASS_COUNT + c] as number)) * weight;
      if (error < 1e-4 && error > -1e-4) continue;
      for (let k = offsets[i] as number; k < (offsets[i + 1] as number); k++) {
        if (kept[k] === 0) continue;
        const w = (evidence[k] as number) * CLASS_COUNT + c;
        const gradient = error - (ridge[evidence[k] as number] as number) * (weights[w] as number);
        squares[w] = (squares[w] as number) + gradient * gradient;
        weights[w] = (weights[w] as number) + (settings.rate * gradient) / Math.sqrt(squares[w] as number);
      }
    }
  }
}

/** The penalty on a weight is spread over the candidates that have its evidence. */
function ridgeOf(samples: readonly Sample[], evidenceCount: number, ridge: number): Float64Array {
  const counts = new Float64Array(evidenceCount);
  for (const { evidence } of samples) for (const e of evidence) counts[e] = (counts[e] as number) + 1;
  return counts.map((count) => ridge / Math.max(1, count));
}
