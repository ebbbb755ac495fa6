import type { Grain } from '../../../model/mention.ts';
import { dayNumber, daysInMonth, mondayOfWeek } from './days.ts';
import { formatDay } from './format.ts';

/** First and last day that a value covers, and how fine it is. */
export interface Cover {
  readonly first: number;
  readonly last: number;
  readonly grain: Grain;
}

type Groups = Readonly<Record<string, string | undefined>>;

const FORMS: readonly [pattern: RegExp, cover: (year: number, rest: Groups) => Cover][] = [
  [/^-(?<m>\d\d)-(?<d>\d\d)(?<t>T.*)?$/u, (year, g) => onDay(dayNumber(year, Number(g.m), Number(g.d)), g.t)],
  [/^-(?<m>\d\d)$/u, (year, g) => months(year, Number(g.m), 1, 'month')],
  [/^$/u, (year) => months(year, 1, 12, 'year')],
  [/^-W(?<w>\d\d)$/u, (year, g) => week(mondayOfWeek(year, Number(g.w)))],
  [/^-W(?<w>\d\d)-WE$/u, (year, g) => weekend(mondayOfWeek(year, Number(g.w)))],
  [/^-Q(?<q>\d)$/u, (year, g) => months(year, Number(g.q) * 3 - 2, 3, 'quarter')],
  [/^-H(?<h>\d)$/u, (year, g) => months(year, Number(g.h) * 6 - 5, 6, 'half')],
  [/^-(?<s>SP|SU|FA|WI)$/u, (year, g) => months(year, FIRST_MONTH[g.s ?? ''] ?? 1, 3, 'season')],
];
/** Meteorological seasons of the northern hemisphere; winter begins in December of its year. */
export const FIRST_MONTH: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

const CLOCK_GRAIN: readonly [RegExp, Grain][] = [
  [/^T\d\d:\d\d:\d\d/u, 'second'],
  [/^T\d\d:\d\d/u, 'minute'],
  [/^T\d\d/u, 'hour'],
];

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
  const grain = head.length === 3 ? 'decade' : 'century';
  return { first: dayNumber(from, 1, 1), last: dayNumber(from + years, 1, 1) - 1, grain };
}

function months(year: number, month: number, count: number, grain: Grain): Cover {
  const index = month - 1 + count - 1;
  const [lastYear, lastMonth] = [year + Math.floor(index / 12), (index % 12) + 1];
  return {
    first: dayNumber(year, month, 1),
    last: dayNumber(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)),
    grain,
  };
}

const week = (monday: number): Cover => ({ first: monday, last: monday + 6, grain: 'week' });
const weekend = (monday: number): Cover => ({ first: monday + 5, last: monday + 6, grain: 'weekend' });

function onDay(day: number, time: string | undefined): Cover {
  const grain = time === undefined ? 'day' : (CLOCK_GRAIN.find(([form]) => form.test(time))?.[1] ?? 'part-of-day');
  return { first: day, last: day, grain };
}

/** ISO days for the output; years before 1 have none. */
export const isoOrNull = (day: number): string | null => {
  const text = formatDay(day);
  return text.startsWith('BC') ? null : text;
};
