import type { Candidate, Reading } from './candidate.ts';
import type { Look } from './first-look.ts';
import type { Memory } from './memory.ts';
import type { EngineWeights } from './weights/weight-rows.ts';

/** Everything needed to say again why a candidate was judged as it was. */
export interface Judgement {
  readonly reading: Reading;
  /** A view of the reading, moved about. */
  readonly candidate: Candidate;
  readonly looks: readonly Look[];
  readonly memory: Memory;
  readonly weights: EngineWeights;
}

/** Moves the view to candidate i of the look at `at`. */
export function moveTo({ candidate, looks }: Judgement, at: number, i: number): void {
  const look = looks[at] as Look;
  candidate.enter(look.run);
  candidate.place(look.run.first + (look.first[i] as number), look.run.first + (look.last[i] as number));
}
