import type { Token } from '../../../model/document.ts';
import { afterWord, beforeWord } from '../guards.ts';
import { codeOf, durationValue, plain } from '../readings.ts';
import type { DateRule, Found, Place } from '../rule.ts';

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
      '( every | each | every other | every second ) ( weekday:WEEKDAY ( part:PART )? | day:DAY month:MONTH | month:MONTH day:DAY? | season:SEASON | part:PART )',
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
    pattern: 'the ( ORD | last ) ( WEEKDAY | UNIT )? of ( every | each ) unit:UNIT',
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
    id: 'units-a-unit',
    pattern: 'NUM UNITS ( a | per ) unit:UNIT',
    read: (found) => plain('set', durationValue(1, codeOf(found, 'unit'))),
    example: 'The pumps run 24 hours a day.',
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

const PARTS_OF_NAMES = /^\p{Lu}\p{L}+$/u;

/** "the Daily Chronicle", "Weekly Mail": a title. */
function inPaperName({ document, lexemes, at, end }: Place): boolean {
  const [first, last] = [lexemes[at], lexemes[end - 1]];
  if (first === undefined || last === undefined || !/^\p{Lu}/u.test(first.text)) return false;
  return (
    PARTS_OF_NAMES.test(document.tokens[last.last]?.text ?? '') ||
    PARTS_OF_NAMES.test(document.tokens[first.first - 1]?.text ?? '')
  );
}

/** "a quarterly dividend": what is paid each quarter, not when. */
function adjectival(place: Place): boolean {
  const next = place.document.tokens[place.lexemes[place.end - 1]?.last ?? -1];
  return (
    /^(?:quarterly|annual|yearly|monthly)$/u.test(place.lexemes[place.at]?.lower ?? '') &&
    (next?.pos === 'NOUN' || next?.text === 'of')
  );
}

/** "rose 8 percent annually", "700 tons annually": a rate, as "8 percent a year" is. */
function rateWord({ document, lexemes, at }: Place): boolean {
  const first = lexemes[at];
  if (first === undefined || !/^(?:annually|yearly|monthly|weekly|quarterly)$/u.test(first.lower)) return false;
  return isCounted(document.tokens[first.first - 2], document.tokens[first.first - 1]);
}

/** "6 percent", "700 tons", "30%". */
function isCounted(two: Token | undefined, one: Token | undefined): boolean {
  if (one === undefined) return false;
  return (
    COUNT.test(one.text) ||
    /^(?:%|percent|cents?)$/u.test(one.text) ||
    (two !== undefined && COUNT.test(two.text) && one.pos === 'NOUN')
  );
}

const COUNT = /^\d[\d,.]*$|^(?:one|two|three|four|five|six|ten|million|billion|hundred|thousand|few|many|several)$/u;

/** A rate follows a price or a count of something: "$20 a week", "40 miles an hour". */
function notRate({ document, lexemes, at, end }: Place): boolean {
  const first = lexemes[at];
  if (first === undefined || /^(?:ago|earlier|later|before)$/u.test(lexemes[end]?.lower ?? '')) return true;
  if (first.lower === 'per') return false;
  const [two, one] = [document.tokens[first.first - 2], document.tokens[first.first - 1]];
  if (one === undefined || /^[,;:.(]$/u.test(one.text)) return true;
  return !isCounted(two, one);
}

const two = (n: number): string => `${n}`.padStart(2, '0');

function namedSet(found: Found): string {
  const { weekday, day, month, season, part } = found.words;
  const time = part === undefined ? '' : `T${part.code}`;
  if (weekday !== undefined) return `XXXX-WXX-${weekday.value}${time}`;
  if (month !== undefined) return `XXXX-${two(month.value)}${day === undefined ? '' : `-${two(day.value)}`}`;
  return season === undefined ? `XXXX-XX-XX${time}` : `XXXX-${season.code}`;
}
