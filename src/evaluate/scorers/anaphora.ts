import { increase } from '../../model/maps.ts';
import type { ArticleRecord } from '../../model/record.ts';
import { type GoldMention, type Item, isName, type Pair } from '../gold.ts';
import { matchMentions } from '../pairing.ts';
import { addTo, emptyTally, type Scores, scoresOf } from '../tally.ts';
import type { Outcome, VerdictSink } from '../verdict.ts';
import { namedMentions } from './names.ts';

/**
 * Pronouns or nominals tied to the right person. One is right if its span is a gold mention of that kind and
 * its system entry holds a named mention that matches a name of the same gold cluster. Gold counts those
 * whose cluster has a name: nothing else could be a row of a person.
 */
export class AnaphoraScorer {
  private readonly kind: 'pronoun' | 'nominal';
  private readonly sink: VerdictSink;
  private readonly tally = emptyTally();

  constructor(kind: 'pronoun' | 'nominal', sink: VerdictSink) {
    this.kind = kind;
    this.sink = sink;
  }

  add(pair: Pair): void {
    const { gold: document, system, text } = pair;
    const named = (document.clusters ?? []).filter((cluster) => cluster.some(isName));
    const wanted = new Map(
      named.flatMap((cluster, n) => cluster.filter((m) => m.kind === this.kind).map((m) => [keyOf(m), n] as const)),
    );
    const clustersOfEntity = entityClusters(pair, named);
    const found = anaphors(system, this.kind, text.bodyStart);
    const reached = new Set<string>();
    let right = 0;
    for (const { entity, mention } of found) {
      const cluster = wanted.get(keyOf(mention));
      const good = cluster !== undefined && clustersOfEntity.get(entity) === cluster;
      if (good) reached.add(keyOf(mention));
      right += good ? 1 : 0;
      this.tell(document.id, good ? 'right' : 'spurious', mention, mention.rule, system?.people[entity]?.name);
    }
    for (const cluster of named) {
      const missed = cluster.filter((m) => m.kind === this.kind && !reached.has(keyOf(m)));
      for (const item of missed) this.tell(document.id, 'missed', item, null, cluster.find(isName)?.text);
    }
    addTo(this.tally, right, wanted.size, found.length);
  }

  private tell(document: string, outcome: Outcome, item: Item, rule: string | null, name: string | undefined): void {
    const kind = this.kind === 'pronoun' ? 'pronouns' : 'nominals';
    this.sink({ kind, outcome, document, item, rule, note: name ?? '' });
  }

  result(): Scores {
    return scoresOf(this.tally);
  }
}

const keyOf = ({ start, end }: Item): string => `${start}:${end}`;

function anaphors(system: ArticleRecord | null, kind: string, bodyStart: number) {
  return (system?.people ?? []).flatMap(({ mentions }, entity) =>
    mentions.filter((m) => m.kind === kind && m.end > bodyStart).map((mention) => ({ entity, mention })),
  );
}

/** The gold cluster that most names of each system entry are in, of several the earliest. */
function entityClusters({ system, text }: Pair, named: readonly (readonly GoldMention[])[]): Map<number, number> {
  const gold = named.flatMap((c, n) => c.filter(isName).map((mention) => ({ n, mention })));
  const found = namedMentions(system, 'people', text.bodyStart);
  const votes = new Map<number, Map<number, number>>();
  const matches = matchMentions(
    gold.map((g) => g.mention),
    found,
    text,
  );
  for (const [i, j] of matches) {
    const entity = found[j]?.number as number;
    const cluster = gold[i]?.n as number;
    const entry = votes.get(entity) ?? new Map<number, number>();
    increase(entry, cluster);
    votes.set(entity, entry);
  }
  const most = (entry: ReadonlyMap<number, number>): number => [...entry].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
  return new Map([...votes].map(([entity, entry]) => [entity, most(entry)]));
}
