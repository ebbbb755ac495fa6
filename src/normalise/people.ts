import type { Lexicon } from '../lexicon/types.ts';
import type { PersonRecord } from '../model/record.ts';
import type { Person } from '../model/resolution.ts';
import { slug } from '../model/slug.ts';
import { nameOf, namesOf } from './person-names.ts';
import { mentionRecord, type Offsets } from './records.ts';

/**
 * People as the output has them (docs/output.md). A person's id is the slug of the fullest name that the article gives; where two
 * people of one article share it, the second gets "-2". A bare name that fits several people has no id.
 */
export function personRecords(people: readonly Person[], offsets: Offsets, lexicon: Lexicon): PersonRecord[] {
  const forms = people.map(namesOf);
  const names = forms.map((all) => nameOf(all, lexicon));
  const ids = idsOf(
    people,
    names.map(({ full }) => full),
  );
  return people.map((person, i) => {
    const { full, given, family } = names[i] as (typeof names)[0];
    return {
      id: ids[i] ?? null,
      name: full,
      givenName: given,
      familyName: family,
      titles: distinct(person.titles.map((title) => title.text)),
      aliases: (forms[i] as string[]).filter((name) => name !== full),
      candidates: person.candidates.flatMap((candidate) => ids[candidate] ?? []),
      mentions: person.mentions.map((mention) => mentionRecord(mention, mention.kind, offsets)),
    };
  });
}

function idsOf(people: readonly Person[], names: readonly string[]): (string | null)[] {
  const taken = new Map<string, number>();
  return people.map((person, i) => {
    if (person.candidates.length > 0) return null;
    const base = slug(names[i] as string) || 'unnamed';
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    return count === 1 ? base : `${base}-${count}`;
  });
}

/** Titles that differ in nothing but capitals and blanks are one, in the form that comes first. */
function distinct(titles: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const title of titles) {
    const normal = title.replace(/\s+/gu, ' ');
    const key = normal.toLowerCase();
    if (!first.has(key)) first.set(key, normal);
  }
  return [...first.values()];
}
