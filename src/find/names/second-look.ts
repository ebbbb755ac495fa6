import type { Reading } from './candidate.ts';
import { CLASS_COUNT } from './classes.ts';
import { memoryEvidence } from './evidence/memory-evidence.ts';
import type { Look } from './first-look.ts';
import { posteriors, type Scores } from './lattice.ts';
import { isPlausible, type Memory } from './memory.ts';
import { addUnpacked } from './weights/class-sums.ts';
import type { WeightRows } from './weights/weight-rows.ts';

const evidence = new Int32Array(256);

/** Judges every candidate once more, now with what the whole document says. Where that says nothing, the first look holds. */
export function secondLook(reading: Reading, looks: readonly Look[], memory: Memory, weights: WeightRows): Look[] {
  return looks.map((look, at) => {
    const { run, size, first, last } = look;
    let scores: Scores | null = null;
    for (let i = 0; i < first.length; i++) {
      if (!isPlausible(look, i)) continue;
      scores ??= look.scores.slice();
      const count = memoryEvidence(reading, memory, looks, at, i, evidence);
      addUnpacked(scores, i * CLASS_COUNT, weights.sum(evidence, count));
    }
    if (scores === null) return look;
    const odds: number[] = [];
    posteriors(look, scores, odds);
    return { run, size, first, last, scores, odds };
  });
}
