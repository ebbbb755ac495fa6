import { WordClass } from '../../../lexicon/types.ts';
import type { Reading, Run } from '../candidate.ts';
import { is } from '../evidence/span-rules/rule.ts';
import { isPlacePhrase } from '../known-phrases.ts';
import type { Form } from '../words/forms.ts';
import { Joint } from '../words/joints.ts';
import { tells } from '../words/settings.ts';
import { constraint, NAMED, SURE } from './constraint.ts';

export const OF_WORK = {
  WORKPLACE: constraint(
    'workplace',
    [-NAMED, -NAMED, NAMED],
    'Ana Petrova, a senior analyst at [[Tidewell]], said so.',
    'Ana Petrova, a senior officer at [[Tidewell]], said so.',
  ),
  OUTLET: constraint(
    'outlet-told',
    [-NAMED, -SURE, NAMED],
    'She told The [[Trumpet]] it rained.',
    'She told the [[Trumpet]] it rained.',
  ),
};

/** Who works at a body rather than somewhere: a "guard at Zarbo" may guard a town. */
const isEmployed = tells('employed');

/** The "Tidewell" of "an analyst at Tidewell": a name that no list has as a place, nor ends like one. */
export function isWorkplace({ forms }: Reading, { last, phrases }: Run, begin: number, end: number): boolean {
  const who = forms[begin - 2];
  if (who === undefined || !isEmployed(who)) return false;
  if (end < last && (forms[end] as Form).joint !== Joint.OTHER && (forms[end] as Form).joint !== Joint.AND)
    return false;
  const [first, head] = [forms[begin] as Form, forms[end - 1] as Form];
  if (is(first, WordClass.PLACE) || is(head, WordClass.PLACE_HEAD)) return false;
  return !isPlacePhrase(phrases, begin, end);
}

/** "Told The |Trumpet|": within a sentence a capital "The" is a paper's. */
export const isOutlet = ({ forms }: Reading, begin: number, end: number): boolean =>
  forms[begin - 1]?.text === 'The' &&
  /^(?:tells?|told)$/u.test(forms[begin - 2]?.text ?? '') &&
  !is(forms[end - 1] as Form, WordClass.PLACE_BIG);
