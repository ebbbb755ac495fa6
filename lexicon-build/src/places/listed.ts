import type { AliasKind, PlaceKind } from '../../../src/lexicon/types.ts';
import { readRows, values } from '../lists.ts';
import { type Place, slugOf } from './model.ts';

/** Nearest GeoNames feature code of a kind that a hand-written list gives. */
const FEATURES: Readonly<Record<PlaceKind, string>> = {
  country: 'PCLI',
  region: 'ADM1',
  county: 'ADM2',
  city: 'PPL',
  district: 'PPLX',
  landform: 'MTS',
  water: 'SEA',
  facility: 'BLDG',
  area: 'RGN',
};

/** Places of our own lists: name | kind | latitude | longitude | country | other names | people of a city. */
export function readListedPlaces(): Place[] {
  return ['areas', 'districts', 'facilities']
    .flatMap((list) => readRows(list))
    .map(([name = '', kind = 'area', latitude = '', longitude = '', country = '', others, people = '0']) => ({
      geonamesId: 0,
      slug: slugOf(country === '' ? name : `${name} ${country}`),
      name,
      kind: kind as PlaceKind,
      featureCode: FEATURES[kind as PlaceKind],
      population: Number(people),
      point: latitude === '' ? null : { latitude: Number(latitude), longitude: Number(longitude) },
      countryCode: country,
      admin1: '',
      source: 'hand',
      aliases: new Map<string, AliasKind>(values(others).map((other) => [other, 'alternate'])),
    }));
}
