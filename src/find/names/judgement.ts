import type { Candidate, Reading, Run } from './candidate.ts';
import type { Looks } from './looks.ts';
import type { Memory } from './memory.ts';
import type { EngineWeights } from './weights/weight-rows.ts';

/** Everything needed to say again why a candidate was judged as it was. */
export interface Judgement {
  readonly reading: Reading;
  /** A view of the reading, moved about. */
  readonly candidate: Candidate;
  readonly looks: Looks;
  readonly memory: Memory;
  readonly weights: EngineWeights;
}

/** Moves the view to candidate i, of the run at `at`. */
export function moveTo({ candidate, looks }: Judgement, at: number, i: number): void {
  candidate.enter(looks.runs[at] as Run);
  candidate.place(looks.first[i] as number, looks.last[i] as number);
}
