import { agree } from '../find/names/agreement.ts';
import { CLASS_COUNT } from '../find/names/classes.ts';
import { memoryEvidence } from '../find/names/evidence/memory-evidence.ts';
import { posteriors } from '../find/names/lattice.ts';
import { type Looks, looksFrom } from '../find/names/looks.ts';
import { isPlausible, remember } from '../find/names/memory.ts';
import type { Prepared, Sample } from './samples.ts';
import { scoreSample } from './trainer.ts';

/** What the engine sees at one look, from an article's samples and weights. */
export function looksOf({ runs }: Prepared, samples: readonly Sample[], weights: Float64Array): Looks {
  const [first, last] = [samples.flatMap((sample) => sample.first), samples.flatMap((sample) => sample.last)];
  const looks = looksFrom(runs, new Int32Array(samples.length + 1), Int32Array.from(first), Int32Array.from(last));
  const { starts, scores, odds } = looks;
  samples.forEach((sample, at) => {
    const from = starts[at] as number;
    starts[at + 1] = from + sample.to;
    const own = [from * CLASS_COUNT, (from + sample.to) * CLASS_COUNT] as const;
    scoreSample(sample, weights, scores.subarray(...own), null);
    posteriors(sample, scores.subarray(...own), odds.subarray(...own));
  });
  return looks;
}

/** What the second looks come to where the same words agree; the first are what the memory is of. */
export const agreedLooks = ({ reading }: Prepared, first: Looks, second: Looks): Looks =>
  agree(second, remember(reading, first));

const room = new Int32Array(256);

/** Samples for the second look: the evidence of memory on top of the scores of the first. */
export function memorySamples({ reading, samples }: Prepared, looks: Looks): Sample[] {
  const memory = remember(reading, looks);
  return samples.map((sample, at) => {
    const offsets = [0];
    const evidence: number[] = [];
    const [from, to] = [looks.starts[at] as number, looks.starts[at + 1] as number];
    for (let i = from; i < to; i++) {
      const count = isPlausible(looks, i) ? memoryEvidence(reading, memory, looks, at, i, room) : 0;
      for (let e = 0; e < count; e++) evidence.push(room[e] as number);
      offsets.push(evidence.length);
    }
    const base = looks.scores.slice(from * CLASS_COUNT, to * CLASS_COUNT);
    return { ...sample, base, offsets: Int32Array.from(offsets), evidence: Int32Array.from(evidence) };
  });
}
