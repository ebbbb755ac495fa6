import type { ArticleRecord } from '../model/record.ts';
import { codePointOffsets, utf16Offsets } from '../normalise/code-points.ts';
import { bodyOf } from '../parse/index.ts';

/** Spans of gold and system are Unicode code points into the file's whole text, end exclusive. */
export interface Item {
  readonly start: number;
  readonly end: number;
  readonly text?: string;
}

export interface GoldPerson extends Item {
  /** The name without its titles; either span counts. */
  readonly core?: Item;
}

/** Its point in degrees, WGS 84; id and point null or absent where the corpus tells none. */
export interface GoldPlace extends Item {
  readonly kind?: string | null;
  readonly geonamesId?: number | null;
  readonly latitude?: number | null;
  readonly longitude?: number | null;
}

/** Attributes as TIMEX3 has them. */
export interface GoldDate extends Item {
  readonly type?: string | null;
  readonly value?: string | null;
  readonly mod?: string | null;
}

/** A segment between marks, or a report; `contentStart` to `contentEnd` is the whole statement that it belongs to. */
export interface GoldQuote extends Item {
  readonly sources?: readonly Item[];
  readonly cues?: readonly Item[];
  readonly contentStart?: number;
  readonly contentEnd?: number;
}

/** A mention in a cluster of one person's. */
export interface GoldMention extends Item {
  /** A name where it is absent. */
  readonly kind?: 'name' | 'nominal' | 'pronoun';
  readonly core?: Item;
}

export const isName = ({ kind = 'name' }: GoldMention): boolean => kind === 'name';

/** One marked article. A key that is absent is a kind that the corpus does not mark. */
export interface GoldDocument {
  readonly id: string;
  readonly people?: readonly GoldPerson[];
  readonly places?: readonly GoldPlace[];
  readonly organizations?: readonly Item[];
  readonly dates?: readonly GoldDate[];
  /** 'calendar': durations and sets are not marked. */
  readonly dateScope?: string;
  readonly quotes?: readonly GoldQuote[];
  readonly indirect?: readonly GoldQuote[];
  readonly clusters?: readonly (readonly GoldMention[])[];
  readonly ignorePeople?: readonly Item[];
  readonly ignorePlaces?: readonly Item[];
  readonly ignoreOrganizations?: readonly Item[];
  readonly ignoreDates?: readonly Item[];
  readonly otherToponyms?: readonly Item[];
  readonly quotedSegmentsOutside?: readonly Item[];
  readonly quotedSegmentsPartial?: readonly Item[];
}

/** A gold document with its text and what the system made of it (null where nothing came). */
export interface Pair {
  readonly gold: GoldDocument;
  readonly system: ArticleRecord | null;
  readonly text: ScoredText;
}

/** A text that is sliced by code points. */
export interface ScoredText {
  /** Where the body begins: behind a front matter block. */
  readonly bodyStart: number;
  slice(start: number, end: number): string;
}

export function scoredText(text: string): ScoredText {
  const toUtf16 = utf16Offsets(text);
  return {
    bodyStart: codePointOffsets(text)(text.length - bodyOf(text).length),
    slice: (start, end) => text.slice(toUtf16(start), toUtf16(end)),
  };
}
