import { append, increase } from '../../../model/maps.ts';
import { cellKey, closeness, kmBetween } from '../geometry.ts';
import { type Candidate, namesCounty, type Toponym } from '../toponym.ts';
import { favourite } from './decide.ts';
import { entryOf, SMALL } from './landmarks.ts';

/** Names that must have a place in a district, since two towns meet by chance, and how close to its middle: 100 km. */
const FEWEST = 3;
const LEAST_CLOSENESS = 0.25;

/** Each of them is compared with what lies near it: in a long list the first tell enough. */
const MOST = 100;

/** The place that each of several names would mean. */
export type District = ReadonlyMap<Toponym, Candidate>;

interface Sighting {
  readonly item: Toponym;
  readonly candidate: Candidate;
}

/**
 * Where an article's names could lie closest together, if that is not what is believed: "Lebanon", "Hanover" and "Enfield"
 * are a country and two cities far apart, or three neighbouring towns of New Hampshire. Of equals the first named.
 */
export function rivalDistrict(toponyms: readonly Toponym[]): District | null {
  const cells = cellsOf(toponyms);
  let best: District | null = null;
  let most = 0;
  for (const sightings of cells.values()) {
    for (const sighting of sightings) {
      const close = closeTo(sighting, cells);
      const sum = close === null ? 0 : sumOf(close);
      if (close === null || sum <= most) continue;
      const district = districtOf(sighting, close);
      if (district.size >= FEWEST || isCountyAndTown(district, sum)) [best, most] = [district, sum];
    }
  }
  return best === null || isBelieved(best) || isAtHome(best) ? null : best;
}

/** How close a county's middle and a town in it are: 50 km. */
const WITHIN = 0.6;

/** A county's name that more of them bear meets some town's by chance. */
const MOST_BEARERS = 6;

/** "Cairo" and "Alexander County": the county is named in full, so that the two do not meet by chance. */
const isCountyAndTown = (district: District, sum: number): boolean =>
  sum >= WITHIN &&
  [...district].some(
    ([item, { entry }]) => entry.kind === 'county' && namesCounty(item) && item.candidates.length <= MOST_BEARERS,
  ) &&
  [...district.values()].some(({ entry }) => entry.kind === 'city');

const isBelieved = (district: District): boolean =>
  [...district].every(([item, candidate]) => favourite(item) === candidate);

/** Share of the names that one country has already: England's Exeter, Norwich and Dover are not New England's. */
const AT_HOME = 0.75;

/** Whether nearly all names are believed to lie in one country that is not the district's. */
function isAtHome(district: District): boolean {
  const counts = new Map<string | null, number>();
  for (const [item, { entry }] of district) {
    const code = entryOf(item)?.countryCode ?? null;
    if (code !== null && code !== entry.countryCode) increase(counts, code);
  }
  return Math.max(0, ...counts.values()) >= AT_HOME * district.size;
}

/** A place near another, and how close. */
interface Near {
  readonly candidate: Candidate;
  readonly how: number;
}

/** The places next to one, the closest of each name; null where there is none. */
function closeTo({ item: own, candidate: middle }: Sighting, cells: ReadonlyMap<number, readonly Sighting[]>) {
  let close: Map<Toponym, Near> | null = null;
  const [row, column] = cellOf(middle);
  for (let dRow = -1; dRow <= 1; dRow++) {
    for (let dColumn = -1; dColumn <= 1; dColumn++) {
      for (const { item, candidate } of cells.get(cellKey(row + dRow, column + dColumn)) ?? []) {
        const how = item === own ? 0 : closeness(kmBetween(middle.entry, candidate.entry));
        if (how < LEAST_CLOSENESS || how <= (close?.get(item)?.how ?? 0)) continue;
        close ??= new Map();
        close.set(item, { candidate, how });
      }
    }
  }
  return close;
}

function sumOf(close: ReadonlyMap<Toponym, Near>): number {
  let sum = 0;
  for (const { how } of close.values()) sum += how;
  return sum;
}

function districtOf({ item, candidate }: Sighting, close: ReadonlyMap<Toponym, Near>): District {
  const district = new Map([[item, candidate]]);
  for (const [other, near] of close) district.set(other, near.candidate);
  return district;
}

const cellOf = ({ entry: { latitude, longitude } }: Candidate): [number, number] => [
  Math.floor(latitude ?? 0),
  Math.floor(longitude ?? 0),
];

/** The places that names may mean, by cells of one degree. */
function cellsOf(toponyms: readonly Toponym[]): ReadonlyMap<number, readonly Sighting[]> {
  const cells = new Map<number, Sighting[]>();
  for (const item of toponyms.filter((item) => item.role === 'mention' || namesCounty(item)).slice(0, MOST)) {
    for (const candidate of item.candidates) {
      if (!SMALL.has(candidate.entry.kind) || candidate.entry.latitude === null) continue;
      append(cells, cellKey(...cellOf(candidate)), { item, candidate });
    }
  }
  return cells;
}
