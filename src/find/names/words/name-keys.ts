import { WordClass, type WordFacts } from '../../../lexicon/types.ts';
import { WORD_TYPES } from './word-types.ts';

/** How common as a given or a family name: weights 0, 1–4, 5–8, 9 and more. */
const LEVELS = ['no', 'rare', 'some', 'common'];
const PLACES = ['no', 'small', 'big'];
const FLAGS = ['plain', 'word', 'org', 'org-word'];

/**
 * What the lists say of a capitalised word, in one: as given name, as family name, as a place, whether as an organisation and as an
 * ordinary word. Any other word's key is its type. For pairs of neighbours where one coarse type hides what else a word may be.
 */
export const NAME_KEYS: readonly string[] = [
  ...WORD_TYPES.map(({ id }) => id),
  ...LEVELS.flatMap((given) =>
    LEVELS.flatMap((family) =>
      PLACES.flatMap((place) => FLAGS.map((flag) => `given-${given}-family-${family}-place-${place}-${flag}`)),
    ),
  ),
];

/** Index into `NAME_KEYS`. */
export function keyOf(type: number, word: WordFacts, capital: boolean): number {
  if (!capital) return type;
  const place = (word.classes & WordClass.PLACE_BIG) !== 0 ? 2 : (word.classes & WordClass.PLACE) !== 0 ? 1 : 0;
  const ordinary = word.frequency > 0 && word.capitalised < 9 ? 1 : 0;
  const flag = ((word.classes & WordClass.ORG) !== 0 ? 2 : 0) + ordinary;
  const names = level(word.givenWeight) * LEVELS.length + level(word.familyWeight);
  return WORD_TYPES.length + (names * PLACES.length + place) * FLAGS.length + flag;
}

const level = (weight: number): number => Math.min(3, Math.ceil(weight / 4));
