import { byCodePoint } from '../../model/text-order.ts';
import type { Evidence } from '../../model/trace.ts';
import { constraintOf, structureId } from './constraints/index.ts';
import { allEvidence, EVIDENCE_LIMIT } from './evidence/evidence.ts';
import { memoryEvidence } from './evidence/memory-evidence.ts';
import { type Judgement, moveTo } from './judgement.ts';
import type { WeightRows } from './weights/weight-rows.ts';

const found = new Int32Array(EVIDENCE_LIMIT);

/** What structure settles and all evidence with a weight, heaviest first, equal weights by id; the same evidence at several words is summed. */
export function reasons(judgement: Judgement, at: number, i: number, k: number): Evidence[] {
  const { weights } = judgement;
  const sums = new Map<string, number>();
  const tell = (count: number, table: WeightRows): void => {
    for (const evidence of found.subarray(0, count)) {
      const weight = table.of(evidence, k);
      const id = table.idOf(evidence);
      if (weight !== 0) sums.set(id, (sums.get(id) ?? 0) + weight);
    }
  };
  tell(collectFirst(judgement, at, i), weights.first);
  tell(collectSecond(judgement, at, i), weights.second);
  const met = constraintOf(judgement.looks.met[i] as number);
  if (met !== null && met.scores[k] !== 0) sums.set(structureId(met), met.scores[k] as number);
  return [...sums]
    .map(([rule, weight]) => ({ rule, weight: Math.round(weight * 100) / 100 }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || byCodePoint(a.rule, b.rule));
}

function collectFirst(judgement: Judgement, at: number, i: number): number {
  moveTo(judgement, at, i);
  return allEvidence(judgement.candidate, found);
}

const collectSecond = ({ reading, looks, memory }: Judgement, at: number, i: number): number =>
  memoryEvidence(reading, memory, looks, at, i, found);
