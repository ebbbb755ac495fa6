import type { Candidate, Reading, Run } from './candidate.ts';
import { CLASS_COUNT } from './classes.ts';
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
): Float64Array {
  const scores = new Float64Array(first.length * CLASS_COUNT);
  first.forEach((from, i) => {
    const [begin, end] = [run.first + from, run.first + (last[i] as number)];
    if (end - begin === 1 && isOfStorm(candidate.usageAt(begin))) {
      scores.fill(NEVER, i * CLASS_COUNT, (i + 1) * CLASS_COUNT);
    } else if (isSurelyPlace(candidate.reading, run, begin, end)) {
      scores[i * CLASS_COUNT] = NEVER;
      scores[i * CLASS_COUNT + 2] = NEVER;
    }
  });
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
