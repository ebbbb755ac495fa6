import { contextRules, fixedRules, type PlaceRule, type Scene, scoreBy, UNLISTED_SCORE } from '../evidence/index.ts';
import type { Toponym } from '../toponym.ts';
import { favourite } from './decide.ts';

/** Most articles are settled after two or three rounds; where two towns contend for all names it takes some more. */
const MOST_ROUNDS = 8;

/** No belief moved by more than that: nothing will change. */
const SETTLED = 0.02;

/** Log-odds over "in no gazetteer" from which more evidence would change nothing. */
const CLEAR = 4;

/** A candidate so many log-odds behind the best has no say and is asked no more. */
const HOPELESS = 9;

/**
 * Soft rounds: every name keeps a belief in each of its candidates; in each round every name in turn is weighed anew
 * against what all the others believe. Nothing is decided before the last.
 */
export function settle(toponyms: readonly Toponym[], scene: Scene): void {
  for (const item of toponyms) {
    const rules = fixedRules(item, scene);
    for (const candidate of item.candidates) {
      candidate.fixed = scoreBy(rules, candidate, item, scene);
      candidate.score = candidate.fixed;
    }
    believe(item);
    scene.surroundings.add(item);
  }
  const open = toponyms.filter((item) => !isClear(item)).map((item) => ({ item, rules: contextRules(item, scene) }));
  let moved = 1;
  for (let round = 0; round < MOST_ROUNDS && moved > SETTLED; round++) {
    moved = 0;
    for (const { item, rules } of open) moved = Math.max(moved, weigh(item, rules, scene));
  }
}

/** Weighs a name against what all others believe. Returns how far the belief in its favourite moved: 0–1. */
function weigh(item: Toponym, rules: readonly PlaceRule[], scene: Scene): number {
  const before = favourite(item);
  const belief = before?.probability ?? 0;
  scene.surroundings.remove(item);
  for (const candidate of item.candidates) {
    candidate.score = candidate.fixed + scoreBy(rules, candidate, item, scene);
  }
  believe(item);
  scene.surroundings.add(item);
  return before === null ? 0 : Math.abs(before.probability - belief);
}

/** An only candidate that is as good as certain, and of which the text does not say that it lies elsewhere. */
function isClear({ candidates, container }: Toponym): boolean {
  return candidates.length === 1 && container === null && (candidates[0]?.fixed ?? 0) > UNLISTED_SCORE + CLEAR;
}

/** Scores become shares of belief, "in no gazetteer" among them. */
function believe(item: Toponym): void {
  let best = UNLISTED_SCORE;
  for (const { score } of item.candidates) if (score > best) best = score;
  item.unlisted = Math.exp(UNLISTED_SCORE - best);
  let sum = item.unlisted;
  for (const candidate of item.candidates) {
    candidate.probability = best - candidate.score > HOPELESS ? 0 : Math.exp(candidate.score - best);
    sum += candidate.probability;
  }
  item.unlisted /= sum;
  for (const candidate of item.candidates) candidate.probability /= sum;
}
