import type { Rule } from '../../../model/rule.ts';

/** What structure gives a candidate for each class, in log-odds against "no name". */
export type ClassScores = readonly [person: number, place: number, organization: number];

/** What structure settles of a candidate before any evidence is weighed. In the examples the candidate stands in [[ ]]. */
export interface Constraint extends Rule {
  readonly scores: ClassScores;
}

/** Log-odds of what cannot be. */
export const NEVER = -20;

/** Log-odds of what can be nothing else, be it as common a word as that of "(Laws, 2016)". */
export const CERTAIN = 8;

/** Log-odds in favour of a settled place, which may still be a part of an organisation's name, and of an unlisted photographer. */
export const SURE = 1.5;

/** Log-odds in favour of the two halves of "Toulouse France", of "Frankfurt am Main", of "The Hague", "District 1" and "Maria I": too rare to be learnt from the marked texts. */
export const NAMED = 3.5;

export const NOBODY: ClassScores = [NEVER, NEVER, NEVER];
export const PLACE_ALONE: ClassScores = [NEVER, CERTAIN, NEVER];
/** Where places stand, as somebody or something else may: "between Depot and Market". */
export const LIKELY_PLACE: ClassScores = [-NAMED, NAMED, -SURE];

export const constraint = (id: string, scores: ClassScores, example: string, counterExample: string): Constraint => ({
  id,
  scores,
  example,
  counterExample,
});
