import type { Season, Unit } from '../../../model/date-expression.ts';
import { twoDigits } from '../../../model/two-digits.ts';
import { civil, isoWeek } from './days.ts';

/** Four digits; years before 1 as BC0480. */
export const formatYear = (year: number): string =>
  year > 0 ? `${year}`.padStart(4, '0') : `BC${`${1 - year}`.padStart(4, '0')}`;

export const formatMonth = (year: number, month: number): string => `${formatYear(year)}-${twoDigits(month)}`;

export function formatDay(days: number): string {
  const { year, month, day } = civil(days);
  return `${formatMonth(year, month)}-${twoDigits(day)}`;
}

function formatWeek(days: number): string {
  const { year, week } = isoWeek(days);
  return `${formatYear(year)}-W${twoDigits(week)}`;
}

export const formatQuarter = (year: number, quarter: number): string => `${formatYear(year)}-Q${quarter}`;
export const formatHalf = (year: number, half: number): string => `${formatYear(year)}-H${half}`;
export const formatSeason = (year: number, season: Season): string => `${formatYear(year)}-${season}`;
/** 198 for the 1980s, 19 for the 20th century, 2 for the third millennium, as TIMEX3 has them. */
export const formatDecade = (year: number): string => cut(year, 3);
/** Of the first year of a century; before Christ its last one tells: 199–100 BC are BC01, the 2nd. */
export const formatCentury = (year: number): string => cut(year > 0 ? year : year + 99, 2);
export const formatMillennium = (year: number): string => cut(year, 1);

const cut = (year: number, digits: number): string => {
  const text = formatYear(year);
  return text.slice(0, text.length - 4 + digits);
};

export const formatTime = (hour: number, minute: number, second?: number): string =>
  `T${twoDigits(hour)}:${twoDigits(minute)}${second === undefined ? '' : `:${twoDigits(second)}`}`;

/** The unit of time that holds a day. */
export function formatUnit(days: number, unit: Unit): string {
  const { year, month } = civil(days);
  switch (unit) {
    case 'week':
      return formatWeek(days);
    case 'weekend':
      return `${formatWeek(days)}-WE`;
    case 'month':
      return formatMonth(year, month);
    case 'quarter':
      return formatQuarter(year, Math.ceil(month / 3));
    case 'half':
      return formatHalf(year, month <= 6 ? 1 : 2);
    case 'year':
      return formatYear(year);
    case 'decade':
      return formatDecade(year);
    case 'century':
      return formatCentury(year);
    case 'millennium':
      return formatMillennium(year);
    default:
      return formatDay(days);
  }
}
