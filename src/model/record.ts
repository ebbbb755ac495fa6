import type { PublishedAtSource, RawFile } from './article.ts';
import type { Grain, MentionKind, Mod, QuoteKind, Timex } from './mention.ts';
import type { Focus, PlaceReferent } from './resolution.ts';

/** A stretch of the article. Offsets of a record are Unicode code points into the file's decoded text, end exclusive. */
export interface TextRecord {
  readonly start: number;
  readonly end: number;
  /** As it stands in the file, line ends included. */
  readonly text: string;
}

/** What every decision carries. */
interface DecisionRecord {
  /** Id of the rule that decided, or that weighed most. */
  readonly rule: string;
  /** Share of such decisions that are right, 0 to 1, in three digits. */
  readonly confidence: number;
}

export interface MentionRecord extends TextRecord, DecisionRecord {
  readonly kind: MentionKind;
}

/** One person of the article, with all that the text calls him or her. */
export interface PersonRecord {
  /** Slug of the fullest name; null for a bare name that fits several people. */
  readonly id: string | null;
  /** The fullest name that the article gives. */
  readonly name: string;
  /** Both null where the name has only one word. */
  readonly givenName: string | null;
  readonly familyName: string | null;
  /** Titles and roles as written: "Prime Minister". */
  readonly titles: readonly string[];
  /** The other forms of the name. */
  readonly aliases: readonly string[];
  /** Ids of the people whom a bare name fits; else empty. */
  readonly candidates: readonly string[];
  readonly mentions: readonly MentionRecord[];
}

/** One place of the article. */
export interface PlaceRecord extends PlaceReferent {
  readonly mentions: readonly MentionRecord[];
}

export interface OrganizationRecord {
  /** Slug of the longest name. */
  readonly id: string;
  /** The longest name that the article gives. */
  readonly name: string;
  /** The other forms of the name. */
  readonly aliases: readonly string[];
  readonly mentions: readonly MentionRecord[];
}

/** A date, time, duration or set, as TIMEX3 has it. */
export interface DateRecord extends TextRecord, DecisionRecord {
  /** `d1`, `d2` … in the order of the text. */
  readonly id: string;
  readonly type: Timex;
  /** TIMEX3 value; null where the words leave all of it open. */
  readonly value: string | null;
  readonly mod: Mod | null;
  /** First and last day covered (YYYY-MM-DD); null where the value covers no known days. */
  readonly from: string | null;
  readonly to: string | null;
  readonly grain: Grain | null;
  /** Parts of the value that the words do not say: "year", "month", "day", "century", "zone". */
  readonly inferred: readonly string[];
}

/** A quotation, marks included, or a report of what somebody said. */
export interface QuoteRecord extends TextRecord, DecisionRecord {
  /** `q1`, `q2` … in the order of the text. */
  readonly id: string;
  /** What was said, without the marks. */
  readonly content: string;
  readonly kind: QuoteKind;
  /** Null where the text names nobody. */
  readonly speaker: {
    readonly mention: TextRecord;
    readonly personId: string | null;
    readonly organizationId: string | null;
    /** The name of the person or organisation. */
    readonly name: string | null;
  } | null;
  /** The words that say that something is said: "said", "according to". */
  readonly cue: (TextRecord & { readonly lemma: string }) | null;
  /** Id of the quote that this one goes on, where one statement is broken up. */
  readonly continues: string | null;
}

/** One article's document: `output/json/<id>.json`. Its JSON Schema is `schemas/article.schema.json`. */
export interface ArticleRecord {
  readonly schemaVersion: '1.0';
  readonly article: {
    readonly id: string;
    /** Relative to the input folder, `/` between its parts. */
    readonly path: string;
    /** SHA-256 of the file and its sidecar, in lower-case hex. */
    readonly sha256: string;
    /** Length of the decoded text in code points. */
    readonly characters: number;
    readonly encoding: RawFile['encoding'];
    /** ISO 639 code; null where none was told or recognised. */
    readonly language: string | null;
    readonly title: string | null;
    /** Agency or paper. */
    readonly source: string | null;
    readonly author: string | null;
    /** ISO day (YYYY-MM-DD), and where it was found. */
    readonly publishedAt: string | null;
    readonly publishedAtSource: PublishedAtSource;
    readonly dateline: (TextRecord & { readonly placeId: string | null }) | null;
    readonly focus: Focus;
  };
  readonly people: readonly PersonRecord[];
  readonly places: readonly PlaceRecord[];
  readonly organizations: readonly OrganizationRecord[];
  readonly dates: readonly DateRecord[];
  readonly quotes: readonly QuoteRecord[];
}
