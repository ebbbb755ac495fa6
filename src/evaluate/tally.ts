/** Precision, recall and their harmonic mean, from 0 to 1 (0 of nothing), and the counts that they come from. */
export interface Scores {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  readonly gold: number;
  readonly found: number;
  readonly right: number;
}

export const f1Of = (p: number, r: number): number => (p + r > 0 ? (2 * p * r) / (p + r) : 0);

/** Counts of right, gold and found items; `rightFound` differs from `right` where matching is not one to one. */
export interface Tally {
  right: number;
  gold: number;
  found: number;
  rightFound: number;
}

export const emptyTally = (): Tally => ({ right: 0, gold: 0, found: 0, rightFound: 0 });

export function addTo(tally: Tally, right: number, gold: number, found: number, rightFound = right): void {
  tally.right += right;
  tally.gold += gold;
  tally.found += found;
  tally.rightFound += rightFound;
}

export function scoresOf(tally: Tally): Scores {
  const p = tally.found > 0 ? tally.rightFound / tally.found : 0;
  const r = tally.gold > 0 ? tally.right / tally.gold : 0;
  return { p, r, f1: f1Of(p, r), gold: tally.gold, found: tally.found, right: tally.right };
}
