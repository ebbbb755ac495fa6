import type { PublishedAtSource, RawFile } from './article.ts';
import type { Grain, MentionKind, Mod, QuoteKind, Timex } from './mention.ts';
import type { PlaceKind } from './resolution.ts';

/** Offsets of a record are Unicode code points into the file's decoded text, end exclusive. */
export interface TextRecord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface MentionRecord extends TextRecord {
  readonly kind: MentionKind;
  readonly rule: string;
  readonly confidence: number;
}

export interface PersonRecord {
  readonly id: string | null;
  readonly name: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly titles: readonly string[];
  readonly aliases: readonly string[];
  readonly candidates: readonly string[];
  readonly mentions: readonly MentionRecord[];
}

export interface PlaceRecord {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly countryCode: string | null;
  readonly regionName: string | null;
  readonly geonamesId: number | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly approximate: boolean;
  readonly mentions: readonly MentionRecord[];
}

export interface OrganizationRecord {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly MentionRecord[];
}

export interface DateRecord extends TextRecord {
  readonly id: string;
  readonly type: Timex;
  readonly value: string | null;
  readonly mod: Mod | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly grain: Grain | null;
  readonly inferred: readonly string[];
  readonly rule: string;
  readonly confidence: number;
}

export interface QuoteRecord extends TextRecord {
  readonly id: string;
  readonly content: string;
  readonly kind: QuoteKind;
  readonly speaker: {
    readonly mention: TextRecord;
    readonly personId: string | null;
    readonly organizationId: string | null;
    readonly name: string | null;
  } | null;
  readonly cue: (TextRecord & { readonly lemma: string }) | null;
  readonly rule: string;
  readonly confidence: number;
  readonly continues: string | null;
}

/** One article's document: `output/json/<id>.json`. Its JSON Schema is `schemas/article.schema.json`. */
export interface ArticleRecord {
  readonly schemaVersion: '1.0';
  readonly article: {
    readonly id: string;
    readonly path: string;
    readonly sha256: string;
    readonly characters: number;
    readonly encoding: RawFile['encoding'];
    readonly language: string | null;
    readonly title: string | null;
    readonly source: string | null;
    readonly author: string | null;
    readonly publishedAt: string | null;
    readonly publishedAtSource: PublishedAtSource;
    readonly dateline: (TextRecord & { readonly placeId: string | null }) | null;
    readonly focus: {
      readonly countryCode: string | null;
      readonly regionName: string | null;
      readonly placeId: string | null;
    };
  };
  readonly people: readonly PersonRecord[];
  readonly places: readonly PlaceRecord[];
  readonly organizations: readonly OrganizationRecord[];
  readonly dates: readonly DateRecord[];
  readonly quotes: readonly QuoteRecord[];
}
