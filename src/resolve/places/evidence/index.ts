import type { Evidence } from '../../../model/trace.ts';
import type { Candidate, Toponym } from '../toponym.ts';
import { CONTEXT } from './context.ts';
import { PRIOR } from './prior.ts';
import type { PlaceRule, Scene } from './rule.ts';
import { WORDS } from './words.ts';

export type { PlaceRule, Scene } from './rule.ts';

/** The whole table, in the order in which `docs/places.md` tells it. */
export const EVIDENCE: readonly PlaceRule[] = [...PRIOR, ...WORDS, ...CONTEXT];

const FIXED: readonly PlaceRule[] = [...PRIOR, ...WORDS];

/**
 * Score of "it is in no gazetteer": a hamlet that nothing in the article speaks for is less likely meant than a
 * street corner that no list has.
 */
export const UNLISTED_SCORE = 1;

/** What no other name of the article can change. */
export const fixedScore = (candidate: Candidate, item: Toponym, scene: Scene): number =>
  sum(FIXED, candidate, item, scene);

/** What the other names of the article add. */
export const contextScore = (candidate: Candidate, item: Toponym, scene: Scene): number =>
  sum(CONTEXT, candidate, item, scene);

function sum(rules: readonly PlaceRule[], candidate: Candidate, item: Toponym, scene: Scene): number {
  let score = 0;
  for (const rule of rules) score += rule.weight * rule.strength(candidate, item, scene);
  return score;
}

/** Id of the rule that speaks most for a candidate. */
export function heaviestRule(candidate: Candidate, item: Toponym, scene: Scene): string {
  let heaviest = 'population';
  let most = 0;
  for (const { id, weight, strength } of EVIDENCE) {
    const weighed = weight > 0 ? weight * strength(candidate, item, scene) : 0;
    if (weighed > most) [heaviest, most] = [id, weighed];
  }
  return heaviest;
}

/** Every rule that speaks for or against a candidate, heaviest first. */
export function evidenceFor(candidate: Candidate, item: Toponym, scene: Scene): readonly Evidence[] {
  return EVIDENCE.map(({ id, weight, strength }) => ({ rule: id, weight: weight * strength(candidate, item, scene) }))
    .filter(({ weight }) => Math.abs(weight) >= 0.05)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}
