import { agree } from '../find/names/agreement.ts';
import { CLASS_COUNT } from '../find/names/classes.ts';
import { memoryEvidence } from '../find/names/evidence/memory-evidence.ts';
import type { Look } from '../find/names/first-look.ts';
import { posteriors } from '../find/names/lattice.ts';
import { isPlausible, remember } from '../find/names/memory.ts';
import type { Prepared, Sample } from './samples.ts';
import { scoreSample } from './trainer.ts';

/** What the engine sees at one look, from an article's samples and weights. */
export function looksOf({ runs }: Prepared, samples: readonly Sample[], weights: Float64Array): Look[] {
  return samples.map((sample, i) => {
    const scores = new Float64Array(sample.first.length * CLASS_COUNT);
    const odds = new Float64Array(scores.length);
    scoreSample(sample, weights, scores, null);
    posteriors(sample, scores, odds);
    return { run: runs[i] as Look['run'], size: sample.size, first: sample.first, last: sample.last, scores, odds };
  });
}

/** What the second looks come to where the same words agree; the first are what the memory is of. */
export const agreedLooks = ({ reading }: Prepared, first: readonly Look[], second: readonly Look[]): readonly Look[] =>
  agree(reading, second, remember(reading, first));

const room = new Int32Array(256);

/** Samples for the second look: the evidence of memory on top of the scores of the first. */
export function memorySamples({ reading, samples }: Prepared, looks: readonly Look[]): Sample[] {
  const memory = remember(reading, looks);
  return samples.map((sample, at) => {
    const offsets = [0];
    const evidence: number[] = [];
    for (let i = 0; i < sample.first.length; i++) {
      const count = !isPlausible(looks[at] as Look, i) ? 0 : memoryEvidence(reading, memory, looks, at, i, room);
      for (let e = 0; e < count; e++) evidence.push(room[e] as number);
      offsets.push(evidence.length);
    }
    const base = (looks[at] as Look).scores;
    return { ...sample, base, offsets: Int32Array.from(offsets), evidence: Int32Array.from(evidence) };
  });
}
