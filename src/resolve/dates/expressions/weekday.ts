import type { CalendarExpression } from '../../../model/date-expression.ts';
import { twoDigits } from '../../../model/two-digits.ts';
import { addMonths, civil, dayNumber, daysInMonth, mondayOf, weekdayOf } from '../calendar/days.ts';
import { formatDay } from '../calendar/format.ts';
import { anchorTold, type Context, type Outcome, outcome } from '../context.ts';
import { dayOfAccount } from '../text/account.ts';

/** "Monday" on the anchor's last or next such day; the anchor's own day counts. A narrative goes on from its last day, or back to what "had" come to pass. */
export function resolveWeekday(fields: CalendarExpression, context: Context): Outcome {
  const { weekday = 1, toward } = fields;
  const anchor = weekdayAnchor(fields, context);
  if (anchor === null) return outcome(`XXXX-WXX-${weekday}`);
  const inEvent = toward === undefined ? dayOfEvent(weekday, context) : null;
  if (inEvent !== null) return outcome(formatDay(inEvent), ['year', 'month', 'day'], { day: inEvent, grain: 'day' });
  const then = fields.definite && context.manner === 'news' ? dayThen(context) : null;
  if (then !== null) return nearestTo(then, weekday, context);
  if (fields.weekShift !== undefined) return inWeek(anchor, weekday, fields.weekShift);
  const goesOn = isStory(context) && anchor !== context.published && !context.had();
  const told = toward === undefined ? context.direction() : null;
  const back = (weekdayOf(anchor) - weekday + 7) % 7;
  const ahead =
    toward === 'next' || (toward === undefined && goesOn) || told === 'future' || (told === 'nearest' && back > 3);
  context.note(`${anchorTold(anchor, context)}; ${ahead ? 'ahead' : 'back'} to the weekday`);
  const day = toward === 'this' ? mondayOf(anchor) + weekday - 1 : ahead ? anchor + ((7 - back) % 7) : anchor - back;
  const exact = day + weeksBeyond(fields, anchor, day) * 7;
  return outcome(formatDay(exact), ['year', 'month', 'day'], { day: exact, grain: 'day' });
}

const isStory = (context: Context): boolean =>
  context.manner === 'narrative' ||
  context.heading?.grain === 'year' ||
  (context.sameParagraph && context.scene?.grain === 'day' && dayOfAccount(context) !== null);

/** "The fair is from 3 to 6 June … On Saturday there are races": the day of the fair, or the one beside it. */
function dayOfEvent(weekday: number, { event, direction, note }: Context): number | null {
  if (event === null || direction() === 'past') return null;
  const [first, last] = [event[0] - 1, event[1] + 1];
  const day = first + ((weekday - weekdayOf(first) + 7) % 7);
  if (day > last) return null;
  note(`anchor: the event of ${formatDay(event[0])} to ${formatDay(event[1])}`);
  return day;
}

/** The day that the text spoke of, or of which it gives an account. */
const dayThen = (context: Context): number | null =>
  context.scene?.grain === 'day' ? context.scene.day : dayOfAccount(context);

/** "moved to Saturday from the Sunday": the one beside the day that the text spoke of. */
function nearestTo(day: number, weekday: number, context: Context): Outcome {
  const ahead = (weekday - weekdayOf(day) + 7) % 7 || 7;
  const exact = day + (ahead > 3 ? ahead - 7 : ahead);
  context.note(`${anchorTold(day, context)}; the weekday nearest to it`);
  return outcome(formatDay(exact), ['year', 'month', 'day'], { day: exact, grain: 'day' });
}

/** Weeks from the nearest such day to the one that the words mean: "last Friday", told on a Friday, is that of a week ago. */
function weeksBeyond(
  { toward, weeks, fromThen, weekday = 1 }: CalendarExpression,
  anchor: number,
  day: number,
): number {
  if (weeks !== undefined) return weeks;
  if (day === anchor) return toward === 'next' ? 1 : toward === 'last' ? -1 : 0;
  const isThis = toward === 'next' && fromThen === undefined && weekday > weekdayOf(anchor);
  return isThis && day - anchor <= SOON_DAYS ? 1 : 0;
}

