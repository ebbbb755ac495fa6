import { remembered } from '../../model/memo.ts';
import { readDataLines } from '../data-file.ts';
import { foldName } from '../fold.ts';
import type { FamousPerson } from '../types.ts';

/** `person` of the lexicon over `people.txt`: name, sex, country, role, source, aliases (`;` between), tabs between. */
export function openPeople(): (name: string) => readonly FamousPerson[] {
  const byKey = new Map<string, FamousPerson[]>();
  for (const line of readDataLines('people.txt')) {
    const person = parsePerson(line);
    for (const name of [person.name, ...person.aliases]) {
      const key = foldName(name);
      const others = byKey.get(key);
      if (others === undefined) byKey.set(key, [person]);
      else if (!others.includes(person)) others.push(person);
    }
  }
  return remembered((name) => byKey.get(foldName(name)) ?? []);
}

function parsePerson(line: string): FamousPerson {
  const [name = '', sex = '', country = '', role = '', source = '', aliases = ''] = line.split('\t');
  return {
    name,
    sex: sex === 'm' ? 'male' : sex === 'f' ? 'female' : null,
    countryCode: country || null,
    role,
    source: source === 'hand' ? 'hand' : 'wordnet',
    aliases: aliases === '' ? [] : aliases.split(';'),
  };
}
