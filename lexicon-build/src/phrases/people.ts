import { fold, foldName, initialismKey } from '../../../src/lexicon/fold.ts';
import { WordClass } from '../../../src/lexicon/types.ts';
import { readRows, values } from '../lists.ts';
import { instances, type WordNet } from '../wordnet.ts';
import { LISTED_WEIGHT } from '../words/index.ts';
import type { Words } from '../words/model.ts';
import type { Phrases } from './model.ts';

/** A line of `people.txt` on its way. */
export interface Person {
  readonly name: string;
  readonly sex: string;
  readonly country: string;
  readonly role: string;
  readonly source: 'hand' | 'wordnet';
  readonly aliases: readonly string[];
}

/** Public figures since 1990 of our own list, name | sex | country | role | other names, and the persons of WordNet. */
export function readPeople(wordnet: WordNet): Person[] {
  const hand = readRows('people').map(([name = '', sex = '', country = '', role = '', others]): Person => {
    const aliases = values(others);
    const bare = name.split(' ').at(-1) ?? '';
    const bares = aliases.includes(name) || aliases.some((alias) => !alias.includes(' ')) ? [] : [bare];
    return {
      name,
      sex,
      country,
      role,
      source: 'hand',
      aliases: [...aliases, ...bares].filter((alias) => alias !== name),
    };
  });
  const known = new Set(hand.map((person) => foldName(person.name)));
  return [...hand, ...wordNetPeople(wordnet).filter((person) => !known.has(foldName(person.name)))];
}

function wordNetPeople(wordnet: WordNet): Person[] {
  return instances(wordnet)
    .filter((synset) => synset.file === 18)
    .flatMap((synset): Person[] => {
      const names = synset.words.filter((word) => /^[A-Z]/.test(word));
      const [name] = names
        .filter((word) => / /.test(word))
        .sort((left, right) => left.split(' ').length - right.split(' ').length);
      const parent = wordnet.nouns.get(synset.pointers.find((pointer) => pointer.symbol === '@i')?.target ?? '');
      if (name === undefined) return [];
      return [
        {
          name,
          sex: '',
          country: '',
          role: parent?.words[0] ?? '',
          source: 'wordnet',
          aliases: names.filter((other) => other !== name),
        },
      ];
    });
}

/** Full names become phrases; the names by which alone the news calls a person become tokens. */
export function addPeople(words: Words, phrases: Phrases, people: readonly Person[]): void {
  for (const person of people) {
    for (const name of [person.name, ...person.aliases]) {
      if (name.includes(' ')) phrases.add(name, 'person', person.source);
      else addToken(words, name, person.source);
    }
  }
}

/** Too common a word ("may", "will") is no sign of a person; a given name ("Harry") is none of that person. */
function addToken(words: Words, name: string, source: Person['source']): void {
  const key = initialismKey(name) ?? fold(name);
  const word = words.byKey.get(key);
  const common = word !== undefined && word.frequency >= 8 && word.capitalised <= 6;
  const isGiven = word !== undefined && word.givenWeight >= 9 && word.givenWeight > word.familyWeight;
  if (source === 'hand' && !common && !isGiven) words.addClass(key, WordClass.FAMOUS_TOKEN);
  if (source === 'wordnet' && /^[A-Z][a-z]/.test(name)) {
    const family = words.at(key);
    family.classes |= WordClass.FAMILY;
    family.familyWeight = Math.max(family.familyWeight, LISTED_WEIGHT);
  }
}

export function peopleText(people: readonly Person[]): string {
  const lines = people.map(({ name, sex, country, role, source, aliases }) =>
    [name, sex, country, role, source, aliases.join(';')].join('\t'),
  );
  return `${lines.join('\n')}\n`;
}
