import type { Reading } from '../candidate.ts';
import { isWhich } from '../firms.ts';
import { type Constraint, constraint, NAMED, SURE } from './constraint.ts';

export const OF_FIRMS = {
  FIRM_HERE: constraint(
    'firm-with-shares',
    [-NAMED, 0, NAMED],
    'Then shares in [[Farrow]] rose.',
    'Then shares in [[Lisbon]] rose.',
  ),
  SIDE: constraint('side-of-score', [-NAMED, -SURE, NAMED], '[[Zarvolex]] 24-22 Xyrqa', '[[Lisbon]] 24-22 Xyrqa'),
  FIRM_ELSEWHERE: constraint(
    'shown-as-firm',
    [-SURE, 0, SURE],
    'Then [[Zarvolex]] left. Zarvolex said it would close.',
    'Then [[Zarvolex]] left. Zarvolex said he would close.',
  ),
  WHICH: constraint(
    'before-which',
    [-NAMED, 0, 0],
    'Then [[Zarvolex]], which fell, burnt.',
    'Then [[Zarvolex]], who fell, slept.',
  ),
};

/** What tells of a lone word as of a firm, where it stands and elsewhere; null for nothing. */
export function byFirm({ forms, firms }: Reading, hasComma: boolean, at: number): Constraint | null {
  if (firms.here.has(at)) return OF_FIRMS.FIRM_HERE;
  if (firms.sides.has(at)) return OF_FIRMS.SIDE;
  if (firms.anywhere.has(at)) return OF_FIRMS.FIRM_ELSEWHERE;
  return hasComma && isWhich(forms, at) ? OF_FIRMS.WHICH : null;
}
