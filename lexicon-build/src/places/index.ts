import type { Country } from '../../../src/lexicon/types.ts';
import { byText } from '../lists.ts';
import type { WordNet } from '../wordnet.ts';
import { readAirports } from './airports.ts';
import { readListedPlaces } from './listed.ts';
import type { Place } from './model.ts';
import { placeOfCountry, readContinents } from './nations.ts';
import { readUsCentroids } from './points.ts';
import { readCounties, readRegions } from './regions.ts';
import { readTowns } from './towns.ts';
import { readWordNetPlaces } from './wordnet-places.ts';

/** All places in the order of `places.bin`; of two with one id the first source in this list stays. */
export function readPlaces(
  wordnet: WordNet,
  countries: readonly Country[],
  isOrdinary: (word: string) => boolean,
): Place[] {
  const towns = readTowns(isOrdinary);
  const us = readUsCentroids();
  const places = [
    ...countries.map(placeOfCountry),
    ...readContinents(),
    ...readRegions(towns, us),
    ...readCounties(towns, us),
    ...towns,
    ...readListedPlaces(),
    ...readWordNetPlaces(wordnet, countries),
    ...readAirports(),
  ];
  const byId = new Map<string, Place>();
  for (const place of places) {
    const id = place.geonamesId > 0 ? String(place.geonamesId) : place.slug;
    if (!byId.has(id)) byId.set(id, place);
  }
  return [...byId.values()].sort(inFileOrder);
}

function inFileOrder(left: Place, right: Place): number {
  const without = Number(left.geonamesId === 0) - Number(right.geonamesId === 0);
  return without || left.geonamesId - right.geonamesId || byText(left.slug, right.slug);
}
