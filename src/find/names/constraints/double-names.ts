import { WordClass } from '../../../lexicon/types.ts';
import type { Candidate } from '../candidate.ts';
import { is } from '../evidence/span-rules/rule.ts';
import { mayName } from '../reading.ts';
import { Joint } from '../words/joints.ts';
import { constraint, NAMED } from './constraint.ts';

export const OF_DOUBLE_NAMES = {
  HALF: constraint(
    'half-of-double-name',
    [-NAMED, -NAMED, -NAMED],
    'Ana Petrova-Xybo came. [[Petrova]]-Xybo left.',
    'Ana Petrova met Bo Sol. The [[Petrova]]-Sol talks failed.',
  ),
};

/** Either half of "Petrova-Xybo", where the document shows the first behind a given name and the second nowhere. */
export function isHalfOfDouble(c: Candidate, begin: number, end: number): boolean {
  if (end - begin > 1) return false;
  const bar = c.at(end).joint === Joint.HYPHEN ? end : begin - 1;
  if (
    bar <= c.run.first ||
    bar >= c.run.last - 1 ||
    c.at(bar).joint !== Joint.HYPHEN ||
    !mayName(c.at(bar - 1)) ||
    !mayName(c.at(bar + 1))
  )
    return false;
  if (is(c.at(bar + 1), WordClass.PLACE_BIG | WordClass.DEMONYM | WordClass.ORG)) return false;
  const { usages } = c;
  return usages.isBehindGivenName(c.wordAt(bar - 1)) && !usages.isBehindGivenName(c.wordAt(bar + 1));
}
