import type { DateExpression } from '../../../model/date-expression.ts';
import { twoDigits } from '../../../model/two-digits.ts';
import { codeOf, hourIn, plain } from '../readings.ts';
import type { DateRule, Found, Piece, Reading } from '../rule.ts';

const EACH =
  '( opens:every | opens:each ) ( unit:day | part:PART | weekday:WEEKDAY ) | opens:daily | opens:nightly | on? weekday:WEEKDAYS';

/** Times of day that come again and again. */
export const SET_CLOCK_RULES: readonly DateRule[] = [
  {
    id: 'clock-each-day',
    pattern: `@clock ( ${EACH} )`,
    read: (found) => clockEachDay(found, found.readings.clock),
    example: 'The baker gets up at 4:30 a.m. every day.',
    gives: 'XXXX-XX-XXT04:30',
    counterExample: 'The baker got up at 4:30 a.m. on the day.',
  },
  {
    id: 'clock-range-each-day',
    pattern: `first:@clock ( to | - | until | till | and ) second:@clock ( ${EACH} )`,
    read: (found) => {
      const { first, second } = found.readings;
      const [opens, closes, day] = [openClock(first), openClock(second), eachDay(found)];
      return opens === null || closes === null || day === null ? null : [opens, closes, day];
    },
    example: 'The baths are open from 10 a.m. to 6 p.m. daily.',
    gives: 'T10:00',
    counterExample: 'The baths were open from 10 a.m. to 6 p.m. that day.',
  },
];

/** A clock on every day, or on every such weekday. */
function clockEachDay(found: Found, clock: Piece | undefined): Reading | null {
  const time = clock?.expression.kind === 'clock' ? clock.expression : null;
  if (time?.hour === undefined) return null;
  const { weekday } = found.words;
  const day = weekday === undefined ? 'XXXX-XX-XX' : `XXXX-WXX-${weekday.value}`;
  return plain(
    'set',
    `${day}T${twoDigits(hourIn(time, codeOf(found, 'part')).hour ?? time.hour)}:${twoDigits(time.minute ?? 0)}`,
  );
}

const EVERY_DAY: DateExpression = { kind: 'set', value: 'P1D' };

/** A time of day of no day: "10 a.m." of "from 10 a.m. to 6 p.m. daily". */
const openClock = (clock: Piece | undefined): Piece | null =>
  clock?.expression.kind === 'clock' ? { ...clock, expression: { ...clock.expression, day: EVERY_DAY } } : null;

/** The days on which it is so: "daily", "every Friday", "Fridays". */
function eachDay(found: Found): Piece | null {
  const { opens, weekday, part, unit } = found.words;
  const [from, to] = [opens ?? weekday, weekday ?? part ?? unit ?? opens];
  if (from === undefined || to === undefined) return null;
  const day = weekday === undefined ? 'P1D' : `XXXX-WXX-${weekday.value}`;
  return { ...plain('set', part === undefined ? day : `XXXX-XX-XXT${part.code}`), from, to };
}
