import type { CalendarExpression } from '../../model/date-expression.ts';
import { type Context, type Outcome, outcome } from './context.ts';
import { addMonths, civil, dayNumber, daysInMonth, mondayOf, weekdayOf } from './days.ts';
import { formatDay } from './format.ts';

/** "Monday" on the anchor's last or next such day; the anchor's own day counts. */
export function resolveWeekday(fields: CalendarExpression, context: Context): Outcome {
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
export function dayOfMonth(day: number, context: Context): Outcome {
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
