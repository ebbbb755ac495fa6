import type { Candidate, Reading, Run } from './candidate.ts';
import { isOfStorm } from './usage.ts';
import { isCountry } from './word-facts.ts';

/** Log-odds of what cannot be. */
const NEVER = -20;

/**
 * Scores that candidates have before any evidence: what structure settles. A place that is settled is neither person nor body;
 * a lone word that the document has shown behind "Hurricane" and its like is the storm wherever it stands.
 */
export function knownScores(
  candidate: Candidate,
  run: Run,
  first: readonly number[],
  last: readonly number[],
): number[] {
  const scores: number[] = [];
  for (let i = 0; i < first.length; i++) {
    const begin = run.first + (first[i] as number);
    const end = run.first + (last[i] as number);
    if (end - begin === 1 && isOfStorm(candidate.usageAt(begin))) scores.push(NEVER, NEVER, NEVER);
    else if (isSurelyPlace(candidate.reading, run, begin, end)) scores.push(NEVER, 0, NEVER);
    else scores.push(0, 0, 0);
  }
  return scores;
}

/** A country whose name has several words, or the place of a dateline. */
export function isSurelyPlace({ document, tokens }: Reading, { phrases }: Run, first: number, last: number): boolean {
  for (const phrase of phrases) {
    if (phrase.first === first && phrase.last === last && isCountry(phrase.place)) return true;
  }
  const place = document.article.dateline?.place;
  if (place === undefined) return false;
  return (tokens[first]?.start ?? 0) >= place.start && (tokens[last - 1]?.end ?? 0) <= place.end;
}
