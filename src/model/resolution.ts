import type { Grain, MentionKind, Mod, NameMention, QuoteMention, Timex } from './mention.ts';
import type { Span } from './span.ts';

/** What a place is, as the output calls it. */
export type PlaceKind =
  | 'country'
  | 'region'
  | 'county'
  | 'city'
  | 'district'
  | 'landform'
  | 'water'
  | 'facility'
  | 'area';

/** One mention of a person: a name, "the prime minister", "he". */
export interface PersonMention extends Span {
  readonly text: string;
  readonly kind: MentionKind;
  readonly rule: string;
  readonly confidence: number;
}

/** A title or role that the text gives a person ("Prime Minister", "Norwegian leader"). */
export interface PersonTitle extends Span {
  readonly text: string;
}

/** One person of the article: everything that names them. */
export interface Person {
  readonly mentions: readonly PersonMention[];
  readonly titles: readonly PersonTitle[];
  readonly sex: 'female' | 'male' | null;
  /** For a bare name that fits several people: their indexes in `Resolution.people`; else empty. */
  readonly candidates: readonly number[];
}

/** The place that mentions stand for; null coordinates where nothing tells them. */
export interface PlaceReferent {
  /** `geonames:1581130` or `local:<slug>`. */
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly countryCode: string | null;
  readonly regionName: string | null;
  readonly geonamesId: number | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** True where the point is that of something near or around the place. */
  readonly approximate: boolean;
}

/** One mention of a place; always a name. */
export interface PlaceMention extends Span {
  readonly text: string;
  readonly rule: string;
  readonly confidence: number;
}

/** One place of the article with its mentions. */
export interface Place extends PlaceReferent {
  readonly mentions: readonly PlaceMention[];
}

/** One organisation of the article: its names. */
export interface Organization {
  readonly mentions: readonly NameMention[];
}

/** What the article is about, geographically: a weighted vote of its places. */
export interface Focus {
  readonly countryCode: string | null;
  readonly regionName: string | null;
  readonly placeId: string | null;
}

/** A temporal expression with its value. Days are ISO (YYYY-MM-DD); years before 1 are written as TIMEX3 has them. */
export interface ResolvedDate extends Span {
  readonly text: string;
  readonly type: Timex;
  readonly value: string | null;
  readonly mod: Mod | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly grain: Grain | null;
  /** Parts of the value that the words do not say: "year", "month", "day", "century", "zone". */
  readonly inferred: readonly string[];
  readonly rule: string;
  readonly confidence: number;
}

/** A quotation whose speaker is tied to a person or an organisation of the article. */
export interface ResolvedQuote extends QuoteMention {
  /** Index in `Resolution.people`, or null. */
  readonly person: number | null;
  /** Index in `Resolution.organizations`, or null. */
  readonly organization: number | null;
}

/** What the article's findings mean. */
export interface Resolution {
  readonly people: readonly Person[];
  readonly places: readonly Place[];
  readonly organizations: readonly Organization[];
  readonly dates: readonly ResolvedDate[];
  readonly quotes: readonly ResolvedQuote[];
  readonly focus: Focus;
  /** Publication date that the article's own dates force, where none was given. */
  readonly publishedAt: string | null;
}
