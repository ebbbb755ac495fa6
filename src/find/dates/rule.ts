import type { DateExpression } from '../../model/date-expression.ts';
import type { Document } from '../../model/document.ts';
import type { Mod } from '../../model/mention.ts';
import type { Rule } from '../../model/rule.ts';
import type { Captures } from './engine/pattern.ts';
import type { Lexeme } from './kinds.ts';

/** What a rule reads from the words that its pattern matched. */
export interface Reading {
  readonly expression: DateExpression;
  readonly mod?: Mod | null;
}

/** A reading of a part of the match: a range is two expressions. */
export interface Piece extends Reading {
  readonly from: Lexeme;
  readonly to: Lexeme;
}

/** What a group of rules read within a pattern, with its first and last word. */
export type Found = Captures<Piece>;

/** A match in its surroundings, as guards see it: lexemes `at` up to, not including, `end`. */
export interface Place {
  readonly document: Document;
  readonly lexemes: readonly Lexeme[];
  readonly at: number;
  readonly end: number;
}

/** Says that what looks like the rule's expression is another thing. */
export type Guard = (place: Place) => boolean;

/**
 * Sets of rules that other patterns may ask for by `@name`. `day`: a day; `span`: a longer stretch of the calendar;
 * `clock`: a time of day; `amount`: so many units.
 */
export type Group = 'day' | 'span' | 'clock' | 'amount' | 'ago';

/** What a rule makes of its words: an expression, one with a modifier, several, or (null) nothing after all. */
export type Read = DateExpression | Reading | readonly Piece[] | null;

export interface DateRule extends Rule {
  /** See `compile` in pattern.ts. */
  readonly pattern: string;
  readonly read: (found: Found) => Read;
  /** The TIMEX3 value of the first expression that the rule finds in `example`, read on `EXAMPLE_DAY`. */
  readonly gives: string;
  readonly group?: Group;
  /** Read only where another pattern asks for its group. */
  readonly inner?: true;
  readonly unless?: readonly Guard[];
}

/** The publication day on which every rule's example is read: a Wednesday. */
export const EXAMPLE_DAY = '2020-07-15';
