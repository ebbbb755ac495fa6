import { classesIn } from '../lexicon/word-list.ts';

const classesOf = classesIn('abbreviations');

/** Whether a stop behind the word, given without it, belongs to it: "Gov", "Jan", "Inc". */
export const isAbbreviation = (word: string): boolean => classesOf(word).length > 0;

/** Whether it is a word of its own where no number follows: "Art. 5", "American Art." */
export const isWordToo = (word: string): boolean => classesOf(word).includes('word');

/** "ST" of "ST. LOUIS", "GOV" of "GOV. LUND": it takes its stop where capitals follow. */
export const isInCapitals = (word: string): boolean =>
  /^\p{Lu}{2,5}$/u.test(word) && classesOf(word.charAt(0) + word.slice(1).toLowerCase()).includes('before-name');

/** An abbreviation that a name or a number follows: "Gov. Lund", "Jan. 4". */
export const endsNoSentence = (word: string): boolean =>
  classesOf(word).some((kind) => kind === 'before-name' || kind === 'before-number') || isInCapitals(word);
