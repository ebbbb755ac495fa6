import type { Document, Token, TokenRange } from '../../../model/document.ts';
import type { Segment } from './segments.ts';

/** A sentence of the reporter's, its quotations whole: a stop inside a quotation does not end it. Half-open ranges. */
export interface Passage {
  readonly index: number;
  readonly paragraph: number;
  readonly first: number;
  readonly last: number;
  readonly firstSegment: number;
  readonly lastSegment: number;
}

/** The tokens of each segment, marks included; one walk over both lists. */
export function tokenRanges(tokens: readonly Token[], segments: readonly Segment[]): TokenRange[] {
  let at = 0;
  return segments.map((segment) => {
    while (at < tokens.length && (tokens[at] as Token).end <= segment.start) at++;
    const first = at;
    while (at < tokens.length && (tokens[at] as Token).start < segment.end) at++;
    return { first, last: at };
  });
}

export function passagesOf(document: Document, segments: readonly Segment[], ranges: readonly TokenRange[]): Passage[] {
  const passages: Passage[] = [];
  let first = -1;
  let segment = 0;
  let firstSegment = 0;
  for (const sentence of document.sentences) {
    if (first < 0) {
      first = sentence.first;
      firstSegment = segment;
    }
    while (segment < segments.length && (ranges[segment] as TokenRange).last <= sentence.last) segment++;
    const within = segment < segments.length && (ranges[segment] as TokenRange).first < sentence.last;
    if (within && document.sentences[sentence.index + 1]?.paragraph === sentence.paragraph) continue;
    const { paragraph, last } = sentence;
    passages.push({ index: passages.length, paragraph, first, last, firstSegment, lastSegment: segment });
    first = -1;
  }
  return passages;
}
