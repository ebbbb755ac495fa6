import { remembered } from '../../model/memo.ts';
import { leading } from '../../model/search.ts';
import { readData } from '../data-file.ts';
import { foldName, initialismKey } from '../fold.ts';
import {
  ALIAS_KINDS,
  capitalise,
  KEY_NAME,
  KINDS,
  NO_POINT,
  NO_REGION,
  openPlaceFile,
  type PlaceFile,
} from '../tables/place-file.ts';
import type { AliasKind, GazetteerEntry } from '../types.ts';

export interface Gazetteer {
  places(name: string): readonly GazetteerEntry[];
  place(id: string): GazetteerEntry | null;
  region(countryCode: string, admin1: string): GazetteerEntry | null;
  /** Whether some place has this folded name. */
  hasKey(key: string): boolean;
}

export function openGazetteer(): Gazetteer {
  const file = openPlaceFile(readData('places.bin'));
  const slugs = new Map(file.meta.slugs.map((slug, index) => [slug, file.count - file.meta.slugs.length + index]));
  const regions = new Map(file.meta.regions.map(([country, admin1, record]) => [`${country}.${admin1}`, record]));
  return {
    places: remembered((name) => namedAs(file, name)),
    place: (id) => entryById(file, slugs, id),
    region(countryCode, admin1) {
      const record = regions.get(`${countryCode}.${admin1}`);
      return record === undefined ? null : entry(file, record, 'main');
    },
    hasKey: (key) => file.keys.find(key) >= 0,
  };
}

function namedAs(file: PlaceFile, name: string): GazetteerEntry[] {
  const initialism = initialismKey(name);
  const found = initialism === null ? [] : postings(file, initialism);
  const plain = postings(file, foldName(name));
  return found.length === 0
    ? plain
    : [...found, ...plain.filter((entry) => !found.some((other) => other.id === entry.id))];
}

/** The compiler has put them in order: alias kind, then population, then id. */
function postings(file: PlaceFile, key: string): GazetteerEntry[] {
  const at = file.keys.find(key);
  if (at < 0) return [];
  const { blob } = file.keys;
  return Array.from({ length: blob[at] ?? 0 }, (_, index) => {
    const posting = blob.readUIntLE(at + 1 + index * 3, 3);
    return entry(file, posting >>> 2, ALIAS_KINDS[posting & 3] ?? 'main');
  });
}

function entryById(file: PlaceFile, slugs: ReadonlyMap<string, number>, id: string): GazetteerEntry | null {
  if (id.startsWith('place:')) {
    const record = slugs.get(id.slice('place:'.length));
    return record === undefined ? null : entry(file, record, 'main');
  }
  const record = id.startsWith('geonames:') ? indexOfId(file, Number(id.slice('geonames:'.length))) : -1;
  return record < 0 ? null : entry(file, record, 'main');
}

function indexOfId({ count, meta, geonamesId }: PlaceFile, wanted: number): number {
  const known = geonamesId.subarray(0, count - meta.slugs.length);
  const index = leading(known, (id) => id < wanted);
  return known[index] === wanted ? index : -1;
}

function entry(file: PlaceFile, index: number, alias: AliasKind): GazetteerEntry {
  const geonamesId = file.geonamesId[index] || null;
  const region = file.meta.regions[file.region[index] ?? NO_REGION];
  const latitude = file.latitude[index] ?? NO_POINT;
  const country = file.country[index] ?? 0;
  return {
    id:
      geonamesId === null
        ? `place:${file.meta.slugs[index - (file.count - file.meta.slugs.length)]}`
        : `geonames:${geonamesId}`,
    geonamesId,
    name: nameOf(file, index),
    kind: KINDS[(file.kind[index] ?? 0) >>> 4] ?? 'area',
    featureCode: file.meta.features[file.feature[index] ?? 0] ?? '',
    population: file.population[index] ?? 0,
    latitude: latitude === NO_POINT ? null : latitude / 1e5,
    longitude: latitude === NO_POINT ? null : (file.longitude[index] ?? 0) / 1e5,
    countryCode: country === 0 ? null : String.fromCharCode(country >>> 8, country & 0xff),
    admin1: region?.[1] ?? '',
    regionName: region === undefined ? null : nameOf(file, region[2]),
    alias,
    source: file.meta.sources[(file.kind[index] ?? 0) & 15] ?? '',
  };
}

function nameOf(file: PlaceFile, index: number): string {
  const at = file.name[index] ?? 0;
  const fromKey = at >= KEY_NAME;
  const from = fromKey ? file.keys.blob : file.names;
  const start = (fromKey ? at - KEY_NAME : at) + 1;
  const name = from.toString('utf8', start, start + (from[start - 1] ?? 0));
  return fromKey ? capitalise(name) : name;
}
