import type { DateMention } from '../../model/date-expression.ts';
import type { Document } from '../../model/document.ts';
import type { NameMention } from '../../model/mention.ts';
import type { Trace } from '../../model/trace.ts';

/** Temporal expressions in order of appearance, not yet anchored. Names are given so that "Sunday Times" is no date. */
export function findDates(_document: Document, _names: readonly NameMention[], _trace?: Trace): readonly DateMention[] {
  return [];
}
