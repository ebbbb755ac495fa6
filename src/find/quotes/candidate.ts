import type { Token, TokenRange } from '../../model/document.ts';
import type { Scene } from './scene.ts';
import type { Segment } from './segments/segments.ts';

/** What the rules see of a segment. */
export interface Candidate {
  readonly scene: Scene;
  readonly segment: number;
  /** The tokens between the marks. */
  readonly inner: readonly Token[];
  /** The sieve that found its speaker, or null. */
  readonly sieve: string | null;
}

export function innerTokens({ source, ranges, segments }: Scene, segment: number): readonly Token[] {
  const { content } = segments[segment] as Segment;
  let { first, last } = ranges[segment] as TokenRange;
  while (first < last && (source.tokens[first] as Token).start < content.start) first++;
  while (last > first && (source.tokens[last - 1] as Token).end > content.end) last--;
  return source.tokens.slice(first, last);
}

export const hasLetter = ({ text }: Token): boolean => /\p{L}/u.test(text);

/** Whether at least so many of the tokens are words. */
export function hasWords(tokens: readonly Token[], least: number): boolean {
  let left = least;
  for (const token of tokens) if (hasLetter(token) && --left <= 0) return true;
  return false;
}

export const tokenBefore = ({ scene, segment }: Candidate, steps = 1): Token | undefined =>
  scene.source.tokens[(scene.ranges[segment] as TokenRange).first - steps];

export const tokenAfter = ({ scene, segment }: Candidate): Token | undefined =>
  scene.source.tokens[(scene.ranges[segment] as TokenRange).last];
