import { listed } from '../lexicon/word-list.ts';

/** A romanised Chinese, Korean or Vietnamese family name, folded. */
export const isEastAsianFamily = listed('east-asian-families');

const SYLLABLES =
  /^(?:(?:[bcdfghjklmnpqrstvwxyz]|ch|hw|kw|ky|ng|ngh|nh|ph|py|ry|sh|th|tr|zh)?[aeiouyw]{1,3}(?:ng|nh|ch|[chklmnprt])?){1,2}$/u;

/** One or two syllables as these languages have them: "jong", "jinping", "xuan", but not "kardashian". */
export const isSyllabic = (word: string): boolean => word.length <= 8 && SYLLABLES.test(word);
