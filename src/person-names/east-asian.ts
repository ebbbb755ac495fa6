import { GIVEN_NAME, type Lexicon, WordClass } from '../lexicon/types.ts';
import { listed } from '../lexicon/word-list.ts';

/** A romanised Chinese, Korean or Vietnamese family name, folded. */
const isEastAsianFamily = listed('east-asian-families');

const isNeverGiven = listed('families-never-given');

const SYLLABLES =
  /^(?:(?:[bcdfghjklmnpqrstvwxyz]|ch|hs|hw|kw|ky|ng|ngh|nh|ph|py|ry|sh|th|tr|zh)?[aeiouyw]{1,3}(?:ng|nh|ch|[chklmnprt])?){1,2}$/u;

/** One or two syllables as these languages have them: "jong", "jinping", "xuan", but not "kardashian". */
const isSyllabic = (word: string): boolean => word.length <= 8 && SYLLABLES.test(word);

/** "Kim Jong-un", "Tsai Ing-wen": no other names are written so. */
const HYPHENED = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+[-‐‑]\p{Ll}+$/u;

/** From this `givenWeight` on a word is a common given name of the West. */
const WESTERN_GIVEN = 11;

/**
 * Chinese, Korean and Vietnamese names: a listed family name, then syllables ("Kim Jong-un", "Xi Jinping",
 * "Nguyen Van Troi"). "Lee Smith" and "Kim Novak" are none: what follows is no syllable or a family name of the West.
 * `words` are folded.
 */
export function startsWithFamily(text: string, words: readonly string[], lexicon: Lexicon): boolean {
  if (words.length < 2 || words.length > 4) return false;
  if (words.length === 3 && HYPHENED.test(text)) return true;
  const [first, ...rest] = words as [string, ...string[]];
  if (rest.length === 1 && isJapanese(first, rest[0] as string, lexicon)) return true;
  return (
    isEastAsianFamily(first) &&
    !endsInFamily(rest) &&
    rest.every((word) => isSyllabic(word) && !isWestern(word, lexicon))
  );
}

/** A name of Vietnam, whose bearer is called by its last word: "Nguyen Xuan Phuc", and whatever has "Thi" within. `words` are folded. */
export const isVietnamese = (words: readonly string[]): boolean =>
  words.length > 2 && (isNeverGiven(words[0] as string) || words.slice(1, -1).includes('thi'));

/** "Dong Nguyen": written as the West does. */
const endsInFamily = (rest: readonly string[]): boolean => rest.length === 1 && isNeverGiven(rest[0] as string);

function isWestern(word: string, lexicon: Lexicon): boolean {
  const { familyWeight, givenWeight } = lexicon.word(word);
  return !isEastAsianFamily(word) && (givenWeight >= WESTERN_GIVEN || familyWeight >= WESTERN_GIVEN);
}

/** "Sato Haruki", as Japan writes it, but not "Mari Sato": a family name there before what is a given name and no other. */
function isJapanese(first: string, second: string, lexicon: Lexicon): boolean {
  const [before, behind] = [lexicon.word(first), lexicon.word(second)];
  if ((before.classes & WordClass.EAST_ASIAN_FAMILY) === 0 || isEastAsianFamily(first)) return false;
  const isGiven = (behind.classes & GIVEN_NAME) !== 0 && behind.familyWeight === 0;
  return isGiven && before.familyWeight > before.givenWeight;
}
