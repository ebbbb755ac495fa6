import type { Evidence } from '../../../model/trace.ts';
import type { Candidate, Toponym } from '../toponym.ts';
import { CONTEXT } from './context.ts';
import { PRIOR } from './prior.ts';
import type { PlaceRule, Scene } from './rule.ts';
import { TIES } from './ties.ts';
import { WORDS } from './words.ts';

export type { PlaceRule, Scene } from './rule.ts';
export { UNLISTED_SCORE, unlistedScore } from './unlisted.ts';

/** The rules that ask the other names of the article. */
const ASKING: readonly PlaceRule[] = [...TIES, ...CONTEXT];

/** The whole table, in the order in which `docs/places.md` tells it. */
export const EVIDENCE: readonly PlaceRule[] = [...PRIOR, ...WORDS, ...ASKING];

/** Rules that speak for a place; `population` goes first, since it alone can count more than its weight. */
const HEAVIEST_FIRST: readonly PlaceRule[] = [
  ...EVIDENCE.filter(({ id }) => id === 'population'),
  ...EVIDENCE.filter(({ id, weight }) => id !== 'population' && weight > 0).sort((a, b) => b.weight - a.weight),
];

const FIXED: readonly PlaceRule[] = [...PRIOR, ...WORDS];

const concerning = (rules: readonly PlaceRule[], item: Toponym, scene: Scene): readonly PlaceRule[] =>
  rules.filter(({ concerns }) => concerns === undefined || concerns(item, scene));

/** The rules that no other name of the article can change, as far as they concern a name. */
export const fixedRules = (item: Toponym, scene: Scene): readonly PlaceRule[] => concerning(FIXED, item, scene);

/** The rules that ask the other names of the article, as far as they concern a name. */
export const contextRules = (item: Toponym, scene: Scene): readonly PlaceRule[] => concerning(ASKING, item, scene);

/** What some rules say of a candidate together. */
export function scoreBy(rules: readonly PlaceRule[], candidate: Candidate, item: Toponym, scene: Scene): number {
  let score = 0;
  for (const rule of rules) score += rule.weight * rule.strength(candidate, item, scene);
  return score;
}

/** Id of the rule that speaks most for a candidate: of those after the first only what could outdo the best so far is asked. */
export function heaviestRule(candidate: Candidate, item: Toponym, scene: Scene): string {
  let heaviest = '';
  let most = 0;
  for (const { id, weight, strength, concerns } of HEAVIEST_FIRST) {
    if (weight <= most || (concerns !== undefined && !concerns(item, scene))) continue;
    const weighed = weight * strength(candidate, item, scene);
    if (weighed > most) [heaviest, most] = [id, weighed];
  }
  return heaviest;
}

/** Every rule that speaks for or against a candidate, heaviest first. */
export function evidenceFor(candidate: Candidate, item: Toponym, scene: Scene): readonly Evidence[] {
  return concerning(EVIDENCE, item, scene)
    .map(({ id, weight, strength }) => ({ rule: id, weight: weight * strength(candidate, item, scene) }))
    .filter(({ weight }) => Math.abs(weight) >= 0.05)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}
