import { wordList } from '../../../lexicon/word-list.ts';

/** The closed classes of English that the reader of clauses needs; open classes come from the lexicon. Bits of `Form.is`. */
export const Is = {
  BE: 1 << 0,
  HAVE: 1 << 1,
  DO_OR_MODAL: 1 << 2,
  NEGATION: 1 << 3,
  SUBJECT_PRONOUN: 1 << 4,
  OBJECT_PRONOUN: 1 << 5,
  POSSESSIVE: 1 << 6,
  RELATIVE: 1 << 7,
  SUBORDINATOR: 1 << 8,
  COMPLEMENTIZER: 1 << 9,
  CONJUNCTION: 1 << 10,
  DETERMINER: 1 << 11,
  PREPOSITION: 1 << 12,
  /** Ties a further noun phrase to the one before it: "a spokesman for the port". */
  TYING_PREPOSITION: 1 << 13,
  /** Noun of time: no speaker, and often between a speaker and the verb ("the mayor on Monday said"). Matched as written. */
  TIME: 1 << 14,
  /** Noun of what is said: "the mayor's claim that …". */
  SPEECH_NOUN: 1 << 15,
  /** Kind of work that has a title. */
  WORK: 1 << 16,
  POSSESSIVE_MARK: 1 << 17,
  /** Stands for people, not for things. */
  PERSON_PRONOUN: 1 << 18,
  /** A verb of wanting, which reports what somebody means to do: "refuses to". */
  WILL_VERB: 1 << 19,
  /** Ties what is talked of to a verb of speech: "spoke of", "warned against". */
  TOPIC_PREPOSITION: 1 << 20,
  INFINITIVE_MARK: 1 << 21,
  /** Noun of a text, which says what its owner says: "the mayor's letter". */
  TEXT_NOUN: 1 << 22,
  /** Stands before the title of a work: "in “The Long Night”", "her “Long Night”". */
  TITLE_OPENER: 1 << 23,
  /** Gives a name: "a band named “Ash”". */
  NAMING: 1 << 24,
  /** Before whom others speak: "the jury heard that …". */
  HEARING: 1 << 25,
  /** Work that finds out: "the poll showed a lead", "the study found traces". */
  FINDING: 1 << 26,
  /** A verb of attitude, which speaks only where it quotes: "opposes the “reckless” plan". */
  ATTITUDE_VERB: 1 << 27,
  /** Points back to the subject, or stresses a noun: "signs herself", "the mayor herself". */
  REFLEXIVE: 1 << 28,
  /** What a body can be to another as well as a person: "its owner, Mills Ltd., said". */
  OWNER: 1 << 29,
} as const;

/** Bits of each word of `clause-words.txt`. */
export function closedClasses(): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const [word, classes] of wordList('clause-words'))
    bits.set(
      word,
      classes.reduce((sum, name) => sum | Is[name as keyof typeof Is], 0),
    );
  return bits;
}
