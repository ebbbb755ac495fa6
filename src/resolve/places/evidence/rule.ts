import type { Rule } from '../../../model/rule.ts';
import type { Candidate, Toponym } from '../toponym.ts';
import type { Surroundings } from './surroundings.ts';

/** The strength of a rule that holds or does not. */
export const when = (holds: boolean): number => (holds ? 1 : 0);

/** What a rule may look at beside the candidate itself. */
export interface Scene {
  /** What the other names of the article believe. */
  readonly surroundings: Surroundings;
  /** Where the paper is printed, or null. */
  readonly publisher: Toponym | null;
  /** Names with the word for it: "Latah County". */
  readonly counties: readonly Toponym[];
  /** The dateline's place, or null. */
  readonly dateline: Toponym | null;
  /** Whose English the article is written in: 1 Britain's, −1 the United States', 0 not to be told. */
  readonly english: () => number;
  /** Whether a name's sentence tells what goes on between countries. */
  readonly worldly: (item: Toponym) => boolean;
}

/**
 * One kind of evidence for or against "this name means this place". Examples mark the name in question with square
 * brackets and the other place names with braces; the rule must have a strength above 0 for the place chosen in the
 * example and 0 for the one chosen in the counter-example.
 */
export interface PlaceRule extends Rule {
  /** Natural log-odds at full strength. */
  readonly weight: number;
  /** What it says, for people. */
  readonly says: string;
  /** Whether it has anything to say of a name at all, so that its candidates need not be asked; absent: always. */
  readonly concerns?: (item: Toponym, scene: Scene) => boolean;
  /** 0 (silent) to 1; a few count in their own unit, as they say. */
  readonly strength: (candidate: Candidate, item: Toponym, scene: Scene) => number;
}
