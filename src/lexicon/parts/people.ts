import { remembered } from '../../model/memo.ts';
import { readDataLines } from '../data-file.ts';
import { foldName } from '../fold.ts';
import type { FamousPerson } from '../types.ts';

/**
 * `person` of the lexicon over `people.txt`: name, sex, country, role, source, aliases (`;` between), tabs between. Every line is
 * read for its keys alone, and whole when somebody asks for it: a run asks for few, and to open all takes half as long again.
 */
export function openPeople(): (name: string) => readonly FamousPerson[] {
  const lines = readDataLines('people.txt');
  const byKey = linesByKey(lines);
  const people = new Map<number, FamousPerson>();
  const personAt = (line: number): FamousPerson => {
    const person = people.get(line) ?? parsePerson(lines[line] as string);
    people.set(line, person);
    return person;
  };
  return remembered((name) => (byKey.get(foldName(name)) ?? []).map(personAt));
}

function linesByKey(lines: readonly string[]): Map<string, number[]> {
  const byKey = new Map<string, number[]>();
  for (let at = 0; at < lines.length; at++) {
    for (const name of namesIn(lines[at] as string)) {
      const key = foldName(name);
      const others = byKey.get(key);
      if (others === undefined) byKey.set(key, [at]);
      else if (!others.includes(at)) others.push(at);
    }
  }
  return byKey;
}

function namesIn(line: string): string[] {
  const name = line.slice(0, line.indexOf('\t'));
  const aliases = line.slice(line.lastIndexOf('\t') + 1);
  return aliases === '' ? [name] : [name, ...aliases.split(';')];
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
