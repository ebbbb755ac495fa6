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
  /** The words before the date in small letters, the nearest first; beyond the "at least" that may lead to it. */
  readonly lead: readonly string[];
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

/** The word so many before a date. */
export const wordBefore = ({ lead }: DatePlace, steps = 1): string => lead[steps - 1] ?? '';

/** Words before a date that rules ask for by their place. */
const LEAD = 4;

/** The words that lead to a date: "until", and not "least", of "until at least Friday". */
export function leadOf(tokens: readonly Token[], first: number): string[] {
  const isAtLeast = tokens[first - 1]?.text === 'least' && tokens[first - 2]?.text === 'at';
  const from = isAtLeast ? first - 2 : first;
  return Array.from({ length: LEAD }, (_, i) => lowerAt(tokens, from - 1 - i));
}

/** The word that leads to a date: "until", and not "after", of "until after Friday". */
export const untilBefore = (place: DatePlace): string => wordBefore(place, wordBefore(place) === 'after' ? 2 : 1);

/** Whether "had" stands near a date. */
export const hasHad = ({ tokens, reach }: DatePlace): boolean =>
  tokens.slice(reach.first, reach.last).some(({ text }) => text === 'had');
