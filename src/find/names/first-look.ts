import type { Candidate, Run } from './candidate.ts';
import { constrain } from './constraints/index.ts';
import { posteriors } from './lattice.ts';
import { emptyLooks, type Looks, latticeOf } from './looks.ts';
import { Scorer } from './scorer.ts';
import type { EngineWeights } from './weights/weight-rows.ts';

/** Judges every candidate of every run from its words and its neighbours alone. */
export function firstLook(candidate: Candidate, runs: readonly Run[], weights: EngineWeights): Looks {
  const looks = emptyLooks(candidate.reading, runs);
  const scorer = new Scorer(candidate, weights);
  for (let at = 0; at < runs.length; at++) {
    const lattice = latticeOf(looks, at);
    candidate.enter(runs[at] as Run);
    constrain(candidate, lattice, looks.scores, looks.met);
    scorer.score(lattice, looks.scores);
    posteriors(lattice, looks.scores, looks.odds);
  }
  return looks;
}
