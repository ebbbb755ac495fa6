import { leading } from './search.ts';

/** A stretch of an article's text: UTF-16 units into the file's whole decoded text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const length = (span: Span): number => span.end - span.start;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** Order of appearance; of two that begin together the longer comes first. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

export const sliceOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/**
 * Index of the first item of a list sorted by `start` whose `start` is at or behind `offset`;
 * the list's length where there is none.
 */
export const firstFrom = (spans: readonly Span[], offset: number): number =>
  leading(spans, ({ start }) => start < offset);
