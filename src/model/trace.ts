import type { Span } from './span.ts';

/** One named reason for or against a decision, with its weight (natural log-odds where it was fitted). */
export interface Evidence {
  readonly rule: string;
  readonly weight: number;
  readonly note?: string;
}

/** What else could have been decided, and why it was not. */
export interface Alternative {
  readonly label: string;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** One decision as `dateline explain` shows it. Engines report only where a `Trace` is listening. */
export interface TraceEntry {
  readonly stage: 'parse' | 'find' | 'resolve' | 'normalise';
  readonly subject: 'name' | 'person' | 'place' | 'date' | 'quote' | 'focus';
  readonly span: Span;
  /** The decision in words: "person", "geonames:1581130 Hanoi", "2018-11", "no name". */
  readonly decision: string;
  /** Whether the output has what was decided: what was refused, or meant nobody who is named, it has not. */
  readonly taken: boolean;
  /** The heaviest rule. */
  readonly rule: string;
  readonly evidence: readonly Evidence[];
  readonly alternatives: readonly Alternative[];
  /** Steps in order, as sentences: "anchor: publication date 2019-01-19", "last year → 2018". */
  readonly steps: readonly string[];
}

/** Called once a decision. Absent in normal runs, so that nothing is built for nobody. */
export type Trace = (entry: TraceEntry) => void;
