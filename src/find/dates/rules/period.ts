import { isBeside } from '../../../lexicon/date-neighbours.ts';
import type { PeriodExpression } from '../../../model/date-expression.ts';
import { after, afterWord, before, beforeWord, isHyphenated, notAfterWord } from '../guards.ts';
import { is, KIND } from '../kinds.ts';
import { calendar, numberOf, plain, shifted } from '../readings.ts';
import type { DateRule, Found, Place } from '../rule.ts';

/** The periods of business news, named by what the text compares: "the quarter", "the year-earlier period". */
export const PERIOD_RULES: readonly DateRule[] = [
  {
    id: 'year-earlier-period',
    pattern:
      '( a | first:the ( comparable | corresponding | same )? )? ( year:year - ( last:ago | last:earlier ) | year:prior - last:year ) ( n:ORD last:quarter | last:quarter | last:period )?',
    read: (found) => {
      const n = numberOf(found, 'n');
      const { first, year, last } = found.words;
      if (year === undefined || last === undefined) return null;
      const expression = n === undefined ? period(found, -1) : calendar({ quarter: n, yearShift: -1 });
      const noun = /^(?:quarter|period)$/u.test(last.lower);
      return [{ expression, from: noun ? (first ?? year) : year, to: last }];
    },
    example: 'Profit in the third quarter of 2018 beat the year-earlier quarter.',
    gives: '2017-Q3',
    counterExample: 'Profit fell a year later, ago it seems.',
  },
  {
    id: 'quarter-year-ago',
    pattern: 'the ( unit:quarter | unit:period ) ( a year ago | a year earlier | the year before )',
    read: (found) => period(found, -1),
    example: 'Profit rose in the third quarter of 2018. It beat the quarter a year ago.',
    gives: '2017-Q3',
    counterExample: 'The quarterly report came a year ago.',
  },
  {
    id: 'period-last-year',
    pattern:
      'the ( same | corresponding | comparable | like ) ( unit:period | unit:quarter ) ( last year | a year ago | a year earlier | the year before | of last year | ( of | in )? year:YEAR )',
    read: (found) => {
      const year = numberOf(found, 'year');
      return year === undefined ? period(found, -1) : { ...period(found, 0), year };
    },
    example: 'Sales in the second quarter of 2019 beat the same period a year earlier.',
    gives: '2018-Q2',
    counterExample: 'The same period furniture was sold.',
  },
  {
    id: 'last-years-quarter',
    pattern: "( toward:last | toward:this ) year 's ( unit:quarter | unit:period )",
    read: (found) => period(found, found.words.toward?.lower === 'last' ? -1 : 0),
    example: "Sales in the second quarter of 2019 beat last year's quarter.",
    gives: '2018-Q2',
    counterExample: "Last year's quarterly figures were lower.",
  },
  {
    id: 'year-period',
    pattern: 'the year:YEAR ( unit:period | unit:quarter )',
    read: (found) => ({ ...period(found, 0), year: numberOf(found, 'year') as number }),
    example: 'Sales in the second quarter of 2019 beat the 2018 period.',
    gives: '2018-Q2',
    counterExample: 'The 2018 periodical is lost.',
  },
  {
    id: 'the-period',
    pattern:
      'the ( latest:latest | most latest:recent | same )? unit:quarter | the ( latest:latest | most latest:recent ) unit:period',
    read: (found) => ({ ...period(found, 0), ...(found.words.latest === undefined ? {} : { latest: true }) }),
    unless: [beforeWord('century of -'), afterWord('at'), isHyphenated, ofTown],
    example: 'Sales rose in the second quarter of 2019. Costs fell in the quarter.',
    gives: '2019-Q2',
    counterExample: 'The quarter of the city by the river burned.',
  },
  {
    id: 'quarter-ended',
    pattern: 'first:the fiscal? unit:quarter ( that | which )? ( ended | ending | ends ) on? @day',
    read: (found) => {
      const { first, unit } = found.words;
      const { day } = found.readings;
      if (first === undefined || unit === undefined || day === undefined) return null;
      const quarter: PeriodExpression = { kind: 'period', unit: 'quarter', yearShift: 0, ended: day.expression };
      return [{ expression: quarter, from: first, to: unit }, day];
    },
    example: 'Sales rose in the quarter ended May 31.',
    gives: '2020-Q2',
    counterExample: 'Sales rose in the quarter that ended badly on May 31.',
  },
  {
    id: 'the-year',
    pattern: 'the ( full | fiscal | financial | entire | calendar | whole )? unit:year | full-year',
    read: () => ({ kind: 'period', unit: 'year', yearShift: 0 }),
    unless: [ofSomething, theYearEnded, namedYear],
    example: 'The firm made a loss in the year.',
    gives: '2020',
    counterExample: 'He was named man of the year.',
  },
  {
    id: 'new-year',
    pattern: 'the new toward:year',
    group: 'span',
    read: () => shifted('year', 1, 'either'),
    unless: [notAfterWord('in into by until early of'), welcomed],
    example: 'Work on the pier will begin in the new year.',
    gives: '2021',
    counterExample: 'The crowd saw in the new year on the pier.',
  },
  {
    id: 'year-ended',
    pattern: 'the ( fiscal | financial | full )? year',
    read: () => plain('duration', 'P1Y'),
    unless: [(place) => !beforeWord('ended ending ends')(place) && !runsTo(place)],
    example: 'The firm made a loss for the year ended March 31.',
    gives: 'P1Y',
    counterExample: 'The firm made a loss for the year.',
  },
  {
    id: 'year-end',
    pattern: "( the year's | the year 's | year 's | year - | year ) end | the end of the ( fiscal | financial )? year",
    read: () => ({ expression: { kind: 'period', unit: 'year', yearShift: 0 }, mod: 'END' }),
    example: 'The plant will shut by year-end.',
    gives: '2020',
    counterExample: 'A new year ended.',
  },
  {
    id: 'the-unit-then',
    pattern: 'the ( unit:month | unit:week | unit:century )',
    read: (found) => ({ kind: 'shifted', unit: found.words.unit?.lower as 'month', amount: 0, from: 'either' }),
    unless: [notAfterWord('in for during of over through throughout by'), beforeWord('of - before after when that')],
    example: 'It closed in the century.',
    gives: '20',
    counterExample: 'The days are long.',
  },
];

