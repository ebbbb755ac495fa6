import { fold, foldName } from '../../../src/lexicon/fold.ts';
import { WordClass } from '../../../src/lexicon/types.ts';
import { readRows, values } from '../lists.ts';
import { instances, type WordNet } from '../wordnet.ts';
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
    const bares = bare === name || aliases.some((alias) => !alias.includes(' ')) ? [] : [bare];
    return { name, sex, country, role, source: 'hand', aliases: [...aliases, ...bares] };
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
      else if (person.source === 'hand') words.addClass(fold(name), WordClass.FAMOUS_TOKEN);
    }
  }
}

export function peopleText(people: readonly Person[]): string {
  const lines = people.map(({ name, sex, country, role, source, aliases }) =>
    [name, sex, country, role, source, aliases.join(';')].join('\t'),
  );
  return `${lines.join('\n')}\n`;
}
