import { increase } from '../../model/maps.ts';
import { type GoldMention, isName, type Pair } from '../gold.ts';
import { matchMentions, touches } from '../pairing.ts';
import { f1Of } from '../tally.ts';
import { namedMentions } from './names.ts';

export interface BCubed {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

export interface ClusterReport {
  /** Over the mentions that gold and system share. */
  readonly b3: BCubed;
  /** With missed and spurious mentions as errors. */
  readonly b3all: BCubed;
  readonly matched: number;
  readonly gold: number;
}

interface Numbered {
  readonly cluster: number;
  readonly mention: GoldMention;
}

/** B-cubed (Bagga and Baldwin 1998) on the named mentions of people. */
export class ClusterScorer {
  private readonly sums = { p: 0, r: 0, rAll: 0, matched: 0, gold: 0, found: 0 };

  add({ gold: document, system, text }: Pair): void {
    const gold: Numbered[] = (document.clusters ?? []).flatMap((mentions, cluster) =>
      mentions.filter(isName).map((mention) => ({ cluster, mention })),
    );
    const found = namedMentions(system, 'people', text.bodyStart);
    const pairs = matchMentions(
      gold.map(({ mention }) => mention),
      found,
      text,
    );
    const hits = new Set(pairs.map(([, j]) => j));
    const spurious = found.filter((m, j) => !hits.has(j) && !touches(m, document.ignorePeople ?? [])).length;
    this.score(
      pairs.map(([i, j]) => ({ truth: (gold[i] as Numbered).cluster, guess: found[j]?.number as number })),
      counts(gold.map((g) => g.cluster)),
    );
    this.sums.gold += gold.length;
    this.sums.found += pairs.length + spurious;
  }

  private score(pairs: readonly { truth: number; guess: number }[], goldSize: ReadonlyMap<number, number>): void {
    const truthSize = counts(pairs.map((p) => p.truth));
    const guessSize = counts(pairs.map((p) => p.guess));
    const both = counts(pairs.map((p) => `${p.truth}/${p.guess}`));
    for (const { truth, guess } of pairs) {
      const shared = both.get(`${truth}/${guess}`) as number;
      this.sums.p += shared / (guessSize.get(guess) as number);
      this.sums.r += shared / (truthSize.get(truth) as number);
      this.sums.rAll += shared / (goldSize.get(truth) as number);
    }
    this.sums.matched += pairs.length;
  }

  result(): ClusterReport | null {
    if (this.sums.gold === 0) return null;
    const over = (sum: number, count: number): number => (count > 0 ? sum / count : 0);
    const [p, r] = [over(this.sums.p, this.sums.matched), over(this.sums.r, this.sums.matched)];
    const [pAll, rAll] = [over(this.sums.p, this.sums.found), over(this.sums.rAll, this.sums.gold)];
    return {
      b3: { p, r, f1: f1Of(p, r) },
      b3all: { p: pAll, r: rAll, f1: f1Of(pAll, rAll) },
      matched: this.sums.matched,
      gold: this.sums.gold,
    };
  }
}

function counts<T>(values: readonly T[]): Map<T, number> {
  const map = new Map<T, number>();
  for (const value of values) increase(map, value);
  return map;
}
