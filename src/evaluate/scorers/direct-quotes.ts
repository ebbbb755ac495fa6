import type { QuoteRecord } from '../../model/record.ts';
import type { GoldQuote, Item, Pair, ScoredText } from '../gold.ts';
import { iou, pairBy } from '../pairing.ts';
import { addTo, emptyTally, scoresOf } from '../tally.ts';
import type { VerdictSink } from '../verdict.ts';
import { contentOf, trimmed } from './quote-spans.ts';
import { isRightSpeaker, speakerNote } from './speakers.ts';

/** A segment is found at this intersection over union, marks and blanks trimmed. */
const FOUND = 0.8;

/** Segments between quotation marks, with their speakers. */
export class DirectQuoteScorer {
  private readonly sink: VerdictSink;
  private readonly found = emptyTally();
  private readonly attributed = emptyTally();
  private readonly counts = { sourced: 0, rightSpeaker: 0, noSpeaker: 0, scare: 0 };

  constructor(sink: VerdictSink) {
    this.sink = sink;
  }

  add({ gold: document, text }: Pair, found: readonly QuoteRecord[]): void {
    const gold = document.quotes ?? [];
    const spans = found.map((q) => trimmed(q, text));
    const partly = (document.quotedSegmentsPartial ?? []).map((item) => trimmed(item, text));
    const scare = (document.quotedSegmentsOutside ?? []).map((item) => trimmed(item, text));
    const byGold = foundSegments(gold, spans, text);
    const hits = new Set(byGold.values());
    const counted = spans.flatMap((s, j) => (hits.has(j) || !partly.some((p) => iou(s, p) >= FOUND) ? [j] : []));
    addTo(this.found, byGold.size, gold.length, counted.length, hits.size);
    const { good, bad } = this.attribute(document.id, gold, found, byGold);
    addTo(this.attributed, good, gold.length, counted.length, [...hits].filter((j) => !bad.has(j)).length);
    gold.forEach((item, i) => {
      if (!byGold.has(i))
        this.sink({ kind: 'quotes', outcome: 'missed', document: document.id, item, rule: null, note: '' });
    });
    for (const j of counted) {
      if (hits.has(j)) continue;
      const isScare = scare.some((s) => iou(spans[j] as Item, s) >= FOUND);
      this.addSpurious(document.id, found[j] as QuoteRecord, isScare);
    }
  }

  private addSpurious(document: string, item: QuoteRecord, isScare: boolean): void {
    if (isScare) this.counts.scare++;
    const note = isScare ? 'quoted, not an attribution' : '';
    this.sink({ kind: 'quotes', outcome: 'spurious', document, item, rule: item.rule, note });
  }

  /** How many found segments have a right speaker (or nothing to check), and which system ones are wrong. */
  private attribute(
    document: string,
    gold: readonly GoldQuote[],
    found: readonly QuoteRecord[],
    byGold: ReadonlyMap<number, number>,
  ): { good: number; bad: Set<number> } {
    const bad = new Set<number>();
    let good = 0;
    for (const [i, j] of byGold) {
      const item = gold[i] as GoldQuote;
      const quote = found[j] as QuoteRecord;
      const right = this.checkSpeaker(item, quote);
      if (right) good++;
      else bad.add(j);
      const outcome = right ? 'right' : 'wrong speaker';
      const note = right ? '' : speakerNote(item, quote);
      this.sink({ kind: 'quotes', outcome, document, item, rule: quote.rule, note });
    }
    return { good, bad };
  }

  private checkSpeaker(item: GoldQuote, quote: QuoteRecord): boolean {
    const right = isRightSpeaker(item, quote);
    if ((item.sources ?? []).length > 0) {
      this.counts.sourced++;
      if (right) this.counts.rightSpeaker++;
    }
    if (!right && quote.speaker === null) this.counts.noSpeaker++;
    return right;
  }

  result() {
    const { sourced, rightSpeaker, noSpeaker, scare } = this.counts;
    return {
      direct: scoresOf(this.found),
      scareQuoteFalsePositives: scare,
      speakerAccuracy: sourced > 0 ? rightSpeaker / sourced : 0,
      speakerChecked: sourced,
      speakerMissing: noSpeaker,
      endToEnd: scoresOf(this.attributed),
    };
  }
}

/** Gold index → system index: by the segment, or by one system span over the whole statement. */
function foundSegments(gold: readonly GoldQuote[], spans: readonly Item[], text: ScoredText): Map<number, number> {
  const segments = gold.map((g) => trimmed(g, text));
  const byGold = new Map(pairBy(iou, segments, spans, FOUND).map(([i, j]) => [i, j]));
  gold.forEach((item, i) => {
    if (byGold.has(i)) return;
    const content = trimmed(contentOf(item), text);
    const best = spans.reduce(
      (top, span, j) => (top < 0 || iou(content, span) > iou(content, spans[top] as Item) ? j : top),
      -1,
    );
    if (best >= 0 && iou(content, spans[best] as Item) >= FOUND) byGold.set(i, best);
  });
  return byGold;
}
