import type { Lexicon } from '../../lexicon/types.ts';
import type { Document } from '../../model/document.ts';
import type { NameMention } from '../../model/mention.ts';
import type { Trace } from '../../model/trace.ts';

/** People, places and organisations: the best cover of the document by names, in order of appearance. */
export function findNames(_document: Document, _lexicon: Lexicon, _trace?: Trace): readonly NameMention[] {
  return [];
}
