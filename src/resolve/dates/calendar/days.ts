/**
 * Days are counted from 1970-01-01 in the proleptic Gregorian calendar; years are astronomical (1 BC is 0).
 * Arithmetic after Howard Hinnant, "chrono-compatible low-level date algorithms".
 */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_AN_ERA = 146_097;

export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_AN_ERA + dayOfEra - 719_468;
}

export function civil(days: number): Civil {
  const z = days + 719_468;
  const era = Math.floor(z / DAYS_AN_ERA);
  const dayOfEra = z - era * DAYS_AN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (days: number): number => ((((days + 3) % 7) + 7) % 7) + 1;

export const daysInMonth = (year: number, month: number): number =>
  (month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1)) - dayNumber(year, month, 1);

/** The nth such weekday of a month; −1 is the last. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  const first = dayNumber(year, month, 1);
  const last = first + daysInMonth(year, month) - 1;
  if (nth < 0) return last - ((weekdayOf(last) - weekday + 7) % 7);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
}

export const mondayOf = (days: number): number => days - weekdayOf(days) + 1;

/** ISO 8601 week: the year is that of the week's Thursday. */
export function isoWeek(days: number): { readonly year: number; readonly week: number } {
  const thursday = mondayOf(days) + 3;
  const { year } = civil(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** The Monday of an ISO week. */
export const mondayOfWeek = (year: number, week: number): number => mondayOf(dayNumber(year, 1, 4)) + (week - 1) * 7;

/** The month so many months from a month, as its first day. */
export function addMonths({ year, month }: Pick<Civil, 'year' | 'month'>, months: number): Civil {
  const index = year * 12 + month - 1 + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1, day: 1 };
}

/** Day number of YYYY-MM-DD, or null. */
export function parseDay(iso: string | null): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso ?? '');
  return match === null ? null : dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
}
