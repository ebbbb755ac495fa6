/**
 * Bit set of word classes: what one folded word form can be, whatever it is in a given sentence.
 * A word holds all that some list says of it: "may" is MONTH, GIVEN_FEMALE and FUNCTION at once.
 */
export const WordClass = {
  /** Given name, borne by men (at least four fifths of its bearers). */
  GIVEN_MALE: 1 << 0,
  /** Given name, borne by women. */
  GIVEN_FEMALE: 1 << 1,
  /** Given name of either sex, or of a sex that the sources do not tell. */
  GIVEN: 1 << 2,
  /** Family name in common use somewhere. */
  FAMILY: 1 << 3,
  /** Family name of few bearers: weak evidence on its own. */
  FAMILY_RARE: 1 << 4,
  /** Part of a famous person's name by which alone the news calls that person ("Putin"). */
  FAMOUS_TOKEN: 1 << 5,
  /** Romanised Chinese, Korean, Vietnamese or Japanese family name, written before the given name. */
  EAST_ASIAN_FAMILY: 1 << 6,
  /** Particle inside a name: van, de, al, bin. */
  PARTICLE: 1 << 7,
  /** Title that stands before a name: Mr, Dr, President, Sgt. */
  TITLE: 1 << 8,
  /** Role, profession or function of a person: leader, lawyer, striker. */
  ROLE: 1 << 9,
  /** Kinship: wife, son. */
  KIN: 1 << 10,
  /** Adjective or inhabitant of a country or region, singular or plural: Vietnamese, Danes. */
  DEMONYM: 1 << 11,
  /** A place name of one word, of any kind and size. */
  PLACE: 1 << 12,
  /**
   * A place name of one word that a reader of world news knows: country, first-level region, capital, 100,000 people,
   * typed water or range.
   */
  PLACE_BIG: 1 << 13,
  /** Occurs in place names of several words ("San" in San Diego). */
  PLACE_TOKEN: 1 << 14,
  /** Head of a place name: River, County, Street, Airport. */
  PLACE_HEAD: 1 << 15,
  /** north, western, upper, downtown. */
  DIRECTION: 1 << 16,
  /** A known organisation, outlet, brand, team or acronym of one word. */
  ORG: 1 << 17,
  /** Head of an organisation's name: Ministry, University, Party. */
  ORG_HEAD: 1 << 18,
  /** Stands behind an organisation's name: Inc, Ltd, FC, TV. */
  ORG_SUFFIX: 1 << 19,
  /** Occurs in known organisations of several words. */
  ORG_TOKEN: 1 << 20,
  /** Any form of a speech verb: says, said, saying. */
  SPEECH_VERB: 1 << 21,
  /** Verb whose subject is a person or a body of persons: resigned, met, married. */
  PERSON_VERB: 1 << 22,
  /** Preposition that often governs a place: in, at, near, from, across. */
  PLACE_PREP: 1 << 23,
  MONTH: 1 << 24,
  WEEKDAY: 1 << 25,
  /** Number word: three, hundred, second, dozens. */
  NUMBER: 1 << 26,
  /** Function word: article, pronoun, preposition, conjunction, auxiliary. */
  FUNCTION: 1 << 27,
  /** Head of the name of an event, work, agreement or award: Cup, War, Treaty, Act, Prize. */
  WORK_HEAD: 1 << 28,
  /** Behind a person's name: Jr, Sr, III, PhD. */
  NAME_SUFFIX: 1 << 29,
  /** Follower, speaker or member of no place: Muslim, Democrat, Kurdish, Latin. */
  GROUP: 1 << 30,
} as const;

/** Given names of men, of women, of either. */
export const GIVEN_NAME = WordClass.GIVEN_MALE | WordClass.GIVEN_FEMALE | WordClass.GIVEN;

export type WordClassName = keyof typeof WordClass;
