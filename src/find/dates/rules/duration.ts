import { afterWord, beforeWord, both, notAfterWord } from '../guards.ts';
import { codeOf, durationValue, numberOf, plain } from '../readings.ts';
import type { DateRule, Found, Reading } from '../rule.ts';

const EXTRA =
  '( more | full | additional | extra | straight | consecutive | solid | whole | long | further | other | trading | business | working | calendar | fiscal | school )?';

/** So long: "three years", "the past few months", "a 22-year-old". */
export const DURATION_RULES: readonly DateRule[] = [
  {
    id: 'amount',
    pattern: `n:NUM -? ${EXTRA} ( unit:UNITS | unit:UNIT )`,
    group: 'amount',
    read: (found) => length(found, numberOf(found, 'n') as number),
    unless: [afterWord('$ £ €'), loneSingular, fraction],
    example: 'The siege went on for three years.',
    gives: 'P3Y',
    counterExample: 'She finished 3 second-hand books.',
  },
  {
    id: 'amount-a',
    pattern:
      '( a | an | another | one ) ( full | whole | single | good | entire | mere | additional | extra | solid | further )? unit:UNIT ( and a half:half )?',
    group: 'amount',
    read: (found) => (ordinal(found) ? null : length(found, found.words.half === undefined ? 1 : 1.5)),
    unless: [beforeWord('- old'), perUnit, fraction],
    example: 'The talks took a week.',
    gives: 'P1W',
    counterExample: 'He paid $20 a week for it.',
  },
  {
    id: 'amount-half',
    pattern: 'half -? ( a | an )? unit:UNIT | a half -? unit:UNIT',
    group: 'amount',
    read: (found) => plain('duration', HALVES[codeOf(found, 'unit')] ?? durationValue(0.5, codeOf(found, 'unit'))),
    example: 'The speech took half an hour.',
    gives: 'PT30M',
    counterExample: 'Half the town came.',
  },
  {
    id: 'amount-and-half',
    pattern: '( n:NUM | one | a ) and a half unit:UNITS',
    group: 'amount',
    read: (found) => length(found, (numberOf(found, 'n') ?? 1) + 0.5),
    example: 'The trial took two and a half years.',
    gives: 'P2Y6M',
    counterExample: 'She ate two and a half pies.',
  },
  {
    id: 'amount-range',
    pattern: 'low:NUM ( to | or | - ) high:NUM -? ( more )? unit:UNITS',
    group: 'amount',
    read: (found) => length(found, numberOf(found, 'low') as number),
    example: 'The work will take two to three weeks.',
    gives: 'P2W',
    counterExample: 'They won by 2 to 3 in extra time.',
  },
  {
    id: 'amount-vague',
    pattern: `( a few | the few | a number of | vague:VAGUE | quite a few | a great many | couple ) ${EXTRA} -? ( unit:UNITS | unit:UNIT )`,
    group: 'amount',
    read: (found) =>
      ordinal(found) || someSingular(found) ? null : plain('duration', durationValue(null, codeOf(found, 'unit'))),
    example: 'They waited several months.',
    gives: 'PXM',
    counterExample: 'Many second homes stand empty.',
  },
  {
    id: 'amount-couple',
    pattern: `a? couple of? ${EXTRA} unit:UNITS`,
    group: 'amount',
    read: (found) => ({ ...length(found, 2), mod: 'APPROX' }),
    example: 'The trip took a couple of days.',
    gives: 'P2D',
    counterExample: 'A couple of hikers came days late.',
  },
  {
    id: 'amount-dozens',
    pattern: '( dozens | hundreds | thousands | tens | scores ) of ( thousands of )? unit:UNITS',
    group: 'amount',
    read: (found) => plain('duration', durationValue(null, codeOf(found, 'unit'))),
    example: 'The ice grew for thousands of years.',
    gives: 'PXY',
    counterExample: 'Thousands of people waited.',
  },
  {
    id: 'amount-sum',
    pattern: 'n:NUM unit:UNITS ( and | , ) m:NUM unit2:UNITS',
    group: 'amount',
    read: (found) => sum(found),
    example: 'The flight lasted two hours and 40 minutes.',
    gives: 'PT2H40M',
    counterExample: 'They had two hours and 40 guests.',
  },
  {
    id: 'bare-units',
    pattern: 'unit:UNITS',
    group: 'amount',
    read: (found) => plain('duration', durationValue(null, codeOf(found, 'unit'))),
    unless: [
      both(notAfterWord('for in over after within of took lasted spent last take wait waited spend recent'), notAgo),
    ],
    example: 'The case dragged on for years.',
    gives: 'PXY',
    counterExample: 'Years passed slowly there.',
  },
  {
    id: 'span-of-amount',
    pattern:
      '( at least the )? ( the | these | those | his | her | its | their | our | my )? ( past | last | next | coming | previous | first | final | latest | following | preceding | year - earlier | opening | closing | recent | remaining ) @amount',
    read: (found) => found.readings.amount ?? null,
    unless: [beforeWord('ago later earlier')],
    example: 'Output doubled in the past 20 years.',
    gives: 'P20Y',
    counterExample: 'The past 20 books sold well.',
  },
  {
    id: 'the-amount',
    pattern: 'the n:NUM -? unit:UNITS',
    read: (found) => length(found, numberOf(found, 'n') as number),
    unless: [beforeWord('ago later earlier')],
    example: 'Sales fell in the nine months that ended in May.',
    gives: 'P9M',
    counterExample: 'The nine monthly reports agreed.',
  },
  {
    id: 'past-decade',
    pattern:
      'the? ( past | last | next | coming ) ( unit:decade | unit:century | half unit:century | quarter - unit:century )',
    read: (found) => length(found, 1),
    example: 'Wages have stood still in the past decade.',
    gives: 'P10Y',
    counterExample: 'They walked past decadent villas.',
  },
  {
    id: 'units-ahead',
    pattern: 'the unit:UNITS ( ahead | since | afterward | to come )',
    read: (found) => plain('duration', durationValue(null, codeOf(found, 'unit'))),
    example: 'It will rain in the weeks ahead.',
    gives: 'PXW',
    counterExample: 'The weeks of rain are over.',
  },
  {
    id: 'units-around',
    pattern: 'unit:UNITS ( before | after | leading | that followed | of )',
    read: (found) => {
      const { unit } = found.words;
      return unit === undefined
        ? null
        : [{ ...plain('duration', durationValue(null, unit.code)), from: unit, to: unit }];
    },
    unless: [notAfterWord('the in after for follow follows followed within')],
    example: 'He was seen in the weeks before the fire.',
    gives: 'PXW',
    counterExample: 'Weeks of work were lost.',
  },
  {
    id: 'age',
    pattern: 'n:NUM - unit:UNIT - old | n:NUM -? unit:UNITS -? old | ( n:NUM | a ) unit:UNIT old',
    read: () => [],
    example: 'A 22-year-old sailor drowned.',
    gives: '',
    counterExample: 'The 22 years of old debts are paid.',
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
    read: (found) => (codeOf(found, 'unit') === '' || ordinal(found) ? null : length(found, 1)),
    unless: [beforeWord('- of')],
    example: 'It rained all week.',
    gives: 'P1W',
    counterExample: 'All weekly papers said so.',
  },
];

