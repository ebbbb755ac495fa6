import { byCodePoint } from '../../model/text-order.ts';
import type { Evidence } from '../../model/trace.ts';
import type { Candidate, Reading } from './candidate.ts';
import { type Groups, heaviestRule } from './candidate-rules.ts';
import { CLASS_COUNT } from './classes.ts';
import { type Ask, allEvidence, EVIDENCE_LIMIT, eachPosition, evidenceBesideWords, factsAt } from './evidence.ts';
import { POSITIONS } from './evidence-names.ts';
import type { Look } from './first-look.ts';
import type { Form } from './forms.ts';
import type { Memory } from './memory.ts';
import { memoryEvidence, memoryIds } from './second-look.ts';
import type { EngineWeights, WeightRows } from './weight-rows.ts';
import { FACT_COUNT } from './word-facts.ts';

/** Everything needed to say again why a candidate was judged as it was. */
export interface Judgement {
  readonly reading: Reading;
  /** A view of the reading, moved about. */
  readonly candidate: Candidate;
  readonly looks: readonly Look[];
  readonly memory: Memory;
  readonly weights: EngineWeights;
}

const found = new Int32Array(EVIDENCE_LIMIT);
const MEMORY_IDS = memoryIds();

/** The id of the heaviest evidence for candidate i of a look being of class k. */
export function heaviest(judgement: Judgement, at: number, i: number, k: number): string {
  const { candidate, weights } = judgement;
  const fact = heaviestOf(found, collectHeaviestFacts(judgement, at, i, k), weights.first, k, NOTHING);
  const ask: Ask = (rules, c, out, n) => {
    const rule = heaviestRule(rules, c, fact.weight);
    if (rule !== null) out[n] = rule.evidence;
    return rule === null ? n : n + 1;
  };
  const beside = evidenceBesideWords(candidate, weights.ranked[k] as Groups, ask, found, 0);
  const first = heaviestOf(found, beside, weights.first, k, fact);
  const least = { evidence: -1, weight: first.weight };
  const second = heaviestOf(found, collectSecond(judgement, at, i), weights.second, k, least);
  if (second.evidence >= 0) return MEMORY_IDS[second.evidence] as string;
  return first.evidence < 0 ? 'prior' : (weights.names.get(first.evidence) as string);
}

interface Heaviest {
  /** -1 where none speaks for the class. */
  readonly evidence: number;
  readonly weight: number;
}

const NOTHING: Heaviest = { evidence: -1, weight: 0 };

/** Which of the first `count` pieces weighs most for class k, if it weighs more than `least`. */
function heaviestOf(pieces: ArrayLike<number>, count: number, table: WeightRows, k: number, least: Heaviest): Heaviest {
  let { evidence, weight } = least;
  for (let e = 0; e < count; e++) {
    const own = table.of(pieces[e] as number, k);
    if (own <= weight) continue;
    weight = own;
    evidence = pieces[e] as number;
  }
  return { evidence, weight };
}

/** Of each word in and around the candidate the heaviest fact, to `found`. */
function collectHeaviestFacts(judgement: Judgement, at: number, i: number, k: number): number {
  const { candidate, weights } = judgement;
  moveTo(judgement, at, i);
  let count = 0;
  eachPosition(candidate, (position, form) => {
    form.heaviest ??= heaviestFacts(form, weights.first);
    const fact = form.heaviest[position * CLASS_COUNT + k] as number;
    if (fact >= 0) found[count++] = fact;
  });
  return count;
}

function heaviestFacts(form: Form, weights: WeightRows): Int32Array {
  const heaviest = new Int32Array(POSITIONS.length * CLASS_COUNT);
  for (let at = 0; at < heaviest.length; at++) {
    const position = Math.floor(at / CLASS_COUNT);
    const facts = form.facts.slice(0, factsAt(position, form)).map((fact) => position * FACT_COUNT + fact);
    heaviest[at] = heaviestOf(facts, facts.length, weights, at % CLASS_COUNT, NOTHING).evidence;
  }
  return heaviest;
}

/** All evidence with a weight, heaviest first, equal weights by id; the same evidence at several words is summed. */
export function reasons(judgement: Judgement, at: number, i: number, k: number): Evidence[] {
  const { weights } = judgement;
  const sums = new Map<string, number>();
  const tell = (count: number, table: WeightRows, idOf: (evidence: number) => string | undefined): void => {
    for (const evidence of found.subarray(0, count)) {
      const weight = table.of(evidence, k);
      const id = idOf(evidence);
      if (weight !== 0 && id !== undefined) sums.set(id, (sums.get(id) ?? 0) + weight);
    }
  };
  tell(collectFirst(judgement, at, i), weights.first, (evidence) => weights.names.get(evidence));
  tell(collectSecond(judgement, at, i), weights.second, (evidence) => MEMORY_IDS[evidence]);
  return [...sums]
    .map(([rule, weight]) => ({ rule, weight: Math.round(weight * 100) / 100 }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || byCodePoint(a.rule, b.rule));
}

function collectFirst(judgement: Judgement, at: number, i: number): number {
  moveTo(judgement, at, i);
  return allEvidence(judgement.candidate, found);
}

function moveTo({ candidate, looks }: Judgement, at: number, i: number): void {
  const look = looks[at] as Look;
  candidate.enter(look.run);
  candidate.place(look.run.first + (look.first[i] as number), look.run.first + (look.last[i] as number));
}

const collectSecond = ({ reading, looks, memory }: Judgement, at: number, i: number): number =>
  memoryEvidence(reading, memory, looks, at, i, found);
