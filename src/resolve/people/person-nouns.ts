import { wordList } from '../../lexicon/word-list.ts';
import type { Person } from '../../model/resolution.ts';

export type Sex = NonNullable<Person['sex']>;

/** What a folded noun tells of the person that it means. */
type Fact = Sex | 'relation';

let table: ReadonlyMap<string, readonly string[]> | undefined;

function tells(noun: string, fact: Fact): boolean {
  table ??= wordList('person-nouns');
  return table.get(noun)?.includes(fact) ?? false;
}

/** The sex that a noun tells ("mother-in-law" as "mother"), or null. */
export function sexOfNoun(word: string): Sex | null {
  const noun = word.replace(/-in-law$/u, '');
  return tells(noun, 'male') ? 'male' : tells(noun, 'female') ? 'female' : null;
}

/** A noun that tells how one stands to somebody else: "friend", "rival". */
export const isRelation = (noun: string): boolean => tells(noun, 'relation');
