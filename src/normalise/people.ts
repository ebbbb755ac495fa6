import type { Lexicon } from '../lexicon/types.ts';
import { singleBlanks } from '../model/blanks.ts';
import type { PersonRecord } from '../model/record.ts';
import type { Person } from '../model/resolution.ts';
import { slugIds } from '../model/slug.ts';
import { nameOf, namesOf } from './person-names.ts';
import { mentionRecord, type Offsets } from './records.ts';

/**
 * People as the output has them (docs/output.md). A person's id is the slug of the fullest name that the article gives;
 * where two people of one article share it, the second gets "-2". A bare name that fits several people has no id.
 */
export function personRecords(people: readonly Person[], offsets: Offsets, lexicon: Lexicon): PersonRecord[] {
  const forms = people.map(namesOf);
  const names = forms.map((all, i) => nameOf(withoutOtherNames(all, people[i] as Person), lexicon));
  const ids = slugIds(names.map(({ full }, i) => (people[i]?.candidates.length === 0 ? full : null)));
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

/** A name that first comes in as another one ("born |Mary Ann Lund|") is an alias, however full it is. */
function withoutOtherNames(names: readonly string[], { mentions }: Person): readonly string[] {
  if (!mentions.some(({ rule }) => rule === 'known-as')) return names;
  const ruleOf = new Map([...mentions].reverse().map(({ text, rule }) => [singleBlanks(text), rule]));
  const own = names.filter((name) => ruleOf.get(name) !== 'known-as');
  return own.some((name) => name.includes(' ')) ? own : names;
}

/** Titles that differ in nothing but capitals and blanks are one, in the form that comes first. */
function distinct(titles: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const title of titles) {
    const normal = singleBlanks(title);
    const key = normal.toLowerCase();
    if (!first.has(key)) first.set(key, normal);
  }
  return [...first.values()];
}
