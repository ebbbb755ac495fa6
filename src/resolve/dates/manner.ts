import type { DateExpression, DateMention, Unit } from '../../model/date-expression.ts';
import type { Manner } from './context.ts';
import { civil } from './days.ts';

/** Years older than this many before the publication are history, not news. */
const RECENT_YEARS = 2;

/**
 * Whether a text is told by its own dates. News hangs on its publication: weekdays, "yesterday", "last month". A
 * narrative names years: more dates of years gone by than words that need today. A guide hangs on nothing.
 */
export function mannerOf(dates: readonly DateMention[], tokens: number, published: number | null): Manner {
  const recent = published === null ? Number.POSITIVE_INFINITY : civil(published).year - RECENT_YEARS;
  let news = 0;
  let history = 0;
  for (const { expression } of dates) {
    if (needsToday(expression)) news++;
    else if (yearOf(expression) < recent) history++;
  }
  if (history > news * HISTORY_TO_NEWS) return 'narrative';
  return leansOnToday(news, tokens) ? 'news' : 'guide';
}

/** A report may well name as many years as days; a narrative names hardly any day that needs today. */
const HISTORY_TO_NEWS = 3;

/** Expressions that need today, in a thousand tokens, below which a text does not live in its day. */
const LEANING = 2.5;

/** Whether a text lives in its day: reports do, essays and travel guides do not. A short text is taken for a report. */
function leansOnToday(news: number, tokens: number): boolean {
  return (news + 0.5) * 1000 >= LEANING * tokens;
}

/**
 * Whether "now", "recently" and "the future" place something on the calendar: hardly in an essay or a travel guide. One word
 * that needs today is enough in a text of a thousand tokens.
 */
export function speaksOfToday(dates: readonly DateMention[], tokens: number): boolean {
  const news = dates.filter(({ expression }) => needsToday(expression)).length;
  return (news + 1.5) * 1000 >= LEANING * tokens;
}

/** "Ten years ago" may stand in any text. */
const LONG: ReadonlySet<Unit> = new Set<Unit>(['decade', 'century', 'millennium']);

function needsToday(expression: DateExpression): boolean {
  if (expression.kind === 'shifted') return expression.from === 'now' && !LONG.has(expression.unit);
  if (expression.kind === 'clock') return expression.day !== null && needsToday(expression.day);
  if (expression.kind === 'period') return expression.year === undefined;
  if (expression.kind !== 'calendar' || expression.year !== undefined) return false;
  const { weekday, month, quarter, toward } = expression;
  return (weekday !== undefined && month === undefined) || quarter !== undefined || toward !== undefined;
}

function yearOf(expression: DateExpression): number {
  const year = expression.kind === 'calendar' ? expression.year : expression.kind === 'era' ? expression.from : null;
  return year ?? Number.POSITIVE_INFINITY;
}
