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
  if (context.published !== null && context.foretells()) return null;
  const { year, month } = civil(scene.day);
  if (scene.grain !== 'day' && scene.grain !== 'month' && scene.grain !== 'season') return year;
  const named = fields.season === undefined ? (monthIn(year, fields) ?? month) : (FIRST_MONTH[fields.season] ?? month);
  return month - named >= (fields.season === undefined ? ROLL_MONTHS : ROLL_MONTHS_TO_SEASON) ? year + 1 : year;
}

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

/** From November to January is forward, from August to June is back; from October "the spring" is ahead. */
const ROLL_MONTHS = 8;
const ROLL_MONTHS_TO_SEASON = 6;
