import type { Rule } from '../model/rule.ts';
import { familyOf, givenOf, type NameForm } from './name-form.ts';
import { isNicknameOf, isSpellingOf } from './name-variants.ts';

/** A way in which two full names can be the same person's. Examples are written "one name = another". */
export interface SameNameRule extends Rule {
  readonly confidence: number;
  test(a: NameForm, b: NameForm): boolean;
}

const equal = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, i) => word === b[i]);

const isInitialOf = (a: string, b: string): boolean => a[0] === b[0] && (a.length === 1 || b.length === 1);

/** Whether the words of the shorter stand in the longer in the same order, an initial standing for a word. */
function isWithin(shorter: readonly string[], longer: readonly string[]): boolean {
  let at = 0;
  for (const word of longer) {
    const wanted = shorter[at];
    if (wanted !== undefined && (wanted === word || isInitialOf(wanted, word))) at++;
  }
  return at === shorter.length;
}

function isPartOf(a: NameForm, b: NameForm): boolean {
  const [shorter, longer] = a.words.length <= b.words.length ? [a, b] : [b, a];
  return isWithin(shorter.words, longer.words) && familyMeets(shorter, longer);
}

/** The last word of the shorter name is no mere initial of a middle name in the longer. */
const familyMeets = (shorter: NameForm, longer: NameForm): boolean => {
  const family = familyOf(shorter).at(-1) as string;
  return family.length > 1 && longer.words.includes(family);
};

/** Ordered: the first that holds names the decision. */
export const SAME_NAME_RULES: readonly SameNameRule[] = [
  {
    id: 'same-full-name',
    confidence: 0.99,
    example: 'Pak Sun-hee = Pak Sun Hee',
    counterExample: 'Pak Sun-hee = Pak Sun-ho',
    test: (a, b) => equal(a.words, b.words) || a.words.join('') === b.words.join(''),
  },
  {
    id: 'shorter-full-name',
    confidence: 0.97,
    example: 'Ingrid M. Solberg = Ingrid Solberg',
    counterExample: 'Ingrid M. Solberg = Ingrid K. Solberg',
    test: isPartOf,
  },
  {
    id: 'name-turned-round',
    confidence: 0.95,
    example: 'Ishida Haruto = Haruto Ishida',
    counterExample: 'Ishida Haruto = Haruto Iwata',
    test: (a, b) => a.words.length === 2 && equal(a.words, [...b.words].reverse()),
  },
  {
    id: 'nickname',
    confidence: 0.95,
    example: 'Bill Hartwell = William J. Hartwell',
    counterExample: 'Bill Hartwell = Walter Hartwell',
    test: (a, b) => equal(familyOf(a), familyOf(b)) && isNicknameOf(givenOf(a)[0] as string, givenOf(b)[0] as string),
  },
  {
    id: 'other-spelling',
    confidence: 0.92,
    example: 'Muhammad Yousri = Mohammed Yousry',
    counterExample: 'Daniel Achterberg = Daniela Achterberg',
    test: (a, b) =>
      a.words.length === b.words.length && a.words.every((word, i) => isSpelt(word, b.words[i] as string)),
  },
];

/** A final i and y are one; else as `isSpellingOf` says. */
const isSpelt = (a: string, b: string): boolean =>
  a === b || a.replace(/y$/u, 'i') === b.replace(/y$/u, 'i') || isSpellingOf(a, b);

/** Generations tell father and son apart; a name without one may be either's. */
const suffixesAgree = (a: NameForm, b: NameForm): boolean =>
  a.suffix === b.suffix || a.suffix === null || b.suffix === null;

/** The rule by which two full names may be one person's, or null. */
export function sameName(a: NameForm, b: NameForm): SameNameRule | null {
  if (!suffixesAgree(a, b)) return null;
  return SAME_NAME_RULES.find((rule) => rule.test(a, b)) ?? null;
}
