import type { CalendarExpression, Toward } from '../../../model/date-expression.ts';
import { civil, dayNumber, weekdayOf } from '../calendar/days.ts';
import { formatDay, formatYear } from '../calendar/format.ts';
import { byWord, choose, distance, type Occurrence, occurrenceIn, occurrenceValue } from '../calendar/occurrences.ts';
import { anchorTold, type Context, type Direction, type Moment, type Outcome, outcome } from '../context.ts';
import { momentOf } from './in-year.ts';
import { openValue } from './open-year.ts';
import { storyYear } from './story-year.ts';

/** A date that comes every year: "March", "Dec. 7", "the third quarter", "Easter". */
export function yearly(fields: CalendarExpression, context: Context): Outcome {
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
  return (
    ofAccount(fields, anchor, context) ??
    withWeekday(choose(anchor, fields, direction(fields, anchor, context)), fields, anchor)
  );
}

/** "was seen on October 12, 2018. … On October 3 his car was scratched": of the time that the report gives an account of. */
function ofAccount(
  fields: CalendarExpression,
  anchor: number,
  { account, inCourt, direction, note }: Context,
): Occurrence | null {
  if (account === null || fields.day === undefined) return null;
  const [near, then] = [choose(anchor, fields, null), choose(account, fields, null)];
  if (near === null || then === null || distance(then, account) > ACCOUNT_DAYS) return null;
  if (near.first <= anchor && !(inCourt() && anchor - near.first > NEAR_DAYS)) return null;
  if (direction() !== 'past') return null;
  note(`anchor: the day of which it gives an account, ${formatDay(account)}`);
  return then;
}
const ACCOUNT_DAYS = 120;

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

/** Within so many days a date is of these days. */
export const THESE_DAYS = 10;

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
