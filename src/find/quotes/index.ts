import type { Lexicon } from '../../lexicon/types.ts';
import type { Document } from '../../model/document.ts';
import type { NameMention, QuoteMention } from '../../model/mention.ts';
import { byPosition } from '../../model/span.ts';
import type { Trace } from '../../model/trace.ts';
import { kindOf } from './kinds.ts';
import { transcriptTurns } from './labels.ts';
import { refusal } from './not-quotations.ts';
import { type Scene, sceneOf } from './scene.ts';
import type { Segment } from './segments.ts';
import { SIEVES } from './sieves/index.ts';
import type { Sieve } from './sieves/sieve.ts';
import { sourceOf } from './source.ts';

/** Quotations with the words that name their speaker, in order of appearance. */
export function findQuotes(
  document: Document,
  names: readonly NameMention[],
  lexicon: Lexicon,
  _trace?: Trace,
): readonly QuoteMention[] {
  const scene = sceneOf(sourceOf(document, names, lexicon));
  const deciding = attribute(scene);
  const kept = scene.segments.flatMap((_, segment) => {
    const sieve = deciding[segment] ?? null;
    return refusal({ scene, segment, sieve: sieve?.id ?? null }) === null
      ? [{ segment, quote: quoteOf(scene, segment, sieve) }]
      : [];
  });
  return inOrder(kept, transcriptTurns(document));
}

/** Runs the sieves in order, each over all segments that none before it has decided; returns who decided each. */
function attribute(scene: Scene): (Sieve | null)[] {
  const deciding: (Sieve | null)[] = scene.segments.map(() => null);
  for (const sieve of SIEVES) {
    scene.segments.forEach((_, segment) => {
      if (scene.attributions[segment] !== null) return;
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
    continues: known?.continues ?? null,
  };
}

/** Share of the quotations without a speaker that are quotations at all (docs/quotes.md). */
const UNATTRIBUTED = 0.7;

interface Kept {
  readonly segment: number;
  readonly quote: QuoteMention;
}

/** Both lists in order of appearance; `continues` points into the list that comes out. */
function inOrder(kept: readonly Kept[], others: readonly QuoteMention[]): QuoteMention[] {
  const all: { segment: number | null; quote: QuoteMention }[] = [
    ...kept,
    ...others.map((quote) => ({ segment: null, quote })),
  ];
  all.sort((a, b) => byPosition(a.quote, b.quote));
  const place = new Map(all.map(({ segment }, i) => [segment, i]));
  return all.map(({ quote }) => ({
    ...quote,
    continues: quote.continues === null ? null : (place.get(quote.continues) ?? null),
  }));
}
