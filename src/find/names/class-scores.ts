/** What structure gives a candidate for each class, in log-odds against "no name". */
export type ClassScores = readonly [person: number, place: number, organization: number];

/** Log-odds of what cannot be. */
export const NEVER = -20;

/** Log-odds of what can be nothing else, be it as common a word as that of "(Laws, 2016)". */
export const CERTAIN = 8;

/** Log-odds in favour of a settled place, which may still be a part of an organisation's name, and of an unlisted photographer. */
export const SURE = 1.5;

/** Log-odds in favour of the two halves of "Toulouse France", of "Frankfurt am Main", of "The Hague", "District 1" and "Maria I": too rare to be learnt from the marked texts. */
export const NAMED = 3.5;

export const NOTHING: ClassScores = [0, 0, 0];
/** No part of a dateline but the whole is anything, either. */
export const NOBODY: ClassScores = [NEVER, NEVER, NEVER];
export const PLACE_ALONE: ClassScores = [NEVER, CERTAIN, NEVER];
export const SURELY_PLACE: ClassScores = [NEVER, SURE, NEVER];
/** Where places stand, as somebody or something else may: "between Depot and Market". */
export const LIKELY_PLACE: ClassScores = [-NAMED, NAMED, -SURE];
