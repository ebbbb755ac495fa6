import type { ClockExpression } from '../../../model/date-expression.ts';
import { notAfterWord } from '../guards.ts';
import { is, KIND } from '../kinds.ts';
import { clockOf, codeOf, digitsOf, hourIn, stepOf } from '../readings.ts';
import type { DateRule, Found } from '../rule.ts';

/** Times of day with the part of the day that tells which half of it is meant, and which day. */
export const CLOCK_PART_RULES: readonly DateRule[] = [
  {
    id: 'clock-part',
    pattern: '@clock ( toward:this | toward:last ) part:PART',
    read: (found) => clockInPart(found),
    example: "The polls closed at five o'clock this evening.",
    gives: '2020-07-15T17:00',
    counterExample: "The polls closed at five o'clock, this evening's paper says.",
  },
  {
    id: 'hour-part',
    pattern:
      'hour:NUM ( ( toward:this | toward:last | toward:yesterday | toward:tomorrow | the step:next | the step:following ) part:PART | toward:tonight | toward:tomorrow | toward:yesterday )',
    read: hourInPart,
    unless: [notAfterWord('at by until till from since before after around about')],
    example: 'The polls opened at 8 this morning.',
    gives: '2020-07-15T08:00',
    counterExample: 'The polls opened at 8 schools this morning.',
  },
  {
    id: 'hour-day-part',
    pattern: 'hour:NUM on @day part:PART',
    read: hourOnDay,
    unless: [notAfterWord('at by until till from since before after around about')],
    example: 'The polls opened at 8 on Sunday morning.',
    gives: '2020-07-12T08:00',
    counterExample: 'The polls opened in 8 on Sunday morning, in 9 at noon.',
  },
  {
    id: 'part-clock',
    pattern:
      '( toward:tonight | ( toward:this | toward:last | toward:yesterday | toward:tomorrow ) part:PART ) ,? at @clock',
    read: (found) => clockInPart(found),
    example: 'The train leaves tonight at half past nine.',
    gives: '2020-07-15T21:30',
    counterExample: 'The train leaves tonight at once.',
  },
  {
    id: 'clock-on-part-of-day',
    pattern: '@clock ,? ( on | in )? the? part:PART of @day',
    read: (found) => {
      const { clock, day } = found.readings;
      if (clock?.expression.kind !== 'clock' || day === undefined) return null;
      return { ...clock.expression, ...hourIn(clock.expression, codeOf(found, 'part')), day: day.expression };
    },
    example: 'He was born at a quarter to three on the afternoon of June 3, 1931.',
    gives: '1931-06-03T14:45',
    counterExample: 'He was born at a quarter to three on the afternoon of the fair.',
  },
  {
    id: 'clock-ago',
    pattern: '@clock ,? @ago',
    read: (found) => {
      const { clock, ago } = found.readings;
      if (clock?.expression.kind !== 'clock' || ago?.expression.kind !== 'shifted') return null;
      return ago.expression.unit === 'day' ? { ...clock.expression, day: ago.expression } : null;
    },
    example: 'He died on May 3, 1931. He had left the house at noon two days earlier.',
    gives: '1931-05-01T12:00',
    counterExample: 'He had left the house at noon two years earlier.',
  },
  {
    id: 'clock-then-part',
    pattern:
      '@clock ,? ( on )? ( ( the step:next | the step:following | that step:same? ) part:PART | the ( part:PART | day ) step:before )',
    read: (found) => clockInPart(found),
    example: 'He fell ill on May 3, 1931. He died at ten minutes past four the next morning.',
    gives: '1931-05-04T04:10',
    counterExample: 'He died at four, the next mornings were bright.',
  },
];

function clockInPart(found: Found): ClockExpression | null {
  const clock = found.readings.clock?.expression;
  return clock?.kind === 'clock' && clock.hour !== undefined ? inPart(found, clock, clock.hour) : null;
}

/** "8 this morning", "10.15 this morning". */
function hourInPart(found: Found): ClockExpression | null {
  const { hour: word } = found.words;
  const [hour = 0, minute = 0] = is(word, KIND.CLOCK) ? digitsOf(codeOf(found, 'hour')) : [word?.value];
  return Number.isInteger(hour) && hour >= 1 && hour <= 12
    ? inPart(found, clockOf({ hour, minute }, null), hour)
    : null;
}

/** "8 on Sunday evening". */
function hourOnDay(found: Found): ClockExpression | null {
  const clock = hourInPart(found);
  const day = found.readings.day?.expression;
  return clock === null || day === undefined ? null : { ...clock, day };
}

const AWAY: Readonly<Record<string, number>> = { yesterday: -1, tomorrow: 1, tonight: 0 };

/** "five o'clock this morning": the part says which half of the day, "this" or "the next" which day. */
function inPart(found: Found, clock: ClockExpression, hour: number): ClockExpression {
  const { toward, step, part } = found.words;
  const isLate = (part === undefined ? toward?.lower === 'tonight' : part.code !== 'MO') && hour < 12;
  const amount = step?.lower === 'before' ? -1 : (AWAY[toward?.lower ?? ''] ?? stepOf(toward ?? step));
  return {
    ...clock,
    hour: isLate ? hour + 12 : hour,
    day: { kind: 'shifted', unit: 'day', amount, from: step === undefined ? 'now' : 'then' },
  };
}
