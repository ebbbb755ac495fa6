import type { ArticleRecord, MentionRecord } from '../../model/record.ts';
import type { GoldPlace, Item, Pair } from '../gold.ts';
import { iou, type Match, pairBy, pairStrictly, touches } from '../pairing.ts';
import { addTo, emptyTally, type Scores, scoresOf } from '../tally.ts';
import type { VerdictSink } from '../verdict.ts';

export type NameKind = 'people' | 'places' | 'organizations';

/** A named mention with the entry that it belongs to. */
export interface SystemMention extends MentionRecord {
  readonly entity: ArticleRecord[NameKind][number];
  readonly number: number;
}

/** Named mentions of one kind in the body, one a span, in order of appearance. */
export function namedMentions(system: ArticleRecord | null, kind: NameKind, bodyStart: number): SystemMention[] {
  const bySpan = new Map<string, SystemMention>();
  system?.[kind].forEach((entity, number) => {
    for (const mention of entity.mentions) {
      const key = `${mention.start}:${mention.end}`;
      if (mention.kind !== 'name' || mention.end <= bodyStart || bySpan.has(key)) continue;
      bySpan.set(key, { ...mention, entity, number });
    }
  });
  return [...bySpan.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** How the mentions of one document match, for what is scored on top of it. */
export interface NameMatches {
  readonly gold: readonly Item[];
  readonly found: readonly SystemMention[];
  readonly loose: readonly Match[];
  readonly ignored: readonly Item[];
}

export interface NameReport {
  readonly strict: Scores;
  readonly partial: Scores;
  readonly recallByKind?: Readonly<Record<string, readonly [recall: number, count: number]>>;
}

/** A corpus of more kinds has a scheme of its own, which says nothing of ours. */
const MOST_KINDS = 11;

const IGNORED = { people: 'ignorePeople', places: 'ignorePlaces', organizations: 'ignoreOrganizations' } as const;

/** Strict and partial scores of people, places or organisations. */
export class NameScorer {
  private readonly kind: NameKind;
  private readonly ignoreOther: boolean;
  private readonly sink: VerdictSink;
  private readonly strict = emptyTally();
  private readonly partial = emptyTally();
  private readonly byKind = new Map<string, [reached: number, count: number]>();

  constructor(kind: NameKind, ignoreOther: boolean, sink: VerdictSink) {
    this.kind = kind;
    this.ignoreOther = ignoreOther;
    this.sink = sink;
  }

  add({ gold: document, system, text }: Pair): NameMatches {
    const gold = document[this.kind] ?? [];
    const others = this.ignoreOther && this.kind === 'places' ? (document.otherToponyms ?? []) : [];
    const ignored = [...(document[IGNORED[this.kind]] ?? []), ...others];
    const found = namedMentions(system, this.kind, text.bodyStart);
    const exact = pairStrictly(gold, found, text, this.kind === 'people');
    addTo(this.strict, exact.length, gold.length, counted(found, exact, ignored));
    this.report(document.id, gold, found, exact, ignored);
    const loose = pairBy(iou, gold, found);
    addTo(this.partial, loose.length, gold.length, counted(found, loose, ignored));
    if (this.kind !== 'people') this.countKinds(gold, new Set(loose.map(([i]) => i)));
    return { gold, found, loose, ignored };
  }

  private report(
    document: string,
    gold: readonly Item[],
    found: readonly SystemMention[],
    exact: readonly Match[],
    ignored: readonly Item[],
  ): void {
    const right = new Map(exact.map(([i, j]) => [i, j]));
    const hits = new Set(exact.map(([, j]) => j));
    gold.forEach((item, i) => {
      const j = right.get(i);
      const rule = j === undefined ? null : (found[j]?.rule ?? null);
      this.sink({ kind: this.kind, outcome: j === undefined ? 'missed' : 'right', document, item, rule, note: '' });
    });
    found.forEach((item, j) => {
      if (hits.has(j) || touches(item, ignored)) return;
      this.sink({ kind: this.kind, outcome: 'spurious', document, item, rule: item.rule, note: '' });
    });
  }

  private countKinds(gold: readonly GoldPlace[], reached: ReadonlySet<number>): void {
    gold.forEach((item, i) => {
      if (typeof item.kind !== 'string') return;
      const counts = this.byKind.get(item.kind) ?? [0, 0];
      this.byKind.set(item.kind, [counts[0] + (reached.has(i) ? 1 : 0), counts[1] + 1]);
    });
  }

  result(): NameReport {
    const kinds = [...this.byKind].sort(([a], [b]) => (a < b ? -1 : 1));
    const recallByKind = Object.fromEntries(
      kinds.map(([k, [a, b]]) => [k, [Math.round((a / b) * 1000) / 1000, b] as const]),
    );
    const shown = kinds.length > 1 && kinds.length <= MOST_KINDS;
    return { strict: scoresOf(this.strict), partial: scoresOf(this.partial), ...(shown ? { recallByKind } : {}) };
  }
}

/** How many of what was found count: those that match, and those that touch nothing ignored. */
export const counted = (found: readonly Item[], matches: readonly Match[], ignored: readonly Item[]): number => {
  const hits = new Set(matches.map(([, j]) => j));
  return found.filter((item, j) => hits.has(j) || !touches(item, ignored)).length;
};
