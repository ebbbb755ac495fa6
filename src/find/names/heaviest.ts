import type { Candidate } from './candidate.ts';
import { CLASS_COUNT } from './classes.ts';
import { constraintOf, structureId } from './constraints/index.ts';
import { type Asked, heaviestRule, type RuleGroups } from './evidence/candidate-rules.ts';
import { nounBefore, nounBehind, verbBehind } from './evidence/clause.ts';
import {
  EVIDENCE_LIMIT,
  endEvidence,
  factsAt,
  knownPlace,
  startEvidence,
  topicEvidence,
  usedEvidence,
  type Write,
  wholeEvidence,
} from './evidence/evidence.ts';
import { POSITIONS, Position } from './evidence/evidence-names.ts';
import { hasAcronym, memoryEvidence } from './evidence/memory-evidence.ts';
import { type Judgement, moveTo } from './judgement.ts';
import { UNIT } from './weights/class-sums.ts';
import type { EngineWeights, WeightRows } from './weights/weight-rows.ts';
import { FormRows } from './words/form-rows.ts';
import type { Form } from './words/forms.ts';
import { FACT_COUNT } from './words/word-facts.ts';

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
  tellFacts(best, candidate, weights, k);
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

/** Bits of a fact's evidence: a weight in hundredths before them, and both are one number. */
const BITS = 16;

/** Of each word in and around the candidate the heaviest fact; of those around it no more than can outweigh it. */
function tellFacts(best: Heaviest, c: Candidate, { first: table, most }: EngineWeights, k: number): void {
  const least = best.weight << BITS;
  const inside = mostInside(c, table, k, least);
  const found = mostAround(c, table, k, inside, most.facts[k] as readonly number[]);
  if (found === least) return;
  best.evidence = found & ((1 << BITS) - 1);
  best.weight = found >> BITS;
  best.rank = 0;
}

/** The heaviest fact of a class at a position, or `most` if that is no less. */
function heavier(most: number, form: Form, table: WeightRows, k: number, position: number): number {
  const row = form.heaviest ?? fillHeaviest(form, table);
  const fact = row[form.firstHeaviest + k * POSITIONS.length + position] as number;
  return fact >> BITS > most >> BITS ? fact : most;
}

function mostInside(c: Candidate, table: WeightRows, k: number, least: number): number {
  const { first, last } = c;
  if (last - first === 1) return heavier(least, c.at(first), table, k, Position.ONLY);
  let most = heavier(least, c.at(first), table, k, Position.FIRST);
  most = heavier(most, c.at(last - 1), table, k, Position.LAST);
  for (let i = first + 1; i < last - 1; i++) most = heavier(most, c.at(i), table, k, Position.INNER);
  return most;
}

/** `bounds`: by position what a fact weighs at most, in hundredths. */
function mostAround(c: Candidate, table: WeightRows, k: number, least: number, bounds: readonly number[]): number {
  let most = least;
  const mayTell = (position: number): boolean => (bounds[position] as number) > most >> BITS;
  for (let i = 0; i < 3; i++) {
    const [before, behind] = [Position.BEFORE + i, Position.BEHIND + i];
    if (mayTell(before)) most = heavier(most, c.fromFirst(-1 - i), table, k, before);
    if (mayTell(behind)) most = heavier(most, c.fromLast(i), table, k, behind);
  }
  const { reading } = c;
  if (mayTell(Position.IS_A)) {
    const [given, told] = [nounBefore(reading, c.first, c.start), nounBehind(reading, c.last, c.end)];
    if (given !== null) most = heavier(most, given, table, k, Position.IS_A);
    if (told !== null) most = heavier(most, told, table, k, Position.IS_A);
  }
  const verb = mayTell(Position.VERB) ? verbBehind(c) : null;
  return verb === null ? most : heavier(most, verb, table, k, Position.VERB);
}

const pieces = new Int32Array(EVIDENCE_LIMIT);

const HEAVIEST = new FormRows(POSITIONS.length * CLASS_COUNT, (length) => new Int32Array(length));

/** By class and position the heaviest of a form's facts with its weight, 0 for none; of a word of the name, what it says wherever it stands too. */
function fillHeaviest(form: Form, table: WeightRows): Int32Array {
  const first = HEAVIEST.next();
  for (let position = 0; position < POSITIONS.length; position++) {
    const count = factsAt(position, form);
    const isInside = position < Position.EACH;
    for (let e = 0; e < count; e++) {
      pieces[e] = position * FACT_COUNT + (form.facts[e] as number);
      if (isInside) pieces[count + e] = Position.EACH * FACT_COUNT + (form.facts[e] as number);
    }
    for (let k = 0; k < CLASS_COUNT; k++) {
      const best: Heaviest = { evidence: 0, weight: 0, rank: -1 };
      tell(best, pieces, isInside ? 2 * count : count, table, k, 0);
      HEAVIEST.block[first + k * POSITIONS.length + position] = (best.weight << BITS) + best.evidence;
    }
  }
  form.firstHeaviest = first;
  form.heaviest = HEAVIEST.block;
  return HEAVIEST.block;
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
