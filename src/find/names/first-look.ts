import type { Candidate, Run } from './candidate.ts';
import { knownScores } from './certain.ts';
import { type Lattice, posteriors, type Scores } from './lattice.ts';
import { Scorer } from './scorer.ts';
import { eachSpan } from './spans.ts';
import type { EngineWeights } from './weights/weight-rows.ts';

/** A run with its candidates' scores (log-odds against "no name") and probabilities, index candidate * CLASS_COUNT + class. */
export interface Look extends Lattice {
  readonly run: Run;
  readonly scores: Scores;
  readonly odds: Scores;
}

/** Judges every candidate of every run from its words and its neighbours alone. */
export function firstLook(candidate: Candidate, runs: readonly Run[], weights: EngineWeights): Look[] {
  const scorer = new Scorer(candidate, weights);
  return runs.map((run) => {
    candidate.enter(run);
    const look = emptyLook(candidate, run);
    scorer.score(look);
    posteriors(look, look.scores, look.odds);
    return look;
  });
}

function emptyLook(candidate: Candidate, run: Run): Look {
  const first: number[] = [];
  const last: number[] = [];
  eachSpan(candidate.reading, run, (from, to) => {
    first.push(from - run.first);
    last.push(to - run.first);
  });
  const scores = knownScores(candidate, run, first, last);
  return { run, size: run.last - run.first, first, last, scores, odds: [] };
}
