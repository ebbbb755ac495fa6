import { classesIn } from './word-list.ts';

/** What a word near a date tells of it; `date-neighbours.txt` has the words. */
export const NEIGHBOUR_CLASSES = [
  /** Of a sentence that compares figures: "earned", "revenue", "million". */
  'figures',
  /** Of business news, in which "the quarter" is one of the year. */
  'business',
  /** Before "at 18.20 on Friday" makes that a price: "closed". */
  'priced',
  /** What is bought now for a month to come: "wheat". */
  'traded',
  /** Of a match, in which "the fourth quarter" is one of the game. */
  'game',
  /** Before "in the new year" makes that the feast: "rang". */
  'welcoming',
  /** Near "the mid-20s" makes them degrees: "temperatures". */
  'warmth',
  /** Behind "today's" means these days: "children". */
  'of-an-age',
  /** Behind "2:50 a" makes that a pace: "mile". */
  'distance',
  /** Before "by 2:43" makes that a lead: "won". */
  'margin',
  /** Before "a week" makes that a rate: "dollars". */
  'rated',
] as const;
export type NeighbourClass = (typeof NEIGHBOUR_CLASSES)[number];

const classesOf = classesIn('date-neighbours');

export const isBeside = (word: string | undefined, kind: NeighbourClass): boolean =>
  word !== undefined && classesOf(word.toLowerCase()).includes(kind);
