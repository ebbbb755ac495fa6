import type { AliasKind, PlaceKind } from '../../../src/lexicon/types.ts';

/** A place on its way into `places.bin`. */
export interface Place {
  readonly geonamesId: number;
  /** Without a GeoNames id: the slug of its `place:` id; else ''. */
  readonly slug: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly featureCode: string;
  readonly population: number;
  readonly point: Point | null;
  readonly countryCode: string;
  readonly admin1: string;
  readonly source: string;
  /** Other names and how each counts. The main name is not among them. */
  readonly aliases: Map<string, AliasKind>;
}

export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** A country as `countries.json` has it. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly alpha3: string;
  readonly geonamesId: number | null;
  /** The place id, as in `GazetteerEntry.id` of the lexicon. */
  readonly id: string;
  /** As the news calls it: "South Korea". */
  readonly name: string;
  /** Other names, long and short forms, initialisms with and without stops. */
  readonly names: readonly string[];
  /** Adjectives and inhabitants. */
  readonly demonyms: readonly string[];
  readonly capital: string | null;
  /** Alpha-2 codes of land neighbours. */
  readonly neighbours: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
}

/** A town with what the compiler alone needs. */
export interface Town extends Place {
  readonly admin2: string;
}

export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
