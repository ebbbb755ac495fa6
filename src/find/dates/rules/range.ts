import type { CalendarExpression } from '../../../model/date-expression.ts';
import type { Lexeme } from '../kinds.ts';
import { calendar, stepOf } from '../readings.ts';
import type { DateRule, Found, Piece, Place } from '../rule.ts';

const TO = '( - | / | to | through | until | and | or | , )';

/** Two dates that share words: each half is an expression of its own. */
export const RANGE_RULES: readonly DateRule[] = [
  {
    id: 'month-day-range',
    pattern: `month:MONTHS day:DAY ${TO} day2:DAY ( ,? year:YEAR )?`,
    read: (found) => {
      const { month, day, day2 } = words(found);
      if (day.value >= day2.value || day2.value > 31) return null;
      const fields = { month: month.value, year: found.words.year?.value };
      return [
        { from: month, to: day, expression: calendar({ ...fields, day: day.value }) },
        { from: day2, to: found.words.year ?? day2, expression: calendar({ ...fields, day: day2.value }) },
      ];
    },
    unless: [goesOn],
    example: 'The fair runs July 3-7, 2019.',
    gives: '2019-07-03',
    counterExample: 'On July 3, 700 guests came.',
  },
  {
    id: 'day-range-month',
    pattern: `the? day:DAY ${TO} the? day2:DAY of? month:MONTHS ( ,? end:YEAR | of? ( shift:last | shift:this | shift:next ) end:year )?`,
    read: (found) => {
      const { month, day, day2 } = words(found);
      if (day.value >= day2.value || day2.value > 31) return null;
      const { end, shift } = found.words;
      const year = shift === undefined ? { year: end?.value } : { yearShift: stepOf(shift) };
      const fields = { month: month.value, ...year };
      return [
        { from: day, to: day, expression: calendar({ ...fields, day: day.value }) },
        { from: day2, to: end ?? month, expression: calendar({ ...fields, day: day2.value }) },
      ];
    },
    example: 'The fair ran 3-7 July 2019.',
    gives: '2019-07-03',
    counterExample: 'The fair ran 31-7 July 2019 points.',
  },
  {
    id: 'three-days-month',
    pattern: 'the? day:DAY , the? day2:DAY ,? and the? day3:DAY of? month:MONTHS year:YEAR?',
    read: (found) => {
      const { month, day, day2, day3, year } = words(found);
      if (day.value >= day2.value || day2.value >= day3.value || day3.value > 31) return null;
      const on = (of: Lexeme): CalendarExpression =>
        calendar({ month: month.value, day: of.value, year: found.words.year?.value });
      return [
        { from: day, to: day, expression: on(day) },
        { from: day2, to: day2, expression: on(day2) },
        { from: day3, to: year ?? month, expression: on(day3) },
      ];
    },
    example: 'The drivers strike on 21, 23 and 25 July.',
    gives: '2020-07-21',
    counterExample: 'The drivers won by 21, 23 and 25 points.',
  },
  {
    id: 'month-range-year',
    pattern: `month:MONTHS ( - | to | through | until | and ) month2:MONTHS ( of | , | in )? year:YEAR`,
    read: (found) => {
      const { month, month2, year } = words(found);
      const crosses = month.value > month2.value ? 1 : 0;
      return [
        { from: month, to: month, expression: calendar({ month: month.value, year: year.value - crosses }) },
        { from: month2, to: year, expression: calendar({ month: month2.value, year: year.value }) },
      ];
    },
    example: 'It rained from March to May 2011.',
    gives: '2011-03',
    counterExample: 'March and May 2,011 times.',
  },
  {
    id: 'month-range-shift',
    pattern:
      'month:MONTHS ( - | to | through | until | and ) month2:MONTHS of? ( shift:last | shift:this | shift:next ) end:year',
    read: (found) => {
      const { month, month2 } = words(found);
      const shift = stepOf(found.words.shift);
      const crosses = month.value > month2.value ? 1 : 0;
      return [
        { from: month, to: month, expression: calendar({ month: month.value, yearShift: shift - crosses }) },
        {
          from: month2,
          to: found.words.end ?? month2,
          expression: calendar({ month: month2.value, yearShift: shift }),
        },
      ];
    },
    example: 'It rained in March and April of last year.',
    gives: '2019-03',
    counterExample: 'It rained in March and April of every year.',
  },
  {
    id: 'month-day-month-day-year',
    pattern:
      'month:MONTHS day:DAY ( - | to | through | until | and ) month2:MONTHS day2:DAY ( , | in | of )? year:YEAR | day:DAY month:MONTHS ( - | to | through | until | and ) day2:DAY month2:MONTHS ( , | in | of )? year:YEAR',
    read: (found) => {
      const { month, day, month2, day2, year } = words(found);
      const crosses = month.value > month2.value ? 1 : 0;
      return [
        {
          ...(month.start < day.start ? { from: month, to: day } : { from: day, to: month }),
          expression: calendar({ month: month.value, day: day.value, year: year.value - crosses }),
        },
        {
          from: month2.start < day2.start ? month2 : day2,
          to: year,
          expression: calendar({ month: month2.value, day: day2.value, year: year.value }),
        },
      ];
    },
    example: 'The show runs from August 30 to September 2, 2016.',
    gives: '2016-08-30',
    counterExample: 'On August 30 to September parties, 2016 guests came.',
  },
  {
    id: 'years-before-christ',
    pattern: '( year:NUM | year:YEAR ) ( - | to | and ) ( year2:NUM | year2:YEAR ) era:ERA',
    read: (found) => {
      const { year, year2 } = words(found);
      const era = found.words.era;
      if (era === undefined || !Number.isInteger(year.value) || !Number.isInteger(year2.value)) return null;
      const astronomical = (n: number): number => (era.value < 0 ? 1 - n : n);
      return [
        piece(year, { year: astronomical(year.value) }),
        { ...piece(year2, { year: astronomical(year2.value) }), to: era },
      ];
    },
    example: 'Rome fought three wars between 264 and 146 BC here.',
    gives: 'BC0264',
    counterExample: 'Rome fought 264 and 146 battles.',
  },
  {
    id: 'year-range',
    pattern: '( the? ( fiscal | financial | tax )? year | the? fiscal | fy )? year:YEAR ( dash:- | / ) year2:YY',
    read: (found) => {
      const { year, year2 } = words(found);
      const full = Math.floor(year.value / 100) * 100 + year2.value;
      const closed = !year2.spaced || found.words.dash?.text === '–';
      if (full <= year.value || !closed) return null;
      return [piece(year, { year: year.value }), piece(year2, { year: full })];
    },
    unless: [goesOn],
    example: 'He taught there in 1981-83.',
    gives: '1981',
    counterExample: 'The phone is 1981-15-33.',
  },
];

/** The words of a pattern, by their names in it; which of them are there each rule knows. */
interface RangeWords {
  readonly month: Lexeme;
  readonly day: Lexeme;
  readonly month2: Lexeme;
  readonly day2: Lexeme;
  readonly day3: Lexeme;
  readonly year: Lexeme;
  readonly year2: Lexeme;
}

const words = (found: Found): RangeWords => found.words as unknown as RangeWords;

const piece = (word: Lexeme, fields: Partial<CalendarExpression>): Piece => ({
  from: word,
  to: word,
  expression: calendar(fields),
});

/** The last number is longer than it looked: "July 3, 700" is one of guests. */
function goesOn({ document, lexemes, at, end }: Place): boolean {
  const last = lexemes[end - 1];
  if (last === undefined) return false;
  const next = document.tokens[last.last];
  const comma = lexemes[end - 2]?.lower === ',' || lexemes[at + 2]?.lower === ',';
  if (next !== undefined && !next.spaced && /^[-/\d]/u.test(next.text)) return true;
  return (
    comma &&
    next !== undefined &&
    next.sentence === document.tokens[last.first]?.sentence &&
    /^(?:NOUN|ADJ|VERB|PROPN)$/u.test(next.pos)
  );
}
