import { foldName } from '../../../src/lexicon/fold.ts';
import { byText } from '../lists.ts';
import type { WordNet } from '../wordnet.ts';
import { readAirports } from './airports.ts';
import { withNewsNames } from './city-names.ts';
import { readCounties } from './counties.ts';
import { readListedPlaces } from './listed.ts';
import { mergeListed } from './merge.ts';
import type { Country, Place } from './model.ts';
import { placeOfCountry, readContinents } from './nations.ts';
import { readRegions } from './regions.ts';
import { readTowns } from './towns.ts';
import { readWordNetPlaces } from './wordnet-places.ts';

/** All places in the order of `places.bin`; of two with one id the first source in this list stays. */
export function readPlaces(
  wordnet: WordNet,
  countries: readonly Country[],
  isOrdinary: (word: string) => boolean,
  isPersonal: (word: string) => boolean,
): Place[] {
  const isDoubtful = (word: string): boolean => isOrdinary(word) || isPersonal(word);
  const towns = withNewsNames(readTowns(isOrdinary, isDoubtful));
  const geonames = [
    ...countries.map(placeOfCountry),
    ...readContinents(),
    ...readRegions(towns),
    ...readCounties(towns),
    ...towns,
  ];
  const known = [...geonames, ...mergeListed(readListedPlaces(), geonames)];
  const names = new Set(
    known.filter(isWellKnown).flatMap((place) => [place.name, ...place.aliases.keys()].map(foldName)),
  );
  const isCounty = countyTest(known);
  const typed = readWordNetPlaces(wordnet, countries, names, isDoubtful).filter((place) => !isCounty(place));
  const places = [...known, ...typed, ...readAirports()];
  const byId = new Map<string, Place>();
  for (const place of places) {
    const id = place.geonamesId > 0 ? String(place.geonamesId) : place.slug;
    if (!byId.has(id)) byId.set(id, place);
  }
  return [...byId.values()].sort(inFileOrder);
}

/** Whether an area of WordNet is a county that we have with its point: Kent. */
function countyTest(known: readonly Place[]): (place: Place) => boolean {
  const keyOf = ({ name, countryCode }: Place): string => `${foldName(name)}|${countryCode}`;
  const counties = new Set(known.filter(({ kind }) => kind === 'county').map(keyOf));
  return (place) => place.kind === 'area' && counties.has(keyOf(place));
}

/** What WordNet need not tell again. */
function isWellKnown(place: Place): boolean {
  return place.kind === 'country' || place.source === 'hand' || (place.kind === 'region' && place.population > 0);
}

function inFileOrder(left: Place, right: Place): number {
  const without = Number(left.geonamesId === 0) - Number(right.geonamesId === 0);
  return without || left.geonamesId - right.geonamesId || byText(left.slug, right.slug);
}
