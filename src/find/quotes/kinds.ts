import type { TokenRange } from '../../model/document.ts';
import type { QuoteKind } from '../../model/mention.ts';
import type { Scene } from './scene.ts';
import { isFinished } from './segments/endings.ts';
import type { Passage } from './segments/passages.ts';
import type { Segment } from './segments/segments.ts';

/** Tokens of a quotation of two words: the words, a stop and the marks. */
const WORDS_AND_MARKS = 4;

/**
 * A statement that stands on its own, or a phrase that the reporter's sentence takes in. Direct is what begins
 * the sentence (and ends it, or stands before a colon) or follows a comma, colon, dash or cue with a capital, and is not the subject or object of its verb.
 */
export function kindOf(scene: Scene, segment: number): Exclude<QuoteKind, 'indirect'> {
  const { content } = scene.segments[segment] as Segment;
  const range = scene.ranges[segment] as TokenRange;
  const passage = scene.passageOf[segment] as Passage;
  const { text } = scene.source.document;
  const finished = isFinished(text, content.start, content.end);
  if (range.first === passage.first) {
    const isWhole = range.last >= passage.last - 1 || scene.source.tokens[range.last]?.text === ':';
    return finished || isWhole ? 'direct' : 'partial';
  }
  const before = scene.source.tokens[range.first - 1]?.text ?? '';
  if (/^(?::|—|–|--|―)$/u.test(before)) return 'direct';
  const capital = /^['‘“"[(]*\p{Lu}/u.test(text.slice(content.start, content.start + 4));
  if (before === ',') return capital || finished ? 'direct' : 'partial';
  return capital && finished && range.last - range.first > WORDS_AND_MARKS ? 'direct' : 'partial';
}
