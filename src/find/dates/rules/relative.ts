import { after, afterWord, before, beforeWord } from '../guards.ts';
import { codeOf, shifted, stepOf, unitOf } from '../readings.ts';
import type { DateRule, Found, Place } from '../rule.ts';
import { byAmount } from '../shift.ts';

/** Days and stretches told by their distance from the publication or from what the text last spoke of. */
export const RELATIVE_RULES: readonly DateRule[] = [
  {
    id: 'today',
    pattern: 'word:today | word:yesterday | word:tomorrow',
    group: 'day',
    read: (found) => shifted('day', DEICTIC[found.words.word?.lower ?? ''] ?? 0, 'now'),
    unless: [newspaper, ofTheseDays],
    example: 'The council meets tomorrow.',
    gives: '2020-07-16',
    counterExample: 'She works for USA Today in Ohio.',
  },
  {
    id: 'day-beyond',
    pattern: 'the day ( word:before yesterday | word:after tomorrow )',
    group: 'day',
    read: (found) => shifted('day', found.words.word?.lower === 'before' ? -2 : 2, 'now'),
    example: 'The strike began the day before yesterday.',
    gives: '2020-07-13',
    counterExample: 'The strike began the day before the vote.',
  },
  {
    id: 'next-day',
    pattern: 'the very? next unit:UNIT',
    group: 'span',
    read: (found) => (noSpan(found) ? null : shifted(unitOf(found), 1, unitOf(found) === 'day' ? 'then' : 'either')),
    example: 'He fell ill on May 3, 1931. The next day he died.',
    gives: '1931-05-04',
    counterExample: 'The next weekly paper told it.',
  },
  {
    id: 'toward-unit',
    pattern:
      'the? very? ( toward:last | toward:latest | toward:next | toward:this | toward:past | toward:coming | toward:upcoming | this toward:past | this toward:coming | this toward:last ) ( fiscal | calendar | full )? unit:UNIT',
    group: 'span',
    read: (found) => (noSpan(found) ? null : shifted(unitOf(found), stepOf(found.words.toward), 'now')),
    unless: [beforeWord('- before'), afterWord('at')],
    example: 'The plant closed last month.',
    gives: '2020-06',
    counterExample: 'He was late at the last minute.',
  },
  {
    id: 'current-unit',
    pattern: 'the? current ( fiscal | calendar )? unit:UNIT',
    group: 'span',
    read: (found) => (noSpan(found) ? null : shifted(unitOf(found), 0, 'now')),
    example: 'Output will rise in the current year.',
    gives: '2020',
    counterExample: 'The current strong yen hurts.',
  },
  {
    id: 'before-last',
    pattern: 'the unit:UNIT ( sign:before last | sign:after next )',
    group: 'span',
    read: (found) => shifted(unitOf(found), found.words.sign?.lower === 'before' ? -2 : 2, 'now'),
    example: 'The bill passed the week before last.',
    gives: '2020-W27',
    counterExample: 'The bill passed a week before last orders.',
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
    id: 'from-now',
    pattern: '@amount ( from now | from today | hence )',
    group: 'ago',
    read: (found) => byAmount(found, 1, 'now'),
    example: 'The vote is three months from now.',
    gives: '2020-10',
    counterExample: 'The vote is three months from the census.',
  },
  {
    id: 'earlier',
    pattern: '@amount ( earlier | previously | prior | beforehand )',
    group: 'ago',
    read: (found) => byAmount(found, -1, 'then'),
    unless: [beforeWord('to than')],
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
    id: 'amount-before',
    pattern: '@amount ( sign:before | sign:after )',
    group: 'ago',
    read: (found) => byAmount(found, found.words.sign?.lower === 'before' ? -1 : 1, 'then'),
    unless: [(place) => !END(place)],
    example: 'The school shut in 2015. It had 40 pupils two years before.',
    gives: '2013',
    counterExample: 'It had 40 pupils two years before the war.',
  },
  {
    id: 'following-unit',
    pattern:
      'the ( very | exact )? ( toward:following | toward:previous | toward:preceding | toward:same | toward:ensuing ) unit:UNIT',
    group: 'span',
    read: (found) =>
      noSpan(found) ? null : shifted(unitOf(found), FOLLOWING[found.words.toward?.lower ?? ''] ?? 0, 'then'),
    example: 'The well dried up in May 1931. It was sealed the following month.',
    gives: '1931-06',
    counterExample: 'The following weakness remains.',
  },
  {
    id: 'unit-before',
    pattern: 'the unit:UNIT ( sign:before | sign:after | sign:earlier | sign:prior )',
    group: 'span',
    read: (found) =>
      noSpan(found) ? null : shifted(unitOf(found), found.words.sign?.lower === 'after' ? 1 : -1, 'then'),
    unless: [(place) => !END(place)],
    example: 'The levy rose in 1988. It had been cut the year before.',
    gives: '1987',
    counterExample: 'It was cut the year before the war.',
  },
  {
    id: 'that-unit',
    pattern: '( that same? | the same ) unit:UNIT',
    group: 'span',
    read: (found) => (noSpan(found) ? null : shifted(unitOf(found), 0, 'then')),
    unless: [afterWord('at')],
    example: 'The mine shut in 1984. That year the railway went too.',
    gives: '1984',
    counterExample: 'He made the same yearly trip.',
  },
  {
    id: 'weekend',
    pattern: 'the weekend',
    group: 'span',
    read: () => shifted('weekend', -1, 'now'),
    example: 'Two hikers were lost over the weekend.',
    gives: '2020-W28-WE',
    unless: [beforeWord('shift edition warrior warriors getaway getaways job jobs home homes')],
    counterExample: 'They work the weekend shift.',
  },
];

/** "USA Today": a name in capitals goes on. */
function newspaper(place: Place): boolean {
  return /^T/u.test(place.lexemes[place.at]?.text ?? '') && /^\p{Lu}{2,}$/u.test(before(place)?.text ?? '');
}

const THESE_DAYS =
  /^(?:world|society|youth|children|kids|parents|generations?|students|women|men|people|families|technology|computers|standards|consumers|culture)$/u;

/** "today's youth", "the leaders of tomorrow": no day. */
function ofTheseDays(place: Place): boolean {
  if (/^tomorrow$/iu.test(place.lexemes[place.at]?.text ?? '') && before(place)?.text === 'of') return true;
  if (!/^['’]s$/u.test(after(place)?.text ?? '')) return false;
  const [first, second] = [after(place, 2), after(place, 3)];
  return THESE_DAYS.test((first?.pos === 'ADJ' ? second : first)?.text ?? '');
}

const DEICTIC: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1 };
const FOLLOWING: Readonly<Record<string, number>> = { following: 1, ensuing: 1, previous: -1, preceding: -1, same: 0 };

/** Seconds, minutes and hours do not lie on the calendar: "the last minute". */
const noSpan = (found: Found): boolean => codeOf(found, 'unit').startsWith('T');

const FUNCTION_WORD =
  /^(?:[.,;:!?)\]”"—–-]|''|and|but|or|in|at|when|as|by|for|with|from|to|on|of|that|which|who|was|were|is|had|has|said|because|while)$/iu;

/** Nothing follows that the "before" may govern. */
const END = ({ document, lexemes, end }: Parameters<NonNullable<DateRule['unless']>[number]>[0]): boolean => {
  const last = lexemes[end - 1];
  const next = last === undefined ? undefined : document.tokens[last.last];
  return next === undefined || FUNCTION_WORD.test(next.text);
};
