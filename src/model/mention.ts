import type { Span } from './span.ts';
import type { Evidence } from './trace.ts';

/** What a name can be the name of. */
export type EntityKind = 'person' | 'place' | 'organization';
/** How a mention refers: "Ana Sol", "the pilot", "she". */
export type MentionKind = 'name' | 'nominal' | 'pronoun';

/** A proper name found in the text: no title, no "the", no possessive inside its span. */
export interface NameMention extends Span {
  readonly entity: EntityKind;
  readonly text: string;
  /** Half-open range of tokens. */
  readonly firstToken: number;
  readonly lastToken: number;
  /** The heaviest piece of evidence. */
  readonly rule: string;
  /** Calibrated share of such decisions that are right, 0–1. */
  readonly confidence: number;
  /** Of its being one of that kind, before calibration: what thresholds are asked about. */
  readonly probability?: number;
  /** Only where a trace was asked for. */
  readonly evidence?: readonly Evidence[];
}

/** TIMEX3's types. */
export type Timex = 'DATE' | 'TIME' | 'DURATION' | 'SET';
/** TIMEX3's modifiers. */
export type Mod =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE';
/** How fine a value is, the coarsest first. */
export type Grain =
  | 'century'
  | 'decade'
  | 'year'
  | 'half'
  | 'quarter'
  | 'season'
  | 'month'
  | 'week'
  | 'weekend'
  | 'day'
  | 'part-of-day'
  | 'hour'
  | 'minute'
  | 'second';

/** A statement of its own, a phrase in the reporter's sentence, a report without marks. */
export type QuoteKind = 'direct' | 'partial' | 'indirect';

/** The word that says that something is said: "said", "according to". */
export interface Cue extends Span {
  readonly text: string;
  readonly lemma: string;
}

/** The words that name the speaker, as they stand in the text: name, pronoun or nominal. */
export interface SpeakerMention extends Span {
  readonly text: string;
  readonly kind: MentionKind;
  /** The word or name that the mention turns on: "spokesman" in "a spokesman for Ann Lee". Ties it to an entity. */
  readonly head: Span;
}

/** A quotation as the finder sees it: the speaker is still words, not a person. */
export interface QuoteMention extends Span {
  readonly kind: QuoteKind;
  /** What was said, without the marks around it. */
  readonly content: Span;
  readonly speaker: SpeakerMention | null;
  readonly cue: Cue | null;
  /** The sieve that decided. */
  readonly rule: string;
  readonly confidence: number;
  /** Index (in the finder's list) of the quotation that this one goes on, or null. */
  readonly continues: number | null;
}
