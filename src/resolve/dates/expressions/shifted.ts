import type { ShiftedExpression, Unit } from '../../../model/date-expression.ts';
import { addMonths, civil, dayNumber, daysInMonth, weekdayOf } from '../calendar/days.ts';
import { formatQuarter, formatUnit } from '../calendar/format.ts';
import { anchorTold, type Context, type Moment, type Outcome, outcome } from '../context.ts';
import { isHistory } from './history.ts';

const MONTHS_A_UNIT: Readonly<Partial<Record<Unit, number>>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12_000,
};
const DAYS_A_UNIT: Readonly<Partial<Record<Unit, number>>> = { day: 1, week: 7, weekend: 7 };
/** How fine a date must be known for a shift by the unit to mean something. */
const FINENESS: Readonly<Record<string, number>> = {
  day: 0,
  week: 1,
  weekend: 1,
  month: 2,
  quarter: 3,
  season: 3,
  half: 3,
  year: 4,
};

/** "last week", "two years ago", "the following day": so many units from now or from then. */
export function resolveShifted(expression: ShiftedExpression, context: Context): Outcome {
  const { unit, amount } = expression;
  if (amount === null) return outcome(expression.ahead ? 'FUTURE_REF' : 'PAST_REF');
  if (isNowadays(expression, context)) return outcome('PRESENT_REF');
  const anchor = anchorOf(expression, context);
  if (anchor === null) return unanchored(expression);
  context.note(`${anchorTold(anchor.day, context)}; ${unit} ${amount < 0 ? '−' : '+'}${Math.abs(amount)}`);
  if (expression.compares && context.compared === 'quarter' && context.figures()) {
    const compared = comparesMonth(context) ? shiftedFrom(anchor, unit, amount, 'month') : comparedQuarter(context);
    if (compared !== null) return compared;
  }
  if (unit === 'weekend' && amount === -1 && expression.from !== 'now')
    return shiftedFrom(anchor, unit, weekendsAway(anchor.day, context));
  if (expression.turns && isNightTold(context)) return shiftedFrom(context.scene ?? anchor, unit, 0);
  if (expression.turns && context.direction() === 'future') return shiftedFrom(anchor, unit, 0);
  const { grain = unit, besides = 0 } = expression;
  return shiftedFrom({ ...anchor, day: shiftDay(anchor.day, grain, besides) }, unit, amount, grain);
}

/** "was arrested on Saturday and held overnight": the night of that day. */
const isNightTold = ({ scene, published, sameParagraph }: Context): boolean =>
  sameParagraph && scene?.grain === 'day' && published !== null && scene.day < published - 1;

/** "rose in March from a year earlier". */
const comparesMonth = ({ scene, sameParagraph }: Context): boolean => sameParagraph && scene?.grain === 'month';

/** "over the weekend" is the last one, told on a Sunday this one; "by the weekend" and what will be then is the coming one. */
function weekendsAway(day: number, { direction }: Context): number {
  return weekdayOf(day) >= 6 || direction() === 'future' ? 0 : -1;
}

/** "Today the mill is a museum", at the end of a narrative: these days. */
const isNowadays = ({ unit, amount, from }: ShiftedExpression, { manner, general }: Context): boolean =>
  manner === 'narrative' && unit === 'day' && amount === 0 && from === 'now' && general();

/** "a day later", where nothing tells later than what, is a length; "that day" keeps its gaps. */
function unanchored({ unit, length }: ShiftedExpression): Outcome {
  return length === undefined ? outcome(OPEN[unit] ?? null) : outcome(length, [], null, 'DURATION');
}

/** What stands where nothing anchors a shift. */
const OPEN: Readonly<Partial<Record<Unit, string>>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
};

function anchorOf(expression: ShiftedExpression, context: Context): Moment | null {
  const { from, unit } = expression;
  const { published, scene, fine, manner, heading } = context;
  const now: Moment | null = published === null ? null : { day: published, grain: 'day' };
  const story =
    scene !== null && (FINENESS[scene.grain] ?? 9) <= (FINENESS[unit] ?? 4)
      ? scene
      : fineEnough(fine, scene, expression);
  if (from === 'now') return now;
  if (from === 'either' && published !== null && heading?.grain === 'day' && heading.day < published) return heading;
  if (expression.compares && context.compared === 'year' && !context.sameParagraph) return now;
  if (comparesFigures(expression, context)) return context.month;
  if (from === 'then')
    return isForgotten(expression, context) ? now : (story ?? (scene === null ? now : lately(expression, context)));
  if (isUnitOver(expression, context)) return story ?? now;
  const isOfDay = unit === 'day' && context.sameParagraph && story?.grain === 'day';
  return manner === 'narrative' || isOfDay || (story !== null && isHistory(story, context, unit))
    ? (story ?? now)
    : now;
}

