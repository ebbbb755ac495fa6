import type { CalendarExpression } from '../../../model/date-expression.ts';
import { twoDigits } from '../../../model/two-digits.ts';
import { formatDay } from '../calendar/format.ts';
import { holidayIn } from '../calendar/holidays.ts';

const OPEN: readonly [keyof CalendarExpression, (n: number) => string][] = [
  ['quarter', (n) => `-Q${n}`],
  ['half', (n) => `-H${n}`],
];

/** A holiday of a fixed day keeps its day where the year is open. */
function openHoliday(holiday: string): string | null {
  const [one, other] = [2001, 2002].map((year) => formatDay(holidayIn(holiday, year) ?? 0).slice(4));
  return one === other ? `XXXX${one}` : null;
}

/** What stands where no anchor gives the year. */
export function openValue(fields: CalendarExpression): string | null {
  const { month, day, season, holiday } = fields;
  if (holiday !== undefined) return openHoliday(holiday);
  if (month !== undefined) return `XXXX-${twoDigits(month)}${day === undefined ? '' : `-${twoDigits(day)}`}`;
  if (season !== undefined) return `XXXX-${season}`;
  for (const [name, form] of OPEN) {
    const n = fields[name];
    if (typeof n === 'number') return `XXXX${form(n)}`;
  }
  return null;
}
