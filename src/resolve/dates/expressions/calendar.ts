import type { CalendarExpression } from '../../../model/date-expression.ts';
import { civil, mondayOf, weekdayOf } from '../calendar/days.ts';
import { formatDay, formatUnit, formatYear } from '../calendar/format.ts';
import { type Context, type Moment, type Outcome, outcome } from '../context.ts';
import { inYear, type KnownYear, resolveToday } from './in-year.ts';
import { fullYear } from './numeric.ts';
import { dayOfMonth, resolveWeekday, weekdayOfMonth } from './weekday.ts';
import { THESE_DAYS, yearly } from './yearly.ts';

/** A date of which the words give some parts: the others come from the anchor, the direction and the wording. */
export function resolveCalendar(fields: CalendarExpression, context: Context): Outcome {
  if (fields.around !== undefined) return resolveAround(fields, context);
  if (fields.daysAway !== undefined) return resolveBeside(fields, context);
  if (fields.any) return outcome(`XXXX-WXX-${fields.weekday}`);
  if (fields.ofToday) return resolveToday(fields, context);
  const year = yearOf(fields, context);
  if (year !== null) return inYear(year, fields);
  if (hasYearlyPart(fields)) return yearly(fields, context);
  const { weekday, day } = fields;
  if (weekday !== undefined && day !== undefined) return weekdayOfMonth(day, weekday, context);
  if (weekday !== undefined) return resolveWeekday(fields, context);
  return day === undefined ? outcome(null) : dayOfMonth(day, context);
}

const hasYearlyPart = ({ month, quarter, half, season, holiday }: CalendarExpression): boolean =>
  month !== undefined || quarter !== undefined || half !== undefined || season !== undefined || holiday !== undefined;

/** The year where the words give it: in full, in two digits, or by its distance. */
function yearOf(fields: CalendarExpression, context: Context): KnownYear | null {
  const { note } = context;
  if (fields.year !== undefined) {
    note(`the words say the year ${formatYear(fields.year)}`);
    return { year: fields.year, inferred: [] };
  }
  if (fields.shortYear !== undefined) return { year: fullYear(fields.shortYear, context), inferred: ['century'] };
  if (fields.sceneYear !== undefined) return sceneYearOf(fields.sceneYear, fields, context);
  if (fields.yearShift === undefined) return null;
  const anchor =
    context.quarter !== null && fields.quarter !== undefined && fields.yearShift === -1
      ? context.quarter.day
      : context.published;
  if (anchor === null) return null;
  const year = civil(anchor).year + fields.yearShift;
  const whose = anchor === context.published ? 'the publication date' : 'the quarter spoken of';
  note(
    `anchor: ${whose} ${formatDay(anchor)}; year ${fields.yearShift < 0 ? '−' : '+'}${Math.abs(fields.yearShift)}: ${formatYear(year)}`,
  );
  return { year, inferred: ['year'] };
}

/** "that winter", told of a January, is the one that began in the year before. */
function sceneYearOf(shift: number, { season }: CalendarExpression, { scene }: Context): KnownYear | null {
  if (scene === null || scene.grain === 'era') return null;
  const { year, month } = civil(scene.day);
  const begun = season === 'WI' && shift === 0 && scene.grain !== 'year' && month <= 2 ? -1 : 0;
  return { year: year + shift + begun, inferred: ['year'] };
}

/** "the week of October 19". */
function resolveAround({ around, ...fields }: CalendarExpression, context: Context): Outcome {
  const inner = resolveCalendar(fields, context);
  if (inner.moment === null || around === undefined) return outcome(null);
  // The weekend of a Monday's holiday is the one that the holiday makes long.
  const day = around === 'weekend' && weekdayOf(inner.moment.day) === 1 ? inner.moment.day - 1 : inner.moment.day;
  return outcome(formatUnit(day, around), inner.inferred, {
    day: mondayOf(day),
    grain: 'week',
  });
}

/** A feast without a year that is still to come: what came to pass beside it did so a year before. */
const isToCome = ({ day }: Moment, { year, holiday }: CalendarExpression, { published }: Context): boolean =>
  year === undefined && holiday !== undefined && published !== null && day > published + THESE_DAYS;

/** "the day before Easter", "the Sunday after May 3". */
function resolveBeside({ daysAway = 0, beside, ...fields }: CalendarExpression, context: Context): Outcome {
  const { moment } = resolveCalendar(fields, context);
  if (moment?.grain !== 'day') return outcome(null);
  if (isToCome(moment, fields, context) && context.direction() === 'past')
    return resolveBeside({ ...fields, daysAway, ...(beside && { beside }), year: civil(moment.day).year - 1 }, context);
  const ahead = beside === undefined ? 0 : (beside - weekdayOf(moment.day) + 7) % 7;
  const day = moment.day + (beside === undefined ? daysAway : daysAway > 0 ? ahead || 7 : ahead - 7);
  return outcome(formatDay(day), ['year', 'month', 'day'], { day, grain: 'day' });
}
