import type { PeriodExpression } from '../../../model/date-expression.ts';
import { civil, dayNumber } from '../calendar/days.ts';
import { formatYear } from '../calendar/format.ts';
import { quarterUpTo } from '../calendar/quarters.ts';
import { type Context, type Moment, type Outcome, outcome } from '../context.ts';
import { isHistory } from './history.ts';
import { quarterShifted, shiftDay, shiftedFrom } from './shifted.ts';

/** "the quarter", "the latest period", "the year-earlier quarter": what the text compares. */
export function resolvePeriod({ unit, yearShift, year, latest }: PeriodExpression, context: Context): Outcome {
  const { published } = context;
  const compares = yearShift !== 0 || year !== undefined;
  const quarter = latest || isAhead(context) ? lastCompleted(context) : context.quarter;
  if (unit === 'year') return resolveYear(context);
  if (quarter !== null && !(compares && unit === 'period' && context.compared === 'year')) {
    const shift = year === undefined ? yearShift : year - civil(quarter.day).year;
    context.note(
      `the quarter spoken of, ${quarterShifted(quarter.day, 0).value}${shift === 0 ? '' : `; year ${shift}`}`,
    );
    return { ...quarterShifted(quarter.day, shift), moment: latest && unit === 'quarter' ? quarter : null };
  }
  if (year !== undefined) return outcome(formatYear(year));
  if (published === null) return outcome(null);
  return shiftedFrom(
    { day: published, grain: 'day' },
    yearShift === 0 ? 'quarter' : 'year',
    yearShift === 0 && unit === 'quarter' ? 0 : yearShift,
  );
}

/** "the end of the year": of the story's, in a report of its own. */
function resolveYear(context: Context): Outcome {
  const { published, scene, manner } = context;
  const isOfStory = scene !== null && scene.grain !== 'era' && (manner === 'narrative' || isHistory(scene, context));
  if (isOfStory) return shiftedFrom(scene, 'year', 0);
  return published === null ? outcome(null) : shiftedFrom({ day: published, grain: 'day' }, 'year', 0);
}

/** "the quarter ended August 31", where no quarter was named: the calendar quarter that holds most of it. */
export function resolveEnded({ moment, inferred }: Outcome): Outcome {
  if (moment === null) return outcome('XXXX-QX');
  const quarter = quarterUpTo(moment.day);
  return { ...quarterShifted(quarter.day, 0), inferred, moment: quarter };
}

/** A forecast for "the first quarter of 1990" is nothing that figures are compared with. */
const isAhead = ({ quarter, published }: Context): boolean =>
  quarter !== null && published !== null && quarter.day > published;

/** The quarter spoken of, if it is over; else the last one that is. */
function lastCompleted({ quarter, published }: Context): Moment | null {
  if (published === null) return quarter;
  const { year, month } = civil(published);
  const current = dayNumber(year, Math.ceil(month / 3) * 3 - 2, 1);
  if (quarter !== null && quarter.day < current) return quarter;
  return { day: shiftDay(current, 'quarter', -1), grain: 'quarter' };
}
