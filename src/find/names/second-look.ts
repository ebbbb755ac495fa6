import type { Reading } from './candidate.ts';
import { CLASS_COUNT } from './classes.ts';
import { memoryEvidence } from './evidence/memory-evidence.ts';
import { posteriors } from './lattice.ts';
import { type Looks, latticeOf } from './looks.ts';
import { isRemembered, type Memory } from './memory.ts';
import { addUnpacked } from './weights/class-sums.ts';
import type { WeightRows } from './weights/weight-rows.ts';

const evidence = new Int32Array(256);

/** Judges every candidate once more, now with what the whole document says. Where that says nothing, the first look holds. */
export function secondLook(reading: Reading, looks: Looks, memory: Memory, weights: WeightRows): Looks {
  const again = { ...looks, scores: looks.scores.slice(), odds: looks.odds.slice() };
  for (let at = 0; at < looks.runs.length; at++) {
    const lattice = latticeOf(looks, at);
    let isMoved = false;
    for (let i = lattice.from; i < lattice.to; i++) {
      if (!isRemembered(memory, i)) continue;
      const sum = weights.sum(evidence, memoryEvidence(reading, memory, looks, at, i, evidence));
      if (sum === 0) continue;
      addUnpacked(again.scores, i * CLASS_COUNT, sum);
      isMoved = true;
    }
    if (isMoved) posteriors(lattice, again.scores, again.odds);
  }
  return again;
}
