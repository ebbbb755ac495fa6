import type { Grain } from '../../../model/mention.ts';
import { dayNumber, daysInMonth, mondayOfWeek } from './days.ts';
import { formatDay } from './format.ts';

/**
 * First and last day that a value covers. Not by the names of a `TokenRange`, with which V8 would store it alike: what is
 * counted in days it keeps as fractions, and then all tokens' numbers too.
 */
export interface Cover {
  readonly firstDay: number;
  readonly lastDay: number;
}

type Groups = Readonly<Record<string, string | undefined>>;

const FORMS: readonly [pattern: RegExp, cover: (year: number, rest: Groups) => Cover][] = [
  [/^-(?<m>\d\d)-(?<d>\d\d)(?:T.*)?$/u, (year, g) => onDay(dayNumber(year, Number(g.m), Number(g.d)))],
  [/^-(?<m>\d\d)$/u, (year, g) => months(year, Number(g.m), 1)],
  [/^$/u, (year) => months(year, 1, 12)],
  [/^-W(?<w>\d\d)$/u, (year, g) => week(mondayOfWeek(year, Number(g.w)))],
  [/^-W(?<w>\d\d)-WE$/u, (year, g) => weekend(mondayOfWeek(year, Number(g.w)))],
  [/^-Q(?<q>\d)$/u, (year, g) => months(year, Number(g.q) * 3 - 2, 3)],
  [/^-H(?<h>\d)$/u, (year, g) => months(year, Number(g.h) * 6 - 5, 6)],
  [/^-(?<s>SP|SU|FA|WI)$/u, (year, g) => months(year, FIRST_MONTH[g.s ?? ''] ?? 1, 3)],
];
/** Meteorological seasons of the northern hemisphere; winter begins in December of its year. */
export const FIRST_MONTH: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** Read from the fine end: "XXXX-WXX-4" is a day, though nobody knows which. */
const GRAINS: readonly [RegExp, Grain][] = [
  [/T\d\d:\d\d:\d\d/u, 'second'],
  [/T\d\d:\d\d/u, 'minute'],
  [/T\d\d/u, 'hour'],
  [/T[A-Z]{2}$/u, 'part-of-day'],
  [/-WE$/u, 'weekend'],
  [/-[\dX]{2}-[\dX]{2}$|-W[\dX]{2}-[\dX]$/u, 'day'],
  [/-W[\dX]{2}$/u, 'week'],
  [/-Q[\dX]$/u, 'quarter'],
  [/-H[\dX]$/u, 'half'],
  [/-(?:SP|SU|FA|WI)$/u, 'season'],
  [/-[\dX]{2}$/u, 'month'],
  [/^(?:BC)?[\dX]{4}$/u, 'year'],
  [/^(?:BC)?[\dX]{3}$/u, 'decade'],
  [/^(?:BC)?[\dX]{1,2}$/u, 'century'],
];

/** How fine a date or time is, with or without its gaps; null for "PAST_REF". */
export const grainOf = (value: string): Grain | null => GRAINS.find(([form]) => form.test(value))?.[1] ?? null;

/** What a TIMEX3 value covers on the calendar; null where it covers no known days ("XXXX-11", "PAST_REF", "P3Y"). */
export function coverOf(value: string): Cover | null {
  const match = /^(?:BC)?\d{1,4}(?=$|-)/u.exec(value);
  if (match === null) return null;
  const [head] = match;
  const rest = value.slice(head.length);
  if (head.replace('BC', '').length < 4) return rest === '' ? era(head) : null;
  const year = head.startsWith('BC') ? 1 - Number(head.slice(2)) : Number(head);
  for (const [pattern, cover] of FORMS) {
    const found = pattern.exec(rest);
    if (found !== null) return cover(year, found.groups ?? {});
  }
  return null;
}

/** 198: ten years; 19: a hundred; 2: a thousand. */
function era(head: string): Cover | null {
  if (head.startsWith('BC')) return null;
  const years = 10 ** (4 - head.length);
  const from = Number(head) * years;
  return { firstDay: dayNumber(from, 1, 1), lastDay: dayNumber(from + years, 1, 1) - 1 };
}

function months(year: number, month: number, count: number): Cover {
  const index = month - 1 + count - 1;
  const [lastYear, lastMonth] = [year + Math.floor(index / 12), (index % 12) + 1];
  const lastDay = dayNumber(lastYear, lastMonth, daysInMonth(lastYear, lastMonth));
  return { firstDay: dayNumber(year, month, 1), lastDay };
}

const onDay = (day: number): Cover => ({ firstDay: day, lastDay: day });
const week = (monday: number): Cover => ({ firstDay: monday, lastDay: monday + 6 });
const weekend = (monday: number): Cover => ({ firstDay: monday + 5, lastDay: monday + 6 });

/** ISO days for the output; years before 1 have none. */
export const isoOrNull = (day: number): string | null => {
  const text = formatDay(day);
  return text.startsWith('BC') ? null : text;
};
