import type { CalendarExpression } from '../../../model/date-expression.ts';
import { afterWord } from '../guards.ts';
import { calendar, codeOf, numberOf } from '../readings.ts';
import type { DateRule, Found } from '../rule.ts';

const side = (found: Found): 'first' | 'last' => (found.words.edge?.lower === 'first' ? 'first' : 'last');

/** Days told by the day or the stretch beside which they lie. */
export const BESIDE_RULES: readonly DateRule[] = [
  {
    id: 'day-beside',
    pattern: 'the day ( sign:before | sign:after ) @day | the sign:eve of @day',
    group: 'day',
    read: (found) => besideDay(found, {}),
    example: 'The pier burned down the day after Easter.',
    gives: '2020-04-13',
    counterExample: 'The pier burned down the day after yesterday’s paper came.',
  },
  {
    id: 'weekday-beside',
    pattern: 'the? weekday:WEEKDAY ( sign:before | sign:after ) @day',
    group: 'day',
    read: (found) => besideDay(found, { beside: numberOf(found, 'weekday') as number }),
    example: 'The pier burned down on the Saturday before Easter.',
    gives: '2020-04-11',
    counterExample: 'The pier burned down on Saturday before the Easter fair.',
  },
  {
    id: 'week-beside',
    pattern: 'the week ( sign:before | sign:after ) @day',
    group: 'span',
    read: (found) => besideDay(found, { around: 'week' }, HALF_A_WEEK),
    example: 'The pier will be shut in the week before Christmas.',
    gives: '2020-W52',
    counterExample: 'The pier was shut in the week before the fair.',
  },
  {
    id: 'amount-beside',
    pattern: '( n:NUM | a ) ( unit:UNITS | unit:UNIT ) ( sign:before | sign:after ) @day',
    group: 'day',
    read: (found) => {
      const days = DAYS_OF[codeOf(found, 'unit')];
      return days === undefined ? null : besideDay(found, {}, days * (numberOf(found, 'n') ?? 1));
    },
    unless: [afterWord('for in within the last past')],
    example: 'The pier burned down three days before Easter.',
    gives: '2020-04-09',
    counterExample: 'The pier burned down three days before the fair.',
  },
  {
    id: 'edge-day-of-span',
    pattern: 'the very? ( edge:first | edge:last | edge:final ) day of @span',
    group: 'day',
    read: (found) => {
      const span = found.readings.span?.expression;
      return span?.kind === 'calendar' || span?.kind === 'shifted'
        ? { kind: 'edge', side: side(found), of: span }
        : null;
    },
    example: 'The kiln was lit on the last day of February 2016.',
    gives: '2016-02-29',
    counterExample: 'The kiln was lit on the last day of the fair.',
  },
  {
    id: 'edge-day-of-the-unit',
    pattern: 'the very? ( edge:first | edge:last | edge:final ) day of the ( unit:month | unit:week | unit:year )',
    group: 'day',
    read: (found) => ({
      kind: 'edge',
      side: side(found),
      of: { kind: 'shifted', unit: found.words.unit?.lower as 'month', amount: 0, from: 'either' },
    }),
    example: 'Rents are due on the first day of the month.',
    gives: '2020-07-01',
    counterExample: 'Rents are due on the first day of the lease.',
  },
  {
    id: 'nth-of-the-month',
    pattern: 'the day:ORD of ( the | this | that same? | the same ) month',
    group: 'day',
    read: (found) => calendar({ day: numberOf(found, 'day') }),
    example: 'The dam should be full by the 27th of the month.',
    gives: '2020-07-27',
    counterExample: 'The dam was the 27th of the monthly list.',
  },
];

/** The week before a Sunday is the one that holds the Wednesday. */
const HALF_A_WEEK = 4;

const DAYS_OF: Readonly<Record<string, number>> = { D: 1, W: 7, '2W': 14 };

/** The day so many days from a day, or the nearest weekday of the words on that side. */
function besideDay(found: Found, fields: Partial<CalendarExpression>, days = 1): CalendarExpression | null {
  const day = found.readings.day?.expression;
  const daysAway = found.words.sign?.lower !== 'after' ? -days : days;
  return day?.kind === 'calendar' ? { ...day, ...fields, daysAway } : null;
}
