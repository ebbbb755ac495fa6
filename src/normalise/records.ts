import type { MentionKind } from '../model/mention.ts';
import type { MentionRecord, TextRecord } from '../model/record.ts';
import type { Span } from '../model/span.ts';

/** The article's text and its code-point arithmetic. */
export interface Offsets {
  readonly text: string;
  readonly toCodePoint: (utf16: number) => number;
}

export const textRecord = (span: Span, { text, toCodePoint }: Offsets): TextRecord => ({
  start: toCodePoint(span.start),
  end: toCodePoint(span.end),
  text: text.slice(span.start, span.end),
});

interface Decided extends Span {
  readonly rule: string;
  readonly confidence: number;
}

/** Written out: most of a record is mentions, and copying them field by field costs half of copying them twice. */
export function mentionRecord(mention: Decided, kind: MentionKind, { text, toCodePoint }: Offsets): MentionRecord {
  const { start, end, rule } = mention;
  return {
    start: toCodePoint(start),
    end: toCodePoint(end),
    text: text.slice(start, end),
    kind,
    rule,
    confidence: rounded(mention.confidence),
  };
}

/** Confidences are written with three digits: more would pretend. */
export const rounded = (confidence: number): number => Math.round(confidence * 1000) / 1000;
