import type { Mod } from '../../../model/mention.ts';
import { is, KIND } from '../kinds.ts';
import { codeOf, durationValue, numberOf, plain } from '../readings.ts';
import type { DateRule, Found, Group, Place } from '../rule.ts';
import { byAmount } from '../shift.ts';
import { BOUND_RULES, modified } from './bounds.ts';

/** How much of the expression is meant: its start, middle or end; about, more, less. */
const EDGES: Readonly<Record<string, Mod>> = {
  early: 'START',
  earlier: 'START',
  beginning: 'START',
  start: 'START',
  outset: 'START',
  mid: 'MID',
  middle: 'MID',
  midway: 'MID',
  late: 'END',
  later: 'END',
  latter: 'END',
  end: 'END',
  close: 'END',
};
const PARTS: Readonly<Record<string, Mod>> = {
  ...EDGES,
  first: 'START',
  opening: 'START',
  second: 'MID',
  third: 'MID',
  last: 'END',
  final: 'END',
  closing: 'END',
};

const WORDS = '( edge:early | edge:earlier | edge:late | edge:later | edge:mid )';
const NOUNS = '( edge:beginning | edge:start | edge:middle | edge:end | edge:close )';

const PART = '( edge:early | edge:earlier | edge:first | edge:late | edge:later | edge:latter | edge:last ) part';

const GROUPS: readonly Group[] = ['day', 'span'];

const edgeOf = (found: Found): Mod | undefined => EDGES[found.words.edge?.lower ?? ''];
/** Quarters of a century: what is neither its first nor its last is its middle. */
const QUARTERS: Readonly<Record<string, Mod>> = {
  first: 'START',
  opening: 'START',
  last: 'END',
  final: 'END',
  closing: 'END',
};
const partOf = (found: Found): Mod | undefined => PARTS[found.words.edge?.lower ?? ''];
const halfOf = (found: Found): Mod => (/^(?:first|opening)$/u.test(found.words.edge?.lower ?? '') ? 'START' : 'END');

/** "opened two hours late on Monday": how late. */
const lateBy = ({ lexemes, at }: Place): boolean =>
  is(lexemes[at - 1], KIND.UNIT | KIND.UNITS) && /^(?:late|early)$/u.test(lexemes[at]?.lower ?? '');

const edgeRules: readonly DateRule[] = GROUPS.flatMap((group) => [
  {
    id: `edge-${group}`,
    pattern: `the? ${WORDS} ( - | in | on )? @${group}`,
    read: (found: Found) => modified(found, group, edgeOf(found)),
    unless: [lateBy],
    example: group === 'day' ? 'The tower fell early Monday.' : 'The tower fell in late November.',
    gives: group === 'day' ? '2020-07-13' : '2019-11',
    counterExample: group === 'day' ? 'She was late for Monday.' : 'She was late. November was cold.',
  },
  {
    id: `edge-of-${group}`,
    pattern: `the ( very )? ( ${NOUNS} | ${PART} ) of @${group}`,
    read: (found: Found) => modified(found, group, partOf(found)),
    example: group === 'day' ? 'They left at the end of Monday.' : 'They left at the end of 1994.',
    gives: group === 'day' ? '2020-07-13' : '1994',
    counterExample: 'They left at the end of the road.',
  },
]);

/** "sorry about the Christmas of 2018": what one talks of. */
const ofTopic = ({ lexemes, at }: Place): boolean => lexemes[at]?.lower === 'about' && lexemes[at + 1]?.lower === 'the';

