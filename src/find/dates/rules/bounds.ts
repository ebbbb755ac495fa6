import type { Mod } from '../../../model/mention.ts';
import { afterWord, before } from '../guards.ts';
import type { DateRule, Found, Place, Reading } from '../rule.ts';

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

/** What a group read within a pattern, with a modifier. */
export function modified(found: Found, name: string, mod: Mod | undefined): Reading | null {
  const inner = found.readings[name];
  return inner === undefined || mod === undefined ? null : { expression: inner.expression, mod };
}

const PASSED = /^(?:ago|before|earlier)$/u;

/** "27 percent fewer than a year ago", "300 more than a year earlier": what was counted then. */
function comparesCounts(place: Place): boolean {
  const { lexemes, at, end } = place;
  if (lexemes[at + 1]?.lower !== 'than') return false;
  if (!PASSED.test(lexemes[end - 1]?.lower ?? '') && !PASSED.test(lexemes[end]?.lower ?? '')) return false;
  return before(place)?.pos === 'NUM' || afterWord('percent % cent points')(place);
}

const TAKES = /^(?:take|takes|took|taken|taking|hand|handed|turned)$/iu;

/** "who took over two years ago": the verb's. */
const isOfVerb = (place: Place): boolean =>
  place.lexemes[place.at]?.lower === 'over' && TAKES.test(before(place)?.text ?? '');

const isAgoOfVerb = (place: Place): boolean => place.lexemes[place.end]?.lower === 'ago' && isOfVerb(place);

const WHAT = /^(?:%|it|them|spread|staggered|stretched|phased|scattered|paid|evolved|developed|built|grown)$/u;

/** "killed 40 people over two weeks", "spend it over two weeks", "spread over six months": within which, not how many. */
function isWithin({ lexemes, at, ...place }: Place): boolean {
  if (lexemes[at]?.lower !== 'over') return false;
  const left = before({ lexemes, at, ...place });
  return left !== undefined && (/^(?:NOUN|PROPN|NUM)$/u.test(left.pos) || WHAT.test(left.text));
}

/** "more than three years", "about two years ago". */
export const BOUND_RULES: readonly DateRule[] = BOUNDS.flatMap(([words, mod]) =>
  (['amount', 'ago'] as const).map((group) => ({
    id: `${words.replaceAll(' ', '-')}-${group}`,
    pattern: `${words} @${group}`,
    read: (found: Found) => modified(found, group, mod),
    unless: group === 'ago' ? [comparesCounts, isOfVerb] : [comparesCounts, isWithin, isAgoOfVerb],
    example: `The bridge was shut ${words} two years${group === 'ago' ? ' ago' : ''}.`,
    gives: group === 'ago' ? '2018' : 'P2Y',
    counterExample: `The bridge was shut ${words} two yards.`,
  })),
);
