import type { AliasKind } from '../../../src/lexicon/types.ts';
import { readRows, values } from '../lists.ts';
import { readUnits, TYPE_BEFORE, TYPE_BEHIND, type Unit } from './admin.ts';
import type { Place, Point, Town } from './model.ts';

/** Names in the news: our list, and the states' abbreviations. */
interface RegionNames {
  readonly name: string;
  readonly others: readonly string[];
  /** "TX": counts little, since it stands for much else. */
  readonly postal: readonly string[];
}

/** First-level regions. A point of our own list goes before what the towns give: where most of the land is empty. */
export function readRegions(towns: readonly Town[]): Place[] {
  const names = readNames();
  const points = readPoints();
  return readUnits(1, towns).map((unit) => {
    const key = `${unit.countryCode}:${unit.name}`;
    return toPlace(unit, names.get(key), points.get(key) ?? unit.point);
  });
}

function readNames(): Map<string, RegionNames> {
  const states = readRows('us-states').map(([code = '', name = '', others]) => {
    return [`US:${name}`, { name, others: [...values(others), `State of ${name}`], postal: [code] }] as const;
  });
  const regions = readRows('region-names').map(([key = '', name = '', others]) => {
    return [key, { name, others: values(others), postal: [] }] as const;
  });
  return new Map<string, RegionNames>([...states, ...regions]);
}

function readPoints(): Map<string, Point> {
  return new Map(
    readRows('region-points').map(([key = '', latitude, longitude]) => [
      key,
      { latitude: Number(latitude), longitude: Number(longitude) },
    ]),
  );
}

function toPlace(unit: Unit, names: RegionNames | undefined, point: Point | null): Place {
  const name = names?.name ?? unit.name;
  const aliases = new Map<string, AliasKind>();
  const shorter = [unit.name.replace(TYPE_BEHIND, ''), unit.name.replace(TYPE_BEFORE, '')];
  for (const alias of [unit.name, ...shorter, ...(names?.others ?? [])]) {
    if (alias !== name) aliases.set(alias, 'alternate');
  }
  for (const code of names?.postal ?? []) aliases.set(code, 'penalised');
  const { geonamesId, countryCode, admin1, population } = unit;
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
