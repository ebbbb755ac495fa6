import { afterWord, beforeWord, both, isHyphenated, notAfterWord } from '../guards.ts';
import type { Lexeme } from '../kinds.ts';
import { codeOf, durationValue, isOrdinal, lengthOf, numberOf, plain } from '../readings.ts';
import type { DateRule, Found } from '../rule.ts';
import {
  declaredDay,
  fraction,
  isCompound,
  loneSingular,
  notAgo,
  onADay,
  perUnit,
  someDay,
  warName,
  weekendOfThing,
  yearBefore,
} from './amount-guards.ts';
import { HALVES, lowOf, quartersOf, sum } from './amount-values.ts';

const EXTRA =
  '( more | full | additional | extra | straight | consecutive | solid | whole | long | further | other | trading | business | working | calendar | fiscal | school )?';

/** So many units of time, as other rules count with them: "three years", "a week", "several months". */
export const AMOUNT_RULES: readonly DateRule[] = [
  {
    id: 'amount',
    pattern: `n:NUM -? ${EXTRA} ( unit:UNITS | unit:UNIT | unit:SHORT )`,
    group: 'amount',
    read: (found) => lengthOf(found, numberOf(found, 'n') as number),
    unless: [afterWord('$ £ €'), loneSingular, yearBefore, fraction, someDay, warName],
    example: 'The siege went on for three years.',
    gives: 'P3Y',
    counterExample: 'She finished 3 second-hand books.',
  },
  {
    id: 'amount-a-hundred',
    pattern: `( a | an ) n:NUM ${EXTRA} unit:UNITS`,
    group: 'amount',
    read: (found) =>
      /^(?:dozen|hundred|thousand|million|billion)$/u.test(found.words.n?.lower ?? '')
        ? lengthOf(found, numberOf(found, 'n') as number)
        : null,
    example: 'The siege went on for a hundred years.',
    gives: 'P100Y',
    counterExample: 'The siege cost him a hundred yearlings.',
  },
  {
    id: 'amount-more',
    pattern: '( another | ( a | an ) ( further | additional | extra ) ) n:NUM ( unit:UNITS | unit:SHORT )',
    group: 'amount',
    read: (found) => lengthOf(found, numberOf(found, 'n') as number),
    unless: [afterWord('and')],
    example: 'The siege went on for a further three years.',
    gives: 'P3Y',
    counterExample: 'The club gave him another three-year term.',
  },
  {
    id: 'amount-a',
    pattern:
      '( a | an | another | one ) ( full | whole | single | good | entire | mere | additional | extra | solid | further )? unit:UNIT ( and a half:half )?',
    group: 'amount',
    read: (found) => (isOrdinal(found) ? null : lengthOf(found, found.words.half === undefined ? 1 : 1.5)),
    unless: [beforeWord('- old'), isHyphenated, perUnit, fraction, someDay, onADay, declaredDay, weekendOfThing],
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
    id: 'amount-quarters',
    pattern: '( a quarter -? | n:NUM -? quarters ) ( of ( a | an ) )? unit:UNIT',
    group: 'amount',
    read: (found) => quartersOf(found),
    example: 'The walk took three-quarters of an hour.',
    gives: 'PT45M',
    counterExample: 'The walk took three-quarters of the visitors.',
  },
  {
    id: 'amount-and-half',
    pattern: '( n:NUM | one | a ) and a half unit:UNITS | n:NUM - and - a - half - unit:UNIT',
    group: 'amount',
    read: (found) => lengthOf(found, (numberOf(found, 'n') ?? 1) + 0.5),
    example: 'The trial took two and a half years.',
    gives: 'P2Y6M',
    counterExample: 'She ate two and a half pies.',
  },
  {
    id: 'amount-range',
    pattern: 'low:NUM ( to | or | - ) high:NUM -? ( more )? ( unit:UNITS | unit:SHORT )',
    group: 'amount',
    read: (found) => lengthOf(found, lowOf(found)),
    example: 'The work will take two to four weeks.',
    gives: 'P2W',
    counterExample: 'They won by 2 to 3 in extra time.',
  },
  {
    id: 'amount-vague',
    pattern: `( a few | the few | a number of | vague:VAGUE | quite a few | a great many | couple ) ${EXTRA} -? ( unit:UNITS | unit:UNIT )`,
    group: 'amount',
    read: (found) =>
      isOrdinal(found) || someSingular(found) ? null : plain('duration', durationValue(null, codeOf(found, 'unit'))),
    unless: [(place) => afterWord('as so how too')(place) && /^many$/iu.test(place.lexemes[place.at]?.text ?? '')],
    example: 'They waited several months.',
    gives: 'PXM',
    counterExample: 'Many second homes stand empty.',
  },
  {
    id: 'amount-couple',
    pattern: `a? couple of? ${EXTRA} unit:UNITS`,
    group: 'amount',
    read: (found) => ({ ...lengthOf(found, 2), mod: 'APPROX' }),
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
    pattern:
      '( n:NUM | a | an ) ( unit:UNITS | unit:UNIT ) ( ,? and | , )? m:NUM ( unit2:UNITS | unit2:UNIT ) ( ( ,? and | , )? k:NUM ( unit3:UNITS | unit3:UNIT ) )?',
    group: 'amount',
    read: (found) => sum(found),
    example: 'The flight lasted two hours and 40 minutes.',
    gives: 'PT2H40M',
    counterExample: 'They had two hours and 40 guests.',
  },
  {
    id: 'units-or-units',
    pattern: 'unit:UNITS ,? or? ( perhaps | possibly | maybe | even ) second:UNITS',
    read: (found) => {
      const { unit, second } = found.words;
      if (unit === undefined || second === undefined) return null;
      const vague = (word: Lexeme) => ({ ...plain('duration', durationValue(null, word.code)), from: word, to: word });
      return [vague(unit), vague(second)];
    },
    unless: [notAfterWord('for in over after within of took lasted spent last take wait waited spend')],
    example: 'The road will be shut for weeks, perhaps months.',
    gives: 'PXW',
    counterExample: 'Weeks, perhaps months of work were lost.',
  },
  {
    id: 'bare-units',
    pattern: 'unit:UNITS',
    group: 'amount',
    read: (found) => plain('duration', durationValue(null, codeOf(found, 'unit'))),
    unless: [
      isCompound,
      both(notAfterWord('for in over after within of took lasted spent last take wait waited spend recent'), notAgo),
    ],
    example: 'The case dragged on for years.',
    gives: 'PXY',
    counterExample: 'Years passed slowly there.',
  },
];

const someSingular = (found: Found): boolean =>
  found.words.unit?.lower.endsWith('s') === false && found.words.vague?.lower !== 'several';
