import type { Lexicon } from '../../lexicon/types.ts';
import type { Document } from '../../model/document.ts';
import type { NameMention, QuoteMention } from '../../model/mention.ts';
import { byPosition } from '../../model/span.ts';
import type { Trace } from '../../model/trace.ts';
import { blockQuotations } from './blocks.ts';
import { Source } from './clauses/source.ts';
import { explainBlock, explainReport, explainSegment, explainTurn } from './explain.ts';
import { reportedSpeech } from './indirect/index.ts';
import { kindOf } from './kinds.ts';
import { transcriptTurns } from './labels.ts';
import { type NotQuotation, refusal } from './not-quotations.ts';
import { type Scene, sceneOf } from './scene.ts';
import type { Segment } from './segments/segments.ts';
import { SIEVES } from './sieves/index.ts';
import type { Sieve } from './sieves/sieve.ts';

/** Quotations with the words that name their speaker, in order of appearance. */
export function findQuotes(
  document: Document,
  names: readonly NameMention[],
  lexicon: Lexicon,
  trace?: Trace,
): readonly QuoteMention[] {
  const { scene, deciding, refused } = judge(document, names, lexicon);
  if (trace !== undefined)
    for (const [i, sieve] of deciding.entries()) explainSegment(trace, scene, i, sieve, refused[i] ?? null);
  const quotes = scene.segments.map((_, segment) =>
    refused[segment] === null ? quoteOf(scene, segment, deciding[segment] ?? null) : null,
  );
  const turns = transcriptTurns(document);
  const blocks = turns.length > 0 ? [] : blockQuotations(scene);
  const reports = reportedSpeech(scene);
  if (trace !== undefined) {
    for (const turn of turns) explainTurn(trace, turn);
    for (const block of blocks) explainBlock(trace, block);
    for (const report of reports) explainReport(trace, report);
  }
  return inOrder([quotes, turns, blocks, reports]);
}

/** What says of each segment that is no quotation that it is none, in order of appearance. */
export function refusedSegments(
  document: Document,
  names: readonly NameMention[],
  lexicon: Lexicon,
): readonly NotQuotation[] {
  return judge(document, names, lexicon).refused.filter((rule) => rule !== null);
}

interface Judgement {
  readonly scene: Scene;
  /** Of each segment, the sieve that found its speaker, or null. */
  readonly deciding: readonly (Sieve | null)[];
  /** Of each segment, the rule that says that it is no quotation, or null. */
  readonly refused: readonly (NotQuotation | null)[];
}

function judge(document: Document, names: readonly NameMention[], lexicon: Lexicon): Judgement {
  const scene = sceneOf(new Source(document, names, lexicon));
  const deciding = attribute(scene);
  const refused = scene.segments.map((_, segment) => refusal(scene, segment, deciding[segment]?.id ?? null));
  return { scene, deciding, refused };
}

/** Runs the sieves in order, each over all segments that none before it has decided; returns who decided each. */
function attribute(scene: Scene): (Sieve | null)[] {
  const deciding: (Sieve | null)[] = scene.segments.map(() => null);
  for (const sieve of SIEVES) {
    scene.segments.forEach((_, segment) => {
      if (scene.attributions[segment] !== null || scene.slot(segment) === undefined) return;
      const found = sieve.attribute(scene, segment);
      if (found === null) return;
      scene.attributions[segment] = found;
      deciding[segment] = sieve;
    });
  }
  return deciding;
}

function quoteOf(scene: Scene, segment: number, sieve: Sieve | null): QuoteMention {
  const { start, end, content } = scene.segments[segment] as Segment;
  const known = scene.attributions[segment] ?? null;
  return {
    start,
    end,
    kind: kindOf(scene, segment),
    content,
    speaker: known?.speaker ?? null,
    cue: known?.cue ?? null,
    rule: sieve?.id ?? 'unattributed',
    confidence: sieve?.confidence ?? UNATTRIBUTED,
    continues: known?.continues ?? otherHalf(scene, segment),
  };
}

/** The segment before, where one tag stands between the two ("…," she said, "…"). */
function otherHalf({ attributions, segments }: Scene, segment: number): number | null {
  const [own, earlier] = [attributions[segment]?.cue, attributions[segment - 1]?.cue];
  if (own == null || own.start !== earlier?.start) return null;
  const isBetween =
    own.start < (segments[segment] as Segment).start && own.start >= (segments[segment - 1] as Segment).end;
  return isBetween ? segment - 1 : null;
}

/** Share of the quotations without a speaker that are quotations at all (docs/quotes.md). */
const UNATTRIBUTED = 0.7;

/** Lists whose `continues` count within themselves become one in order of appearance, whose `continues` count in it. */
function inOrder(lists: readonly (readonly (QuoteMention | null)[])[]): QuoteMention[] {
  const all: Listed[] = [];
  for (const list of lists) {
    const places: number[] = [];
    list.forEach((quote, key) => {
      if (quote !== null) all.push({ quote, key, places });
    });
  }
  all.sort((a, b) => byPosition(a.quote, b.quote));
  all.forEach(({ key, places }, place) => {
    places[key] = place;
  });
  return all.map(({ quote, places }) =>
    quote.continues === null ? quote : { ...quote, continues: places[quote.continues] ?? null },
  );
}

/** A quotation by its number in its own list, with the places that those of its list have among all. */
interface Listed {
  readonly quote: QuoteMention;
  readonly key: number;
  readonly places: number[];
}
