import type { NumericExpression } from '../../../model/date-expression.ts';
import { civil, dayNumber, daysInMonth } from '../calendar/days.ts';
import { formatDay } from '../calendar/format.ts';
import { ASSUMED_YEAR, type Context, type Outcome, outcome } from '../context.ts';

/** 25/02/2019: a number above 12 is the day, else the article's habit decides. */
export function resolveNumeric({ first, second, year }: NumericExpression, context: Context): Outcome {
  const dayFirst = first > 12 || (second <= 12 && context.dayFirst);
  const [day, month] = dayFirst ? [first, second] : [second, first];
  const full = year < 100 ? fullYear(year, context.published) : year;
  if (day > daysInMonth(full, month)) return outcome(null);
  const exact = dayNumber(full, month, day);
  return outcome(formatDay(exact), [], { day: exact, grain: 'day' });
}

/** Two digits of a year mean the last such year that is no farther ahead of the publication than this. */
const YEARS_AHEAD = 10;

export function fullYear(short: number, published: number | null): number {
  const latest = (published === null ? ASSUMED_YEAR : civil(published).year) + YEARS_AHEAD;
  return latest - ((((latest - short) % 100) + 100) % 100);
}