/** Half an hour is 30 minutes, half a century 50 years. */
const HALVES: Readonly<Record<string, string>> = {
  TH: 'PT30M',
  TM: 'PT30S',
  D: 'PT12H',
  Y: 'P6M',
  '10Y': 'P5Y',
  '100Y': 'P50Y',
  '1000Y': 'P500Y',
};

const length = (found: Found, amount: number): Reading =>
  plain('duration', durationValue(amount, codeOf(found, 'unit')));

/** "second" counts places, not time, where it is an ordinal. */
const ordinal = (found: Found): boolean => found.words.unit?.lower === 'second';
const someSingular = (found: Found): boolean =>
  found.words.unit?.lower.endsWith('s') === false && found.words.vague?.lower !== 'several';

function sum(found: Found): Reading | null {
  const [first, second] = [codeOf(found, 'unit'), codeOf(found, 'unit2')];
  const [a, b] = [numberOf(found, 'n'), numberOf(found, 'm')] as [number, number];
  if (/\d/u.test(first + second) || first === second) return null;
  const values = [durationValue(a, first), durationValue(b, second)];
  const time = values.map((value) => value.includes('T'));
  const tail = (values[1] as string).slice(time[0] === true && time[1] === true ? 2 : 1);
  return plain('duration', `${values[0]}${tail}`);
}

type Place = Parameters<NonNullable<DateRule['unless']>[number]>[0];

/** "3 second", "12 month" without a hyphen is no amount but for "1" and before a noun that it measures. */
function loneSingular({ lexemes, at, end }: Place): boolean {
  const unit = lexemes[end - 1];
  return unit?.lower === 'second' && lexemes[at]?.value !== 1;
}

/** "a quarter of the vote", "three-quarters": a share. */
function fraction({ document, lexemes, end }: Place): boolean {
  const unit = lexemes[end - 1];
  return unit?.lower.startsWith('quarter') && (unit.lower === 'quarters' || document.tokens[unit.last]?.text === 'of');
}

/** "$20 a week", "twice a year", "30 pages a day": a rate. */
function perUnit({ document, lexemes, at, end }: Place): boolean {
  const first = lexemes[at];
  if (
    first === undefined ||
    !/^an?$/u.test(first.lower) ||
    /^(?:ago|earlier|later|before)$/u.test(lexemes[end]?.lower ?? '')
  )
    return false;
  const left = document.tokens[first.first - 1];
  const money = document.tokens[first.first - 2];
  if (left === undefined || left.sentence !== document.tokens[first.first]?.sentence) return false;
  return (
    /^(?:once|twice|times|percent|%|cents|dollars|million|billion|per|barrels|tons|tonnes|hours|miles|people|pounds|euros|pages)$/u.test(
      left.text,
    ) ||
    (/^\d/u.test(left.text) && money !== undefined)
  );
}

function notAgo({ lexemes, end }: Place): boolean {
  return lexemes[end]?.lower !== 'ago';
}
