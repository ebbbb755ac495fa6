import type { ArticleRecord } from '../../model/record.ts';
import type { Facts, OrganizationFacts, PersonFacts, PlaceFacts } from '../../write/entry.ts';
import { articleRow } from '../../write/rows.ts';
import { sketchOf } from './sketch.ts';

/** What one article adds to the tables of the whole folder. `body` is its text without the front matter. */
export function factsOf(record: ArticleRecord, body: string): Facts {
  return {
    article: articleRow(record),
    people: record.people.flatMap(personFacts),
    places: record.places.map(placeFacts),
    organizations: record.organizations.map(organizationFacts),
    dates: record.dates.length,
    quotes: record.quotes.length,
    sketch: sketchOf(body),
  };
}

/** A bare name that fits several people is no row of `people`. */
function personFacts({
  id,
  name,
  givenName,
  familyName,
  aliases,
  titles,
  mentions,
}: ArticleRecord['people'][number]): PersonFacts[] {
  return id === null ? [] : [{ id, name, givenName, familyName, aliases, titles, mentions: mentions.length }];
}

const placeFacts = ({ mentions, ...place }: ArticleRecord['places'][number]): PlaceFacts => ({
  row: {
    place_id: place.id,
    name: place.name,
    kind: place.kind,
    country_code: place.countryCode,
    region_name: place.regionName,
    geonames_id: place.geonamesId,
    latitude: place.latitude,
    longitude: place.longitude,
  },
  mentions: mentions.length,
});

const organizationFacts = ({ id, name, mentions }: ArticleRecord['organizations'][number]): OrganizationFacts => ({
  id,
  name,
  mentions: mentions.length,
});
