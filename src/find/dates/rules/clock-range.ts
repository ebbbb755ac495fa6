import type { ClockExpression, DateExpression } from '../../../model/date-expression.ts';
import { afterWord } from '../guards.ts';
import { is, KIND, type Lexeme } from '../kinds.ts';
import { clockOf, digitsOf } from '../readings.ts';
import type { DateRule, Found, Piece } from '../rule.ts';
import { opensAnyDays } from './clock-guards.ts';

/** Two clocks whose half of the day is said once: "4 to 6 p.m. on Saturday". */
export const CLOCK_RANGE_RULES: readonly DateRule[] = [
  {
    id: 'hours-to-day',
    pattern:
      '( first:NUM | first:CLOCK ) ( to | - | until | till | and ) ( last:NUM | last:CLOCK ) half:AMPM ,? ( on )? @day',
    read: (found) => bothClocks(found),
    unless: [afterWord('$ £ € score'), opensAnyDays],
    example: 'The hall is open from 4 to 6 p.m. on Saturday.',
    gives: '2020-07-11T16:00',
    counterExample: 'They won by 4 to 6 points on Saturday.',
  },
  {
    id: 'hours-to',
    pattern: '( first:NUM | first:CLOCK ) ( to | - | until | till | and ) ( last:NUM | last:CLOCK ) half:AMPM',
    read: (found) => bothClocks(found),
    unless: [afterWord('$ £ € score')],
    example: 'The hall is open from 11 to 1 p.m. for tea.',
    gives: '2020-07-15T11:00',
    counterExample: 'They won by 11 to 1 points.',
  },
];

function bothClocks({ words: { first, last, half }, readings: { day } }: Found): readonly Piece[] | null {
  if (first === undefined || last === undefined || half === undefined) return null;
  const [opens, closes] = [faceOf(first), faceOf(last)];
  if (opens === null || closes === null) return null;
  const isSame = opens[0] * 60 + opens[1] < closes[0] * 60 + closes[1];
  const late = half.value === 12 ? 12 : 0;
  const on = day?.expression ?? null;
  return [
    { from: first, to: first, expression: clockAt(opens, isSame ? late : 12 - late, on) },
    { from: last, to: day?.to ?? half, expression: clockAt(closes, late, on) },
  ];
}

const clockAt = ([hour, minute]: Face, late: number, day: DateExpression | null): ClockExpression =>
  clockOf({ hour: hour + late, minute }, day);

type Face = readonly [hour: number, minute: number];

/** Hour 0–11 and minute of "5" and "5:30", or null. */
function faceOf(word: Lexeme): Face | null {
  const [hour = 0, minute = 0] = is(word, KIND.CLOCK) ? digitsOf(word.code) : [word.value];
  return Number.isInteger(hour) && hour >= 1 && hour <= 12 ? [hour % 12, minute] : null;
}
