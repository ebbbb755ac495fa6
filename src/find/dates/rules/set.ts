import { twoDigits } from '../../../model/two-digits.ts';
import { afterWord, beforeWord } from '../guards.ts';
import { codeOf, durationValue, plain } from '../readings.ts';
import type { DateRule, Found } from '../rule.ts';
import { adjectival, inPaperName, notBehindThings, notOfHours, notRate, rateWord } from './set-guards.ts';

/** What comes again and again: "every Friday", "monthly", "twice a year". */
export const SET_RULES: readonly DateRule[] = [
  {
    id: 'set-word',
    pattern: 'word:SETWORD',
    read: (found) => (found.words.word?.lower === 'annual' ? null : plain('set', codeOf(found, 'word'))),
    unless: [inPaperName, adjectival, rateWord],
    example: 'The board meets monthly.',
    gives: 'P1M',
    counterExample: 'He reads the Daily Chronicle.',
  },
  {
    id: 'every-unit',
    pattern: '( every | each | every single | each and every | every other:other | every other:second ) unit:UNIT',
    read: (found) =>
      codeOf(found, 'unit') === 'WE'
        ? plain('set', 'XXXX-WXX-WE')
        : plain('set', durationValue(found.words.other === undefined ? 1 : 2, codeOf(found, 'unit'))),
    unless: [beforeWord('of'), (place) => place.lexemes[place.end - 1]?.lower === 'second'],
    example: 'The tide floods the road every day.',
    gives: 'P1D',
    counterExample: 'Every second house is empty.',
  },
  {
    id: 'every-day-but',
    pattern: '( all:every end:day | all:daily ) ( but | except | bar ) ( on )? weekday:WEEKDAY',
    read: (found) => {
      const { all, end, weekday } = found.words;
      return all === undefined || weekday === undefined
        ? null
        : [
            { ...plain('set', 'P1D'), from: all, to: end ?? all },
            { ...plain('set', namedSet(found)), from: weekday, to: weekday },
          ];
    },
    example: 'The cable car runs every day but Monday.',
    gives: 'P1D',
    counterExample: 'The cable car runs every day, but Monday was foggy.',
  },
  {
    id: 'every-quarter-of-an-hour',
    pattern: 'every ( quarter of an hour | quarter -? hour )',
    read: () => plain('set', 'PT15M'),
    example: 'The bell rings every quarter of an hour.',
    gives: 'PT15M',
    counterExample: 'The bell rings every quarter of a mile.',
  },
  {
    id: 'every-amount',
    pattern: 'every @amount',
    read: (found) => {
      const amount = found.readings.amount?.expression;
      return amount?.kind === 'duration' ? plain('set', amount.value) : null;
    },
    example: 'The comet returns every 76 years.',
    gives: 'P76Y',
    counterExample: 'Every 76th visitor wins.',
  },
  {
    id: 'every-name',
    pattern:
      '( every | each | every other | every ORD ) ( weekday:WEEKDAY ( part:PART )? | day:DAY month:MONTH | month:MONTH day:DAY? | season:SEASON | part:PART )',
    read: (found) => plain('set', namedSet(found)),
    example: 'Mass is read every Friday.',
    gives: 'XXXX-WXX-5',
    counterExample: 'Every Fridays’ crowd differs.',
  },
  {
    id: 'every-holiday',
    pattern: '( every | each ) @day',
    read: (found) => {
      const day = found.readings.day?.expression;
      return day?.kind === 'calendar' && day.holiday !== undefined && day.year === undefined
        ? plain('set', 'P1Y')
        : null;
    },
    example: 'The choir sings there every Christmas.',
    gives: 'P1Y',
    counterExample: 'The choir sings there every Christmasy week.',
  },
  {
    id: 'nth-of-every-unit',
    pattern:
      'the? ( ORD | last ) ( ( and | or ) ( ORD | last ) )? ( WEEKDAY | WEEKDAYS | UNIT | UNITS )? of ( every | each ) unit:UNIT',
    read: (found) => plain('set', durationValue(1, codeOf(found, 'unit'))),
    example: 'The market is held on the first Friday of each month.',
    gives: 'P1M',
    counterExample: 'The market was held on the first Friday of the month.',
  },
  {
    id: 'weekdays',
    pattern: 'on? weekday:WEEKDAYS ( part:PART )?',
    read: (found) => {
      const { weekday } = found.words;
      return weekday === undefined
        ? null
        : [{ ...plain('set', namedSet(found)), from: weekday, to: found.words.part ?? weekday }];
    },
    example: 'The museum is shut on Mondays.',
    gives: 'XXXX-WXX-1',
    counterExample: 'The Monday sale is on.',
  },
  {
    id: 'weekdays-open',
    pattern: 'first:WKDAY ( to | - | through | thru ) second:WKDAY',
    read: (found) =>
      [found.words.first, found.words.second].flatMap((day) =>
        day === undefined ? [] : { ...plain('set', `XXXX-WXX-${day.value}`), from: day, to: day },
      ),
    unless: [notOfHours],
    example: 'The museum is open Tuesday to Sunday, from ten.',
    gives: 'XXXX-WXX-2',
    counterExample: 'The museum was shut Tuesday to Sunday, she said.',
  },
  {
    id: 'weekends',
    pattern: '( on | at ) ends:weekends',
    read: (found) => {
      const { ends } = found.words;
      return ends === undefined ? null : [{ ...plain('set', 'XXXX-WXX-WE'), from: ends, to: ends }];
    },
    example: 'The ferry runs at weekends.',
    gives: 'XXXX-WXX-WE',
    counterExample: 'The ferry ran on two weekends.',
  },
  {
    id: 'weekday-parts',
    pattern: 'weekday:WEEKDAY part:PART',
    read: (found) => (found.words.part?.lower.endsWith('s') ? plain('set', namedSet(found)) : null),
    example: 'They rehearse Tuesday nights.',
    gives: 'XXXX-WXX-2TNI',
    counterExample: 'They rehearsed Tuesday night.',
  },
  {
    id: 'times-a-unit',
    pattern: '( once | twice | NUM times ) ( a | an | per | each | every ) unit:UNIT',
    read: (found) => plain('set', durationValue(1, codeOf(found, 'unit'))),
    unless: [afterWord('at')],
    example: 'The bus runs twice a day.',
    gives: 'P1D',
    counterExample: 'He tried twice in a day.',
  },
  {
    id: 'things-a-unit',
    pattern: '( a | an ) unit:UNIT',
    read: (found) =>
      codeOf(found, 'unit').startsWith('T') ? null : plain('set', durationValue(1, codeOf(found, 'unit'))),
    unless: [notBehindThings, beforeWord('of off on in to ago earlier later before after - and or')],
    example: 'The ferry makes dozens of trips a day.',
    gives: 'P1D',
    counterExample: 'The ferry took a day to mend.',
  },
  {
    id: 'units-a-unit',
    pattern:
      '( about | around | some | roughly | nearly | almost | over | up to | at least | more than )? NUM UNITS ( a | per ) unit:UNIT',
    read: (found) => plain('set', durationValue(1, codeOf(found, 'unit'))),
    example: 'The pumps run about 20 hours a day.',
    gives: 'P1D',
    counterExample: 'The pumps run 24 hours at a time.',
  },
  {
    id: 'rate',
    pattern: '( a | an | per ) unit:UNIT',
    read: () => [],
    unless: [notRate],
    example: 'The guards earn $20 a week.',
    gives: '',
    counterExample: 'It took a week.',
  },
];

function namedSet(found: Found): string {
  const { weekday, day, month, season, part } = found.words;
  const time = part === undefined ? '' : `T${part.code}`;
  if (weekday !== undefined) return `XXXX-WXX-${weekday.value}${time}`;
  if (month !== undefined)
    return `XXXX-${twoDigits(month.value)}${day === undefined ? '' : `-${twoDigits(day.value)}`}`;
  return season === undefined ? `XXXX-XX-XX${time}` : `XXXX-${season.code}`;
}
