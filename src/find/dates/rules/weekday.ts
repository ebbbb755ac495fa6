import type { CalendarExpression } from '../../../model/date-expression.ts';
import { after, afterWord, before, both, indefinite, notAfterWord, notBeforeWord, opensClause } from '../guards.ts';
import { calendar, codeOf, directedBy, numberOf, stepOf, towardOf } from '../readings.ts';
import type { DateRule, Found, Place } from '../rule.ts';

/** Weekdays without a date. */
export const WEEKDAY_RULES: readonly DateRule[] = [
  {
    id: 'nth-weekday',
    pattern: `the? ( n:ORD | n:last ) weekday:WEEKDAY ( in | of ) month:MONTHS ( ,? year:YEAR | ( of )? ( shift:last | shift:this | shift:next ) year )?`,
    group: 'day',
    read: nthWeekday,
    example: 'The council meets on the first Tuesday in August.',
    gives: '2020-08-04',
    counterExample: 'The council meets on the first Tuesday of each month.',
  },
  {
    id: 'any-weekday',
    pattern: '( a | an | any given? ) weekday:WEEKDAY',
    read: (found) => calendar({ weekday: numberOf(found, 'weekday'), any: true }),
    unless: [beforeThing],
    example: 'Nobody works on a Sunday here.',
    gives: 'XXXX-WXX-7',
    counterExample: 'Nobody worked on Sunday here.',
  },
  {
    id: 'described-weekday',
    pattern: 'weekday:WEEKDAY',
    read: (found) => calendar({ weekday: numberOf(found, 'weekday'), any: true }),
    unless: [beforeThing, (place) => !indefinite(place) || before(place)?.pos !== 'ADJ'],
    example: 'They met on a wet Thursday.',
    gives: 'XXXX-WXX-4',
    counterExample: 'They met on a wet Thursday morning.',
  },
  {
    id: 'weekday',
    pattern:
      '( the? ( toward:last | toward:next | toward:this | toward:past | toward:coming | toward:previous | toward:following ) ( past | coming )? )? weekday:WKDAY',
    group: 'day',
    read: (found) => calendar({ weekday: numberOf(found, 'weekday'), ...directedBy(found.words.toward) }),
    unless: [afterWord('black super bloody ash ruby'), inTitle, abbreviated],
    example: 'The mayor resigned on Monday.',
    gives: '2020-07-13',
    counterExample: 'She writes for the Sunday Times.',
  },
  {
    id: 'the-weekday',
    pattern: '( the | that same? ) weekday:WEEKDAY',
    group: 'day',
    read: (found) => calendar({ weekday: numberOf(found, 'weekday'), definite: true }),
    unless: [both(beforeThing, notBeforeWord('morning afternoon evening night')), inTitle],
    example: 'The fair begins on Friday 31 July. On the Sunday there is a race.',
    gives: '2020-08-02',
    counterExample: 'The Sunday race was won by a mare.',
  },
  {
    id: 'weekday-ordinal',
    pattern: 'weekday:WKDAY ,? the? day:ORD',
    group: 'day',
    read: (found) =>
      codeOf(found, 'day') === 'digits'
        ? calendar({ weekday: numberOf(found, 'weekday'), day: numberOf(found, 'day') })
        : null,
    unless: [beforeThing, unlucky],
    example: 'The hall opens on Tuesday the 4th.',
    gives: '2020-08-04',
    counterExample: 'The hall opens on Tuesday, 4th graders first.',
  },
  {
    id: 'weekday-weeks',
    pattern:
      '( last | next | this )? weekday:WEEKDAY a week ago | the weekday:WEEKDAY ( before last | ahead:after next )',
    group: 'day',
    read: (found) => {
      const way =
        found.words.ahead === undefined
          ? ({ toward: 'last', weeks: -1 } as const)
          : ({ toward: 'next', weeks: 1 } as const);
      return calendar({ weekday: numberOf(found, 'weekday'), ...way });
    },
    example: 'The pact was sealed Friday a week ago.',
    gives: '2020-07-03',
    counterExample: 'On Friday week one began.',
  },
  {
    id: 'weeks-from-weekday',
    pattern: '( a unit:week | one unit:week | n:NUM unit:UNITS ) from ( next | this )? weekday:WKDAY',
    group: 'day',
    read: (found) => {
      const weeks = numberOf(found, 'n') ?? 1;
      return codeOf(found, 'unit') === 'W'
        ? calendar({ weekday: numberOf(found, 'weekday'), toward: 'next', weeks })
        : null;
    },
    example: 'The race ends a week from Sunday.',
    gives: '2020-07-26',
    counterExample: 'The race is a week away from Sunday crowds.',
  },
  {
    id: 'weekday-of-week',
    pattern:
      'the? weekday:WEEKDAY ,? of? ( toward:last | toward:next | toward:this | toward:that | the toward:following | the toward:previous | the toward:same ) week',
    group: 'day',
    read: (found) => {
      const { toward } = found.words;
      const fromThen = /^(?:previous|following|that|same)$/u.test(toward?.lower ?? '') ? true : undefined;
      return calendar({ weekday: numberOf(found, 'weekday'), weekShift: stepOf(toward), fromThen });
    },
    example: 'The bill passed on Thursday of last week.',
    gives: '2020-07-09',
    counterExample: 'The bill passed on Thursday, last weekend’s snow or not.',
  },
  {
    id: 'weekday-week',
    pattern: 'weekday:WEEKDAY week',
    group: 'day',
    read: (found) => calendar({ weekday: numberOf(found, 'weekday'), toward: 'next', weeks: 1 }),
    unless: [notAfterWord('on by until till from for before since'), goesOnBehind],
    example: 'The council meets again on Monday week.',
    gives: '2020-07-27',
    counterExample: 'The council met on Monday week three of the strike.',
  },
  {
    id: 'weekdays-of-week',
    pattern:
      'first:WEEKDAY ( and | or | to | through | - ) second:WEEKDAY of? ( toward:last | toward:next | toward:this ) end:week',
    read: (found) => {
      const { first, second, toward, end } = found.words;
      if (first === undefined || second === undefined || end === undefined) return null;
      const weekShift = stepOf(toward);
      return [
        { from: first, to: first, expression: calendar({ weekday: first.value, weekShift }) },
        { from: second, to: end, expression: calendar({ weekday: second.value, weekShift }) },
      ];
    },
    example: 'The jury sits on Tuesday and Friday of next week.',
    gives: '2020-07-21',
    counterExample: 'The jury sits on Tuesday and Friday of every week.',
  },
  {
    id: 'weekday-last',
    pattern: 'weekday:WEEKDAY ( toward:last | toward:next )',
    group: 'day',
    read: (found) => calendar({ weekday: numberOf(found, 'weekday'), toward: towardOf(found.words.toward) }),
    unless: [goesOnBehind],
    example: 'The regatta was held on Saturday last.',
    gives: '2020-07-11',
    counterExample: 'They met on Saturday last month.',
  },
];

