import type { Moment } from '../context.ts';
import { addMonths, civil, dayNumber } from './days.ts';

/** The calendar quarter that holds most of the three months up to a day. */
export function quarterUpTo(day: number): Moment {
  const { year, month } = addMonths(civil(day), -1);
  return { day: dayNumber(year, Math.ceil(month / 3) * 3 - 2, 1), grain: 'quarter' };
}
