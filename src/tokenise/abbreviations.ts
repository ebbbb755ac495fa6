import { classesIn } from '../lexicon/word-list.ts';

const classesOf = classesIn('abbreviations');

/** Whether a stop behind the word, given without it, belongs to it: "Gov", "Jan", "Inc". */
export const isAbbreviation = (word: string): boolean => classesOf(word).length > 0;

/** An abbreviation that a name or a number follows: "Gov. Lund", "Jan. 4". */
export const endsNoSentence = (word: string): boolean =>
  classesOf(word).some((kind) => kind === 'before-name' || kind === 'before-number');
