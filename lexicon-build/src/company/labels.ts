import { LEANS, type Lean } from '../../../src/lexicon/company.ts';
import { WordClass } from '../../../src/lexicon/types.ts';
import type { Word } from '../words/model.ts';

/** From about a thousand bearers on: rarer names are often something else in the news. */
const NAME_WEIGHT = 4;
const ORDINARY_FREQUENCY = 4;
const ORDINARY_CAPITALISED = 6;

const IS_LEAN: Readonly<Record<Lean, (word: Word) => boolean>> = {
  given: (word) => word.givenWeight >= NAME_WEIGHT && !isOrdinary(word),
  family: (word) => word.familyWeight >= NAME_WEIGHT && !isOrdinary(word),
  place: (word) => (word.classes & WordClass.PLACE) !== 0 && !isOrdinary(word),
  organisation: (word) => (word.classes & WordClass.ORG) !== 0 && !isOrdinary(word),
  ordinary: isOrdinary,
};

function isOrdinary({ frequency, capitalised }: Word): boolean {
  return frequency >= ORDINARY_FREQUENCY && capitalised <= ORDINARY_CAPITALISED;
}

/** What the lists say of a word: a bit for each of `LEANS`, 0 where they do not know it. */
export function labelOf(word: Word | undefined): number {
  if (word === undefined) return 0;
  return LEANS.reduce((bits, lean, at) => (IS_LEAN[lean](word) ? bits | (1 << at) : bits), 0);
}
