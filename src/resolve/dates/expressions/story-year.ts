import type { CalendarExpression } from '../../../model/date-expression.ts';
import { civil } from '../calendar/days.ts';
import { FIRST_MONTH } from '../calendar/interval.ts';
import { occurrenceIn } from '../calendar/occurrences.ts';
import type { Context } from '../context.ts';
import { isHistory } from './history.ts';

/**
 * The year that the text's own dates give a date without one: a narrative goes on from its last date, and
 * rolls over from December to January.
 */
export function storyYear(fields: CalendarExpression, context: Context): number | null {
  const { scene } = context;
  if (fields.toward !== undefined) return null;
  const opened = fields.month === undefined ? null : context.clauseYear();
  if (opened !== null && context.direction() === (isAhead(opened, context) ? 'future' : 'past')) return opened;
  const headed = yearOfHeading(context);
  if (headed !== null) return headed;
  if (scene === null || scene.grain === 'era') return null;
  // "He was called up in March 2022 and has been away since December": until now.
  if (context.manner !== 'narrative' && (context.since() || !isHistory(scene, context))) return null;
  if (context.foretells()) return null;
  const { year, month } = civil(scene.day);
  if (scene.grain !== 'day' && scene.grain !== 'month' && scene.grain !== 'season') return year;
  const within = yearWithin(fields, context);
  if (within !== null) return within;
  const named = fields.season === undefined ? (monthIn(year, fields) ?? month) : (FIRST_MONTH[fields.season] ?? month);
  if (Math.abs(month - named) < ROLL_MONTHS) return year;
  return month > named ? (context.had() ? year : year + 1) : context.had() ? year - 1 : year;
}

/** "The siege lasted from early December until 8 January 1940. In the last week of December …": the year in which the date is within. */
function yearWithin(fields: CalendarExpression, { stretch }: Context): number | null {
  if (stretch === null || stretch[1] - stretch[0] > A_YEAR) return null;
  const years = [civil(stretch[0]).year, civil(stretch[1]).year];
  const within = years.find((year) => {
    const { first = Number.NaN, last = Number.NaN } = occurrenceIn(year, fields) ?? {};
    return last >= stretch[0] && first <= stretch[1];
  });
  return within ?? null;
}

const A_YEAR = 365;

/** "1994", and below it "April 18: The bridge falls." and what else that entry tells. */
function yearOfHeading({ heading, scene, sameParagraph, opensEntry }: Context): number | null {
  if (heading?.grain !== 'year') return null;
  const { year } = civil(heading.day);
  if (opensEntry()) return year;
  return sameParagraph && scene !== null && civil(scene.day).year === year ? year : null;
}

const isAhead = (year: number, { published }: Context): boolean => published !== null && year > civil(published).year;

/** The month that the words name, or that of their holiday. */
function monthIn(year: number, fields: CalendarExpression): number | undefined {
  if (fields.holiday === undefined) return fields.month;
  const feast = occurrenceIn(year, fields);
  return feast === null ? undefined : civil(feast.first).month;
}

/** From November to January is forward, from August to June is back, and from February to November where that "had" come to pass. */
const ROLL_MONTHS = 5;
