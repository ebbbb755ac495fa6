import type { Token } from '../../../model/document.ts';
import { append } from '../../../model/maps.ts';
import type { Draft } from '../names/people-index.ts';
import { wordsBefore } from '../words/quoted.ts';
import type { Expression } from './expressions.ts';

/** The quotations of each phrase that tells who speaks, by its head. */
export type Tags = ReadonlyMap<number, readonly number[]>;

/** The direct quotation right before an expression that tells who says it ("“…,” |he| said", "“…,” said |he|"), or −1. */
export function wordsOf(
  { speaks, first, at }: Expression,
  tokens: readonly Token[],
  quoted: Int32Array,
  tags: Tags,
): number {
  if ((!speaks && !tags.has(at)) || quoted[first] !== -1) return -1;
  return wordsBefore(quoted, tokens[first - 1]?.pos === 'VERB' ? first - 1 : first);
}

/** Tokens back from an answer to the end of its question. */
const TAG_OF_QUESTION = 12;

/** The direct quotation that the words of a tag answer: "“Did you?” Lund asked.", "“No,” |he| replied.", or −1. */
export function questionAnswered(tag: Expression, tokens: readonly Token[], quoted: Int32Array, tags: Tags): number {
  const words = wordsOf(tag, tokens, quoted, tags);
  if (words < 0) return -1;
  const inverted = tokens[tag.first - 1]?.pos === 'VERB';
  const verb = tokens[inverted ? tag.first - 1 : tag.last];
  let at = tag.first - 1;
  while (at >= 0 && quoted[at] !== words) at--;
  while (at >= 0 && quoted[at] === words) at--;
  const start = at;
  while (at >= 0 && at > start - TAG_OF_QUESTION && quoted[at] === -1) at--;
  const earlier = quoted[at] ?? -1;
  return earlier >= 0 && tokens[at]?.text === '?' && ANSWERS.test(verb?.text ?? '') ? earlier : -1;
}

const ANSWERS = /^(?:answer|repl(?:y$|ie)|respond|retort|counter)/u;

/**
 * Indexes of the expressions in the order of reading: "“He lies,” |she| said" is read from the tag, since whoever speaks
 * is not "he" in it. Such a tag comes again in its own place.
 */
export function readingOrder(
  expressions: readonly Expression[],
  tokens: readonly Token[],
  quoted: Int32Array,
  tags: Tags,
): number[] {
  const order: number[] = [];
  let quote = -1;
  let start = 0;
  expressions.forEach((expression, at) => {
    const inside = quoted[expression.first] ?? -1;
    if (inside >= 0 && inside !== quote) {
      quote = inside;
      start = order.length;
    }
    if (expression.kind !== 'name' && quote >= 0 && wordsOf(expression, tokens, quoted, tags) === quote)
      order.splice(start, 0, at);
    order.push(at);
  });
  return order;
}

/** Those whom each direct quotation names. */
export function namedWithin(
  expressions: readonly Expression[],
  quoted: Int32Array,
  bearers: readonly Draft[],
): ReadonlyMap<number, readonly Draft[]> {
  const named = new Map<number, Draft[]>();
  for (const expression of expressions) {
    const quote = quoted[expression.first] ?? -1;
    if (expression.kind !== 'name' || quote < 0) continue;
    append(named, quote, bearers[expression.mention.index] as Draft);
  }
  return named;
}
