import type { CalendarExpression } from '../../../model/date-expression.ts';
import {
  after,
  before,
  both,
  countInWords,
  marching,
  modalMay,
  notAfterWord,
  noYear,
  oldWithoutPreposition,
  opensClause,
  partOfName,
} from '../guards.ts';
import type { Lexeme } from '../kinds.ts';
import { calendar, codeOf, dayOf, directedOrThen, numberOf, towardOf, yearOf } from '../readings.ts';
import type { DateRule, Found, Piece, Place, Read } from '../rule.ts';
import { numberGoesOn } from './numeric.ts';

const YEAR =
  "( ,? year:YEAR | ,? ' short:YY | ( , | of )? shift:last year? | ( , | of )? shift:this year | ( , | of )? shift:next year? | ( of | in )? ,? ( the same:same | same:that same? | the ( scene:following | scene:next | scene:previous | scene:preceding ) ) year )";

/** Days, months, years that the words name. */
export const CALENDAR_RULES: readonly DateRule[] = [
  {
    id: 'month-day',
    pattern: `( ( this | next | last )? coming? weekday:WKDAY ,? the? | toward:last | toward:next | toward:this )? month:MONTHS the? day:DAY ${YEAR}?`,
    group: 'day',
    read: dayOf,
    unless: [numberGoesOn],
    example: 'The ferry sank on Saturday, Jan. 18, 2020, off the cape.',
    gives: '2020-01-18',
    counterExample: 'The May 45 percent surcharge was dropped.',
  },
  {
    id: 'day-month',
    pattern: `( ( this | next | last )? weekday:WKDAY ,? )? the? day:DAY ( day of | of )? month:MONTHS ${YEAR}?`,
    group: 'day',
    read: dayOf,
    example: 'The treaty was signed on the 3rd of March 1918 in Riga.',
    gives: '1918-03-03',
    counterExample: 'Some 40 March Street houses burned.',
  },
  {
    id: 'weekday-range-month',
    pattern:
      'weekday:WKDAY the? day:DAY ( - | & | and | to | until ) weekday2:WKDAY the? day2:DAY of? month:MONTHS ( ,? year:YEAR )?',
    read: weekdayRange,
    example: 'The fair is on Fri 3 – Sun 5 July.',
    gives: '2020-07-03',
    counterExample: 'The fair had on Fri 3 and Sun 5 guests.',
  },
  {
    id: 'month-year',
    pattern: `month:MONTHS ( of | , | in )? ${YEAR}`,
    group: 'span',
    read: (found) => calendar({ month: numberOf(found, 'month'), ...yearOf(found) }),
    example: 'The bridge opened in March 1994 after long work.',
    gives: '1994-03',
    counterExample: 'The crowd of the March, 1,994 strong, went home.',
  },
  {
    id: 'month',
    pattern:
      '( the month of )? ( toward:last | toward:next | toward:this | same:that same? | the then:next | the toward:following | the toward:previous )? ( past | coming )? month:MONTH',
    group: 'span',
    read: (found) => calendar({ ...yearOf(found), month: numberOf(found, 'month'), ...directedOrThen(found.words) }),
    unless: [partOfName, modalMay, marching, saysThat],
    example: 'Rents fell last June in the old town.',
    gives: '2020-06',
    counterExample: 'Mrs. April Whitcomb paid the rent.',
  },
  {
    id: 'month-abbreviated',
    pattern: '( toward:last | toward:next | toward:this )? month:MON',
    group: 'span',
    read: (found) => calendar({ month: numberOf(found, 'month'), toward: towardOf(found.words.toward) }),
    unless: [notAfterWord('in since until till by from last next this late early mid through')],
    example: 'Rents had not moved since Sept. in the old town.',
    gives: '2019-09',
    counterExample: 'Dec and Jan are two singers.',
  },
  {
    id: 'week-of-day',
    pattern: 'the ( unit:week | unit:weekend ) ( of | beginning | starting | ending | ended | to | through ) @day',
    group: 'span',
    read: (found) => aroundDay(found),
    example: 'Voting starts in the week of July 20.',
    gives: '2020-W30',
    counterExample: 'It was the week of great sales.',
  },
  {
    id: 'day-of-month',
    pattern: 'the day:ORD',
    group: 'day',
    read: (found) => (codeOf(found, 'day') === 'digits' ? dayOfMonth(numberOf(found, 'day') ?? 0) : null),
    unless: [both(notAfterWord('on by until till of from since to through before after')), beforeNoun],
    example: 'The bill falls due on the 19th.',
    gives: '2020-07-19',
    counterExample: 'He came in on the 19th floor.',
  },
  {
    id: 'year',
    pattern: '( the year | the? ( fiscal | financial | tax | calendar ) year? | fy | full-year )? year:YEAR',
    group: 'span',
    read: (found) => calendar({ year: numberOf(found, 'year') }),
    unless: [noYear, oldWithoutPreposition, countInWords],
    example: 'The dam was built in 1957.',
    gives: '1957',
    counterExample: 'The village lost 1957 people to the flood.',
  },
  {
    id: 'this-day-in-year',
    pattern: 'this ( day | date ) in year:YEAR',
    group: 'day',
    read: (found) => calendar({ year: numberOf(found, 'year'), ofToday: true }),
    unless: [notAfterWord('on')],
    example: 'On this day in 1885 the mill burned down.',
    gives: '1885-07-15',
    counterExample: 'In this day in 1885 coats there was no cloth left.',
  },
  {
    id: 'short-year',
    pattern: "' year:YY",
    group: 'span',
    read: (found) => calendar({ shortYear: numberOf(found, 'year') }),
    unless: [
      notAfterWord('in since of until by from summer winter spring fall autumn early late class during between and to'),
    ],
    example: "The frost of '87 killed the vines.",
    gives: '1987',
    counterExample: "He said '12 of us were there'.",
  },
];

/** "Fri 3 – Sun 5 July": the month is said once. */
function weekdayRange({ words: { weekday, day, weekday2, day2, month, year } }: Found): readonly Piece[] | null {
  if (!weekday || !day || !weekday2 || !day2 || !month || day.value >= day2.value || day2.value > 31) return null;
  const on = (of: Lexeme, name: Lexeme): CalendarExpression =>
    calendar({ month: month.value, day: of.value, weekday: name.value, year: year?.value });
  return [
    { from: weekday, to: day, expression: on(day, weekday) },
    { from: weekday2, to: year ?? month, expression: on(day2, weekday2) },
  ];
}

/** "The 50th" is a birthday, a state, a goal. */
const dayOfMonth = (day: number): Read => (day >= 1 && day <= 31 ? calendar({ day }) : null);

/** "the 19th floor": the number counts what follows. */
function beforeNoun(place: Place): boolean {
  const next = after(place);
  return next !== undefined && /^(?:NOUN|ADJ|PROPN|NUM)$/u.test(next.pos) && !opensClause(place);
}

function aroundDay(found: Found): Read {
  const day = found.readings.day?.expression;
  if (day?.kind !== 'calendar') return null;
  return { ...day, around: found.words.unit?.lower === 'weekend' ? 'weekend' : 'week' };
}

/** "The office said that July was dry": the word joins the clauses. */
function saysThat(place: Place): boolean {
  return (
    place.lexemes[place.at]?.lower === 'that' &&
    /^(?:add(?:ed|s)|believes?|found|knew|knows?|means?|noted|say|says|said|show|shows|showed|thinks?|thought|told|warned)$/u.test(
      before(place)?.text ?? '',
    )
  );
}
