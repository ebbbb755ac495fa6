import { GIVEN_NAME } from '../../../lexicon/types.ts';
import { Tag } from '../../../model/tags.ts';
import type { Candidate } from '../candidate.ts';
import { is } from '../evidence/span-rules/rule.ts';
import { Mode } from '../layout.ts';
import { constraint, SURE } from './constraint.ts';

export const OF_NAMED_AGAIN = {
  GIVEN_AGAIN: constraint(
    'given-name-again',
    [SURE, 0, 0],
    'Chip Petrova left. [[Chip]] wept.',
    'Chips fell. [[Chip]] wept.',
  ),
};

/** A given name that opens a sentence before its verb, where the document has it before another name: "Chip Sol left. |Chip| wept." */
export function isGivenAgain(c: Candidate, begin: number, end: number): boolean {
  const { reading, run } = c;
  if (end - begin > 1 || reading.modes[begin] !== Mode.INITIAL || run.last !== end) return false;
  const tag = reading.tags[end];
  if ((tag !== Tag.VERB && tag !== Tag.AUX && tag !== Tag.ADV) || !is(c.at(begin), GIVEN_NAME)) return false;
  return c.usages.isBeforeName(c.wordAt(begin));
}
