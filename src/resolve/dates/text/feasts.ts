import type { CalendarExpression, DateExpression, DateMention } from '../../../model/date-expression.ts';
import type { Document } from '../../../model/document.ts';
import { weekdayOf } from '../calendar/days.ts';
import { choose } from '../calendar/occurrences.ts';
import type { Outcome } from '../context.ts';
import { isWeekday, saysYear } from './pairs.ts';

// Feasts beside the days and weekdays that tell which they are.

/** "Easter Monday", or that of "noon on Easter Monday". */
function dayOf(expression: DateExpression): CalendarExpression | null {
  const day = expression.kind === 'clock' ? expression.day : expression;
  return day?.kind === 'calendar' ? day : null;
}

/** "Easter Monday, 24 April 1916": the feast is the day that is named behind it. */
export function isFeastOf({ tokens }: Document, first: DateMention, second: DateMention): boolean {
  if (dayOf(first.expression)?.holiday === undefined) return false;
  const { expression } = second;
  if (expression.kind !== 'calendar' || expression.year === undefined || expression.day === undefined) return false;
  const between = tokens.slice(first.lastToken, second.firstToken);
  return between.length === 1 && between[0]?.text === ',';
}

/** "on July 28, Independence Day": the feast, which each country keeps on a day of its own, is the day before it. */
export function isNamedFeast(
  { tokens }: Document,
  [first, found]: readonly [DateMention, Outcome],
  second: DateMention,
): boolean {
  if (found.type !== 'DATE' || found.moment?.grain !== 'day' || !NATIONAL.test(second.text)) return false;
  const between = tokens.slice(first.lastToken, second.firstToken);
  return between.length === 1 && between[0]?.text === ',';
}

/** "Monday, Presidents Day": the feast nearest to the publication, if it is on that weekday; else null. */
export function feastOnWeekday(
  { tokens }: Document,
  first: DateMention | null,
  { expression, firstToken }: DateMention,
  published: number | null,
): number | null {
  if (first?.expression.kind !== 'calendar' || published === null || !isWeekday(first)) return null;
  if (expression.kind !== 'calendar' || expression.holiday === undefined || saysYear(expression)) return null;
  const between = tokens.slice(first.lastToken, firstToken);
  if (between.length !== 1 || !/^[,(–—]$/u.test(between[0]?.text ?? '')) return null;
  const day = choose(published, expression, null)?.first ?? null;
  return day !== null && weekdayOf(day) === first.expression.weekday ? day : null;
}

const NATIONAL = /^(?:independence|national|republic) day$/iu;
