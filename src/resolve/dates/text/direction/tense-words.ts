import { classesIn } from '../../../../lexicon/word-list.ts';

/** What a word beside a date tells of its direction; `tense-words.txt` has the words. */
export const TENSE_CLASSES = [
  /** Points ahead: "will", "may", "hopes". */
  'future',
  /** The plain future alone. */
  'will',
  /** Says that something is to come: "due", "slated", "upcoming". */
  'planned',
  /** Puts off what was to come: "postponed". */
  'deferred',
  /** Before "to Friday", gives what was to come that day in place of its own: "moved", "put back", "put off". */
  'moved',
  /** Behind "planned for Friday was", tells that it came to nothing or changed its day: "cancelled", "called (off)". */
  'undone',
  /** Binds somebody to a term: "promised", "must". */
  'promised',
  /** Stands before an infinitive that points ahead: "agreed to", "ready to". */
  'before-infinitive',
  /** Tells in the present what a timetable holds: "meet", "open". */
  'timetabled',
  /** Points back: "was", "had", "said". */
  'past',
  /** Past of what may go on until a day: "stayed", "ran". */
  'lasted',
  /** Past tense or participle that does not end in "-ed": "left", "sold". */
  'past-form',
  /** The present of "be" and "do". */
  'present',
  /** Can tell what is so at any time: "is", "can". */
  'general',
] as const;
export type TenseClass = (typeof TENSE_CLASSES)[number];

const classesOf = classesIn('tense-words');

/** Words that rules ask for by themselves. */
const MORE = /^(?:to|fixed|listed|possible|unlikely|probable)$/u;

/** Whether a word is one that `WORD_RULES` may ask of: most words are none. */
export const mayTell = (word: string): boolean => classesOf(word).length > 0 || MORE.test(word);

export const isTense = (word: string, tense: TenseClass): boolean => classesOf(word).includes(tense);
