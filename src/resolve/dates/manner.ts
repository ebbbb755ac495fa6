import type { DateExpression, DateMention } from '../../model/date-expression.ts';
import { civil } from './days.ts';

/** Years older than this many before the publication are history, not news. */
const RECENT_YEARS = 2;

/**
 * Whether a text is told by its own dates. News hangs on its publication: weekdays, "yesterday", "last month". A
 * narrative names years: more dates of years gone by than words that need today.
 */
export function mannerOf(dates: readonly DateMention[], published: number | null): 'news' | 'narrative' {
  const recent = published === null ? Number.POSITIVE_INFINITY : civil(published).year - RECENT_YEARS;
  let news = 0;
  let history = 0;
  for (const { expression } of dates) {
    if (needsToday(expression)) news++;
    else if (yearOf(expression) < recent) history++;
  }
  return history > news ? 'narrative' : 'news';
}

function needsToday(expression: DateExpression): boolean {
  if (expression.kind === 'shifted') return expression.from === 'now';
  if (expression.kind === 'clock') return expression.day !== null && needsToday(expression.day);
  return expression.kind === 'calendar' && expression.weekday !== undefined && expression.month === undefined;
}

function yearOf(expression: DateExpression): number {
  const year = expression.kind === 'calendar' ? expression.year : expression.kind === 'era' ? expression.from : null;
  return year ?? Number.POSITIVE_INFINITY;
}
