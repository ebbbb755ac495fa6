import { byPosition, type Span } from '../../model/span.ts';

/** Mentions with the number of the entity that each one names, in order of appearance. */
export interface MentionIndex<M extends Span> {
  /** All that overlap a span. */
  at(span: Span): readonly Owned<M>[];
  /** The nearest that begin before an offset, nearest first. */
  before(offset: number): Iterable<Owned<M>>;
}

export interface Owned<M extends Span> {
  readonly mention: M;
  readonly owner: number;
}

/** Farthest back that an overlap is looked for: mentions nest, but not this deep. */
const NESTED = 8;

export function mentionIndex<M extends Span>(
  entities: readonly { readonly mentions: readonly M[] }[],
): MentionIndex<M> {
  const all = entities.flatMap(({ mentions }, owner) => mentions.map((mention): Owned<M> => ({ mention, owner })));
  all.sort((a, b) => byPosition(a.mention, b.mention));
  const at = (span: Span): Owned<M>[] => {
    const last = firstFrom(all, span.end);
    return all.slice(Math.max(0, last - NESTED), last).filter(({ mention }) => mention.end > span.start);
  };
  function* before(offset: number): Iterable<Owned<M>> {
    for (let i = firstFrom(all, offset) - 1; i >= 0; i--) yield all[i] as Owned<M>;
  }
  return { at, before };
}

/** Index of the first mention that begins at or behind an offset. */
function firstFrom(sorted: readonly Owned<Span>[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Owned<Span>).mention.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
