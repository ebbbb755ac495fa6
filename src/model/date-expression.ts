import type { Span } from './span.ts';

/**
 * A temporal expression as the finder reads it, before anything is anchored. The date finder and the date
 * resolver alone speak it; `kind` tells the family.
 */
export type DateExpression = {
  readonly kind: 'calendar';
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
};

export interface DateMention extends Span {
  readonly text: string;
  readonly expression: DateExpression;
  readonly rule: string;
  readonly confidence: number;
}
