import { after, afterWord, atEnd, beforeWord, notAfterWord } from '../guards.ts';
import { calendar, codeOf, numberOf, shifted, stepOf, unitOf } from '../readings.ts';
import type { DateRule, Found, Place, Reading } from '../rule.ts';
import { byAmount } from '../shift.ts';

/** So many units from now or from then: "two years ago", "ten days later". */
export const AGO_RULES: readonly DateRule[] = [
  {
    id: 'weekends-ago',
    pattern: 'n:NUM unit:UNITS ago',
    group: 'ago',
    read: (found) =>
      codeOf(found, 'unit') === 'WE' ? shifted('weekend', -(numberOf(found, 'n') as number), 'now') : null,
    example: 'The tower burned two weekends ago.',
    gives: '2020-W27-WE',
    counterExample: 'The tower burned two weekends on end.',
  },
  {
    id: 'ago',
    pattern: '@amount ago',
    group: 'ago',
    read: (found) => byAmount(found, -1, 'now'),
    example: 'The tower burned two years ago.',
    gives: '2018',
    counterExample: 'The tower burned two years on end.',
  },
  {
    id: 'exactly-ago',
    pattern: '( exactly | precisely ) @ago',
    group: 'day',
    read: (found) => {
      const ago = found.readings.ago?.expression;
      return ago?.kind === 'shifted' ? { ...ago, grain: 'day' } : null;
    },
    example: 'The tower burned exactly two years ago.',
    gives: '2018-07-15',
    counterExample: 'The tower burned exactly two years on end.',
  },
  {
    id: 'weeks-ago-weekday',
    pattern: '( a unit:week | one unit:week | n:NUM unit:UNITS ) ago weekday:WEEKDAY',
    group: 'day',
    read: (found) =>
      codeOf(found, 'unit') === 'W'
        ? calendar({ weekday: numberOf(found, 'weekday'), toward: 'last', weeks: -(numberOf(found, 'n') ?? 1) })
        : null,
    example: 'The tower burned two weeks ago Tuesday.',
    gives: '2020-06-30',
    counterExample: 'The tower burned two years ago Tuesday.',
  },
  {
    id: 'ago-today',
    pattern: '@amount ago ( today | ( this | toward:last | toward:next ) unit:UNIT )',
    group: 'day',
    read: (found) => arrivingAt(byAmount(found, -1, 'now'), found),
    example: 'The tower burned two years ago today.',
    gives: '2018-07-15',
    counterExample: 'The tower that burned two years ago is a ruin today.',
  },
  {
    id: 'from-now',
    pattern: '@amount ( from now | from today | hence )',
    group: 'ago',
    read: (found) => byAmount(found, 1, 'now'),
    example: 'The vote is three months from now.',
    gives: '2020-10',
    counterExample: 'The vote is three months from the census.',
  },
  {
    id: 'in-time',
    pattern: "@amount ( ' | 's ) time",
    group: 'ago',
    read: (found) => byAmount(found, 1, 'now'),
    unless: [notAfterWord('in')],
    example: "The bridge will be ready in 18 months' time.",
    gives: '2022-01',
    counterExample: "The bridge took 18 months' time.",
  },
  {
    id: 'earlier',
    pattern: '@amount ( earlier | previously | prior | beforehand )',
    group: 'ago',
    read: (found) => byAmount(found, -1, 'then'),
    unless: [beforeWord('than'), priorTo],
    example: 'The school shut on May 3, 2015. Two years earlier it had 40 pupils.',
    gives: '2013',
    counterExample: 'It came two years earlier than planned.',
  },
  {
    id: 'later',
    pattern: '@amount ( later | afterward | afterwards | thereafter )',
    group: 'ago',
    read: (found) => byAmount(found, 1, 'then'),
    unless: [beforeWord('than')],
    example: 'The school opened in 1911. Two years later it burned.',
    gives: '1913',
    counterExample: 'It came two years later than planned.',
  },
  {
    id: 'amount-on',
    pattern: '@amount on',
    group: 'ago',
    read: (found) => byAmount(found, 1, 'then'),
    unless: [(place) => !/^[,.;)]$/u.test(after(place)?.text ?? '')],
    example: 'The school opened in 1911. Two years on, it burned.',
    gives: '1913',
    counterExample: 'The school spent two years on the plan.',
  },
  {
    id: 'amount-before',
    pattern: '@amount ( sign:before | sign:after )',
    group: 'ago',
    read: (found) => byAmount(found, found.words.sign?.lower === 'before' ? -1 : 1, 'then'),
    unless: [(place) => !atEnd(place), afterWord('for')],
    example: 'The school shut in 2015. It had 40 pupils two years before.',
    gives: '2013',
    counterExample: 'It had 40 pupils two years before the war.',
  },
];

/** "ten years ago today", "two years ago this week", "eight years ago last month". */
function arrivingAt(reading: Reading | null, found: Found): Reading | null {
  if (reading?.expression.kind !== 'shifted') return null;
  const { unit, toward } = found.words;
  const grain = unit === undefined ? 'day' : unitOf(found);
  return { ...reading, expression: { ...reading.expression, grain, ...(toward && { besides: stepOf(toward) }) } };
}

/** "two years prior to the vote"; "up from $3 million a year earlier to $4 million" is none. */
function priorTo(place: Place): boolean {
  return place.lexemes[place.end - 1]?.lower !== 'earlier' && beforeWord('to')(place);
}
