import { byCodePoint } from '../../model/text-order.ts';
import { type PersonAcross, sameAs } from '../../normalise/same-as.ts';
import type { Facts, OrganizationFacts, PersonFacts, PlaceFacts } from '../../write/entry.ts';
import type { Row } from '../../write/tables.ts';
import { Tally } from './tally.ts';

class PersonTotals {
  readonly names = new Tally<PersonFacts>();
  /** Every form of the name, by articles. */
  readonly forms = new Tally<string>();
  readonly titles = new Tally<string>();
  articles = 0;
  mentions = 0;
  first: string | null = null;
  last: string | null = null;

  add(person: PersonFacts, publishedAt: string | null): void {
    this.articles++;
    this.mentions += person.mentions;
    this.names.add(`${person.name}\n${person.givenName}\n${person.familyName}`, person, person.mentions);
    for (const form of [person.name, ...person.aliases]) this.forms.add(form, form, 1);
    for (const title of person.titles) this.titles.add(title, title, 1);
    if (publishedAt === null) return;
    if (this.first === null || publishedAt < this.first) this.first = publishedAt;
    if (this.last === null || publishedAt > this.last) this.last = publishedAt;
  }
}

class Totals<T> {
  readonly forms = new Tally<T>();
  articles = 0;
  mentions = 0;

  add(key: string, form: T, mentions: number): void {
    this.forms.add(key, form, mentions);
    this.articles++;
    this.mentions += mentions;
  }
}

/** The tables in which articles meet: fed one article at a time, in any order. */
export class Corpus {
  private readonly peopleById = new Map<string, PersonTotals>();
  private readonly placesById = new Map<string, Totals<PlaceFacts>>();
  private readonly organizationsById = new Map<string, Totals<OrganizationFacts>>();

  add({ article, people, places, organizations }: Facts): void {
    const day = article.published_at;
    for (const person of people) entryOf(this.peopleById, person.id, () => new PersonTotals()).add(person, day);
    for (const place of places) {
      const totals = entryOf(this.placesById, place.row.place_id, () => new Totals<PlaceFacts>());
      totals.add(keyOf(place), place, place.mentions);
    }
    for (const organization of organizations) {
      const totals = entryOf(this.organizationsById, organization.id, () => new Totals<OrganizationFacts>());
      totals.add(organization.name, organization, organization.mentions);
    }
  }

  people(): Row<'people'>[] {
    const people = sorted(this.peopleById);
    const same = sameAs(people.map(([id, totals]) => personAcross(id, totals)));
    return people.map(([id, totals]) => personRow(id, totals, same.get(id) ?? null));
  }

  aliases(): Row<'person_aliases'>[] {
    return sorted(this.peopleById).flatMap(([person_id, totals]) => {
      const { name } = named(totals);
      const others = totals.forms.rows().filter(([form]) => form !== name);
      return others.map(([alias, articles]) => ({ person_id, alias, articles }));
    });
  }

  titles(): Row<'person_titles'>[] {
    return sorted(this.peopleById).flatMap(([person_id, { titles }]) =>
      titles.rows().map(([title, articles]) => ({ person_id, title, articles })),
    );
  }

  places(): Row<'places'>[] {
    return sorted(this.placesById).map(([, { forms, articles, mentions }]) => ({
      ...forms.mostByName(({ row }) => row.name).row,
      articles,
      mentions,
    }));
  }

  organizations(): Row<'organizations'>[] {
    return sorted(this.organizationsById).map(([organization_id, { forms, articles, mentions }]) => ({
      organization_id,
      name: forms.most().name,
      articles,
      mentions,
    }));
  }
}

/** A place of the gazetteer is told in one way only. */
const keyOf = ({ row }: PlaceFacts): string => (row.geonames_id === null ? JSON.stringify(row) : '');

const personAcross = (id: string, totals: PersonTotals): PersonAcross => ({
  ...named(totals),
  id,
  titles: totals.titles.rows().map(([title]) => title),
  mentions: totals.mentions,
  firstPublishedAt: totals.first,
  lastPublishedAt: totals.last,
});

function named({ names }: PersonTotals): Pick<PersonFacts, 'name' | 'givenName' | 'familyName'> {
  const { name, givenName, familyName } = names.mostByName((form) => form.name);
  return { name, givenName, familyName };
}

function personRow(id: string, totals: PersonTotals, same: string | null): Row<'people'> {
  const { name, givenName, familyName } = named(totals);
  return {
    person_id: id,
    name,
    given_name: givenName,
    family_name: familyName,
    articles: totals.articles,
    mentions: totals.mentions,
    first_published_at: totals.first,
    last_published_at: totals.last,
    same_as: same,
  };
}

const sorted = <T>(totals: ReadonlyMap<string, T>): [string, T][] => [...totals].sort(([a], [b]) => byCodePoint(a, b));

function entryOf<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
