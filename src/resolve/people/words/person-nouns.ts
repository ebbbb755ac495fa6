import { classesIn } from '../../../lexicon/word-list.ts';
import type { Person } from '../../../model/resolution.ts';

export type Sex = NonNullable<Person['sex']>;

/** What a folded word tells of the person that it means. */
type Fact = Sex | 'relation' | 'spouse' | 'household' | 'epithet' | 'plain' | 'rank';

const factsOf = classesIn('person-nouns');

const tells = (noun: string, fact: Fact): boolean => factsOf(noun).includes(fact);

const PARENT = /^(\p{L}+)-of-\p{L}+$/u;

/** "mum" of "mum-of-two", or null. */
export const parentOf = (word: string): string | null => PARENT.exec(word)?.[1] ?? null;

/** The sex that a noun tells ("mother-in-law" and "mother-of-two" as "mother"), or null. */
export function sexOfNoun(word: string): Sex | null {
  const noun = parentOf(word) ?? word.replace(/-in-law$/u, '');
  return tells(noun, 'male') ? 'male' : tells(noun, 'female') ? 'female' : null;
}

/** A noun that tells how one stands to somebody else: "friend", "rival". */
export const isRelation = (noun: string): boolean => tells(noun, 'relation');

/** A noun that is said of somebody just named without having been told before: "the striker", "the mum-of-two". */
export const isEpithet = (noun: string): boolean => tells(noun, 'epithet') || parentOf(noun) !== null;

/** "his |wife|, Ann": she may bear his family name. */
export const isSpouse = (noun: string): boolean => tells(noun, 'spouse');

/** "the Lund |family|". */
export const isHousehold = (noun: string): boolean => tells(noun, 'household');

/** A word for a person that is no title before a name: "the man, Ola Brekke", "the elder Brekke". */
export const isPlain = (word: string): boolean => tells(word, 'plain');

/** A word that makes a role another one: the vice president is not "the president", the prime minister not "the minister". */
export const isRank = (word: string): boolean => tells(word, 'rank');

/** What else the bearer of a role is called, by its folded head: Sen. Lund is "the senator" and "the lawmaker". */
export const otherNounsFor = classesIn('role-nouns');
