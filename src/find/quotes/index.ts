import type { Lexicon } from '../../lexicon/types.ts';
import type { Document } from '../../model/document.ts';
import type { NameMention, QuoteMention } from '../../model/mention.ts';
import type { Trace } from '../../model/trace.ts';

/** Quotations with the words that name their speaker, in order of appearance. */
export function findQuotes(
  _document: Document,
  _names: readonly NameMention[],
  _lexicon: Lexicon,
  _trace?: Trace,
): readonly QuoteMention[] {
  return [];
}
