import { WordClass } from '../../../lexicon/types.ts';
import type { Reading, Run } from '../candidate.ts';
import { is } from '../evidence/span-rules/rule.ts';
import { onlyPartOf } from '../known-phrases.ts';
import type { Form } from '../words/forms.ts';
import { Joint } from '../words/joints.ts';
import { tells } from '../words/settings.ts';
import { constraint, LIKELY_PLACE } from './constraint.ts';

export const OF_REGIONS = {
  BEHIND_REGIONAL: constraint(
    'behind-regional',
    LIKELY_PLACE,
    'They met in a flat in downtown [[Zarbo]] again.',
    'They met in a flat in broken [[Zarbo]] again.',
  ),
};

/** What only a place has before it, in small letters: "downtown"; what belongs to several or is near may be a shop or a university. */
const isRegional = tells('regional');
const NO_REGION = WordClass.DEMONYM | WordClass.GROUP | WordClass.ORG_HEAD | WordClass.ORG_SUFFIX;

/** The "Zarbo" of "downtown Zarbo" and "present-day Zarbo", unless a list has it as a body alone. */
export function isBehindRegional(
  { forms }: Reading,
  { first, last, phrases }: Run,
  begin: number,
  end: number,
): boolean {
  if (begin !== first || !isBehindRegion(forms, begin)) return false;
  if (end < last && (forms[end] as Form).joint !== Joint.AND && (forms[end] as Form).joint !== Joint.OTHER)
    return false;
  const head = forms[end - 1] as Form;
  if (!(forms[begin] as Form).isCapital || !head.isCapital || is(head, NO_REGION)) return false;
  if (end - begin > 1) return onlyPartOf(phrases, begin, end) !== 'organization';
  return !is(head, WordClass.ORG) || is(head, WordClass.PLACE);
}

/** "downtown", and "present-day" of its three tokens. */
function isBehindRegion(forms: readonly Form[], begin: number): boolean {
  const before = forms[begin - 1];
  if (before === undefined || before.isCapital) return false;
  if (before.text !== 'day' || forms[begin - 2]?.joint !== Joint.HYPHEN) return isRegional(before);
  return /^(?:modern|present)$/u.test(forms[begin - 3]?.text ?? '');
}
