import { isBeside } from '../../../lexicon/date-neighbours.ts';
import { after, afterWord, atEnd, before, beforeWord, notAfterWord } from '../guards.ts';
import { codeOf, shifted, stepOf, unitOf } from '../readings.ts';
import type { DateRule, Found, Place } from '../rule.ts';

/** Days and stretches told by their distance from the publication or from what the text last spoke of. */
export const RELATIVE_RULES: readonly DateRule[] = [
  {
    id: 'today',
    pattern: 'word:today | word:yesterday | word:tomorrow | word:tmrw | word:to-day | word:to-morrow',
    group: 'day',
    read: (found) => shifted('day', DEICTIC[found.words.word?.lower ?? ''] ?? 0, 'now'),
    unless: [newspaper, ofTheseDays],
    example: 'The council meets tomorrow.',
    gives: '2020-07-16',
    counterExample: 'She works for USA Today in Ohio.',
  },
  {
    id: 'day-beyond',
    pattern: 'the? day ( word:before yesterday | word:after tomorrow )',
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
      'the? very? ( toward:last | toward:latest | toward:next | toward:this | toward:past | toward:coming | toward:upcoming | this toward:past | this toward:coming | this toward:last ) ( fiscal | financial | tax | calendar | full )? unit:UNIT',
    group: 'span',
    read: (found) => (noSpan(found) ? null : shifted(unitOf(found), stepOf(found.words.toward), 'now')),
    unless: [beforeWord('- before'), lastDay],
    example: 'The plant closed last month.',
    gives: '2020-06',
    counterExample: 'He was late at the last minute.',
  },
  {
    id: 'this-time',
    pattern: 'this time ( toward:last | toward:next ) unit:year',
    group: 'span',
    read: ({ words }) => ({
      kind: 'shifted',
      unit: 'year',
      amount: stepOf(words.toward),
      from: 'now',
      grain: 'month',
    }),
    example: 'This time last year the lake was dry.',
    gives: '2019-07',
    counterExample: 'This time the last year counts twice.',
  },
  {
    id: 'current-unit',
    pattern: 'the? current ( fiscal | financial | tax | calendar )? unit:UNIT',
    group: 'span',
    read: (found) => (noSpan(found) ? null : shifted(unitOf(found), 0, 'now')),
    example: 'Output will rise in the current year.',
    gives: '2020',
    counterExample: 'The current strong yen hurts.',
  },
  {
    id: 'fiscal',
    pattern: 'the? ( toward:current | toward:this | toward:last | toward:next ) fiscal',
    group: 'span',
    read: (found) => shifted('year', stepOf(found.words.toward), 'now'),
    unless: [beforeThing],
    example: 'Growth will slow in the current fiscal, the bank said.',
    gives: '2020',
    counterExample: 'The current fiscal rules are strict.',
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
    id: 'following-unit',
    pattern:
      'the ( very | exact )? ( toward:following | toward:previous | toward:preceding | toward:prior | toward:same | toward:ensuing ) unit:UNIT | the unit:day toward:following',
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
    unless: [(place) => !atEnd(place)],
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
    id: 'then',
    pattern: '( until | by ) then:then',
    read: (found) => {
      const { then } = found.words;
      return then === undefined ? null : [{ ...shifted('day', 0, 'then'), from: then, to: then }];
    },
    example: 'The offer ends on Nov. 30. Until then the price stands.',
    gives: '2020-11-30',
    counterExample: 'They ran and then fell.',
  },
  {
    id: 'weekend-coming',
    pattern: 'the weekend',
    group: 'span',
    read: () => shifted('weekend', 0, 'either'),
    unless: [notAfterWord('by until before')],
    example: 'She hopes to be home by the weekend.',
    gives: '2020-W29-WE',
    counterExample: 'She was home over the weekend.',
  },
  {
    id: 'weekend',
    pattern: 'the weekend',
    group: 'span',
    read: () => shifted('weekend', -1, 'either'),
    example: 'Two hikers were lost over the weekend.',
    gives: '2020-W28-WE',
    unless: [beforeWord('shift edition warrior warriors getaway getaways job jobs home homes')],
    counterExample: 'They work the weekend shift.',
  },
];

/** "the last fiscal deficit": the word describes. */
function beforeThing(place: Place): boolean {
  return /^(?:NOUN|ADJ|PROPN)$/u.test(after(place)?.pos ?? '');
}

/** "the last day" is that of a fair or a trial, not yesterday. */
function lastDay({ lexemes, end }: Place): boolean {
  return lexemes[end - 1]?.lower === 'day' && lexemes[end - 2]?.lower === 'last';
}

/** "USA Today": a name in capitals goes on. */
function newspaper(place: Place): boolean {
  return /^T/u.test(place.lexemes[place.at]?.text ?? '') && /^\p{Lu}{2,}$/u.test(before(place)?.text ?? '');
}

/** "today's children", "the leaders of tomorrow", "a better tomorrow": no day. */
function ofTheseDays(place: Place): boolean {
  const left = before(place);
  const isIdea = left?.text === 'of' || (left?.pos === 'ADJ' && !/^(?:early|late|later|\d.*)$/iu.test(left.text));
  if (isIdea && /^tomorrow$/iu.test(place.lexemes[place.at]?.text ?? '')) return true;
  if (!/^['’]s$/u.test(after(place)?.text ?? '')) return false;
  const [first, second] = [after(place, 2), after(place, 3)];
  return isBeside((first?.pos === 'ADJ' ? second : first)?.text, 'of-an-age');
}

const DEICTIC: Readonly<Record<string, number>> = {
  today: 0,
  'to-day': 0,
  yesterday: -1,
  tomorrow: 1,
  tmrw: 1,
  'to-morrow': 1,
};
const FOLLOWING: Readonly<Record<string, number>> = {
  following: 1,
  ensuing: 1,
  previous: -1,
  preceding: -1,
  prior: -1,
  same: 0,
};

/** Seconds, minutes and hours do not lie on the calendar: "the last minute". */
const noSpan = (found: Found): boolean => codeOf(found, 'unit').startsWith('T');
