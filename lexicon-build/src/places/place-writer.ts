import { foldName } from '../../../src/lexicon/fold.ts';
import {
  ALIAS_KINDS,
  capitalise,
  HEADER_BYTES,
  KEY_NAME,
  KINDS,
  NO_POINT,
  NO_REGION,
  type PlaceMeta,
} from '../../../src/lexicon/tables/place-file.ts';
import { entryOffsets, writeKeyTable } from '../key-table-writer.ts';
import type { PlaceKeys } from './keys.ts';
import type { Place } from './model.ts';

/** Postings that one key keeps: "San José" has hundreds. */
const MOST_POSTINGS = 40;

/** `places.bin`, as `openPlaceFile` reads it. `places`: those with a GeoNames id first, by id, then by slug. */
export function writePlaces(places: readonly Place[], keys: PlaceKeys): Buffer {
  const indexOf = new Map(places.map((place, index) => [place, index]));
  const meta = metaOf(places);
  const payloads = payloadsOf(keys, indexOf);
  const { names, offsets } = writeNames(places, entryOffsets(payloads));
  const columns = writeColumns(places, meta, offsets);
  const metaBytes = Buffer.from(JSON.stringify(meta));
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt32LE(places.length, 0);
  header.writeUInt32LE(names.length, 4);
  header.writeUInt32LE(metaBytes.length, 8);
  const front = Buffer.concat([header, columns, names, metaBytes]);
  const padding = Buffer.alloc((4 - (front.length % 4)) % 4);
  return Buffer.concat([front, padding, writeKeyTable(payloads)]);
}

function payloadsOf(keys: PlaceKeys, indexOf: ReadonlyMap<Place, number>): Map<string, Buffer> {
  const payloads = new Map<string, Buffer>();
  for (const [key, postings] of keys) {
    const kept = postings.slice(0, MOST_POSTINGS);
    const payload = Buffer.alloc(1 + kept.length * 3);
    payload[0] = kept.length;
    kept.forEach(({ place, alias }, index) => {
      payload.writeUIntLE((indexOf.get(place) ?? 0) * 4 + ALIAS_KINDS.indexOf(alias), 1 + index * 3, 3);
    });
    payloads.set(key, payload);
  }
  return payloads;
}

function metaOf(places: readonly Place[]): PlaceMeta {
  const regions = places.flatMap((place, index) =>
    place.featureCode === 'ADM1' && place.geonamesId > 0 ? [[place.countryCode, place.admin1, index] as const] : [],
  );
  return {
    features: [...new Set(places.map((place) => place.featureCode))].sort(),
    sources: [...new Set(places.map((place) => place.source))].sort(),
    regions,
    slugs: places.filter((place) => place.geonamesId === 0).map((place) => place.slug),
  };
}

/** Equal names are stored once; what can be had from a key not at all. */
function writeNames(
  places: readonly Place[],
  keyOffsets: ReadonlyMap<string, number>,
): { names: Buffer; offsets: number[] } {
  const known = new Map<string, number>();
  const parts: Buffer[] = [];
  let end = 0;
  const offsets = places.map(({ name }) => {
    const at = known.get(name);
    if (at !== undefined) return at;
    const key = foldName(name);
    const inKeys = capitalise(key) === name ? keyOffsets.get(key) : undefined;
    if (inKeys !== undefined) return inKeys + KEY_NAME;
    const bytes = Buffer.from(name);
    parts.push(Buffer.from([bytes.length]), bytes);
    known.set(name, end);
    end += 1 + bytes.length;
    return end - 1 - bytes.length;
  });
  return { names: Buffer.concat(parts), offsets };
}

function writeColumns(places: readonly Place[], meta: PlaceMeta, names: readonly number[]): Buffer {
  const regionIndex = new Map(meta.regions.map(([country, admin1], index) => [`${country}.${admin1}`, index]));
  const degrees = (value: number | undefined): number => (value === undefined ? NO_POINT : Math.round(value * 1e5));
  const u32 = (pick: (place: Place, index: number) => number): Buffer =>
    Buffer.from(Uint32Array.from(places, pick).buffer);
  const i32 = (pick: (place: Place) => number): Buffer => Buffer.from(Int32Array.from(places, pick).buffer);
  const u16 = (pick: (place: Place) => number): Buffer => Buffer.from(Uint16Array.from(places, pick).buffer);
  const u8 = (pick: (place: Place) => number): Buffer => Buffer.from(Uint8Array.from(places, pick).buffer);
  return Buffer.concat([
    u32((place) => place.geonamesId),
    i32((place) => degrees(place.point?.latitude)),
    i32((place) => degrees(place.point?.longitude)),
    u32((place) => place.population),
    u32((_, index) => names[index] ?? 0),
    u16((place) => regionIndex.get(`${place.countryCode}.${place.admin1}`) ?? NO_REGION),
    u16((place) =>
      place.countryCode === '' ? 0 : place.countryCode.charCodeAt(0) * 256 + place.countryCode.charCodeAt(1),
    ),
    u8((place) => meta.features.indexOf(place.featureCode)),
    u8((place) => KINDS.indexOf(place.kind) * 16 + meta.sources.indexOf(place.source)),
  ]);
}
