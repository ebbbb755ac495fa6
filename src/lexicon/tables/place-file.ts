import type { AliasKind, PlaceKind } from '../types.ts';
import { type KeyTable, openKeyTable } from './key-table.ts';

/**
 * Layout of `places.bin`, little endian: u32 record count, u32 length of the names, u32 length of the meta JSON, u32
 * zero; columns of all records, one behind the other, in the order of `PlaceFile`; names (u8 length, UTF-8); meta;
 * padding to four; a key table. A name that is its key with capitals ("da nang", "Da Nang") is not stored: `name` is
 * then the key's offset in the table, and `KEY_NAME`. Records with a GeoNames id come first, by id. A key's payload: u8
 * count, then of three bytes each: record index × 4 + index of the alias kind.
 */
export const HEADER_BYTES = 16;

/** Coordinates are in units of 1e-5 degrees, `NO_POINT` where unknown. */
export const NO_POINT = 0x7fffffff;
/** Marks a `name` that points into the key table. */
export const KEY_NAME = 0x80000000;
/** `region` of a record that lies in no first-level region. */
export const NO_REGION = 0xffff;

export const KINDS: readonly PlaceKind[] = [
  'country',
  'region',
  'county',
  'city',
  'district',
  'landform',
  'water',
  'facility',
  'area',
];
export const ALIAS_KINDS: readonly AliasKind[] = ['main', 'alternate', 'penalised'];

export interface PlaceMeta {
  readonly features: readonly string[];
  readonly sources: readonly string[];
  /** [country code, admin1 code, index of the region's record] */
  readonly regions: readonly (readonly [string, string, number])[];
  /** Slugs of the records without a GeoNames id, in their order. */
  readonly slugs: readonly string[];
}

export interface PlaceFile {
  readonly count: number;
  readonly geonamesId: Uint32Array;
  readonly latitude: Int32Array;
  readonly longitude: Int32Array;
  readonly population: Uint32Array;
  readonly name: Uint32Array;
  readonly region: Uint16Array;
  readonly country: Uint16Array;
  readonly feature: Uint8Array;
  /** Index of the kind × 16 + index of the source. */
  readonly kind: Uint8Array;
  readonly names: Buffer;
  readonly meta: PlaceMeta;
  readonly keys: KeyTable;
}

export function openPlaceFile(file: Buffer): PlaceFile {
  const count = file.readUInt32LE(0);
  const namesLength = file.readUInt32LE(4);
  const metaLength = file.readUInt32LE(8);
  let at = HEADER_BYTES;
  const take = (bytes: number): number => {
    const start = at;
    at += bytes;
    return file.byteOffset + start;
  };
  const { buffer } = file;
  const columns = {
    geonamesId: new Uint32Array(buffer, take(count * 4), count),
    latitude: new Int32Array(buffer, take(count * 4), count),
    longitude: new Int32Array(buffer, take(count * 4), count),
    population: new Uint32Array(buffer, take(count * 4), count),
    name: new Uint32Array(buffer, take(count * 4), count),
    region: new Uint16Array(buffer, take(count * 2), count),
    country: new Uint16Array(buffer, take(count * 2), count),
    feature: new Uint8Array(buffer, take(count), count),
    kind: new Uint8Array(buffer, take(count), count),
  };
  const names = file.subarray(at, at + namesLength);
  const metaStart = at + namesLength;
  const meta = JSON.parse(file.toString('utf8', metaStart, metaStart + metaLength)) as PlaceMeta;
  return { count, ...columns, names, meta, keys: openKeyTable(file, Math.ceil((metaStart + metaLength) / 4) * 4) };
}

/** "da nang" → "Da Nang" */
export function capitalise(key: string): string {
  return key.replace(/(?<=^| )[a-z]/g, (letter) => letter.toUpperCase());
}
