import type { Candidate } from './candidate.ts';
import { CLASS_COUNT } from './classes.ts';
import { nounBefore, nounBehind, verbBehind } from './evidence/clause.ts';
import { factsAt } from './evidence/evidence.ts';
import { POSITIONS, Position } from './evidence/evidence-names.ts';
import type { EngineWeights, WeightRows } from './weights/weight-rows.ts';
import { FormRows } from './words/form-rows.ts';
import type { Form } from './words/forms.ts';
import { FACT_COUNT } from './words/word-facts.ts';

/** Bits of a fact's evidence: a weight in hundredths before them, and both are one number. */
const BITS = 16;
export const evidenceIn = (fact: number): number => fact & ((1 << BITS) - 1);
export const weightIn = (fact: number): number => fact >> BITS;

/**
 * Of what the words in and around a candidate are, that which speaks most for class k, with its weight (`evidenceIn`, `weightIn`);
 * 0 where none weighs more than `least`, in hundredths. Of the words around it none is asked that cannot outweigh what there is.
 */
export function heaviestFact(c: Candidate, { first: table, most }: EngineWeights, k: number, least: number): number {
  const begun = least << BITS;
  const found = mostAround(c, table, k, mostInside(c, table, k, begun), most.facts[k] as readonly number[]);
  return found === begun ? 0 : found;
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
  const { reading } = c;
  let most = least;
  for (let i = 0; i < 3; i++) {
    if (mayTell(bounds, Position.BEFORE + i, most))
      most = heavier(most, c.fromFirst(-1 - i), table, k, Position.BEFORE + i);
    if (mayTell(bounds, Position.BEHIND + i, most)) most = heavier(most, c.fromLast(i), table, k, Position.BEHIND + i);
  }
  if (mayTell(bounds, Position.IS_A, most)) {
    const given = nounBefore(reading, c.first, c.start);
    if (given !== null) most = heavier(most, given, table, k, Position.IS_A);
    const told = nounBehind(reading, c.last, c.end);
    if (told !== null) most = heavier(most, told, table, k, Position.IS_A);
  }
  const verb = mayTell(bounds, Position.VERB, most) ? verbBehind(c) : null;
  return verb === null ? most : heavier(most, verb, table, k, Position.VERB);
}

const mayTell = (bounds: readonly number[], position: number, most: number): boolean =>
  (bounds[position] as number) > weightIn(most);

/** The heaviest fact of a form at a position, or `most` if that is no less. */
function heavier(most: number, form: Form, table: WeightRows, k: number, position: number): number {
  const row = form.heaviest ?? fillHeaviest(form, table);
  const fact = row[form.firstHeaviest + k * POSITIONS.length + position] as number;
  return weightIn(fact) > weightIn(most) ? fact : most;
}

const HEAVIEST = new FormRows(POSITIONS.length * CLASS_COUNT, (length) => new Int32Array(length));

/** By class and position the heaviest of a form's facts, 0 for none. */
function fillHeaviest(form: Form, table: WeightRows): Int32Array {
  const first = HEAVIEST.next();
  for (let k = 0; k < CLASS_COUNT; k++)
    for (let position = 0; position < POSITIONS.length; position++)
      HEAVIEST.block[first + k * POSITIONS.length + position] = heaviestAt(form, table, k, position);
  form.firstHeaviest = first;
  form.heaviest = HEAVIEST.block;
  return HEAVIEST.block;
}

/** Of a word of the name, what it says wherever it stands counts too. */
function heaviestAt(form: Form, table: WeightRows, k: number, position: number): number {
  let most = mostOf(form, table, k, position, 0);
  if (position < Position.EACH) most = mostOf(form, table, k, Position.EACH, most);
  return most;
}

function mostOf(form: Form, table: WeightRows, k: number, position: number, least: number): number {
  let most = least;
  for (let f = 0; f < factsAt(position, form); f++) {
    const evidence = position * FACT_COUNT + (form.facts[f] as number);
    const weight = table.hundredthsOf(evidence, k);
    if (weight > weightIn(most)) most = (weight << BITS) + evidence;
  }
  return most;
}
