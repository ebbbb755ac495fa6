import { byCodePoint } from '../../model/text-order.ts';
import type { Evidence } from '../../model/trace.ts';
import type { Candidate, Reading } from './candidate.ts';
import { CLASS_COUNT } from './classes.ts';
import { allEvidence, EVIDENCE_LIMIT } from './evidence.ts';
import { evidenceIds } from './evidence-names.ts';
import type { Look } from './first-look.ts';
import type { Memory } from './memory.ts';
import { memoryEvidence, memoryIds } from './second-look.ts';
import type { WeightTable } from './weights.ts';

/** Everything needed to say again why a candidate was judged as it was. */
export interface Judgement {
  readonly reading: Reading;
  /** A view of the reading, moved about. */
  readonly candidate: Candidate;
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
  const { weights } = judgement;
  const first = heaviestOf(collectFirst(judgement, at, i), weights.first, k);
  const [firstId, firstWeight] = [first, first < 0 ? 0 : (weights.first[first * CLASS_COUNT + k] as number)];
  const second = heaviestOf(collectSecond(judgement, at, i), weights.second, k);
  if (second >= 0 && (weights.second[second * CLASS_COUNT + k] as number) > firstWeight) {
    return idsOf().second[second] as string;
  }
  return firstId < 0 ? 'prior' : (idsOf().first[firstId] as string);
}

/** Which of the first `count` pieces in `found` weighs most for class k, -1 where none speaks for it. */
function heaviestOf(count: number, table: Float64Array, k: number): number {
  let best = -1;
  let most = 0;
  for (let e = 0; e < count; e++) {
    const weight = table[(found[e] as number) * CLASS_COUNT + k] as number;
    if (weight > most) {
      most = weight;
      best = found[e] as number;
    }
  }
  return best;
}

/** All evidence with a weight, heaviest first, equal weights by id; the same evidence at several words is summed. */
export function reasons(judgement: Judgement, at: number, i: number, k: number): Evidence[] {
  const sums = new Map<string, number>();
  const tell = (count: number, table: Float64Array, ids: readonly string[]): void => {
    for (const evidence of found.subarray(0, count)) {
      const weight = table[evidence * CLASS_COUNT + k] as number;
      const id = ids[evidence] as string;
      if (weight !== 0) sums.set(id, (sums.get(id) ?? 0) + weight);
    }
  };
  tell(collectFirst(judgement, at, i), judgement.weights.first, idsOf().first);
  tell(collectSecond(judgement, at, i), judgement.weights.second, idsOf().second);
  return [...sums]
    .map(([rule, weight]) => ({ rule, weight: Math.round(weight * 100) / 100 }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || byCodePoint(a.rule, b.rule));
}

function collectFirst({ candidate, looks }: Judgement, at: number, i: number): number {
  const look = looks[at] as Look;
  candidate.enter(look.run);
  candidate.place(look.run.first + (look.first[i] as number), look.run.first + (look.last[i] as number));
  return allEvidence(candidate, found);
}

const collectSecond = ({ reading, looks, memory }: Judgement, at: number, i: number): number =>
  memoryEvidence(reading, memory, looks, at, i, found);
