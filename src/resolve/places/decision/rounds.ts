import {
  contextRules,
  fixedRules,
  type PlaceRule,
  type Scene,
  scoreBy,
  UNLISTED_SCORE,
  unlistedScore,
} from '../evidence/index.ts';
import type { Candidate, Toponym } from '../toponym.ts';
import { favourite } from './decide.ts';
import { type District, rivalDistrict } from './rival.ts';

/** A name that the others can sway, and the rules that ask them. */
interface Open {
  readonly item: Toponym;
  readonly rules: readonly PlaceRule[];
}

/** Log-odds by which a district must do better than what was believed without it. */
const MARGIN = 2;

/** Most articles are settled after two or three rounds; where two towns contend for all names it takes some more. */
const MOST_ROUNDS = 8;

/** No belief moved by more than that: nothing will change. */
const SETTLED = 0.02;

/** Log-odds over "in no gazetteer" from which more evidence would change nothing. */
const CLEAR = 4;

/** A candidate so many log-odds behind the best has no say and is asked no more. */
const HOPELESS = 9;

/**
 * Soft rounds from what is known beforehand; then, where many names have a place in one small district, from the
 * belief that they all mean that. The better of the two stands.
 */
export function settle(toponyms: readonly Toponym[], scene: Scene): void {
  for (const item of toponyms) {
    const rules = fixedRules(item, scene);
    for (const candidate of item.candidates) {
      candidate.fixed = scoreBy(rules, candidate, item, scene);
      candidate.score = candidate.fixed;
    }
    item.unlistedScore = UNLISTED_SCORE;
    believe(item);
    scene.surroundings.add(item);
  }
  const open = toponyms.filter((item) => !isClear(item)).map((item) => ({ item, rules: contextRules(item, scene) }));
  weighAll(open, scene);
  const rival = rivalDistrict(open.map(({ item }) => item));
  if (rival === null) return;
  const before = open.map(({ item }) => beliefsOf(item));
  const total = totalOf(open);
  suppose(open, rival, scene);
  weighAll(open, scene);
  if (totalOf(open) < total + MARGIN) restore(open, before, scene);
}

/**
 * Soft rounds: every name keeps a belief in each of its candidates; in each round every name in turn is weighed anew
 * against what all the others believe. Nothing is decided before the last.
 */
function weighAll(open: readonly Open[], scene: Scene): void {
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
  const best = highest(item);
  if (best !== null) item.unlistedScore = unlistedScore(item, best, scene);
  believe(item);
  scene.surroundings.add(item);
  return before === null ? 0 : Math.abs(before.probability - belief);
}

/** An only candidate that is as good as certain, and of which the text does not say that it lies elsewhere. */
function isClear({ candidates, container }: Toponym): boolean {
  return candidates.length === 1 && container === null && (candidates[0]?.fixed ?? 0) > UNLISTED_SCORE + CLEAR;
}

function highest({ candidates }: Toponym): Candidate | null {
  let best: Candidate | null = null;
  for (const candidate of candidates) if (best === null || candidate.score > best.score) best = candidate;
  return best;
}

/** Scores become shares of belief, "in no gazetteer" among them. */
function believe(item: Toponym): void {
  const best = Math.max(item.unlistedScore, highest(item)?.score ?? -Infinity);
  item.unlisted = Math.exp(item.unlistedScore - best);
  let sum = item.unlisted;
  for (const candidate of item.candidates) {
    candidate.probability = best - candidate.score > HOPELESS ? 0 : Math.exp(candidate.score - best);
    sum += candidate.probability;
  }
  item.unlisted /= sum;
  for (const candidate of item.candidates) candidate.probability /= sum;
}

/** What the favourites of all names score together: how well one reading of the article hangs together. */
const totalOf = (open: readonly Open[]): number =>
  open.reduce((sum, { item }) => sum + Math.max(item.unlistedScore, favourite(item)?.score ?? 0), 0);

/** Each name of a district means the place in it, and nothing else. */
function suppose(open: readonly Open[], district: District, { surroundings }: Scene): void {
  for (const { item } of open) {
    const meant = district.get(item);
    if (meant === undefined) continue;
    surroundings.remove(item);
    for (const candidate of item.candidates) candidate.probability = candidate === meant ? 1 : 0;
    item.unlisted = 0;
    surroundings.add(item);
  }
}

const beliefsOf = ({ candidates, unlisted, unlistedScore }: Toponym): Beliefs => ({
  unlisted,
  unlistedScore,
  scores: candidates.map(({ score }) => score),
  probabilities: candidates.map(({ probability }) => probability),
});

interface Beliefs {
  readonly unlisted: number;
  readonly unlistedScore: number;
  readonly scores: readonly number[];
  readonly probabilities: readonly number[];
}

function restore(open: readonly Open[], before: readonly Beliefs[], { surroundings }: Scene): void {
  open.forEach(({ item }, at) => {
    const { unlisted, unlistedScore, scores, probabilities } = before[at] as Beliefs;
    surroundings.remove(item);
    item.candidates.forEach((candidate, index) => {
      candidate.score = scores[index] as number;
      candidate.probability = probabilities[index] as number;
    });
    item.unlisted = unlisted;
    item.unlistedScore = unlistedScore;
    surroundings.add(item);
  });
}
