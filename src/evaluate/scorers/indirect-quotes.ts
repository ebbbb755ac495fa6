import type { QuoteRecord } from '../../model/record.ts';
import type { GoldQuote, Pair } from '../gold.ts';
import { pairBy } from '../pairing.ts';
import { addTo, emptyTally, scoresOf } from '../tally.ts';
import type { VerdictSink } from '../verdict.ts';
import { contentOf, wordIou } from './quote-spans.ts';
import { isRightSpeaker, speakerNote } from './speakers.ts';

/** Indirect speech is found at this overlap of words. */
const FOUND = 0.5;

/** What a sentence says that somebody says, with the speaker. */
export class IndirectQuoteScorer {
  private readonly sink: VerdictSink;
  private readonly found = emptyTally();
  private readonly counts = { sourced: 0, right: 0 };

  constructor(sink: VerdictSink) {
    this.sink = sink;
  }

  /** A found one over what is marked as a direct quotation is neither right nor wrong. */
  add({ gold: document, text }: Pair, found: readonly QuoteRecord[]): void {
    const wanted = document.indirect ?? [];
    const contents = (document.quotes ?? []).map(contentOf);
    const pairs = pairBy((a, b) => wordIou(a, b, text), wanted, found, FOUND);
    const hits = new Map(pairs.map(([i, j]) => [j, i]));
    const reached = new Set(hits.values());
    const spurious = found.filter((q, j) => !hits.has(j) && !contents.some((c) => wordIou(q, c, text) >= FOUND));
    addTo(this.found, pairs.length, wanted.length, pairs.length + spurious.length);
    const verdict = { kind: 'indirect', document: document.id, note: '' } as const;
    wanted.forEach((item, i) => {
      if (!reached.has(i)) this.sink({ ...verdict, outcome: 'missed', item, rule: null });
    });
    for (const [j, i] of hits) this.attribute(document.id, wanted[i] as GoldQuote, found[j] as QuoteRecord);
    for (const item of spurious) this.sink({ ...verdict, outcome: 'spurious', item, rule: item.rule });
  }

  private attribute(document: string, item: GoldQuote, quote: QuoteRecord): void {
    const right = isRightSpeaker(item, quote);
    if ((item.sources ?? []).length > 0) {
      this.counts.sourced++;
      if (right) this.counts.right++;
    }
    const outcome = right ? 'right' : 'wrong speaker';
    const note = right ? '' : speakerNote(item, quote);
    this.sink({ kind: 'indirect', outcome, document, item, rule: quote.rule, note });
  }

  result() {
    const { sourced, right } = this.counts;
    return { indirect: scoresOf(this.found), indirectSpeakerAccuracy: sourced > 0 ? right / sourced : 0 };
  }
}
