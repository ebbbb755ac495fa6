import type { GazetteerKind } from '../../lexicon/types.ts';

/** Common nouns that tell what kind of place a name beside them is ("Orange County", "the city of Orange"), sorted. */
const KINDS: Readonly<Record<string, readonly GazetteerKind[]>> = {
  airport: ['facility'],
  archipelago: ['landform', 'region', 'country'],
  atoll: ['landform'],
  basin: ['landform'],
  bay: ['water'],
  borough: ['district', 'county', 'city'],
  canal: ['water', 'facility'],
  canton: ['region'],
  canyon: ['landform'],
  cape: ['landform'],
  capital: ['city'],
  channel: ['water'],
  cities: ['city'],
  city: ['city'],
  coast: ['landform', 'area'],
  commune: ['city'],
  cordillera: ['landform'],
  counties: ['county'],
  country: ['country'],
  county: ['county', 'region'],
  creek: ['water'],
  delta: ['landform'],
  department: ['region', 'county'],
  desert: ['landform'],
  district: ['district', 'county', 'region'],
  emirate: ['region', 'country'],
  falls: ['water', 'city'],
  fjord: ['water'],
  forest: ['landform'],
  glacier: ['landform', 'water'],
  governorate: ['region'],
  gulf: ['water'],
  hamlet: ['city', 'district'],
  hill: ['landform', 'district', 'city'],
  hills: ['landform', 'district', 'city'],
  island: ['landform', 'region', 'country', 'county'],
  islands: ['landform', 'region', 'country'],
  isle: ['landform', 'region', 'county'],
  isles: ['landform', 'region'],
  islet: ['landform'],
  kingdom: ['country'],
  lagoon: ['water'],
  lake: ['water'],
  mount: ['landform', 'city'],
  mountain: ['landform', 'city'],
  mountains: ['landform'],
  municipality: ['city', 'county'],
  neighborhood: ['district', 'city'],
  neighbourhood: ['district', 'city'],
  oblast: ['region'],
  ocean: ['water'],
  parish: ['county', 'district'],
  peak: ['landform'],
  peninsula: ['landform', 'region'],
  plain: ['landform'],
  plains: ['landform', 'city', 'area'],
  plateau: ['landform'],
  port: ['city'],
  prefecture: ['region', 'county'],
  province: ['region', 'county'],
  range: ['landform'],
  reef: ['water', 'landform'],
  region: ['region', 'county', 'area'],
  republic: ['country', 'region'],
  reservoir: ['water'],
  resort: ['city', 'district'],
  ridge: ['landform', 'city', 'district'],
  river: ['water'],
  sea: ['water'],
  sierra: ['landform', 'county'],
  sound: ['water'],
  state: ['region'],
  strait: ['water'],
  suburb: ['city', 'district'],
  swamp: ['landform', 'water'],
  territory: ['region', 'country'],
  town: ['city', 'district'],
  township: ['city', 'district', 'county'],
  valley: ['landform', 'area'],
  village: ['city', 'district'],
  volcano: ['landform'],
  wetlands: ['landform', 'water'],
};

const BY_WORD: ReadonlyMap<string, readonly GazetteerKind[]> = new Map(Object.entries(KINDS));

/** Kinds of place that a noun allows, or null: "county", "River". */
export const kindsOf = (word: string): readonly GazetteerKind[] | null => BY_WORD.get(word.toLowerCase()) ?? null;

/** Words of a place's own name that are built or laid out by people: such a place need not be in any gazetteer. */
export const FACILITY_HEADS: ReadonlySet<string> = new Set(
  (
    'academy airfield airport arena avenue barracks base beach boulevard bridge building camp canal castle cathedral causeway ' +
    'cemetery center centre chapel church circle clinic college corner court courthouse crescent crossing dam dock drive ' +
    'estate expressway factory farm field fort freeway garden gardens gate hall harbor harbour heights highway hospital ' +
    'hotel house hut inn institute interchange junction landing lane library lighthouse mall manor market mill mine ' +
    'monastery monument mosque motorway museum observatory palace park parkway pier place plant plantation plaza prison ' +
    'quay railway ranch restaurant road route school shrine square stadium station street synagogue temple terminal ' +
    'terrace theater theatre tower trail tunnel turnpike university viaduct villa way works yard zoo ave blvd rd st'
  ).split(' '),
);

/** Words of the name of a landform that is no larger than a town's surroundings. */
export const SPOT_HEADS: ReadonlySet<string> = new Set([
  'hill',
  'isle',
  'islet',
  'mount',
  'mountain',
  'peak',
  'volcano',
]);

/** Bodies of the sky, lower case: places, but on no map. */
export const HEAVENLY: ReadonlySet<string> = new Set(
  'ceres earth europa io jupiter mars mercury moon neptune pluto saturn sun titan uranus venus'.split(' '),
);
