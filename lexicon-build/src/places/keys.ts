import { foldName, initialismKey, joined } from '../../../src/lexicon/fold.ts';
import type { AliasKind } from '../../../src/lexicon/types.ts';
import { isStorable } from '../key-table-writer.ts';
import type { Place } from './model.ts';

/** A place under one of its names. */
export interface Posting {
  readonly place: Place;
  readonly alias: AliasKind;
}

export type PlaceKeys = Map<string, Posting[]>;

/** Countries whose place names are written in one word and in several: Danang, Da Nang. */
const JOINING = new Set(['KH', 'KP', 'KR', 'LA', 'MM', 'TH', 'TW', 'VN']);

/** All keys, each with its places, the likeliest first. */
export function keyPlaces(places: readonly Place[], isJunk: (key: string, place: Place) => boolean): PlaceKeys {
  const keys: PlaceKeys = new Map();
  for (const place of places) {
    const main = foldName(place.name);
    add(keys, main, place, isJunk(main, place) ? 'penalised' : 'main');
    for (const [alias, kind] of place.aliases)
      add(keys, keyOf(alias), place, isJunk(keyOf(alias), place) ? 'penalised' : kind);
    if (JOINING.has(place.countryCode) && main.includes(' ') && place.population >= 100_000)
      add(keys, joined(main), place, 'alternate');
    if (place.countryCode === 'UA') add(keys, inUkrainianLatin(main), place, 'alternate');
  }
  for (const postings of keys.values())
    postings.sort((left, right) => priorOf(right) - priorOf(left) || compareIds(left, right));
  return keys;
}

/** Ukraine's own spelling since 2010, where GeoNames keeps the older one: Kupyansk is Kupiansk, Hulyaypole Huliaipole. */
const inUkrainianLatin = (key: string): string =>
  key
    .replace(/(?<=[aeiou])yi/g, 'i')
    .replace(/(?<=[a-z])y(?=[aeu])/g, 'i')
    .replace(/(?<=[aeiouy])y/g, 'i');

/** Initialisms are keyed apart: "US" is not "us". */
export function keyOf(name: string): string {
  return initialismKey(name) ?? foldName(name);
}

function add(keys: PlaceKeys, key: string, place: Place, alias: AliasKind): void {
  if (!isStorable(key) || key.length < 2) return;
  const postings = keys.get(key);
  if (postings === undefined) keys.set(key, [{ place, alias }]);
  else if (!postings.some((posting) => posting.place === place)) postings.push({ place, alias });
}

const KIND_BONUS: Readonly<Partial<Record<string, number>>> = {
  country: 3,
  county: -0.7,
  district: -0.3,
  region: -0.9,
};
const FEATURE_BONUS: Readonly<Partial<Record<string, number>>> = { PPLC: 1.5, PPLA: 0.5, CONT: 2 };
const ALIAS_BONUS: Readonly<Record<AliasKind, number>> = { main: 0, alternate: -0.3, penalised: -1.5 };
/** Where a source has no people to count: as known as a town of so many powers of ten. */
const SOURCE_PRIOR: Readonly<Partial<Record<string, number>>> = { hand: 5.5, wordnet: 5, ourairports: 4.5 };

/** How likely a name means this place before anything is read: the power of ten of its people, and what it is. */
function priorOf({ place, alias }: Posting): number {
  const size = SOURCE_PRIOR[place.source] ?? Math.log10(place.population + 1000);
  return size + (KIND_BONUS[place.kind] ?? 0) + (FEATURE_BONUS[place.featureCode] ?? 0) + ALIAS_BONUS[alias];
}

function compareIds(left: Posting, right: Posting): number {
  return left.place.geonamesId - right.place.geonamesId || (left.place.slug < right.place.slug ? -1 : 1);
}