/** "It woke on Jan. 28 and slept again at the end of the month", told in February: of that month. */
function isUnitOver({ unit, amount, from }: ShiftedExpression, context: Context): boolean {
  const { scene, published, sameParagraph, direction } = context;
  if (from !== 'either' || amount !== 0 || !(unit === 'month' || unit === 'week')) return false;
  if (!sameParagraph || published === null || scene === null || (FINENESS[scene.grain] ?? 9) > 2) return false;
  return formatUnit(scene.day, unit) < formatUnit(published, unit) && direction() === 'past';
}

/** "Prices rose 2 percent in May, the office said on Monday, and 3 percent the previous month": in April. */
function comparesFigures(
  { unit, amount, from }: ShiftedExpression,
  { scene, month, published, figures }: Context,
): boolean {
  if (unit !== 'month' || amount !== -1 || from !== 'then' || scene?.grain !== 'day') return false;
  return month !== null && published !== null && Math.abs(published - month.day) <= FIGURES_DAYS && figures();
}

/** Figures of a month are told within so many days from its first. */
const FIGURES_DAYS = 100;

/**
 * "decided the day before", told in a report whose last paragraph was at a day of years ago: the day before the news. So is
 * "had arrived ten days earlier" below a paragraph on what is to come.
 */
function isForgotten(
  { unit, amount }: ShiftedExpression,
  { scene, manner, published, sameParagraph, direction }: Context,
): boolean {
  if (manner !== 'news' || scene === null || published === null) return false;
  if (scene.day > published) return amount !== null && amount < 0 && direction() === 'past';
  if (sameParagraph) return false;
  return unit === 'day' && amount === -1 && civil(scene.day).year < civil(published).year;
}

/** "A day earlier" in a report whose last date is a quarter or a year: counted from the day that it spoke of before, if that is near. */
function lately({ unit, amount, length }: ShiftedExpression, { manner, published, fine }: Context): Moment | null {
  if (manner !== 'news' || published === null || unit !== 'day' || amount === null || amount >= 0) return null;
  if (fine?.grain === 'day' && Math.abs(fine.day - published) <= LATELY_DAYS) return fine;
  return length === undefined && amount === -1 ? { day: published, grain: 'day' } : null;
}

const LATELY_DAYS = 14;

/** Where the scene is a year, its last known day or month serves what needs one; "the same day" asks for no year. */
function fineEnough(fine: Moment | null, scene: Moment | null, { unit, amount }: ShiftedExpression): Moment | null {
  if (fine === null || scene === null) return null;
  if (civil(fine.day).year !== civil(scene.day).year && (amount !== 0 || unit === 'year')) return null;
  return (FINENESS[fine.grain] ?? 9) <= (FINENESS[unit] ?? 4) ? fine : null;
}

export function shiftedFrom({ day }: Moment, unit: Unit, amount: number, grain: Unit = unit): Outcome {
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return outcome(null, [], null, 'TIME');
  const target =
    grain === 'week' && unit !== 'week' ? sameWeekday(day, shiftDay(day, unit, amount)) : shiftDay(day, unit, amount);
  if (isBeyond(target)) return outcome(amount < 0 ? 'PAST_REF' : 'FUTURE_REF');
  const inferred = grain === 'day' ? ['year', 'month', 'day'] : grain === 'month' ? ['year', 'month'] : ['year'];
  return outcome(formatUnit(target, grain), inferred, { day: firstOf(target, grain), grain: grainOf(grain) });
}

/** Years of five digits have no TIMEX3 value. */
const isBeyond = (day: number): boolean => !(Math.abs(civil(day).year) < 9_999);

/** The day nearest to `target` that is the same day of the week: "two years ago this week". */
function sameWeekday(day: number, target: number): number {
  const off = (weekdayOf(day) - weekdayOf(target) + 7) % 7;
  return target + (off > 3 ? off - 7 : off);
}

export function shiftDay(day: number, unit: Unit, amount: number): number {
  const days = DAYS_A_UNIT[unit];
  if (days !== undefined) return day + Math.round(amount * days);
  const here = civil(day);
  const month = addMonths(here, Math.round(amount * (MONTHS_A_UNIT[unit] ?? 12)));
  return dayNumber(month.year, month.month, Math.min(here.day, daysInMonth(month.year, month.month)));
}

function firstOf(day: number, unit: Unit): number {
  const { year, month } = civil(day);
  if (unit === 'month') return dayNumber(year, month, 1);
  return unit === 'year' ? dayNumber(year, 1, 1) : day;
}

function grainOf(unit: Unit): Moment['grain'] {
  if (unit === 'day' || unit === 'month' || unit === 'quarter' || unit === 'year') return unit;
  if (unit === 'week' || unit === 'weekend') return 'week';
  return unit === 'half' ? 'quarter' : 'era';
}

/** "a year ago" beside a quarter is that quarter of the year before. */
function comparedQuarter({ quarter, note }: Context): Outcome | null {
  if (quarter === null) return null;
  note('compared with the quarter spoken of');
  return quarterShifted(quarter.day, -1);
}

/** The quarter of a day, so many years on. */
export function quarterShifted(day: number, years: number): Outcome {
  const { year, month } = civil(day);
  return outcome(formatQuarter(year + years, Math.ceil(month / 3)), ['year'], null);
}