export const MODIFIED_RULES: readonly DateRule[] = [
  ...edgeRules,
  {
    id: 'edges-span',
    pattern: 'the? ( ( early - | early ) to - mid | ( edge:mid - | edge:mid ) to - late ) -? @span',
    group: 'span',
    read: (found) => modified(found, 'span', found.words.edge === undefined ? 'START' : 'END'),
    example: 'The ponds were dug in the mid-to-late 1960s.',
    gives: '196',
    counterExample: 'The ponds were dug from the middle to the late ones.',
  },
  ...BOUND_RULES,
  {
    id: 'edge-of-the',
    pattern: `the? ${NOUNS} of the ( unit:month | unit:week | unit:decade | unit:century | unit:year ) | ${WORDS} in the ( unit:month | unit:week | unit:decade | unit:century | unit:year | unit:day )`,
    read: (found) => ({
      expression: {
        kind: 'shifted',
        unit: found.words.unit?.lower as 'month',
        amount: 0,
        from: 'either',
      },
      mod: edgeOf(found) ?? null,
    }),
    example: 'The plant shuts at the end of the month.',
    gives: '2020-07',
    counterExample: 'He came late in the game.',
  },
  {
    id: 'half-of-the',
    pattern: 'the? ( edge:first | edge:second | edge:last ) half of the ( unit:month | unit:decade | unit:century )',
    read: (found) => ({
      expression: { kind: 'shifted', unit: found.words.unit?.lower as 'month', amount: 0, from: 'either' },
      mod: found.words.edge?.lower === 'first' ? 'START' : 'END',
    }),
    example: 'Most of the rain fell in the first half of the month.',
    gives: '2020-07',
    counterExample: 'Most of the goals fell in the first half of the match.',
  },
  {
    id: 'part-of-century',
    pattern:
      'the? ( edge:first | edge:second | edge:third | edge:last | edge:final | edge:closing | edge:opening ) ( quarter | third ) of the n:ORD -? century',
    group: 'span',
    read: (found) => ({
      expression: { kind: 'era', unit: 'century', from: ((numberOf(found, 'n') as number) - 1) * 100 },
      mod: QUARTERS[found.words.edge?.lower ?? ''] ?? 'MID',
    }),
    example: 'The port grew in the last quarter of the 18th century.',
    gives: '17',
    counterExample: 'The port grew in the last quarter of the 18th canton.',
  },
  {
    id: 'week-of-month',
    pattern:
      'the? ( ( edge:first | edge:opening | edge:second | edge:third | edge:last | edge:final ) ( week | weeks | days | half:half ) | ( edge:first | edge:opening | edge:early | edge:last | edge:final | edge:closing ) ( days | weeks | months ) | edge:latter half ) ( of | in ) @span',
    read: (found) => modified(found, 'span', found.words.half === undefined ? partOf(found) : halfOf(found)),
    example: 'The fair opens in the first week of August.',
    gives: '2020-08',
    counterExample: 'It rained in the first week of the fair.',
  },
  {
    id: 'or-so',
    pattern: '( the ( next | last | past ) )? @amount or ( so | two | three | more:more )',
    read: (found) => modified(found, 'amount', found.words.more === undefined ? 'APPROX' : 'EQUAL_OR_MORE'),
    example: 'It will take two years or so.',
    gives: 'P2Y',
    counterExample: 'It will take two years or sorrow.',
  },
  {
    id: 'or-so-ago',
    pattern: '@amount or ( so | two | three ) ( sign:ago | sign:later | sign:earlier )',
    read: (found) => {
      const inner = byAmount(
        found,
        found.words.sign?.lower === 'later' ? 1 : -1,
        found.words.sign?.lower === 'ago' ? 'now' : 'then',
      );
      return inner === null ? null : { expression: inner.expression, mod: 'APPROX' };
    },
    example: 'It closed a year or two ago.',
    gives: '2019',
    counterExample: 'It closed a year or two too early.',
  },
  {
    id: 'next-unit-or-so',
    pattern: 'the ( next | last | past ) unit:UNIT or ( so | two )',
    read: (found) => ({ ...plain('duration', durationValue(1, codeOf(found, 'unit'))), mod: 'APPROX' }),
    example: 'It will close over the next year or so.',
    gives: 'P1Y',
    counterExample: 'It will close next year or sooner.',
  },
  {
    id: 'or-later',
    pattern: '@span ( or later | and beyond | or after | onward | onwards )',
    read: (found) => modified(found, 'span', 'ON_OR_AFTER'),
    example: 'It may open in 1994 or later.',
    gives: '1994',
    counterExample: 'It opened in 1994 or latterly.',
  },
  {
    id: 'around-date',
    pattern: '( around | about | circa ) ( @day | @span )',
    read: (found) => modified(found, found.readings.day === undefined ? 'span' : 'day', 'APPROX'),
    unless: [ofTopic],
    example: 'The sale closes around Nov. 1.',
    gives: '2020-11-01',
    counterExample: 'He spoke about the November vote.',
  },
];
