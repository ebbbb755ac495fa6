import { isBeside } from '../../../lexicon/date-neighbours.ts';
import { after, afterWord, before, beforeWord } from '../guards.ts';
import { is, KIND } from '../kinds.ts';
import type { Place } from '../rule.ts';

/** "a weekend rally", "a weekend of rain": when, not how long. */
export function weekendOfThing(place: Place): boolean {
  if (place.lexemes[place.end - 1]?.lower !== 'weekend') return false;
  const next = after(place);
  return next?.text === 'of' || /^(?:NOUN|ADJ|PROPN)$/u.test(next?.pos ?? '');
}

/** "the Six-Day War", "the Thirty Years' War" name a war. */
export function warName(place: Place): boolean {
  const [unit, next] = [place.lexemes[place.end - 1], after(place)];
  return /^\p{Lu}/u.test(unit?.text ?? '') && next?.spaced === true && /^\p{Lu}\p{Ll}/u.test(next.text);
}

/** "3 second", "12 month" without a hyphen is no amount but for "1" and before a noun that it measures. */
export function loneSingular({ lexemes, at, end }: Place): boolean {
  const unit = lexemes[end - 1];
  return unit?.lower === 'second' && lexemes[at]?.value !== 1;
}

/** "the 2018 day of rest", "the 2018 school year": a year and one of its days, a stretch that it names. */
export const yearBefore = ({ lexemes, at, end }: Place): boolean =>
  is(lexemes[at], KIND.YEAR) && is(lexemes[end - 1], KIND.UNIT);

/** "after-hours trading". */
export const isCompound = ({ lexemes, at }: Place): boolean => lexemes[at - 1]?.lower === '-';

/** "On a day of rain": no length. */
export function onADay(place: Place): boolean {
  return afterWord('on')(place) && /^an?$/iu.test(place.lexemes[place.at]?.text ?? '');
}

/** "Thursday will be a day of mourning": what a day is, not how long. */
export function declaredDay(place: Place): boolean {
  return (
    place.lexemes[place.end - 1]?.lower === 'day' &&
    beforeWord('of')(place) &&
    afterWord('be is was as declared proclaimed called for')(place)
  );
}

/** "hopes he one day returns": some day. */
export function someDay(place: Place): boolean {
  const words = place.lexemes.slice(place.at, place.end).map(({ lower }) => lower);
  return (
    words.join(' ') === 'one day' &&
    after(place)?.pos === 'VERB' &&
    /^(?:PRON|NOUN|PROPN)$/u.test(before(place)?.pos ?? '')
  );
}

const counted = afterWord('past last next coming previous first final latest following preceding recent these those');

/** "a quarter of the vote", "three-quarters": a share; "the past three quarters" are nine months. */
export function fraction(place: Place): boolean {
  const { document, lexemes, at, end } = place;
  const unit = lexemes[end - 1];
  if (unit?.lower.startsWith('quarter') !== true) return false;
  if (document.tokens[unit.last]?.text === 'of') return true;
  return unit.lower === 'quarters' && lexemes[at]?.value === 3 && !counted(place);
}

/** "$20 a week", "twice a year", "30 pages a day": a rate. */
export function perUnit({ document, lexemes, at, end }: Place): boolean {
  const first = lexemes[at];
  if (
    first === undefined ||
    !/^an?$/u.test(first.lower) ||
    /^(?:ago|earlier|later|before)$/u.test(lexemes[end]?.lower ?? '')
  )
    return false;
  const left = document.tokens[first.first - 1];
  const money = document.tokens[first.first - 2];
  if (left === undefined || left.sentence !== document.tokens[first.first]?.sentence) return false;
  return isBeside(left.text, 'rated') || (/^\d/u.test(left.text) && money !== undefined);
}

export function notAgo({ lexemes, end }: Place): boolean {
  return lexemes[end]?.lower !== 'ago';
}
