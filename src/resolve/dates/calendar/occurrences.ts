import type { CalendarExpression, Toward } from '../../../model/date-expression.ts';
import type { Direction } from '../context.ts';
import { civil, dayNumber, daysInMonth, nthWeekday } from './days.ts';
import { formatDay, formatHalf, formatMonth, formatQuarter, formatSeason, formatYear } from './format.ts';
import { holidayIn } from './holidays.ts';
import { FIRST_MONTH } from './interval.ts';

/** A date without its year comes once a year: when it begins and ends in one. */
export interface Occurrence {
  readonly year: number;
  readonly first: number;
  readonly last: number;
}

/** The date in a year, or null where that year has none (29 February; a holiday beyond the tables). */
export function occurrenceIn(year: number, fields: CalendarExpression): Occurrence | null {
  const { month, day, quarter, half, season, holiday, nth, weekday } = fields;
  if (holiday !== undefined) return ofDay(year, holidayIn(holiday, year));
  if (nth !== undefined && month !== undefined && weekday !== undefined)
    return ofDay(year, nthWeekday(year, month, weekday, nth));
  if (month !== undefined && day !== undefined)
    return day <= daysInMonth(year, month) ? ofDay(year, dayNumber(year, month, day)) : null;
  if (month !== undefined) return ofMonths(year, month, 1);
  if (quarter !== undefined) return ofMonths(year, quarter * 3 - 2, 3);
  if (half !== undefined) return ofMonths(year, half * 6 - 5, 6);
  if (season !== undefined) return ofMonths(year, FIRST_MONTH[season] ?? 1, 3);
  return ofMonths(year, 1, 12);
}

const ofDay = (year: number, day: number | null): Occurrence | null =>
  day === null ? null : { year, first: day, last: day };

function ofMonths(year: number, month: number, count: number): Occurrence {
  const end = month + count;
  const last = end > 12 ? dayNumber(year + 1, end - 12, 1) - 1 : dayNumber(year, end, 1) - 1;
  return { year, first: dayNumber(year, month, 1), last };
}

/** An occurrence as TIMEX3 writes it. */
export function occurrenceValue(
  { year, first }: Occurrence,
  { month, day, quarter, half, season, holiday, nth }: CalendarExpression,
): string {
  if (day !== undefined || holiday !== undefined || nth !== undefined) return formatDay(first);
  if (month !== undefined) return formatMonth(year, month);
  if (quarter !== undefined) return formatQuarter(year, quarter);
  if (half !== undefined) return formatHalf(year, half);
  return season === undefined ? formatYear(year) : formatSeason(year, season);
}

/** Occurrences around a day: the years before, of and after it (holidays may lack some). */
function around(day: number, fields: CalendarExpression): Occurrence[] {
  const { year } = civil(day);
  return [-2, -1, 0, 1, 2].flatMap((shift) => occurrenceIn(year + shift, fields) ?? []);
}

/** The last one that has begun by a day, the first that has not ended before it, or the nearest. */
export function choose(day: number, fields: CalendarExpression, direction: Direction | null): Occurrence | null {
  const all = around(day, fields);
  if (direction === 'past') return all.filter(({ first }) => first <= day).at(-1) ?? null;
  if (direction === 'future') return all.find(({ last }) => last >= day) ?? null;
  return all.reduce<Occurrence | null>(
    (best, one) => (best === null || distance(one, day) < distance(best, day) ? one : best),
    null,
  );
}

export const distance = ({ first, last }: Occurrence, day: number): number =>
  first > day ? first - day : last < day ? day - last : 0;

/** "last June": the last that is over; "next June": the first not yet begun; "this June": that of the year. */
export function byWord(day: number, fields: CalendarExpression, toward: Toward): Occurrence | null {
  if (toward === 'last')
    return (
      around(day, fields)
        .filter(({ last }) => last < day)
        .at(-1) ?? null
    );
  if (toward === 'next') return around(day, fields).find(({ first }) => first > day) ?? null;
  const { year, month } = civil(day);
  return occurrenceIn(fields.season === 'WI' && month <= 2 ? year - 1 : year, fields);
}
