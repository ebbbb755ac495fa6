import type { CalendarExpression, Toward } from '../../../model/date-expression.ts';
import { civil, dayNumber, mondayOf, weekdayOf } from '../calendar/days.ts';
import { formatDay, formatUnit, formatYear } from '../calendar/format.ts';
import { byWord, choose, distance, type Occurrence, occurrenceIn, occurrenceValue } from '../calendar/occurrences.ts';
import { anchorTold, type Context, type Direction, type Moment, type Outcome, outcome } from '../context.ts';
import { inYear, type KnownYear, momentOf, resolveToday } from './in-year.ts';
import { fullYear } from './numeric.ts';
import { openValue } from './open-year.ts';
import { storyYear } from './story-year.ts';
import { dayOfMonth, resolveWeekday, weekdayOfMonth } from './weekday.ts';

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

/** A date that comes every year: "March", "Dec. 7", "the third quarter", "Easter". */
function yearly(fields: CalendarExpression, context: Context): Outcome {
  const one = context.eachYear() || isHabit(fields, context) ? null : yearlyOccurrence(fields, context);
  if (one === null) return outcome(openValue(fields), [], null);
  return outcome(occurrenceValue(one, fields), ['year'], momentOf(one, fields));
}

/**
 * "In July the monsoon comes": a month of every year, where the text does not live in its day and no past tense tells, or
 * where it is said to be usual.
 */
const isHabit = (
  { month, day, nth, season, toward }: CalendarExpression,
  { manner, heading, direction, general, habitual, foretells }: Context,
): boolean =>
  (month ?? season) !== undefined &&
  (day ?? nth) === undefined &&
  toward === undefined &&
  (habitual() ||
    (heading?.grain !== 'year' &&
      (manner === 'guide' || (manner === 'narrative' && general())) &&
      direction() !== 'past' &&
      !(manner === 'narrative' && foretells())));

function yearlyOccurrence(fields: CalendarExpression, context: Context): Occurrence | null {
  const { published, scene, manner, heading, note } = context;
  const isFromThen = fields.fromThen || (fields.inStory && (manner === 'narrative' || published === null));
  if (isFromThen && fields.toward !== undefined && scene !== null) {
    note(anchorTold(scene.day, context));
    return byWord(lastDayOf(scene, fields.toward), fields, fields.toward);
  }
  const story = storyYear(fields, context);
  if (story !== null) {
    note(
      `anchor: ${heading?.grain === 'year' ? 'the year of the heading' : "the text's own year"}, ${formatYear(story)}`,
    );
    return ofWeekday(occurrenceIn(story, fields), fields);
  }
  const anchor = published ?? (fields.toward === undefined ? dayOfText(context) : null);
  if (anchor === null) return null;
  note(`anchor: ${published === null ? 'the last date of the text' : 'the publication date'} ${formatDay(anchor)}`);
  if (fields.toward !== undefined) return byWordAndTense(anchor, fields, fields.toward, context);
  return withWeekday(choose(anchor, fields, direction(fields, anchor, context)), fields, anchor);
}

/** The day of the text's own that a date without a year is near to; a year alone lends itself within a narrative of the past. */
function dayOfText({ scene, manner, foretells }: Context): number | null {
  if (scene === null) return null;
  return FINE.has(scene.grain) || (manner === 'narrative' && !foretells()) ? scene.day : null;
}

const FINE: ReadonlySet<Moment['grain']> = new Set<Moment['grain']>(['day', 'month', 'season']);

/** "Friday 12 April": of the years beside one another the one in which that day is a Friday; in these days it is a slip. */
function withWeekday(one: Occurrence | null, fields: CalendarExpression, anchor: number): Occurrence | null {
  return one === null || distance(one, anchor) <= THESE_DAYS ? one : ofWeekday(one, fields);
}

function ofWeekday(one: Occurrence | null, fields: CalendarExpression): Occurrence | null {
  if (one === null || fields.weekday === undefined || fields.day === undefined) return one;
  const fits = (other: Occurrence | null): boolean => other !== null && weekdayOf(other.first) === fields.weekday;
  if (fits(one)) return one;
  return [one.year + 1, one.year - 1].map((year) => occurrenceIn(year, fields)).find(fits) ?? one;
}

const THESE_DAYS = 10;

/** "will be out this spring", told in December: the coming one. */
function byWordAndTense(
  anchor: number,
  fields: CalendarExpression,
  toward: Toward,
  context: Context,
): Occurrence | null {
  const one = byWord(anchor, fields, toward);
  if (toward !== 'this' || one === null || distance(one, anchor) < FAR_DAYS) return one;
  const told = context.direction();
  return told === null || told === (one.first > anchor ? 'future' : 'past') ? one : choose(anchor, fields, told);
}

/** "this" month or season that lies so far away is of the year on the other side, where the tense says so. */
const FAR_DAYS = 120;

/** "in 1984 … the following March": behind the whole of the year. */
const lastDayOf = ({ day, grain }: Moment, toward: Toward): number =>
  grain === 'year' && toward === 'next' ? dayNumber(civil(day).year, 12, 31) : day;

/** Months and quarters look back unless the sentence looks ahead; days of a month are the nearest ones. */
function direction(
  fields: CalendarExpression,
  anchor: number,
  { direction: ask, since, befell }: Context,
): Direction | null {
  const asked = ask();
  const told = asked === 'nearest' ? null : asked;
  if (fields.weekday !== undefined && fields.month !== undefined && fields.nth === undefined) return null;
  const near = choose(anchor, fields, null);
  if (near === null) return null;
  if (fields.half !== undefined && told === 'future') return told;
  if (fields.quarter !== undefined || fields.half !== undefined)
    return told === 'future' && distance(choose(anchor, fields, 'past') ?? near, anchor) > REPORT_DAYS
      ? 'future'
      : 'past';
  if ((fields.day ?? fields.holiday ?? fields.nth) === undefined)
    return told ?? (isComing(near, anchor) ? 'future' : 'past');
  if (told === 'past' && near.first > anchor && befell(near.year > civil(anchor).year)) return 'past';
  return told !== null && (distance(near, anchor) > NEAR_DAYS || since()) ? told : null;
}

/** A day without a year within so many days of the publication is that one, whatever the tense. */
const NEAR_DAYS = 80;
/** "the minister's visit in September", told in August: nobody calls the September of the year before so. */
const isComing = ({ first }: Occurrence, anchor: number): boolean => first > anchor && first - anchor <= COMING_DAYS;
const COMING_DAYS = 62;
/** Business reports come within so many days after the period that they tell of. */
const REPORT_DAYS = 80;

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
