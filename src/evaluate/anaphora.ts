import type { ArticleRecord } from '../model/record.ts';
import { matchMentions } from './clusters.ts';
import type { GoldMention, Pair } from './gold.ts';
import { namedMentions } from './names.ts';
import { addTo, emptyTally, type Scores, scoresOf } from './tally.ts';
import type { VerdictSink } from './verdict.ts';

/**
 * Pronouns or nominals tied to the right person. One is right if its span is a gold mention of that kind and
 * its system entry holds a named mention that matches a name of the same gold cluster. Gold counts those
 * whose cluster has a name: nothing else could be a row of a person.
 */
export function anaphoraScorer(kind: 'pronoun' | 'nominal', sink: VerdictSink) {
  const tally = emptyTally();
  const verdictKind = kind === 'pronoun' ? 'pronouns' : 'nominals';

  function add(pair: Pair): void {
    const { gold: document, system, text } = pair;
    const named = (document.clusters ?? []).filter((c) => c.some((m) => (m.kind ?? 'name') === 'name'));
    const clusterOf = new Map<string, number>();
    named.forEach((cluster, n) => {
      for (const m of cluster) if (m.kind === kind) clusterOf.set(`${m.start}:${m.end}`, n);
    });
    const clustersOfEntity = entityClusters(pair, named);
    let [right, found] = [0, 0];
    const reached = new Set<string>();
    for (const { entity, mention } of anaphors(system, kind, text.bodyStart)) {
      found++;
      const key = `${mention.start}:${mention.end}`;
      const cluster = clusterOf.get(key);
      const good = cluster !== undefined && clustersOfEntity.get(entity) === cluster;
      if (good) reached.add(key);
      right += good ? 1 : 0;
      sink({
        kind: verdictKind,
        outcome: good ? 'right' : 'spurious',
        document: document.id,
        item: mention,
        rule: mention.rule,
        note: system?.people[entity]?.name ?? '',
      });
    }
    for (const cluster of named) {
      for (const item of cluster) {
        if (item.kind !== kind || reached.has(`${item.start}:${item.end}`)) continue;
        sink({
          kind: verdictKind,
          outcome: 'missed',
          document: document.id,
          item,
          rule: null,
          note: cluster.find((m) => (m.kind ?? 'name') === 'name')?.text ?? '',
        });
      }
    }
    addTo(tally, right, clusterOf.size, found);
  }

  return { add, result: (): Scores => scoresOf(tally) };
}

function anaphors(system: ArticleRecord | null, kind: string, bodyStart: number) {
  return (system?.people ?? []).flatMap(({ mentions }, entity) =>
    mentions.filter((m) => m.kind === kind && m.end > bodyStart).map((mention) => ({ entity, mention })),
  );
}

/** The gold cluster that most names of each system entry are in, of several the earliest. */
function entityClusters({ system, text }: Pair, named: readonly (readonly GoldMention[])[]): Map<number, number> {
  const gold = named.flatMap((c, n) =>
    c.filter((m) => (m.kind ?? 'name') === 'name').map((mention) => ({ n, mention })),
  );
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
    votes.set(entity, entry.set(cluster, (entry.get(cluster) ?? 0) + 1));
  }
  const most = (entry: ReadonlyMap<number, number>): number => [...entry].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
  return new Map([...votes].map(([entity, entry]) => [entity, most(entry)]));
}
