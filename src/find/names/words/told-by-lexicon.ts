import { type Lexicon, WordClass, type WordFacts } from '../../../lexicon/types.ts';
import { Trait } from './traits.ts';
import { isOrdinary } from './word-types.ts';

/** What the lexicon's other entries tell of a capitalised form: bit set of `Trait`. */
export const toldByLexicon = (word: WordFacts, lexicon: Lexicon): number =>
  (ownsThe(word, lexicon) ? Trait.OWNS_THE : 0) |
  (isFamilies(word, lexicon) ? Trait.FAMILIES : 0) |
  (isPeople(word, lexicon) ? Trait.PEOPLE : 0);

/** People in a town at least whose name is known with "The": smaller ones are named after common things ("The Village"). */
const KNOWN_WITH_THE = 10_000;

const ownsThe = ({ classes, folded }: WordFacts, lexicon: Lexicon): boolean =>
  (classes & WordClass.PLACE) !== 0 &&
  lexicon
    .places(`the ${folded}`)
    .some(({ name, kind, population }) => kind === 'city' && population >= KNOWN_WITH_THE && name.startsWith('The '));

const isFamilies = ({ classes, folded }: WordFacts, lexicon: Lexicon): boolean => {
  if (classes !== 0 || !PLURAL.test(folded)) return false;
  const one = lexicon.word(folded.slice(0, -1));
  if (isOrdinary(one) || (one.classes & FAMILY) === 0 || (one.classes & WordClass.PLACE) !== 0) return false;
  return one.familyWeight >= one.givenWeight;
};
const isPeople = ({ classes, folded }: WordFacts, lexicon: Lexicon): boolean =>
  classes === 0 && /ans$/u.test(folded) && (lexicon.word(folded.slice(0, -2)).classes & WordClass.PLACE_BIG) !== 0;
const FAMILY = WordClass.FAMILY | WordClass.FAMILY_RARE | WordClass.FAMOUS_TOKEN;
const PLURAL = /\p{L}{4}s$/u;
