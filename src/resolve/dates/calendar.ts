import type { CalendarExpression, NumericExpression } from '../../model/date-expression.ts';
import { type Context, type Direction, type Moment, type Outcome, outcome } from './context.ts';
import { addMonths, civil, dayNumber, daysInMonth, mondayOf, weekdayOf } from './days.ts';
import { formatDay, formatUnit, formatYear } from './format.ts';
import { holidayIn } from './holidays.ts';
import { byWord, choose, distance, type Occurrence, occurrenceIn, occurrenceValue } from './occurrences.ts';

/** A date of which the words give some parts: the others come from the anchor, the direction and the wording. */
export function resolveCalendar(fields: CalendarExpression, context: Context): Outcome {
  if (fields.around !== undefined) return resolveAround(fields, context);
  if (fields.any) return outcome(`XXXX-WXX-${fields.weekday}`);
  const year = yearOf(fields, context);
  if (year !== null) return inYear(year, fields);
  if (hasYearlyPart(fields)) return yearly(fields, context);
  if (fields.weekday !== undefined) return resolveWeekday(fields, context);
  return fields.day === undefined ? outcome(null) : dayOfMonth(fields.day, context);
}

const hasYearlyPart = ({ month, quarter, half, season, holiday }: CalendarExpression): boolean =>
  month !== undefined || quarter !== undefined || half !== undefined || season !== undefined || holiday !== undefined;

interface KnownYear {
  readonly year: number;
  readonly inferred: readonly string[];
}

/** The year where the words give it: in full, in two digits, or by its distance. */
function yearOf(fields: CalendarExpression, context: Context): KnownYear | null {
  if (fields.year !== undefined) return { year: fields.year, inferred: [] };
  if (fields.shortYear !== undefined)
    return { year: fullYear(fields.shortYear, context.published), inferred: ['century'] };
  if (fields.sceneYear)
    return context.scene === null ? null : { year: civil(context.scene.day).year, inferred: ['year'] };
  if (fields.yearShift === undefined) return null;
  const anchor =
    context.quarter !== null && fields.quarter !== undefined && fields.yearShift === -1
      ? context.quarter.day
      : context.published;
  return anchor === null ? null : { year: civil(anchor).year + fields.yearShift, inferred: ['year'] };
}

/** '80 is the last such year that is not more than ten years ahead of the publication. */
export function fullYear(short: number, published: number | null): number {
  const latest = (published === null ? 2030 : civil(published).year) + 10;
  return latest - ((((latest - short) % 100) + 100) % 100);
}

function inYear({ year, inferred }: KnownYear, fields: CalendarExpression): Outcome {
  const one = occurrenceIn(year, fields);
  if (one === null) return outcome(formatYear(year), inferred);
  return outcome(occurrenceValue(one, fields), inferred, momentOf(one, fields));
}

function momentOf({ first }: Occurrence, { day, month, holiday, quarter, season, half }: CalendarExpression): Moment {
  if (day !== undefined || holiday !== undefined) return { day: first, grain: 'day' };
  if (quarter !== undefined) return { day: first, grain: 'quarter' };
  if (season !== undefined) return { day: first, grain: 'season' };
  return { day: first, grain: month === undefined && half === undefined ? 'year' : 'month' };
}

/** A date that comes every year: "March", "Dec. 7", "the third quarter", "Easter". */
function yearly(fields: CalendarExpression, context: Context): Outcome {
  const one = isHabit(fields, context) ? null : yearlyOccurrence(fields, context);
  if (one === null) return outcome(openValue(fields), [], null);
  return outcome(occurrenceValue(one, fields), ['year'], momentOf(one, fields));
}

/** "In July the monsoon comes": a month of every year, where the text does not live in its day and no past tense tells. */
const isHabit = ({ month, day, season, toward }: CalendarExpression, { manner, direction }: Context): boolean =>
  manner === 'guide' &&
  (month ?? season) !== undefined &&
  day === undefined &&
  toward === undefined &&
  direction() !== 'past';

function yearlyOccurrence(fields: CalendarExpression, context: Context): Occurrence | null {
  const { published, scene, note } = context;
  const story = storyYear(fields, context);
  if (story !== null) {
    note(`anchor: the text's own year ${formatYear(story)}`);
    return occurrenceIn(story, fields);
  }
  const anchor = published ?? (fields.toward === undefined ? (scene?.day ?? null) : null);
  if (anchor === null) return null;
  note(`anchor: ${published === null ? 'the last date of the text' : 'the publication date'} ${formatDay(anchor)}`);
  if (fields.toward !== undefined) return byWord(anchor, fields, fields.toward);
  return choose(anchor, fields, direction(fields, anchor, context));
}

/** Months and quarters look back unless the sentence looks ahead; days of a month are the nearest ones. */
function direction(fields: CalendarExpression, anchor: number, { direction: ask, note }: Context): Direction | null {
  const told = ask();
  note(`direction: ${told ?? 'none told'}`);
  if (fields.weekday !== undefined && fields.month !== undefined) return null;
  const near = choose(anchor, fields, null);
  if (near === null) return null;
  if (fields.quarter !== undefined || fields.half !== undefined)
    return told === 'future' && distance(choose(anchor, fields, 'past') ?? near, anchor) > REPORT_DAYS
      ? 'future'
      : 'past';
  if (fields.day === undefined && fields.holiday === undefined) return told ?? 'past';
  return told !== null && distance(near, anchor) > NEAR_DAYS ? told : null;
}

