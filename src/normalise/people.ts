import type { PersonRecord } from '../model/record.ts';
import type { Person } from '../model/resolution.ts';
import { slug } from '../model/slug.ts';
import { mentionRecord, type Offsets } from './records.ts';

/** The fullest name that the article gives: most words, then longest, then first. */
function fullestName(person: Person): string {
  const names = person.mentions.filter((m) => m.kind === 'name').map((m) => m.text.replace(/\s+/gu, ' '));
  const pool = names.length > 0 ? names : person.mentions.map((m) => m.text);
  return pool.reduce((best, name) =>
    words(name) > words(best) || (words(name) === words(best) && name.length > best.length) ? name : best,
  );
}

const words = (name: string): number => name.split(' ').length;

/** A person's id is the slug of the fullest name; a bare name that fits several people has none. */
export function personRecords(people: readonly Person[], offsets: Offsets): PersonRecord[] {
  const names = people.map(fullestName);
  const ids = people.map((person, i) => (person.candidates.length > 0 ? null : slug(names[i] as string)));
  return people.map((person, i) => {
    const name = names[i] as string;
    const parts = name.split(' ');
    return {
      id: ids[i] ?? null,
      name,
      givenName: parts.length > 1 ? parts.slice(0, -1).join(' ') : null,
      familyName: parts.length > 1 ? (parts.at(-1) ?? null) : null,
      titles: [...new Set(person.titles.map((t) => t.text))],
      aliases: [...new Set(person.mentions.filter((m) => m.kind === 'name' && m.text !== name).map((m) => m.text))],
      candidates: person.candidates.flatMap((c) => ids[c] ?? []),
      mentions: person.mentions.map((m) => mentionRecord(m, m.kind, offsets)),
    };
  });
}
