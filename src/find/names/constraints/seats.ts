import { GIVEN_NAME, WordClass } from '../../../lexicon/types.ts';
import type { Reading, Run } from '../candidate.ts';
import { is } from '../evidence/span-rules/rule.ts';
import { isPlacePhrase } from '../known-phrases.ts';
import type { Form } from '../words/forms.ts';
import { Joint } from '../words/joints.ts';
import { isOrdinary } from '../words/word-types.ts';
import { isOrdinal } from '../words/written.ts';
import { type Constraint, constraint, NAMED, NEVER, SURE } from './constraint.ts';
import { isSeatInLetters } from './seats-of-two.ts';

export const OF_SEATS = {
  UNLISTED_SEAT: constraint(
    'unlisted-seat',
    [-NAMED, NAMED, -SURE],
    'They met. [[Zarbo]] MP Karen Brook left.',
    'They met. [[Veteran]] MP Karen Brook left.',
  ),
  MAYORS_TOWN: constraint(
    'mayors-town',
    [-NAMED, NAMED, 0],
    'They met. [[Zarbo]] Mayor Karen Brook left.',
    'They met. [[Deputy]] Mayor Karen Brook left.',
  ),
  BEFORE_DISTRICT: constraint(
    'before-district',
    [NEVER, NAMED, -SURE],
    'They met [[Dover]] 2nd District Representative Karen Brook.',
    'They met [[Dover]] District Representative Karen Brook.',
  ),
};

const RULES = /^(?:Mayor|Vice-Mayor|Governor|Congressman|Congresswoman|Cllr|Councill?or|Alderman|Reeve|Sheriff)$/u;
const NO_TOWN =
  WordClass.ORG |
  WordClass.ORG_HEAD |
  WordClass.GROUP |
  WordClass.DEMONYM |
  WordClass.ROLE |
  WordClass.TITLE |
  WordClass.FUNCTION |
  WordClass.DIRECTION;

/** What an office in capitals behind a candidate settles: "Zarbo MP Ana Brook", "Zarbo Mayor Ana Brook", "Dover 2nd District"; null for nothing. */
export function bySeat({ forms }: Reading, { first, phrases }: Run, begin: number, end: number): Constraint | null {
  const [behind, name] = [forms[end], forms[end + 1]];
  if (behind === undefined || name?.isCapital !== true || !(behind.isCapital || behind.joint === Joint.NUMBER))
    return null;
  if (begin > first && forms[begin - 1]?.joint !== Joint.AND) return null;
  if (isOrdinal(behind.text))
    return name.text === 'District' && isKnown(forms, phrases, begin, end) ? OF_SEATS.BEFORE_DISTRICT : null;
  if (end - begin > 1 || !is(name, GIVEN_NAME) || !mayBeTown(forms[begin] as Form)) return null;
  if (isSeatInLetters(behind)) return OF_SEATS.UNLISTED_SEAT;
  return RULES.test(behind.text) ? OF_SEATS.MAYORS_TOWN : null;
}

const isKnown = (forms: readonly Form[], phrases: Run['phrases'], begin: number, end: number): boolean =>
  end - begin === 1 ? is(forms[begin] as Form, WordClass.PLACE) : isPlacePhrase(phrases, begin, end);

/** A word that may be a town's name: neither a party nor "Former", "Deputy" and "Veteran". */
const mayBeTown = (form: Form): boolean =>
  form.isCapital &&
  form.joint === Joint.NONE &&
  !is(form, NO_TOWN) &&
  (is(form, WordClass.PLACE) || (!isOrdinary(form.word) && !is(form, WordClass.ORG_TOKEN)));
