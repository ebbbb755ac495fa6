import type { NumericExpression } from '../../../model/date-expression.ts';
import { civil, dayNumber, daysInMonth } from '../calendar/days.ts';
import { formatDay } from '../calendar/format.ts';
import { ASSUMED_YEAR, type Context, type Outcome, outcome } from '../context.ts';

/** 25/02/2019: a number above 12 is the day, else the article's habit decides. */
export function resolveNumeric({ first, second, year }: NumericExpression, context: Context): Outcome {
  const dayFirst = first > 12 || (second <= 12 && context.dayFirst);
  const [day, month] = dayFirst ? [first, second] : [second, first];
  const full = year < 100 ? fullYear(year, context) : year;
  if (day > daysInMonth(full, month)) return outcome(null);
  const exact = dayNumber(full, month, day);
  return outcome(formatDay(exact), [], { day: exact, grain: 'day' });
}

/** Two digits of a year mean the last such year that is no farther ahead of the publication than this. */
const YEARS_AHEAD = 10;
const STORY_YEARS_AHEAD = 50;

/** In a story the century is that of its last date: "the winter of 1889 … the summer of '91". */
export function fullYear(short: number, { published, scene, manner }: Context): number {
  const today = (published === null ? ASSUMED_YEAR : civil(published).year) + YEARS_AHEAD;
  const latest =
    manner === 'narrative' && scene !== null ? Math.min(today, civil(scene.day).year + STORY_YEARS_AHEAD) : today;
  return latest - ((((latest - short) % 100) + 100) % 100);
}
