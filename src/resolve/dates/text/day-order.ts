import type { DateMention, NumericExpression } from '../../../model/date-expression.ts';
import { civil } from '../calendar/days.ts';

/** How 03/04/2019 is read where the article itself does not tell. */
export type DayOrder = 'day-first' | 'month-first';

/** The United States, Canada and the Philippines write the month first; so does English of no named country. */
export const orderOf = (language: string | null): DayOrder =>
  /^en-(?!US|CA|PH)/iu.test(language ?? '') ? 'day-first' : 'month-first';

/**
 * Whether an article writes the day first: a number above 12 tells; else the order that puts the date on the
 * publication's day; else the order of its written-out dates ("3 April" or "April 3"); else the setting.
 */
export function dayFirstIn(dates: readonly DateMention[], published: number | null, setting: DayOrder): boolean {
  const numeric = dates.flatMap(({ expression }) => (expression.kind === 'numeric' ? [expression] : []));
  if (numeric.length === 0) return setting === 'day-first';
  return byNumbers(numeric) ?? byPublication(numeric, published) ?? byHabit(dates) ?? setting === 'day-first';
}

function byNumbers(numeric: readonly NumericExpression[]): boolean | null {
  if (numeric.some(({ first }) => first > 12)) return true;
  return numeric.some(({ second }) => second > 12) ? false : null;
}

function byPublication(numeric: readonly NumericExpression[], published: number | null): boolean | null {
  if (published === null) return null;
  const { year, month, day } = civil(published);
  for (const one of numeric) {
    if (one.year !== year || one.first === one.second) continue;
    if (one.first === day && one.second === month) return true;
    if (one.first === month && one.second === day) return false;
  }
  return null;
}

function byHabit(dates: readonly DateMention[]): boolean | null {
  const count = (rule: string): number => dates.filter((date) => date.rule === rule).length;
  const [dayFirst, monthFirst] = [count('day-month'), count('month-day')];
  return dayFirst === monthFirst ? null : dayFirst > monthFirst;
}
