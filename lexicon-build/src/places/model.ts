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
