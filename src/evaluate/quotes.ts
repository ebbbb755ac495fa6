import type { QuoteRecord } from '../model/record.ts';
import type { GoldQuote, Item, Pair, ScoredText } from './gold.ts';
import { iou, pairBy, touches } from './pairing.ts';
import { addTo, emptyTally, type Scores, scoresOf } from './tally.ts';
import type { VerdictSink } from './verdict.ts';

/** A segment is found at this intersection over union, marks and blanks trimmed. */
const FOUND = 0.8;
/** Indirect speech is found at this overlap of words. */
const FOUND_INDIRECT = 0.5;

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
export function quoteScorer(sink: VerdictSink) {
  const direct = emptyTally();
  const attributed = emptyTally();
  const indirect = emptyTally();
  const counts = { sourced: 0, rightSpeaker: 0, noSpeaker: 0, scare: 0, indirectSourced: 0, indirectRight: 0 };

  function add(pair: Pair): void {
    const quotes = quotesOf(pair.system?.quotes ?? [], pair.text.bodyStart);
    addDirect(
      pair,
      quotes.filter((q) => q.kind !== 'indirect'),
    );
    addIndirect(
      pair,
      quotes.filter((q) => q.kind === 'indirect'),
    );
  }

  function addDirect({ gold: document, text }: Pair, found: readonly QuoteRecord[]): void {
    const gold = document.quotes ?? [];
    const spans = found.map((q) => trimmed(q, text));
    const trim = (items: readonly Item[] | undefined): Item[] => (items ?? []).map((item) => trimmed(item, text));
    const [partly, scare] = [trim(document.quotedSegmentsPartial), trim(document.quotedSegmentsOutside)];
    const byGold = foundSegments(gold, spans, text);
    const hits = new Set(byGold.values());
    const counted = spans.flatMap((s, j) => (hits.has(j) || !partly.some((p) => iou(s, p) >= FOUND) ? [j] : []));
    addTo(direct, byGold.size, gold.length, counted.length, hits.size);
    const { good, bad } = attribute(document.id, gold, found, byGold);
    addTo(attributed, good, gold.length, counted.length, [...hits].filter((j) => !bad.has(j)).length);
    gold.forEach((item, i) => {
      if (!byGold.has(i))
        sink({ kind: 'quotes', outcome: 'missed', document: document.id, item, rule: null, note: '' });
    });
    for (const j of counted) {
      if (hits.has(j)) continue;
      const quoted = scare.some((s) => iou(spans[j] as Item, s) >= FOUND);
      counts.scare += quoted ? 1 : 0;
      const item = found[j] as QuoteRecord;
      sink({
        kind: 'quotes',
        outcome: 'spurious',
        document: document.id,
        item,
        rule: item.rule,
        note: quoted ? 'quoted, not an attribution' : '',
      });
    }
  }

  /** How many found segments have a right speaker (or nothing to check), and which system ones are wrong. */
  function attribute(
    document: string,
    gold: readonly GoldQuote[],
    found: readonly QuoteRecord[],
    byGold: ReadonlyMap<number, number>,
  ): { good: number; bad: Set<number> } {
    let good = 0;
    const bad = new Set<number>();
    for (const [i, j] of byGold) {
      const item = gold[i] as GoldQuote;
      const quote = found[j] as QuoteRecord;
      const sources = item.sources ?? [];
      const mention = quote.speaker?.mention ?? null;
      const verdict = { kind: 'quotes', document, item, rule: quote.rule } as const;
      if (sources.length > 0) counts.sourced++;
      const right = sources.length === 0 || (mention !== null && touches(mention, sources));
      if (right) {
        good++;
        if (sources.length > 0) counts.rightSpeaker++;
        sink({ ...verdict, outcome: 'right', note: '' });
        continue;
      }
      bad.add(j);
      if (mention === null) counts.noSpeaker++;
      sink({
        ...verdict,
        outcome: 'wrong speaker',
        note: `gold ${sources.map((s) => s.text).join(' | ')}, system ${mention?.text ?? null}`,
      });
    }
    return { good, bad };
  }

  function addIndirect({ gold: document, text }: Pair, found: readonly QuoteRecord[]): void {
    const wanted = document.indirect ?? [];
    const contents = (document.quotes ?? []).map(contentOf);
    const pairs = pairBy((a, b) => wordIou(a, b, text), wanted, found, FOUND_INDIRECT);
    const hits = new Map(pairs.map(([i, j]) => [j, i]));
    const counted = found.filter((q, j) => hits.has(j) || !contents.some((c) => wordIou(q, c, text) >= FOUND_INDIRECT));
    addTo(indirect, pairs.length, wanted.length, counted.length);
    const reached = new Set(hits.values());
    wanted.forEach((item, i) => {
      if (!reached.has(i))
        sink({ kind: 'indirect', outcome: 'missed', document: document.id, item, rule: null, note: '' });
    });
    found.forEach((quote, j) => {
      const i = hits.get(j);
      if (i !== undefined) attributeIndirect(document.id, wanted[i] as GoldQuote, quote);
      else if (counted.includes(quote))
        sink({ kind: 'indirect', outcome: 'spurious', document: document.id, item: quote, rule: quote.rule, note: '' });
    });
  }

  function attributeIndirect(document: string, item: GoldQuote, quote: QuoteRecord): void {
    const sources = item.sources ?? [];
    const mention = quote.speaker?.mention ?? null;
    const right = sources.length === 0 || (mention !== null && touches(mention, sources));
    if (sources.length > 0) counts.indirectSourced++;
    if (sources.length > 0 && right) counts.indirectRight++;
    const note = right ? '' : `gold ${sources.map((s) => s.text).join(' | ')}, system ${mention?.text ?? null}`;
    sink({ kind: 'indirect', outcome: right ? 'right' : 'wrong speaker', document, item, rule: quote.rule, note });
  }

  function result(): QuoteReport {
    return {
      direct: scoresOf(direct),
      scareQuoteFalsePositives: counts.scare,
      speakerAccuracy: counts.sourced > 0 ? counts.rightSpeaker / counts.sourced : 0,
      speakerChecked: counts.sourced,
      speakerMissing: counts.noSpeaker,
      endToEnd: scoresOf(attributed),
      indirect: scoresOf(indirect),
      indirectSpeakerAccuracy: counts.indirectSourced > 0 ? counts.indirectRight / counts.indirectSourced : 0,
    };
  }

  return { add, result };
}

