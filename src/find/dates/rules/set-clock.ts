import { codeOf, hourIn, plain } from '../readings.ts';
import type { DateRule, Found, Piece, Reading } from '../rule.ts';

const EACH = '( every | each ) ( unit:day | part:PART | weekday:WEEKDAY ) | daily | nightly | on? weekday:WEEKDAYS';

/** Times of day that come again and again. */
export const SET_CLOCK_RULES: readonly DateRule[] = [
  {
    id: 'clock-each-day',
    pattern: `@clock ( ${EACH} )`,
    read: (found) => eachDay(found, found.readings.clock),
    example: 'The baker gets up at 4:30 a.m. every day.',
    gives: 'XXXX-XX-XXT04:30',
    counterExample: 'The baker got up at 4:30 a.m. on the day.',
  },
  {
    id: 'clock-range-each-day',
    pattern: `first:@clock ( to | - | until | till | and ) second:@clock ( ${EACH} )`,
    read: (found) => {
      const { first, second } = found.readings;
      const [opens, closes] = [eachDay(found, first), eachDay(found, second)];
      if (opens === null || closes === null || first === undefined || second === undefined) return null;
      return [
        { ...opens, from: first.from, to: first.to },
        { ...closes, from: second.from, to: second.to },
      ];
    },
    example: 'The baths are open from 10 a.m. to 6 p.m. daily.',
    gives: 'XXXX-XX-XXT10:00',
    counterExample: 'The baths were open from 10 a.m. to 6 p.m. that day.',
  },
];

const two = (n: number): string => `${n}`.padStart(2, '0');

/** A clock on every day, or on every such weekday. */
function eachDay(found: Found, clock: Piece | undefined): Reading | null {
  const time = clock?.expression.kind === 'clock' ? clock.expression : null;
  if (time?.hour === undefined) return null;
  const { weekday } = found.words;
  const day = weekday === undefined ? 'XXXX-XX-XX' : `XXXX-WXX-${weekday.value}`;
  return plain('set', `${day}T${two(hourIn(time, codeOf(found, 'part')).hour ?? time.hour)}:${two(time.minute ?? 0)}`);
}
