import type { Mod } from '../../../model/mention.ts';
import { afterWord, before } from '../guards.ts';
import { codeOf, durationValue, plain } from '../readings.ts';
import type { DateRule, Found, Group, Place, Reading } from '../rule.ts';
import { byAmount } from '../shift.ts';

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
const BOUNDS: readonly [words: string, mod: Mod][] = [
  ['more than', 'MORE_THAN'],
  ['over', 'MORE_THAN'],
  ['longer than', 'MORE_THAN'],
  ['less than', 'LESS_THAN'],
  ['under', 'LESS_THAN'],
  ['fewer than', 'LESS_THAN'],
  ['nearly', 'LESS_THAN'],
  ['almost', 'LESS_THAN'],
  ['just under', 'LESS_THAN'],
  ['at least', 'EQUAL_OR_MORE'],
  ['no less than', 'EQUAL_OR_MORE'],
  ['at most', 'EQUAL_OR_LESS'],
  ['up to', 'EQUAL_OR_LESS'],
  ['as long as', 'EQUAL_OR_LESS'],
  ['as much as', 'EQUAL_OR_LESS'],
  ['no more than', 'EQUAL_OR_LESS'],
  ['about', 'APPROX'],
  ['around', 'APPROX'],
  ['roughly', 'APPROX'],
  ['approximately', 'APPROX'],
  ['some', 'APPROX'],
  ['circa', 'APPROX'],
];

const WEEKS: Readonly<Record<string, Mod>> = {
  first: 'START',
  opening: 'START',
  second: 'MID',
  third: 'MID',
  last: 'END',
  final: 'END',
};

const WORDS = '( edge:early | edge:earlier | edge:late | edge:later | edge:mid )';
const NOUNS = '( edge:beginning | edge:start | edge:middle | edge:end | edge:close )';

const GROUPS: readonly Group[] = ['day', 'span'];

function modified(found: Found, name: string, mod: Mod | undefined): Reading | null {
  const inner = found.readings[name];
  return inner === undefined || mod === undefined ? null : { expression: inner.expression, mod };
}

const edgeOf = (found: Found): Mod | undefined => EDGES[found.words.edge?.lower ?? ''];

const edgeRules: readonly DateRule[] = GROUPS.flatMap((group) => [
  {
    id: `edge-${group}`,
    pattern: `the? ${WORDS} ( - | in | on )? @${group}`,
    read: (found: Found) => modified(found, group, edgeOf(found)),
    example: group === 'day' ? 'The tower fell early Monday.' : 'The tower fell in late November.',
    gives: group === 'day' ? '2020-07-13' : '2019-11',
    counterExample: group === 'day' ? 'She was late for Monday.' : 'She was late. November was cold.',
  },
  {
    id: `edge-of-${group}`,
    pattern: `the ( very )? ${NOUNS} of @${group}`,
    read: (found: Found) => modified(found, group, edgeOf(found)),
    example: group === 'day' ? 'They left at the end of Monday.' : 'They left at the end of 1994.',
    gives: group === 'day' ? '2020-07-13' : '1994',
    counterExample: 'They left at the end of the road.',
  },
]);

const PASSED = /^(?:ago|before|earlier)$/u;

/** "27 percent fewer than a year ago", "300 more than a year earlier": what was counted then. */
function comparesCounts(place: Place): boolean {
  const { lexemes, at, end } = place;
  if (lexemes[at + 1]?.lower !== 'than') return false;
  if (!PASSED.test(lexemes[end - 1]?.lower ?? '') && !PASSED.test(lexemes[end]?.lower ?? '')) return false;
  return before(place)?.pos === 'NUM' || afterWord('percent % cent points')(place);
}

const boundRules: readonly DateRule[] = BOUNDS.flatMap(([words, mod]) =>
  (['amount', 'ago'] as const).map((group) => ({
    id: `${words.replaceAll(' ', '-')}-${group}`,
    pattern: `${words} @${group}`,
    read: (found: Found) => modified(found, group, mod),
    unless: [comparesCounts],
    example: `The bridge was shut ${words} two years${group === 'ago' ? ' ago' : ''}.`,
    gives: group === 'ago' ? '2018' : 'P2Y',
    counterExample: `The bridge was shut ${words} two yards.`,
  })),
);

/** "sorry about the Christmas of 2018": what one talks of. */
const ofTopic = ({ lexemes, at }: Place): boolean => lexemes[at]?.lower === 'about' && lexemes[at + 1]?.lower === 'the';

export const MODIFIED_RULES: readonly DateRule[] = [
  ...edgeRules,
  ...boundRules,
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
    id: 'week-of-month',
    pattern:
      'the? ( edge:first | edge:opening | edge:second | edge:third | edge:last | edge:final ) ( week | weeks | days | half ) ( of | in ) @span',
    read: (found) => modified(found, 'span', WEEKS[found.words.edge?.lower ?? '']),
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
    pattern: '( around | about | circa | c. | ca. ) ( @day | @span )',
    read: (found) => modified(found, found.readings.day === undefined ? 'span' : 'day', 'APPROX'),
    unless: [ofTopic],
    example: 'The sale closes around Nov. 1.',
    gives: '2020-11-01',
    counterExample: 'He spoke about the November vote.',
  },
];
