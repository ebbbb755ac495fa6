import { isBeside } from '../../../lexicon/date-neighbours.ts';
import { after, afterWord, before, beforeWord } from '../guards.ts';
import { is, KIND } from '../kinds.ts';
import type { Place } from '../rule.ts';

/** "9 a.m. to 6 p.m. Monday through Friday": the days are a span; "from 2 p.m. Monday through Friday" ends on one. */
const opensSpan =
  (joint: RegExp) =>
  ({ lexemes, end }: Place): boolean => {
    const days = KIND.WEEKDAY | KIND.WKD;
    return is(lexemes[end - 1], days) && joint.test(lexemes[end]?.lower ?? '') && is(lexemes[end + 1], days);
  };
export const opensDays = opensSpan(/^-$/u);
export const opensAnyDays = opensSpan(/^(?:-|through|thru|to)$/u);

/** "ten years ago today, at 9 a.m. on May 3, 2010": the clock has a day of its own. */
export function ownDay({ lexemes, end }: Place): boolean {
  const [lead, next] = [lexemes[end], lexemes[end + 1]];
  return /^(?:on|of)$/u.test(lead?.lower ?? '') && is(next, KIND.MONTH | KIND.MON | KIND.WEEKDAY | KIND.DAYNUM);
}

const PACE = /^(?:a|per|the)$/u;

/** "ran it in 2:05", "won by 2:43", "2:50 a kilometre", "Genesis 9:25": a length, or a verse. */
export function faceOfLength(place: Place): boolean {
  if (place.end > place.at + 1) return false;
  if (afterWord('in of')(place)) return true;
  if (PACE.test(after(place)?.text ?? '') && isBeside(after(place, 2)?.text, 'distance')) return true;
  const left = before(place);
  if (left?.text === 'by') return isBeside(before(place, 2)?.text, 'margin');
  return left?.pos === 'PROPN' && /^\p{Lu}\p{Ll}+$/u.test(left.text) && (place.lexemes[place.at - 1]?.kinds ?? 0) === 0;
}

/** "with 6:12 left", "with 0:45 to play": what a game still has. */
export function onGameClock(place: Place): boolean {
  return afterWord('with')(place) && beforeWord('left remaining to')(place);
}

/** "closed at 18.20 on Friday": a price. */
export function priceBefore(place: Place): boolean {
  return [2, 3, 4].some((n) => isBeside(before(place, n)?.text, 'priced'));
}

/** "Fire at Midnight": a capital within the sentence. */
export function inTitle(place: Place): boolean {
  const left = before(place);
  return /^\p{Lu}/u.test(place.lexemes[place.at]?.text ?? '') && left !== undefined && left.pos !== 'PUNCT';
}
