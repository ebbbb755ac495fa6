import { append } from '../../model/maps.ts';
import { leading } from '../../model/search.ts';
import { byPosition, type Span } from '../../model/span.ts';

interface Mention extends Span {
  readonly text: string;
}

/** A mention with the number of the entity that it names. */
export interface Owned<M extends Mention> {
  readonly mention: M;
  readonly owner: number;
}

/** Farthest back that an overlap is looked for: mentions nest, but not this deep. */
const NESTED = 8;

/** How many mentions back "the ministry" is looked for. */
const RECENT = 40;

/** Mentions of entities in order of appearance. */
export class MentionIndex<M extends Mention> {
  private readonly all: readonly Owned<M>[];
  private withWord: ReadonlyMap<string, readonly number[]> | undefined;

  constructor(entities: readonly { readonly mentions: readonly M[] }[]) {
    const all: Owned<M>[] = [];
    entities.forEach(({ mentions }, owner) => {
      for (const mention of mentions) all.push({ mention, owner });
    });
    this.all = all.sort((a, b) => byPosition(a.mention, b.mention));
  }

  /** All that overlap a span. */
  at({ start, end }: Span): readonly Owned<M>[] {
    const last = this.before(end);
    const found: Owned<M>[] = [];
    for (let i = Math.max(0, last - NESTED); i < last; i++) {
      const one = this.all[i] as Owned<M>;
      if (one.mention.end > start) found.push(one);
    }
    return found;
  }

  /** The nearest one before an offset that has a word (in small letters), if few others stand between. */
  withWordBefore(word: string, offset: number): Owned<M> | undefined {
    this.withWord ??= placesOfWords(this.all);
    const last = this.before(offset);
    const places = this.withWord.get(word) ?? [];
    const nearest = places[leading(places, (place) => place < last) - 1];
    return nearest === undefined || nearest < last - RECENT ? undefined : this.all[nearest];
  }

  /** How many begin before an offset. */
  private before(offset: number): number {
    return leading(this.all, ({ mention }) => mention.start < offset);
  }
}

/** Where in the list the mentions with each word stand, in order. Asked for only where a speaker is a noun. */
function placesOfWords(all: readonly Owned<Mention>[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, { mention }] of all.entries())
    for (const word of mention.text.toLowerCase().split(/\s+/u)) append(places, word, place);
  return places;
}
