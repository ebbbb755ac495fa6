import type { Token, TokenRange } from '../../../../model/document.ts';
import type { Rule } from '../../../../model/rule.ts';
import type { Direction } from '../../context.ts';

/** What a rule says of a date; `open`: the word stands by the date, but does not tell. */
export type Verdict = Direction | 'open';

/** Examples mark the date as `[on Monday]`. */
export interface DirectionRule<Place> extends Rule {
  readonly says: Verdict;
  applies(place: Place): boolean;
}

/** A date in its sentence; `reach` holds the tokens that are near enough to tell of it. */
export interface DatePlace {
  readonly tokens: readonly Token[];
  readonly date: TokenRange;
  readonly reach: TokenRange;
  readonly sentence: TokenRange;
}

/** A word near a date. */
export interface WordPlace {
  readonly tokens: readonly Token[];
  readonly at: number;
}

/** A word before a verb near a date. */
export interface HelperPlace extends WordPlace {
  readonly verb: number;
}

/** The first rule that applies. */
export const firstOf = <Place>(
  rules: readonly DirectionRule<Place>[],
  place: Place,
): DirectionRule<Place> | undefined => rules.find((rule) => rule.applies(place));

/** The word at an index in small letters; "May", which is a month, is none. */
export function lowerAt(tokens: readonly Token[], at: number): string {
  const text = tokens[at]?.text ?? '';
  return text === 'May' ? '' : text.toLowerCase();
}

/** The word so many before a date, or before the "at least" that leads to it. */
export const wordBefore = ({ tokens, date }: DatePlace, steps = 1): string =>
  lowerAt(tokens, date.first - steps - (isAtLeast(tokens, date.first) ? 2 : 0));

/** "until at least Friday". */
const isAtLeast = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.text === 'least' && tokens[first - 2]?.text === 'at';

/** Whether "had" stands near a date. */
export const hasHad = ({ tokens, reach }: DatePlace): boolean =>
  tokens.slice(reach.first, reach.last).some(({ text }) => text === 'had');
