import type { Candidate } from './candidate.ts';
import { constraintOf, structureId } from './constraints/index.ts';
import { type Asked, heaviestRule, type RuleGroups } from './evidence/candidate-rules.ts';
import {
  EVIDENCE_LIMIT,
  endEvidence,
  knownPlace,
  startEvidence,
  topicEvidence,
  usedEvidence,
  type Write,
  wholeEvidence,
} from './evidence/evidence.ts';
import { hasAcronym, memoryEvidence } from './evidence/memory-evidence.ts';
import { evidenceIn, heaviestFact, weightIn } from './heaviest-facts.ts';
import { type Judgement, moveTo } from './judgement.ts';
import { UNIT } from './weights/class-sums.ts';
import type { WeightRows } from './weights/weight-rows.ts';

/** The heaviest piece of evidence for a class so far. */
interface Heaviest {
  /** -1 where none speaks for the class. */
  evidence: number;
  /** In hundredths. */
  weight: number;
  /** Of two equally heavy pieces the one of lower rank is told: facts have 0, memory the last. */
  rank: number;
}

/** Ranks of what is no fact. */
const RANK = { start: 1, end: 3, whole: 5, places: 8, usage: 9, topics: 10, memory: 11 } as const;
const RULE_RANK = { start: 2, end: 4, whole: 6, phrases: 7 } as const;

const found = new Int32Array(EVIDENCE_LIMIT);

/**
 * The id of the heaviest evidence for candidate i, of the run at `at`, being of class k. Most often that is a fact or a rule; of what cannot
 * outweigh it nothing is asked.
 */
export function heaviest(judgement: Judgement, at: number, i: number, k: number): string {
  const { candidate, weights, reading, memory, looks } = judgement;
  moveTo(judgement, at, i);
  const met = constraintOf(looks.met[i] as number);
  const settled = met === null ? 0 : Math.round((met.scores[k] as number) * UNIT);
  const best: Heaviest = { evidence: -1, weight: Math.max(0, settled), rank: -1 };
  tellFact(best, heaviestFact(candidate, weights, k, best.weight));
  tellRules(best, candidate, weights.ranked[k] as RuleGroups);
  const { most } = weights;
  tellOf(best, judgement, k, most.pairs, RANK.start, startEvidence);
  tellOf(best, judgement, k, most.pairs, RANK.end, endEvidence);
  tellOf(best, judgement, k, most.pairs, RANK.whole, wholeEvidence);
  tellOf(best, judgement, k, most.places, RANK.places, knownPlace);
  tellOf(best, judgement, k, most.usage, RANK.usage, usedEvidence);
  tellOf(best, judgement, k, most.topics, RANK.topics, topicEvidence);
  // Few candidates are acronyms that the document spells out, and what others have of memory weighs less.
  const mayTell =
    (most.acronyms[k] as number) > best.weight &&
    ((most.memory[k] as number) > best.weight || hasAcronym(memory, reading, candidate));
  if (mayTell) tell(best, found, memoryEvidence(reading, memory, looks, at, i, found), weights.second, k, RANK.memory);
  if (best.evidence >= 0) return (best.rank === RANK.memory ? weights.second : weights.first).idOf(best.evidence);
  return met === null || settled <= 0 ? 'prior' : structureId(met);
}

/** Asks what is neither a word's fact nor a rule, unless none of it weighs enough. */
function tellOf(
  best: Heaviest,
  { candidate, weights }: Judgement,
  k: number,
  most: readonly number[],
  rank: number,
  write: Write,
): void {
  if ((most[k] as number) >= best.weight) tell(best, found, write(candidate, found, 0), weights.first, k, rank);
}

/** Takes the heaviest of the first `count` pieces, if it goes before what there is. */
function tell(
  best: Heaviest,
  pieces: ArrayLike<number>,
  count: number,
  table: WeightRows,
  k: number,
  rank: number,
): void {
  for (let e = 0; e < count; e++) {
    const weight = table.hundredthsOf(pieces[e] as number, k);
    if (weight < best.weight || (weight === best.weight && rank >= best.rank)) continue;
    best.evidence = pieces[e] as number;
    best.weight = weight;
    best.rank = rank;
  }
}

function tellFact(best: Heaviest, fact: number): void {
  if (fact === 0) return;
  best.evidence = evidenceIn(fact);
  best.weight = weightIn(fact);
  best.rank = 0;
}

function tellRules(best: Heaviest, c: Candidate, { start, end, whole, phrases }: RuleGroups): void {
  tellRule(best, c, start, RULE_RANK.start);
  tellRule(best, c, end, RULE_RANK.end);
  tellRule(best, c, whole[c.length] as readonly Asked[], RULE_RANK.whole);
  if (c.relations !== 0) tellRule(best, c, phrases, RULE_RANK.phrases);
}

function tellRule(best: Heaviest, c: Candidate, rules: readonly Asked[], rank: number): void {
  const rule = heaviestRule(rules, c, best.weight);
  if (rule === null) return;
  best.evidence = rule.evidence;
  best.weight = rule.weight;
  best.rank = rank;
}
