import { afterWord, atEnd, before, beforeWord, notAfterWord, notBeforeWord } from '../guards.ts';
import { codeOf, durationValue, isOrdinal, lengthOf, numberOf, plain } from '../readings.ts';
import type { DateRule, Place } from '../rule.ts';

/** "the early hours" are a part of the day. */
function earlyHours({ lexemes, end }: Place): boolean {
  return lexemes[end - 1]?.code === 'TH' && lexemes[end - 2]?.lower === 'early';
}

/** "the trial could last two weeks": the verb. */
const lasting = afterWord(
  "to will would can could may might must shall should not n't n’t usually often typically only and or they that which 'll ’ll 'd ’d",
);

const leadsAround = afterWord('the in after for follow follows followed within');

/** "Weeks of work"; "Hours after the vote" needs nothing before it. */
function notAround(place: Place): boolean {
  if (leadsAround(place)) return false;
  const isBeside = /^(?:before|after)$/u.test(place.lexemes[place.end - 1]?.lower ?? '');
  return !isBeside || atEnd(place) || before(place)?.pos === 'NUM';
}

/** "the minutes of the meeting": what was written down. */
function ofMeeting({ lexemes, at, end }: Place): boolean {
  return lexemes[at]?.lower === 'minutes' && lexemes[end - 1]?.lower === 'of';
}

function firstText({ lexemes, at }: Place): string {
  return lexemes[at]?.text ?? '';
}

