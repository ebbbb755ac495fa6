import type { Row } from './tables.ts';

/** What stands in the output for one article alone: each section has a file, and each article a stretch of its bytes. */
export const SECTIONS = ['documents', 'mentions', 'dates', 'quotes'] as const;
export type Section = (typeof SECTIONS)[number];

/** Something for each section, made in their order; spelt out, since a run makes it for every article of the folder. */
export const bySection = <T>(make: (section: Section) => T): Record<Section, T> => ({
  documents: make('documents'),
  mentions: make('mentions'),
  dates: make('dates'),
  quotes: make('quotes'),
});

/** A person of one article, as the tables of the folder need them; `mentions` are counts here. */
export interface PersonFacts {
  readonly id: string;
  readonly name: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly mentions: number;
  readonly aliases: readonly string[];
  readonly titles: readonly string[];
}

export interface PlaceFacts {
  readonly row: Omit<Row<'places'>, 'articles' | 'mentions'> & { readonly place_id: string; readonly name: string };
  readonly mentions: number;
}

export interface OrganizationFacts {
  readonly id: string;
  readonly name: string;
  readonly mentions: number;
}

/** What one article adds to the tables of the whole folder. */
export interface Facts {
  readonly article: Row<'articles'>;
  readonly people: readonly PersonFacts[];
  readonly places: readonly PlaceFacts[];
  readonly organizations: readonly OrganizationFacts[];
  readonly dates: number;
  readonly quotes: number;
  /** By which the same text is known in other articles; null where the text is too short to tell. */
  readonly sketch: string | null;
}

/** One line of `.dateline/entries.jsonl`: all that a later run needs of an article, beside its bytes. */
export interface Entry {
  readonly id: string;
  readonly path: string;
  readonly sha256: string;
  readonly document: { readonly bytes: number; readonly sha256: string };
  /** Bytes of the article in each file. */
  readonly bytes: Readonly<Record<Section, number>>;
  /** SHA-256 of those bytes, one section behind the other: first 16 hex digits. */
  readonly check: string;
  readonly facts: Facts;
}
