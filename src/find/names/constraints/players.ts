import { WordClass } from '../../../lexicon/types.ts';
import type { Reading, Run } from '../candidate.ts';
import { is } from '../evidence/span-rules/rule.ts';
import { isInPhrase, isPhrase } from '../known-phrases.ts';
import type { Form } from '../words/forms.ts';
import { isOrdinary } from '../words/word-types.ts';
import { type Constraint, constraint, NAMED, NEVER, NOBODY, SURE } from './constraint.ts';

export const OF_PLAYERS = {
  POSITION: constraint(
    'position',
    NOBODY,
    'They waived [[LB Colt Tarvin]] on Friday.',
    'They waived [[L. Colt Tarvin]] on Friday.',
  ),
  PLAYER: constraint(
    'player',
    [SURE, -SURE, -SURE],
    'They waived LB [[Colt Tarvin]] on Friday.',
    'They waived LB [[Tarvin]] on Friday.',
  ),
  WEEKDAY_GIVEN: constraint(
    'weekday-given',
    [NAMED, NEVER, NEVER],
    'The court held one [[Sunday Okereke]] again.',
    'On [[Sunday Okereke]] spoke.',
  ),
};

/** Positions of players in the lists of clubs; those of one letter are initials as well. */
const POSITIONS: ReadonlySet<string> = new Set(
  'CB DB DE DT FB ILB INF LB LHP LW OF OLB OT QB RB RHP RP RW SP TE UTL WR'.split(' '),
);
const isPosition = (form: Form | undefined): boolean =>
  form !== undefined && form.text.length <= LETTERS && POSITIONS.has(form.text);
const LETTERS = 3;

/** Where the first position of a run with two words of a name behind it stands, which may be the token before the run; -1 for none. */
export function positionIn({ forms }: Reading, { first, last, phrases }: Run): number {
  for (let i = first - 1; i < last - 2; i++) {
    if (!isPosition(forms[i]) || isInPhrase(phrases, i)) continue;
    if (forms[i + 1]?.isCapital === true && forms[i + 2]?.isCapital === true) return i;
  }
  return -1;
}

/** The position begins no name and stands in none; all behind it is the player. */
export function byPosition({ forms }: Reading, at: number, begin: number, end: number): Constraint | null {
  if (begin <= at && end > at) return OF_PLAYERS.POSITION;
  return begin === at + 1 && end - begin > 1 && forms[end]?.isCapital !== true ? OF_PLAYERS.PLAYER : null;
}

const OPENS = /^(?:[(,;.:]|one|and|named|called|with|by|of)$/u;

/** "One Sunday Okereke", "Hon. Sunday Okereke Bello": in Nigeria days are given names; behind "on" and in "said Sunday" they are days. */
export function isWeekdayGiven(
  { forms, document }: Reading,
  { first, last, phrases, sentence }: Run,
  at: number,
  end: number,
): boolean {
  const [day, family] = [forms[at] as Form, forms[at + 1] as Form];
  const isTitled = at > first && is(forms[at - 1] as Form, WordClass.TITLE);
  if (
    (at !== first && !isTitled) ||
    end !== last ||
    (end - at > 2 && !isTitled) ||
    !is(day, WordClass.WEEKDAY) ||
    !family.isCapital
  )
    return false;
  if (isOrdinary(family.word) || is(family, WordClass.PLACE_BIG | WordClass.ORG | WordClass.DEMONYM)) return false;
  if (isPhrase(phrases, at, last)) return false;
  return (
    isTitled || (end - at === 2 && document.sentences[sentence]?.first === at) || OPENS.test(forms[at - 1]?.text ?? '')
  );
}