/** So long: "three years", "the past few months", "a 22-year-old". */
export const DURATION_RULES: readonly DateRule[] = [
  {
    id: 'recent-years',
    pattern: '( recent | past ) ( years | decades )',
    read: () => plain('reference', 'PAST_REF'),
    example: 'Wells have run dry in recent years.',
    gives: 'PAST_REF',
    unless: [(place) => /^past$/iu.test(firstText(place)) && notAfterWord('in of from than')(place)],
    counterExample: 'The most recent yearbook is lost.',
  },
  {
    id: 'coming-units',
    pattern: 'the? ( coming | future ) unit:UNITS',
    read: () => plain('reference', 'FUTURE_REF'),
    unless: [(place) => notAfterWord('in over for during within the')(place) && !/^the$/iu.test(firstText(place))],
    example: 'Rates will rise in the coming months.',
    gives: 'FUTURE_REF',
    counterExample: 'They saw him coming weeks ago.',
  },
  {
    id: 'span-of-amount',
    pattern:
      '( at least the )? ( the | these | those | his | her | its | their | our | my )? ( past | last | next | coming | previous | first | final | latest | following | preceding | year - earlier | opening | closing | recent | remaining ) @amount',
    read: (found) => found.readings.amount ?? null,
    unless: [beforeWord('ago later earlier'), (place) => /^last$/u.test(firstText(place)) && lasting(place)],
    example: 'Output doubled in the past 20 years.',
    gives: 'P20Y',
    counterExample: 'The past 20 books sold well.',
  },
  {
    id: 'the-amount',
    pattern: 'the n:NUM -? unit:UNITS',
    read: (found) => lengthOf(found, numberOf(found, 'n') as number),
    unless: [beforeWord('ago later earlier')],
    example: 'Sales fell in the nine months that ended in May.',
    gives: 'P9M',
    counterExample: 'The nine monthly reports agreed.',
  },
  {
    id: 'past-decade',
    pattern:
      'the? ( past | last | next | coming ) ( ( unit:decade | unit:century ) ( more:and a half )? | unit:fortnight | half:half -? unit:century | quarter:quarter -? unit:century )',
    read: (found) => {
      const { half, quarter, more } = found.words;
      return lengthOf(found, half !== undefined ? 0.5 : quarter !== undefined ? 0.25 : more !== undefined ? 1.5 : 1);
    },
    example: 'Wages have stood still in the past decade.',
    gives: 'P10Y',
    counterExample: 'They walked past decadent villas.',
  },
  {
    id: 'last-hour',
    pattern: 'the ( first | past | last | final | next | coming ) ( half:half -? )? hour',
    read: (found) => plain('duration', found.words.half === undefined ? 'PT1H' : 'PT30M'),
    unless: [notAfterWord('in over during for within until'), beforeWord('-')],
    example: 'Most of the shares were sold in the last hour.',
    gives: 'PT1H',
    counterExample: 'The last hour struck.',
  },
  {
    id: 'units-ahead',
    pattern: 'the unit:UNITS ( ahead | since | afterward | to come ) | the one:UNIT ahead',
    read: (found) => {
      const { one } = found.words;
      return plain(
        'duration',
        one === undefined ? durationValue(null, codeOf(found, 'unit')) : durationValue(1, one.code),
      );
    },
    example: 'It will rain in the weeks ahead.',
    gives: 'PXW',
    counterExample: 'The weeks of rain are over.',
  },
  {
    id: 'first-units',
    pattern: 'the ( first | early | last | final | closing ) unit:UNITS',
    read: (found) => plain('duration', durationValue(null, codeOf(found, 'unit'))),
    unless: [notAfterWord('in during from for over until since'), notBeforeWord('of after before , .'), earlyHours],
    example: 'Few were hurt in the first minutes of the fire.',
    gives: 'PTXM',
    counterExample: 'It sank in the early hours of the night.',
  },
  {
    id: 'over-the-years',
    pattern: 'over first:the unit:UNITS',
    read: (found) => {
      const { first, unit } = found.words;
      return first === undefined || unit === undefined
        ? null
        : [{ ...plain('duration', durationValue(null, unit.code)), from: first, to: unit }];
    },
    unless: [beforeWord('of ahead before after since to')],
    example: 'The village has shrunk over the years.',
    gives: 'PXY',
    counterExample: 'They talked over the yearly report.',
  },
  {
    id: 'units-around',
    pattern: 'unit:UNITS ( sign:before | sign:after | leading | that followed | sign:of )',
    read: (found) => {
      const { unit } = found.words;
      return unit === undefined
        ? null
        : [{ ...plain('duration', durationValue(null, unit.code)), from: unit, to: unit }];
    },
    unless: [notAround, ofMeeting],
    example: 'He was seen in the weeks before the fire.',
    gives: 'PXW',
    counterExample: 'Weeks of work were lost.',
  },
  {
    id: 'age',
    pattern:
      'n:NUM - unit:UNIT - old | n:NUM -? unit:UNITS -? old | n:NUM unit:UNIT - old | ( n:NUM | a ) unit:UNIT old | ( aged | age of ) @amount',
    read: () => [],
    example: 'A 22-year-old sailor drowned.',
    gives: '',
    counterExample: 'The 22 years of old debts are paid.',
  },
  {
    id: 'unit-on-unit',
    pattern:
      '( the | a )? ( year -? ( on | over ) -? year | month -? ( on | over ) -? month | week -? ( on | over ) -? week | quarter -? ( on | over ) -? quarter | day - to - day )',
    read: () => [],
    example: 'The year-on-year rate fell.',
    gives: '',
    counterExample: 'The firm made a loss in the year.',
  },
  {
    id: 'long-units',
    pattern: '( unit:UNITS | unit:UNIT ) - long',
    read: (found) =>
      plain(
        'duration',
        durationValue(
          found.words.unit?.value === 1 && !/s$/u.test(found.words.unit.lower) ? 1 : null,
          codeOf(found, 'unit'),
        ),
      ),
    example: 'A decades-long feud ended.',
    gives: 'PXE',
    counterExample: 'The days are long.',
  },
  {
    id: 'while',
    pattern: '( a | some ) ( short | long | little )? ( while | time )',
    read: () => plain('duration', 'PXX'),
    unless: [notAfterWord('for in after quite'), beforeWord('when table limit frame bomb line')],
    example: 'They talked for a while.',
    gives: 'PXX',
    counterExample: 'It was a time of war.',
  },
  {
    id: 'all-day',
    pattern: '( all | whole | entire ) ( unit:UNIT | NUM )',
    read: (found) => (codeOf(found, 'unit') === '' || isOrdinal(found) ? null : lengthOf(found, 1)),
    unless: [beforeWord('- of')],
    example: 'It rained all week.',
    gives: 'P1W',
    counterExample: 'All weekly papers said so.',
  },
];