const period = (found: Found, yearShift: number): PeriodExpression => ({
  kind: 'period',
  unit: found.words.unit?.lower === 'quarter' || found.words.last?.lower === 'quarter' ? 'quarter' : 'period',
  yearShift,
});

/**
 * "the year of the flood", "man of the year", "the year-round market"; "rainfall losses in the year of £9 million" are
 * of the year at hand.
 */
function ofSomething(place: Place): boolean {
  return (
    beforeWord('- that when in')(place) || (beforeWord('of')(place) && !/^[$£€]$/u.test(after(place, 2)?.text ?? ''))
  );
}

/** "that was the year the bonuses stopped". */
function namedYear(place: Place): boolean {
  return afterWord('was')(place) && /^(?:DET|PRON|PROPN|NOUN)$/u.test(after(place)?.pos ?? '');
}

/** "in the year to March", "the year to 30 September". */
const runsTo = ({ lexemes, end }: Place): boolean =>
  lexemes[end]?.lower === 'to' &&
  (is(lexemes[end + 1], KIND.MONTH | KIND.MON) || is(lexemes[end + 2], KIND.MONTH | KIND.MON));

/** "the first nine months of the year". */
const isPartOfYear = (place: Place): boolean =>
  /^(?:months|weeks|days|quarters?|half)$/u.test(before(place, 2)?.text ?? '');

function theYearEnded(place: Place): boolean {
  return (
    afterWord('around throughout within')(place) ||
    (afterWord('of')(place) && !isPartOfYear(place)) ||
    beforeWord('ended ending ends before after')(place) ||
    runsTo(place)
  );
}

/** "rang in the new year": the feast. */
function welcomed(place: Place): boolean {
  return isBeside(before(place, 2)?.text, 'welcoming') || /^['’]s$/u.test(after(place)?.text ?? '');
}

/** Words on either side among which a quarter of the year has its figures. */
const FIGURES_REACH = 40;

/** "Bakers in the quarter rise early": a part of a town, where no figures are told. */
function ofTown({ document: { tokens }, lexemes, at }: Place): boolean {
  const first = lexemes[at]?.first ?? 0;
  const near = tokens.slice(Math.max(0, first - FIGURES_REACH), first + FIGURES_REACH);
  return !near.some(({ text }) => isBeside(text, 'business'));
}
