import { WordClass } from '../../../lexicon/types.ts';
import type { Reading, Run } from '../candidate.ts';
import { is } from '../evidence/span-rules/rule.ts';
import { onlyPartOf } from '../known-phrases.ts';
import type { Form } from '../words/forms.ts';
import { Joint } from '../words/joints.ts';
import { constraint, LIKELY_PLACE } from './constraint.ts';

export const OF_REGIONS = {
  BEHIND_REGIONAL: constraint(
    'behind-regional',
    LIKELY_PLACE,
    'They met in a flat in downtown [[Zarbo]] again.',
    'They met in a flat in broken [[Zarbo]] again.',
  ),
};

/** What only a place has before it, in small letters; what belongs to several or is near may be a shop or a university. */
const REGIONAL =
  /^(?:downtown|mainland|neighbou?ring|present-day|modern-day|rural|suburban|upstate|(?:(?:north|south)-?(?:east|west)?|east|west|central)(?:ern)?)$/u;
const NO_REGION = WordClass.DEMONYM | WordClass.GROUP | WordClass.ORG_HEAD | WordClass.ORG_SUFFIX;

/** The "Zarbo" of "downtown Zarbo" and "present-day Zarbo", unless a list has it as a body alone. */
export function isBehindRegional(
  { forms }: Reading,
  { first, last, phrases }: Run,
  begin: number,
  end: number,
): boolean {
  if (begin !== first || !REGIONAL.test(smallBefore(forms, begin))) return false;
  if (end < last && (forms[end] as Form).joint !== Joint.AND && (forms[end] as Form).joint !== Joint.OTHER)
    return false;
  const head = forms[end - 1] as Form;
  if (!(forms[begin] as Form).isCapital || !head.isCapital || is(head, NO_REGION)) return false;
  if (end - begin > 1) return onlyPartOf(phrases, begin, end) !== 'organization';
  return !is(head, WordClass.ORG) || is(head, WordClass.PLACE);
}

/** "downtown", and "present-day" of its three tokens. */
function smallBefore(forms: readonly Form[], begin: number): string {
  const text = forms[begin - 1]?.text ?? '';
  return text === 'day' && forms[begin - 2]?.joint === Joint.HYPHEN ? `${forms[begin - 3]?.text}-day` : text;
}
