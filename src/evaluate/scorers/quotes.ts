import type { QuoteRecord } from '../../model/record.ts';
import type { Pair } from '../gold.ts';
import type { Scores } from '../tally.ts';
import type { VerdictSink } from '../verdict.ts';
import { DirectQuoteScorer } from './direct-quotes.ts';
import { IndirectQuoteScorer } from './indirect-quotes.ts';

export interface QuoteReport {
  readonly direct: Scores;
  readonly scareQuoteFalsePositives: number;
  readonly speakerAccuracy: number;
  readonly speakerChecked: number;
  readonly speakerMissing: number;
  readonly endToEnd: Scores;
  readonly indirect: Scores;
  /** Share of the found indirect statements with a gold source whose speaker is right. */
  readonly indirectSpeakerAccuracy: number;
}

/** Quoted segments and indirect speech, with their speakers. */
export class QuoteScorer {
  private readonly direct: DirectQuoteScorer;
  private readonly indirect: IndirectQuoteScorer;

  constructor(sink: VerdictSink) {
    this.direct = new DirectQuoteScorer(sink);
    this.indirect = new IndirectQuoteScorer(sink);
  }

  add(pair: Pair): void {
    const quotes = quotesOf(pair.system?.quotes ?? [], pair.text.bodyStart);
    const isIndirect = ({ kind }: QuoteRecord): boolean => kind === 'indirect';
    this.direct.add(
      pair,
      quotes.filter((quote) => !isIndirect(quote)),
    );
    this.indirect.add(pair, quotes.filter(isIndirect));
  }

  result(): QuoteReport {
    return { ...this.direct.result(), ...this.indirect.result() };
  }
}

function quotesOf(quotes: readonly QuoteRecord[], bodyStart: number): QuoteRecord[] {
  const byKey = new Map(quotes.filter((q) => q.end > bodyStart).map((q) => [`${q.start}:${q.end}:${q.kind}`, q]));
  return [...byKey.values()].sort((a, b) => a.start - b.start || a.end - b.end || (a.kind < b.kind ? -1 : 1));
}
