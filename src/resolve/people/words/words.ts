import { memoByLexicon } from '../../../lexicon/form-memo.ts';
import { type Lexicon, Sense, WordClass, type WordFacts } from '../../../lexicon/types.ts';
import { wordList } from '../../../lexicon/word-list.ts';
import { isCivility, isShortTitle } from '../../../person-names/address.ts';
import { isEpithet, parentOf, type Sex, sexOfNoun } from './person-nouns.ts';

/** What a word can do where people are linked, whatever sentence it stands in. Bits of `Word.is`. */
export const Is = {
  HE: 1 << 0,
  SHE: 1 << 1,
  I: 1 << 2,
  YOU: 1 << 3,
  REFLEXIVE: 1 << 4,
  /** "year-old" of "the 52-year-old". */
  AGE: 1 << 5,
  /** Head of a noun phrase that means one person: "pilot", not "pilots". */
  PERSON_NOUN: 1 << 6,
  /** Title, role or kin, in whatever number. */
  ROLE: 1 << 7,
  KIN: 1 << 8,
  SPEECH_VERB: 1 << 9,
  /** Opens a role phrase. */
  DETERMINER: 1 << 10,
  ARTICLE: 1 << 11,
  /** Day, month, "today": no part of a title. */
  TIME: 1 << 12,
  POSSESSIVE_MARK: 1 << 13,
  DOUBLE_MARK: 1 << 14,
  /** May stand between what is quoted and "said". */
  QUOTATION_END: 1 << 15,
  /** Marks that the tagger may take for words. */
  MARK: 1 << 16,
  /** Ends an apposition. */
  STOP: 1 << 17,
  OF_OR_FOR: 1 << 18,
  FROM_OR_AT: 1 << 19,
  /** Ends a role phrase: "who", "and". */
  LINK: 1 << 20,
  COPULA: 1 << 21,
  /** May stand between a role and the name behind its "of". */
  TITLE_PART: 1 << 22,
  LETTERS: 1 << 23,
  /** A whole number of at most three digits. */
  YEARS: 1 << 24,
  /** Ends a clause or opens another. */
  CLAUSE_MARK: 1 << 25,
  /** "striker", "Norwegian": may be said of one person who was just named. */
  EPITHET: 1 << 26,
  /** Head of a noun phrase that means several: "pilots". */
  PERSONS_NOUN: 1 << 27,
} as const;

export type Determiner = 'definite' | 'indefinite' | 'possessive' | 'none';

/** What is known of a word form. */
export interface Word {
  readonly folded: string;
  /** Bit set of `Is`. */
  readonly is: number;
  readonly determiner: Determiner;
  /** The sex that it tells as a noun. */
  readonly sex: Sex | null;
}

/** Classes of `reference-words.txt` that tell how a determiner determines. */
const DETERMINERS: Readonly<Record<string, Determiner>> = {
  DEFINITE: 'definite',
  INDEFINITE: 'indefinite',
  POSSESSIVE: 'possessive',
};

const IN_SMALL_LETTERS = Is.DETERMINER | Is.POSSESSIVE_MARK | Is.TIME;

interface Closed {
  readonly bits: ReadonlyMap<string, number>;
  readonly determiners: ReadonlyMap<string, Determiner>;
}

let closed: Closed | undefined;

function readClosed(): Closed {
  const bits = new Map<string, number>();
  const determiners = new Map<string, Determiner>();
  for (const [word, classes] of wordList('reference-words'))
    for (const name of classes) {
      const determiner = DETERMINERS[name];
      if (determiner !== undefined) determiners.set(word, determiner);
      else bits.set(word, (bits.get(word) ?? 0) | Is[name as keyof typeof Is]);
    }
  return { bits, determiners };
}

/** What is known of word forms where people are linked. */
export const wordsOf = memoByLexicon((form, lexicon): Word => readWord(form.text, lexicon));

