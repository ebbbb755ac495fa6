import { civil } from '../calendar/days.ts';
import type { Context, Moment } from '../context.ts';

/**
 * A report tells of another time: the same paragraph was at a day or month years ago, and goes on in the past. Without
 * a publication the paragraph alone tells.
 */
export function isHistory({ day, grain }: Moment, { published, sameParagraph, direction }: Context): boolean {
  if (!sameParagraph || published === null) return sameParagraph;
  const old = civil(day).year < civil(published).year - 1;
  if (!old || (grain !== 'day' && grain !== 'month' && grain !== 'season')) return false;
  const told = direction();
  return told === 'past' || told === 'nearest';
}