/** A day without a year within so many days of the publication is that one, whatever the tense. */
const NEAR_DAYS = 80;
/** Business reports come within so many days after the period that they tell of. */
const REPORT_DAYS = 80;

/**
 * The year that the text's own dates give a date without one: a narrative goes on from its last date, and
 * rolls over from December to January.
 */
function storyYear(fields: CalendarExpression, context: Context): number | null {
  const { scene } = context;
  if (scene === null || fields.toward !== undefined || scene.grain === 'era') return null;
  if (context.manner === 'news' && context.published !== null && !isHistory(scene, context)) return null;
  const { year, month } = civil(scene.day);
  const begins = fields.month;
  const rolls =
    begins !== undefined && (scene.grain === 'day' || scene.grain === 'month') && month - begins >= ROLL_MONTHS;
  return rolls ? year + 1 : year;
}

/** A report tells of another time: the same paragraph was at a day or month years ago, and goes on in the past. */
function isHistory({ day, grain }: Moment, { published, sameParagraph, direction }: Context): boolean {
  const old = published !== null && civil(day).year < civil(published).year - 1;
  return old && sameParagraph && (grain === 'day' || grain === 'month') && direction() === 'past';
}

/** From November to January is forward, from August to June is back. */
const ROLL_MONTHS = 8;

const OPEN: readonly [keyof CalendarExpression, (n: number) => string][] = [
  ['quarter', (n) => `-Q${n}`],
  ['half', (n) => `-H${n}`],
];

/** A holiday of a fixed day keeps its day where the year is open. */
function openHoliday(holiday: string): string | null {
  const [one, other] = [2001, 2002].map((year) => formatDay(holidayIn(holiday, year) ?? 0).slice(4));
  return one === other ? `XXXX${one}` : null;
}

/** What stands where no anchor gives the year. */
function openValue(fields: CalendarExpression): string | null {
  const { month, day, season, holiday } = fields;
  if (holiday !== undefined) return openHoliday(holiday);
  const two = (n: number): string => `${n}`.padStart(2, '0');
  if (month !== undefined) return `XXXX-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
  if (season !== undefined) return `XXXX-${season}`;
  for (const [name, form] of OPEN) {
    const n = fields[name];
    if (typeof n === 'number') return `XXXX${form(n)}`;
  }
  return null;
}

/** "Monday" on the anchor's last or next such day; the anchor's own day counts. */
function resolveWeekday(fields: CalendarExpression, context: Context): Outcome {
  const { published, scene, manner, note } = context;
  const { weekday = 1, toward } = fields;
  const anchor = (manner === 'narrative' || fields.fromThen) && scene?.grain === 'day' ? scene.day : published;
  if (anchor === null) return outcome(`XXXX-WXX-${weekday}`);
  const ahead = toward === 'next' || (toward === undefined && context.direction() === 'future');
  note(`anchor: ${formatDay(anchor)}; ${ahead ? 'ahead' : 'back'} to the weekday`);
  const back = (weekdayOf(anchor) - weekday + 7) % 7;
  const day = toward === 'this' ? mondayOf(anchor) + weekday - 1 : ahead ? anchor + ((7 - back) % 7) : anchor - back;
  const strict = toward !== undefined && toward !== 'this' && day === anchor ? (ahead ? 7 : -7) : 0;
  const exact = day + strict + (fields.weeks ?? 0) * 7;
  return outcome(formatDay(exact), ['year', 'month', 'day'], { day: exact, grain: 'day' });
}

/** "the 19th": of the text's month, or of the publication's. */
function dayOfMonth(day: number, context: Context): Outcome {
  const anchor =
    context.scene?.grain === 'day' || context.scene?.grain === 'month' ? context.scene.day : context.published;
  if (anchor === null) return outcome(`XXXX-XX-${`${day}`.padStart(2, '0')}`);
  const here = civil(anchor);
  const shift =
    context.scene !== null
      ? 0
      : context.direction() === 'past' && day > here.day
        ? -1
        : context.direction() === 'future' && day < here.day
          ? 1
          : 0;
  const { year, month } = addMonths(here, shift);
  if (day > daysInMonth(year, month)) return outcome(null);
  const exact = dayNumber(year, month, day);
  return outcome(formatDay(exact), ['year', 'month'], { day: exact, grain: 'day' });
}

/** "the week of March 6". */
function resolveAround({ around, ...fields }: CalendarExpression, context: Context): Outcome {
  const inner = resolveCalendar(fields, context);
  if (inner.moment === null || around === undefined) return outcome(null);
  return outcome(formatUnit(inner.moment.day, around), inner.inferred, {
    day: mondayOf(inner.moment.day),
    grain: 'week',
  });
}

/** 25/02/2019: a number above 12 is the day, else the article's habit decides. */
export function resolveNumeric({ first, second, year }: NumericExpression, context: Context): Outcome {
  const dayFirst = first > 12 || (second <= 12 && context.dayFirst);
  const [day, month] = dayFirst ? [first, second] : [second, first];
  const full = year < 100 ? fullYear(year, context.published) : year;
  if (day > daysInMonth(full, month)) return outcome(null);
  const exact = dayNumber(full, month, day);
  return outcome(formatDay(exact), [], { day: exact, grain: 'day' });
}
