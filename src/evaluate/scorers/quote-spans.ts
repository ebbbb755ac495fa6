import type { GoldQuote, Item, ScoredText } from '../gold.ts';

/** The whole statement that a segment belongs to, as far as it is marked. */
export const contentOf = (quote: GoldQuote): Item => ({
  start: quote.contentStart ?? quote.start,
  end: quote.contentEnd ?? quote.end,
});

const ALNUM = /[\p{L}\p{N}]/u;

/** The span without marks, blanks and punctuation at its edges. */
export function trimmed(item: Item, text: ScoredText): Item {
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

/** Intersection over union, counted in words. */
export function wordIou(a: Item, b: Item, text: ScoredText): number {
  const [x, y] = [wordStarts(a, text), wordStarts(b, text)];
  const both = [...x].filter((start) => y.has(start)).length;
  const all = x.size + y.size - both;
  return all > 0 ? both / all : 0;
}