/** "Friday the 13th" is a film or bad luck unless somebody met "on" it. */
function unlucky(place: Place): boolean {
  return place.lexemes[place.end - 1]?.lower === '13th' && notAfterWord('on')(place);
}

/** "Sunday last month", "Friday next door": the word belongs to what follows. */
function goesOnBehind(place: Place): boolean {
  const next = after(place);
  return next !== undefined && /^(?:NOUN|ADJ|NUM|PROPN|VERB)$/u.test(next.pos);
}

const PAPERS = /^(?:Times|Telegraph|Mail|Express|Mirror|Post|Herald|World|Sun|Star|Tribune|Magazine|Review)$/u;

/** "Sunday Times": a newspaper's name goes on. */
function inTitle(place: Place): boolean {
  return PAPERS.test(after(place)?.text ?? '');
}

/** "Sat" and "Sun" without a stop are a verb and a star. */
function abbreviated({ lexemes, end }: Place): boolean {
  return /^(?:Sat|Sun|Wed|Mon|Thu|Fri|Tue)$/u.test(lexemes[end - 1]?.text ?? '');
}

/** "a Friday rally", "a Friday evening": one Friday, not any. */
function beforeThing(place: Place): boolean {
  const next = after(place);
  return next !== undefined && /^(?:NOUN|ADJ|PROPN)$/u.test(next.pos) && !opensClause(place);
}

/** The n-th such weekday of a month; of the fifth some months have none. */
function nthWeekday(found: Found): CalendarExpression | null {
  const { n, shift, year } = found.words;
  if (n === undefined || (n.lower !== 'last' && n.value > 4)) return null;
  return calendar({
    nth: n.lower === 'last' ? -1 : n.value,
    weekday: numberOf(found, 'weekday'),
    month: numberOf(found, 'month'),
    year: year?.value,
    yearShift: shift === undefined ? undefined : stepOf(shift),
  });
}
