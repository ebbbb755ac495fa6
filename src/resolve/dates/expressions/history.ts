import type { Unit } from '../../../model/date-expression.ts';
import { civil } from '../calendar/days.ts';
import type { Context, Moment } from '../context.ts';

/**
 * A report tells of another time: the same paragraph was at a day or month years ago (of a year, where years are counted on
 * from it), and goes on in the past. Without a publication the paragraph alone tells.
 */
export function isHistory(
  { day, grain }: Moment,
  { published, sameParagraph, direction }: Context,
  unit?: Unit,
): boolean {
  if (!sameParagraph || published === null) return sameParagraph;
  const old = civil(day).year < civil(published).year - 1;
  if (!old || !(FINE.has(grain) || (grain === 'year' && LONG.has(unit ?? 'day')))) return false;
  const told = direction();
  return told === 'past' || told === 'nearest' || (told === null && grain === 'day');
}

const LONG: ReadonlySet<Unit> = new Set<Unit>(['year', 'decade', 'century']);
const FINE: ReadonlySet<Moment['grain']> = new Set<Moment['grain']>(['day', 'month', 'season']);
