import type { Document } from '../../../model/document.ts';
import type { Findings } from '../../../model/findings.ts';
import { append } from '../../../model/maps.ts';
import type { QuoteMention } from '../../../model/mention.ts';
import { leading } from '../../../model/search.ts';

/** Which direct quotation, if any, holds each token: an index into the findings' quotes, or −1. */
export function quotedTokens({ tokens }: Document, { quotes }: Findings): Int32Array {
  const inside = new Int32Array(tokens.length).fill(-1);
  let at = 0;
  quotes.forEach((quote, index) => {
    if (quote.kind === 'indirect') return;
    while (at > 0 && (tokens[at - 1]?.end ?? 0) > quote.content.start) at--;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < quote.content.start) at++;
    for (; at < tokens.length && (tokens[at]?.start ?? 0) < quote.content.end; at++) inside[at] = index;
  });
  return inside;
}

/** The quotation that says whose words these are: the one that this goes on, if it names nobody itself. */
export function attributed(index: number, { quotes }: Findings): QuoteMention | null {
  let quote = quotes[index];
  for (let steps = 0; quote !== undefined && steps < MOST_STEPS; steps++) {
    if (quote.speaker !== null) return quote;
    quote = quote.continues === null ? undefined : quotes[quote.continues];
  }
  return null;
}

/** The quotations of each pronoun or noun phrase that tells who speaks, by its head: in "|her| lawyer said" the pronoun does not. */
export function quotesOfSpeakers({ tokens }: Document, findings: Findings): Map<number, number[]> {
  const spoken = new Map<number, number[]>();
  findings.quotes.forEach(({ kind }, index) => {
    const speaker = kind === 'indirect' ? null : attributed(index, findings)?.speaker;
    if (speaker == null || speaker.kind === 'name') return;
    const head = leading(tokens, ({ start }) => start < speaker.head.start);
    append(spoken, head, index);
  });
  return spoken;
}

/** Heads of the noun phrases that some quotation or report is attributed to. */
export function headsOfSpeakers({ tokens }: Document, { quotes }: Findings): Set<number> {
  const heads = new Set<number>();
  for (const { speaker } of quotes)
    if (speaker?.kind === 'nominal') heads.add(leading(tokens, ({ start }) => start < speaker.head.start));
  return heads;
}

/** Longest chain of quotations that go on one another; it also ends a circle. */
const MOST_STEPS = 50;

/**
 * For each sentence how many before it are narration: a sentence wholly inside a quotation is none, so that
 * "he" behind a long quotation is still close to its speaker.
 */
export function narrationBefore({ sentences }: Document, quoted: Int32Array): Int32Array {
  const counts = new Int32Array(sentences.length + 1);
  sentences.forEach(({ first, last }, i) => {
    const spoken = isSaid(quoted, first, 1) && isSaid(quoted, last - 1, -1);
    counts[i + 1] = (counts[i] as number) + (spoken ? 0 : 1);
  });
  return counts;
}

/** Whether a token stands in a quotation, or is the mark beside it. */
const isSaid = (quoted: Int32Array, at: number, inward: 1 | -1): boolean =>
  quoted[at] !== -1 || (quoted[at + inward] ?? -1) !== -1;

/** The direct quotation that ends right before a token: only its closing mark stands between. */
export const wordsBefore = (quoted: Int32Array, at: number): number => quoted[at - 2] ?? -1;