function quotesOf(quotes: readonly QuoteRecord[], bodyStart: number): QuoteRecord[] {
  const byKey = new Map(quotes.filter((q) => q.end > bodyStart).map((q) => [`${q.start}:${q.end}:${q.kind}`, q]));
  return [...byKey.values()].sort((a, b) => a.start - b.start || a.end - b.end || (a.kind < b.kind ? -1 : 1));
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

const contentOf = (quote: GoldQuote): Item => ({
  start: quote.contentStart ?? quote.start,
  end: quote.contentEnd ?? quote.end,
});

const ALNUM = /[\p{L}\p{N}]/u;

/** The span without marks, blanks and punctuation at its edges. */
function trimmed(item: Item, text: ScoredText): Item {
  let { start, end } = item;
  while (start < end && !ALNUM.test(text.slice(start, start + 1))) start++;
  while (end > start && !ALNUM.test(text.slice(end - 1, end))) end--;
  return { start, end };
}

/** Starts of the words in a span. */
function wordStarts(item: Item, text: ScoredText): Set<number> {
  const starts = new Set<number>();
  let inside = false;
  let at = item.start;
  for (const character of text.slice(item.start, item.end)) {
    const word = character === '_' || ALNUM.test(character);
    if (word && !inside) starts.add(at);
    inside = word;
    at++;
  }
  return starts;
}

function wordIou(a: Item, b: Item, text: ScoredText): number {
  const [x, y] = [wordStarts(a, text), wordStarts(b, text)];
  const both = [...x].filter((start) => y.has(start)).length;
  const all = x.size + y.size - both;
  return all > 0 ? both / all : 0;
}