/** Told on a Tuesday, "next Thursday" is that of next week: the one so few days ahead is "this Thursday". */
const SOON_DAYS = 3;

function inWeek(anchor: number, weekday: number, weeks: number): Outcome {
  const day = mondayOf(anchor) + weekday - 1 + weeks * 7;
  return outcome(formatDay(day), ['year', 'month', 'day'], { day, grain: 'day' });
}

function weekdayAnchor({ fromThen, toward }: CalendarExpression, context: Context): number | null {
  const { manner, published, scene, fine, heading, sameParagraph, foretells } = context;
  if (fromThen && scene?.grain === 'day') return scene.day;
  if (published !== null && manner === 'narrative' && foretells()) return published;
  if (published !== null && heading !== null && heading.day < published && toward === undefined) {
    if (heading.grain === 'day') return heading.day;
    if (sameParagraph && scene?.grain === 'day') return scene.day;
  }
  const heard = manner === 'news' && sameParagraph && scene?.grain === 'day' ? dayOfAccount(context) : null;
  if (heard !== null) return heard;
  if (manner !== 'narrative') return published;
  if (fine?.grain === 'day') return fine.day;
  return fromThen && scene !== null ? null : published;
}

/** "Tuesday the 4th": of the nearest month that has them together. */
export function weekdayOfMonth(day: number, weekday: number, context: Context): Outcome {
  const { published, manner, fine } = context;
  const anchor = manner === 'narrative' || published === null ? (fine?.day ?? null) : published;
  if (anchor === null) return outcome(`XXXX-XX-${twoDigits(day)}`);
  const here = civil(anchor);
  const fitting = NEAR_MONTHS.flatMap((shift) => {
    const { year, month } = addMonths(here, shift);
    const exact = dayNumber(year, month, day);
    return day <= daysInMonth(year, month) && weekdayOf(exact) === weekday ? exact : [];
  });
  if (fitting.length === 0) return dayOfMonth(day, context);
  const exact = fitting.reduce((best, one) => (Math.abs(one - anchor) < Math.abs(best - anchor) ? one : best));
  return outcome(formatDay(exact), ['year', 'month'], { day: exact, grain: 'day' });
}

const NEAR_MONTHS = [0, -1, 1, -2, 2, -3, 3];

/** "the 19th": of the month that the text last spoke of; in news beyond the paragraph, of the publication's. */
export function dayOfMonth(day: number, context: Context): Outcome {
  const { manner, published } = context;
  const fine = manner === 'narrative' || goesOn(context) ? context.fine : null;
  const anchor = fine?.day ?? (manner === 'narrative' ? null : published);
  if (anchor === null) return outcome(`XXXX-XX-${twoDigits(day)}`);
  const here = civil(anchor);
  const { year, month } = addMonths(here, fine === null ? monthsAway(day, here.day, context) : 0);
  if (day > daysInMonth(year, month)) return outcome(null);
  const exact = dayNumber(year, month, day);
  return outcome(formatDay(exact), ['year', 'month'], { day: exact, grain: 'day' });
}

/** Of the month that the paragraph is in, unless that is over and the sentence looks ahead. */
const goesOn = ({ sameParagraph, fine, published, direction }: Context): boolean =>
  sameParagraph && !(fine !== null && published !== null && fine.day < published && direction() === 'future');

/** "closed on the 19th", told on the 15th, was last month; "opens on the 3rd" is next month. */
function monthsAway(day: number, today: number, { direction }: Context): number {
  if (day > today) return direction() === 'past' ? -1 : 0;
  return day < today && direction() === 'future' ? 1 : 0;
}
