import { describe, expect, test } from 'vitest';
import { findDates } from '../../src/find/dates/index.ts';
import type { ResolvedDate } from '../../src/model/resolution.ts';
import type { TraceEntry } from '../../src/model/trace.ts';
import { resolveDates } from '../../src/resolve/dates/index.ts';
import { documentOf } from '../support.ts';

/** The temporal expressions of a text published on a day, with their values. */
export function datesIn(text: string, publishedAt: string | null = null): readonly ResolvedDate[] {
  const document = documentOf(text, publishedAt);
  return resolveDates(document, findDates(document, [])).dates;
}

/** "Monday = 2020-07-13": every expression of a text, as a table of expectations writes it. */
export const shown = (text: string, publishedAt: string | null = null): string[] =>
  datesIn(text, publishedAt).map((date) => `${date.text} = ${date.value ?? 'open'}`);

export function traceOf(text: string, publishedAt: string | null): TraceEntry[] {
  const entries: TraceEntry[] = [];
  const document = documentOf(text, publishedAt);
  resolveDates(document, findDates(document, []), (entry) => entries.push(entry));
  return entries;
}

/** Wednesday. */
export const DAY = '2020-07-15';

export type Row = readonly [text: string, expected: readonly string[]];

/** Tests of texts published on `DAY`, with the dates and values that they should have. */
export function rows(title: string, table: readonly Row[]): void {
  describe(title, () => {
    test.each(table)('%s', (text, expected) => {
      expect(shown(text, DAY)).toEqual(expected);
    });
  });
}
