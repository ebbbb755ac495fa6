import type { Evidence } from '../../model/trace.ts';
import { Candidate, type Reading } from './candidate.ts';
import { CLASS_COUNT } from './classes.ts';
import { allEvidence, EVIDENCE_LIMIT, evidenceIds } from './evidence.ts';
import type { Look } from './first-look.ts';
import type { Memory } from './memory.ts';
import { memoryEvidence, memoryIds } from './second-look.ts';
import type { WeightTable } from './weights.ts';

/** Everything needed to say again why a candidate was judged as it was. */
export interface Judgement {
  readonly reading: Reading;
  readonly looks: readonly Look[];
  readonly memory: Memory;
  readonly weights: WeightTable;
}

const found = new Int32Array(EVIDENCE_LIMIT);
let names: { readonly first: readonly string[]; readonly second: readonly string[] } | null = null;

/** Names of evidence are made when the first is asked for. */
function idsOf(): { readonly first: readonly string[]; readonly second: readonly string[] } {
  names ??= { first: evidenceIds(), second: memoryIds() };
  return names;
}

/** The id of the heaviest evidence for candidate i of a look being of class k. */
export function heaviest(judgement: Judgement, at: number, i: number, k: number): string {
  let best = 'prior';
  let most = 0;
  visit(judgement, at, i, k, (weight, id) => {
    if (weight <= most) return;
    most = weight;
    best = id();
  });
  return best;
}

/** All evidence with a weight, heaviest first, equal weights by id; the same evidence at several words is summed. */
export function reasons(judgement: Judgement, at: number, i: number, k: number): Evidence[] {
  const sums = new Map<string, number>();
  visit(judgement, at, i, k, (weight, id) => sums.set(id(), (sums.get(id()) ?? 0) + weight));
  return [...sums]
    .map(([rule, weight]) => ({ rule, weight: Math.round(weight * 100) / 100 }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.rule < b.rule ? -1 : 1));
}

function visit(
  { reading, looks, memory, weights }: Judgement,
  at: number,
  i: number,
  k: number,
  see: (weight: number, id: () => string) => void,
): void {
  const look = looks[at] as Look;
  const candidate = new Candidate(reading);
  candidate.enter(look.run);
  candidate.place(look.run.first + (look.first[i] as number), look.run.first + (look.last[i] as number));
  const tell = (count: number, table: Float64Array, ids: 'first' | 'second'): void => {
    for (let e = 0; e < count; e++) {
      const evidence = found[e] as number;
      const weight = table[evidence * CLASS_COUNT + k] as number;
      if (weight !== 0) see(weight, () => idsOf()[ids][evidence] as string);
    }
  };
  tell(allEvidence(candidate, found), weights.first, 'first');
  tell(memoryEvidence(reading, memory, looks, at, i, found), weights.second, 'second');
}