function readWord(text: string, lexicon: Lexicon): Word {
  closed ??= readClosed();
  const lower = text.toLowerCase();
  const facts = lexicon.word(text);
  const { bits, determiners } = closed;
  const listed = ((bits.get(lower) ?? 0) & IN_SMALL_LETTERS) | ((bits.get(text) ?? 0) & ~IN_SMALL_LETTERS);
  const shape = shapeBits(text);
  return {
    folded: facts.folded,
    is:
      listed |
      shape |
      classBits(facts, shape) |
      addressBits(facts.folded, shape) |
      nounBits(text, facts, lexicon) |
      parentBits(text, lexicon),
    determiner: determiners.get(lower) ?? 'none',
    sex: sexOfNoun(facts.folded),
  };
}

const ROLES = WordClass.TITLE | WordClass.ROLE | WordClass.KIN;

function classBits({ classes }: WordFacts, shape: number): number {
  let bits = 0;
  if ((classes & ROLES) !== 0 && (shape & Is.LETTERS) !== 0) bits |= Is.ROLE;
  if ((classes & WordClass.KIN) !== 0) bits |= Is.KIN;
  if ((classes & WordClass.SPEECH_VERB) !== 0) bits |= Is.SPEECH_VERB;
  if ((classes & (WordClass.WEEKDAY | WordClass.MONTH)) !== 0) bits |= Is.TIME;
  return bits;
}

/** "Cr Lund", "Engr. Lund": short titles that the lexicon need not know. */
const addressBits = (folded: string, shape: number): number =>
  (shape & Is.TITLE_PART) !== 0 && isShortTitle(folded) && !isCivility(folded) ? Is.ROLE : 0;

function shapeBits(text: string): number {
  if (/^\d{1,3}$/u.test(text)) return Is.YEARS;
  if (!/^\p{L}/u.test(text)) return 0;
  return Is.LETTERS | (/^\p{Lu}/u.test(text) ? Is.TITLE_PART : 0) | (/^years?-old$/u.test(text) ? Is.AGE : 0);
}

/** Nouns of a people that never mean one of it: "the Italians", "the Frenchmen", "the Dutch", "the British". */
const OF_ALL = /[^s]s$|men$|[nt]ch$|sh$/u;

function nounBits(text: string, { folded, classes }: WordFacts, lexicon: Lexicon): number {
  const isOneOfPeople = (classes & WordClass.DEMONYM) !== 0 && !OF_ALL.test(folded);
  return personBits(text, lexicon) | (isOneOfPeople || isEpithet(folded) ? Is.EPITHET : 0);
}

/** "mum-of-two", "grandfather-of-five": kin of nobody in particular. */
const parentBits = (text: string, lexicon: Lexicon): number => {
  const parent = parentOf(text);
  return parent !== null && (lexicon.word(parent).classes & WordClass.KIN) !== 0
    ? Is.PERSON_NOUN | Is.EPITHET | Is.ROLE | Is.KIN
    : 0;
};

/** Whether a word can be the head of a noun phrase that means one person, or several. */
function personBits(word: string, lexicon: Lexicon): number {
  if (!meansPerson(lexicon.word(word))) return 0;
  return isPlural(word, lexicon) ? Is.PERSONS_NOUN : Is.PERSON_NOUN;
}

function meansPerson({ classes, nounSense }: WordFacts): boolean {
  if ((classes & (WordClass.ROLE | WordClass.KIN)) !== 0) return true;
  return nounSense === Sense.PERSON_NOUN && (classes & (WordClass.DEMONYM | WordClass.GROUP)) === 0;
}

/** A plural that the lexicon lists beside its singular: "leaders", not "boss". */
const isPlural = (word: string, lexicon: Lexicon): boolean =>
  word.endsWith('s')
    ? !word.endsWith('ss') && meansPerson(lexicon.word(word.slice(0, -1)))
    : word.endsWith('men') || word === 'people' || word.endsWith('children');

/** Stands before the first word and behind the last. */
export const NO_WORD: Word = { folded: '', is: 0, determiner: 'none', sex: null };
