import type { QuoteRecord } from '../../model/record.ts';
import type { GoldQuote } from '../gold.ts';
import { touches } from '../pairing.ts';

/** Whether the speaker touches a marked source; a statement without one has nothing to get wrong. */
export function isRightSpeaker({ sources = [] }: GoldQuote, { speaker }: QuoteRecord): boolean {
  return sources.length === 0 || (speaker !== null && touches(speaker.mention, sources));
}

export const speakerNote = ({ sources = [] }: GoldQuote, { speaker }: QuoteRecord): string =>
  `gold ${sources.map((s) => s.text).join(' | ')}, system ${speaker?.mention.text ?? null}`;
