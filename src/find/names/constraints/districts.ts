import { WordClass } from '../../../lexicon/types.ts';
import type { Reading, Run } from '../candidate.ts';
import { is } from '../evidence/span-rules/rule.ts';
import type { Form } from '../words/forms.ts';
import { Joint } from '../words/joints.ts';
import { isOrdinal } from '../words/written.ts';
import { CERTAIN, type Constraint, constraint, NAMED, NEVER, NOBODY } from './constraint.ts';

export const OF_DISTRICTS = {
  WITH_ITS_REGION: constraint(
    'district-with-its-region',
    NOBODY,
    'She sat for the [[Southern District of Ohio]] then.',
    'She sat for the [[District of Columbia]] then.',
  ),
  REGION: constraint(
    'region-of-district',
    [NEVER, CERTAIN, NEVER],
    'She sat for the Southern District of [[Ohio]] then.',
    'She sat for the District of [[Columbia]] then.',
  ),
  LOCAL_AREA: constraint(
    'local-area',
    [NEVER, NAMED, -NAMED],
    'It rose in [[Zarbo Local Government Area]] of Zarbo State then.',
    'It rose in [[Zarbo Local Government]] of Zarbo State then.',
  ),
};

/** Where the "of" of a run's "25th District of Ohio" stands; -1 for nowhere. */
export function ofDistrictIn({ forms }: Reading, { first, last }: Run): number {
  for (let i = first + 1; i < last - 1; i++) {
    if ((forms[i] as Form).joint !== Joint.OF) continue;
    const { text } = forms[i - 1] as Form;
    if (isLocalArea(forms, i)) return i;
    if (DISTRICT.test(text) && isPart(forms[i - 2]) && is(forms[i + 1] as Form, WordClass.PLACE_BIG)) return i;
  }
  return -1;
}

/** "Ibaji Local Government Area" of Nigeria and Australia. */
const isLocalArea = (forms: readonly Form[], end: number): boolean =>
  /^Areas?$/u.test(forms[end - 1]?.text ?? '') &&
  forms[end - 2]?.text === 'Government' &&
  forms[end - 3]?.text === 'Local';

const DISTRICT = /^(?:Circuit|Congressional|District|Division)$/u;
/** "25th", "Southern", "Middle". */
const isPart = (form: Form | undefined): boolean =>
  form !== undefined && (isOrdinal(form.text) || (form.isCapital && SIDE.test(form.text)));
const SIDE = /^(?:Central|Congressional|Eastern|Middle|Northern|Southern|Western)$/u;

/** What the "of" at a token settles: a district and the large place that it is a part of are two; null for nothing. */
export function byDistrict(
  { forms }: Reading,
  { phrases }: Run,
  of: number,
  begin: number,
  end: number,
): Constraint | null {
  if (end <= of) return end === of && isLocalArea(forms, end) ? OF_DISTRICTS.LOCAL_AREA : null;
  if (begin <= of) return OF_DISTRICTS.WITH_ITS_REGION;
  if (begin > of + 1) return null;
  const isWhole = phrases.every((one) => one.first !== begin || one.last <= end || one.place < 0);
  return isWhole && (end === of + 2 || phrases.some((one) => one.first === begin && one.last === end && one.place >= 0))
    ? OF_DISTRICTS.REGION
    : null;
}
