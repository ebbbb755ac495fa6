import type { Item } from './gold.ts';

export type ScoredKind = 'people' | 'places' | 'organizations' | 'dates' | 'quotes';

/** What became of one item. `right`, `missed` and `spurious` make the scores; the rest say what was wrong with a found one. */
export type Outcome =
  | 'right'
  | 'missed'
  | 'spurious'
  | 'wrong value'
  | 'wrong type'
  | 'other extent'
  | 'wrong speaker'
  | 'wrong place'
  | 'unresolved';

export interface Verdict {
  readonly kind: ScoredKind | 'indirect' | 'pronouns' | 'nominals';
  readonly outcome: Outcome;
  readonly document: string;
  readonly item: Item;
  /** The rule of the system's item, where there is one. */
  readonly rule: string | null;
  readonly note: string;
}

export type VerdictSink = (verdict: Verdict) => void;
