import type { DateMention } from './date-expression.ts';
import type { NameMention, QuoteMention } from './mention.ts';

/** Everything that the finders propose, each list in order of appearance. */
export interface Findings {
  readonly names: readonly NameMention[];
  readonly dates: readonly DateMention[];
  readonly quotes: readonly QuoteMention[];
}
