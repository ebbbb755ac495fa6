import type { CalendarExpression } from '../../../model/date-expression.ts';
import { civil } from '../calendar/days.ts';
import { formatYear } from '../calendar/format.ts';
import { type Occurrence, occurrenceIn, occurrenceValue } from '../calendar/occurrences.ts';
import { type Context, type Moment, type Outcome, outcome } from '../context.ts';

export interface KnownYear {
  readonly year: number;
  readonly inferred: readonly string[];
}

/** A date whose year is known. */
export function inYear({ year, inferred }: KnownYear, fields: CalendarExpression): Outcome {
  const one = occurrenceIn(year, fields);
  if (one === null) return outcome(formatYear(year), inferred);
  return outcome(occurrenceValue(one, fields), inferred, momentOf(one, fields));
}

export function momentOf(
  { first }: Occurrence,
  { day, month, holiday, quarter, season, half, nth }: CalendarExpression,
): Moment {
  if (day !== undefined || holiday !== undefined || nth !== undefined) return { day: first, grain: 'day' };
  if (quarter !== undefined) return { day: first, grain: 'quarter' };
  if (season !== undefined) return { day: first, grain: 'season' };
  return { day: first, grain: month === undefined && half === undefined ? 'year' : 'month' };
}

/** "on this day in 1885". */
export function resolveToday({ year = 0 }: CalendarExpression, { published }: Context): Outcome {
  if (published === null) return inYear({ year, inferred: [] }, { kind: 'calendar', year });
  const { month, day } = civil(published);
  return inYear({ year, inferred: ['month', 'day'] }, { kind: 'calendar', month, day });
}
