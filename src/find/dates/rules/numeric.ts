import type { ClockExpression, DateExpression } from '../../../model/date-expression.ts';
import { after, notAfterWord } from '../guards.ts';
import { calendar, clockOf, codeOf, dayOf, digitsOf, numberOf, numericDay } from '../readings.ts';
import type { DateRule, Found, Guard, Place, Read } from '../rule.ts';

/** "May 5,000", "March 12%": the number goes on. */
export const numberGoesOn: Guard = (place) => {
  const next = after(place);
  return next !== undefined && !next.spaced && /^(?:\d.*|%)$/u.test(next.text);
};

/** "15 - 3 - 2019": numbers in a row. */
const spacedOut = ({ lexemes, at, end }: Place): boolean =>
  lexemes.slice(at + 1, end).some(({ lower, spaced }) => lower === '-' && spaced);

/** Days in digits, and what a machine stamps. */
export const NUMERIC_RULES: readonly DateRule[] = [
  {
    id: 'nine-eleven',
    pattern: 'month:NUM / day:NUM',
    group: 'day',
    read: (found) =>
      numberOf(found, 'month') === 9 && numberOf(found, 'day') === 11
        ? calendar({ year: 2001, month: 9, day: 11 })
        : null,
    unless: [numberGoesOn],
    example: 'He enlisted after 9/11 with his brother.',
    gives: '2001-09-11',
    counterExample: 'It was 9/12 of the whole.',
  },
  {
    id: 'numeric-day-of-year',
    pattern: 'first:DAYNUM / second:DAYNUM',
    group: 'day',
    read: (found) => numericDayOfYear(found),
    unless: [notAfterWord('on'), numberGoesOn],
    example: 'The stitches came out on 7/22 in Erie.',
    gives: '2020-07-22',
    counterExample: 'The panel was split on 4/5 of the points.',
  },
  {
    id: 'iso-day',
    pattern: 'year:YEAR - month:NUM - day:DAYNUM | year:YEAR / month:NUM / day:DAYNUM',
    group: 'day',
    read: (found) => ((numberOf(found, 'month') as number) <= 12 ? dayOf(found) : null),
    example: 'The log begins on 2019-01-19 at sea.',
    gives: '2019-01-19',
    counterExample: 'Dial 2019-14-19 for the desk.',
  },
  {
    id: 'numeric-day',
    pattern: 'dotted:DOTTED | first:NUM / second:NUM / ( year:YEAR | year:YY ) | first:NUM - second:NUM - year:YEAR',
    group: 'day',
    read: numericDay,
    example: 'It was stamped 25/02/2019 in Cork.',
    gives: '2019-02-25',
    unless: [spacedOut],
    counterExample: 'The chip was marked 25/32/2019 by hand.',
  },
  {
    id: 'day-month-dashed',
    pattern: 'day:DAYNUM - month:MONTHS - ( year:YEAR | short:YY )',
    group: 'day',
    read: dayOf,
    unless: [spacedOut],
    example: 'The label says 25-Feb-2019 in ink.',
    gives: '2019-02-25',
    counterExample: 'The label says 32-Feb-2019 in ink.',
  },
  {
    id: 'clock-stamp',
    pattern: '@day t time:CLOCK ( zone:ZONE | + CLOCK | - CLOCK )?',
    group: 'clock',
    read: (found) => {
      const day = found.readings.day?.expression;
      return day?.kind === 'calendar' && found.words.time?.text.includes(':') ? stampOf(found, day) : null;
    },
    example: 'The log was closed at 2019-03-22T14:05:00Z by a machine.',
    gives: '2019-03-22T14:05:00',
    counterExample: 'The log was closed at 2019-03-22T1405 by a machine.',
  },
];

/** "on 7/22": where both numbers may be the month, it may as well be a share. */
function numericDayOfYear(found: Found): Read {
  const [first, second] = [numberOf(found, 'first') as number, numberOf(found, 'second') as number];
  if (Math.min(first, second) > 12 || Math.max(first, second) <= 12) return null;
  return calendar({ month: Math.min(first, second), day: Math.max(first, second) });
}

function stampOf(found: Found, day: DateExpression): ClockExpression {
  const [hour = 0, minute = 0, second] = digitsOf(codeOf(found, 'time'));
  return clockOf(second === undefined ? { hour, minute } : { hour, minute, second }, day);
}
