import { GIVEN_NAME, WordClass } from '../../../lexicon/types.ts';
import type { Reading, Run } from '../candidate.ts';
import { is } from '../evidence/span-rules/rule.ts';
import { isPhrase } from '../known-phrases.ts';
import type { Form } from '../words/forms.ts';
import { Joint } from '../words/joints.ts';
import { tells } from '../words/settings.ts';
import { type Constraint, constraint, NOBODY, PLACE_ALONE } from './constraint.ts';

export const OF_SEATS_OF_TWO = {
  HALF: constraint(
    'half-of-seat',
    PLACE_ALONE,
    'Karen Brook, MLA for [[Dover]]-Selby, left.',
    'Karen Brook, head of [[Dover]]-Selby, left.',
  ),
  WHOLE: constraint(
    'seat-of-two',
    NOBODY,
    'Karen Brook, MLA for [[Dover-Selby]], left.',
    'Karen Brook, head of [[Dover-Selby]], left.',
  ),
};

const isSeat = tells('seat');
/** Who sits for one place: "MP", "councillor". */
export const sitsFor = (form: Form | undefined): boolean => form !== undefined && isSeat(form);
/** The same in letters: "MP", "TDs". */
export const isSeatInLetters = (form: Form | undefined): boolean =>
  form !== undefined && isSeat(form) && /^\p{Lu}{2}/u.test(form.text);

/** The two places of a seat: "Dover-Selby", half-open with the hyphen at `bar`. */
export interface SeatOfTwo {
  readonly first: number;
  readonly bar: number;
  readonly last: number;
}

/** The seat or way of two places in a run: "MLA for Dover-Selby", "Dover-Selby MP", "the Dover-Selby road"; null for none. */
export function seatOfTwoIn({ forms, tokens }: Reading, { first: from, last: to, phrases }: Run): SeatOfTwo | null {
  for (let bar = from + 1; bar < to - 1; bar++) {
    if ((forms[bar] as Form).joint !== Joint.HYPHEN || tokens[bar]?.spaced !== false) continue;
    if (!areTwo(forms[bar - 1] as Form, forms[bar + 1] as Form)) continue;
    let [first, last] = [bar - 1, bar + 2];
    while (first > from && isOfSeat(forms[first - 1] as Form)) first--;
    while (last < to && isOfSeat(forms[last] as Form) && !isHoldersName(forms, last, to)) last++;
    const isSeat =
      isSeatInLetters(forms[last]) || (forms[first - 1]?.text === 'for' && isSeatInLetters(forms[first - 2]));
    const isWay = forms[first - 1]?.folded === 'the' && WAY.test(forms[last]?.text ?? '');
    return (isSeat || isWay) && !isPhrase(phrases, bar - 1, bar + 2) ? { first, bar, last } : null;
  }
  return null;
}

/** What has two ends: "the Dover-Selby road". */
const WAY = /^(?:border|bus|corridor|expressway|ferry|flight|highway|line|motorway|railway|road|route|service|train)$/u;

/** Two places, of which one may be in no list. */
const areTwo = (one: Form, two: Form): boolean =>
  (isOfSeat(one) && (isOfSeat(two) || isUnlisted(two))) || (isUnlisted(one) && isOfSeat(two));
const isUnlisted = (form: Form): boolean => form.isCapital && form.classes === 0;

const isOfSeat = (form: Form): boolean =>
  form.isCapital &&
  is(form, WordClass.PLACE | WordClass.PLACE_HEAD | WordClass.DIRECTION | WordClass.PLACE_TOKEN) &&
  !isSeatInLetters(form);

/** Behind "MLA for Dover". */
export const isHoldersName = (forms: readonly Form[], at: number, last: number): boolean => {
  const [given, family] = [forms[at], forms[at + 1]];
  if (given === undefined || family === undefined || last - at < 2 || last - at > 3) return false;
  if (!given.isCapital || !family.isCapital || is(given, WordClass.PLACE_HEAD)) return false;
  // "MP for Dover East Anasol Brook".
  return is(given, GIVEN_NAME) || (given.classes === 0 && is(forms[at - 1] as Form, WordClass.DIRECTION));
};

/** What such a seat settles of a candidate; null for nothing. */
export function bySeatOfTwo({ first, bar, last }: SeatOfTwo, begin: number, end: number): Constraint | null {
  if ((begin === first && end === bar) || (begin === bar + 1 && end === last)) return OF_SEATS_OF_TWO.HALF;
  return begin < last && end > first ? OF_SEATS_OF_TWO.WHOLE : null;
}
