import { foldName } from '../../../src/lexicon/fold.ts';
import { WordClass } from '../../../src/lexicon/types.ts';
import { readRows, values } from '../lists.ts';
import type { Country, Place } from '../places/model.ts';
import { addWord } from '../words/index.ts';
import type { Words } from '../words/model.ts';
import type { Phrases } from './model.ts';

/** Folded demonym → ids of its places, countries before regions before towns. */
export type Demonyms = Map<string, string[]>;

export function addDemonyms(
  words: Words,
  phrases: Phrases,
  countries: readonly Country[],
  places: readonly Place[],
): Demonyms {
  const ids: Demonyms = new Map();
  const add = (form: string, id: string): void => {
    const key = foldName(form);
    ids.set(key, [...new Set([...(ids.get(key) ?? []), id])]);
    phrases.add(form, 'demonym', '');
    if (!form.includes(' ')) addWord(words, form, WordClass.DEMONYM);
  };
  for (const country of countries) for (const form of country.demonyms) add(form, country.id);
  addRegions(places, add);
  addTowns(places, add);
  return ids;
}

function addRegions(places: readonly Place[], add: (form: string, id: string) => void): void {
  const regions = new Map(
    places
      .filter((place) => place.featureCode === 'ADM1')
      .flatMap((place) => [
        [`${place.countryCode}.${place.admin1}`, place.geonamesId] as const,
        [`${place.countryCode}:${place.name}`, place.geonamesId] as const,
      ]),
  );
  const rows = [
    ...readRows('us-states').map(([code, , , forms]) => [`US.${code}`, forms] as const),
    ...readRows('region-names').map(([key = '', name, , forms]) => [`${key.slice(0, 2)}:${name}`, forms] as const),
  ];
  for (const [key, forms] of rows) {
    const id = regions.get(key);
    if (id !== undefined) for (const form of values(forms)) add(form, `geonames:${id}`);
  }
}

/** Inhabitants of cities and areas: form | name of the place | country. */
function addTowns(places: readonly Place[], add: (form: string, id: string) => void): void {
  const wanted = new Map(
    readRows('demonyms').map(([forms = '', name = '', country = '']) => [`${name}|${country}`, values(forms)]),
  );
  const best = new Map<string, Place>();
  for (const place of places) {
    const key = `${place.name}|${place.countryCode}`;
    if (wanted.has(key) && rankOf(place) >= rankOf(best.get(key))) best.set(key, place);
  }
  for (const [key, forms] of wanted) {
    const place = best.get(key);
    if (place === undefined) throw new Error(`demonym of an unknown place: ${key}`);
    for (const form of forms) add(form, place.geonamesId > 0 ? `geonames:${place.geonamesId}` : `place:${place.slug}`);
  }
}

/** Cities and areas before regions of the same name, the larger first. */
function rankOf(place: Place | undefined): number {
  if (place === undefined) return 0;
  return place.kind === 'region' ? 0 : 1 + place.population;
}
