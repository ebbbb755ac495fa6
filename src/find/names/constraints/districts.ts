import { WordClass } from '../../../lexicon/types.ts';
import type { Reading, Run } from '../candidate.ts';
import { is } from '../evidence/span-rules/rule.ts';
import type { Form } from '../words/forms.ts';
import { Joint } from '../words/joints.ts';
import { isOrdinal } from '../words/written.ts';
import { CERTAIN, type Constraint, constraint, NAMED, NEVER, NOBODY, PLACE_ALONE } from './constraint.ts';

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
  MALL: constraint('mall', [NEVER, NAMED, 0], 'They met at [[Zarbo Mall of Asia]] then.', 'They met at [[Asia]] then.'),
  CUT_MALL: constraint(
    'cut-mall',
    NOBODY,
    'They met at Zarbo Mall of [[Asia]] then.',
    'They met at the mall of [[Asia]] then.',
  ),
  LOCAL_AREA: constraint(
    'local-area',
    [NEVER, NAMED, -NAMED],
    'It rose in [[Zarbo Local Government Area]] of Zarbo State then.',
    'It rose in [[Zarbo Local Government]] of Zarbo State then.',
  ),
  SIDE_OF_COUNTRY: constraint(
    'side-of-country',
    PLACE_ALONE,
    'Rain fell in the [[Western US]] then.',
    'Rain fell in the [[Western Zarbo]] then.',
  ),
};

/** Where the "of" of a run's "25th District of Ohio" or "Mall of Asia" stands; -1 for nowhere. */
export function ofDistrictIn({ forms }: Reading, { first, last }: Run): number {
  for (let i = first + 1; i < last - 1; i++) {
    if ((forms[i] as Form).joint !== Joint.OF) continue;
    const { text } = forms[i - 1] as Form;
    if (text === 'Mall') return is(forms[i + 1] as Form, WordClass.PLACE) ? i : -1;
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

/** What the "of" at a token settles: a district and the large place that it is a part of are two, a mall is whole; null for nothing. */
export function byDistrict(
  { forms }: Reading,
  { phrases }: Run,
  of: number,
  begin: number,
  end: number,
): Constraint | null {
  if (end <= of) return end === of && isLocalArea(forms, end) ? OF_DISTRICTS.LOCAL_AREA : null;
  const isMall = forms[of - 1]?.text === 'Mall';
  if (begin <= of) return isMall ? (end === of + 2 ? OF_DISTRICTS.MALL : null) : OF_DISTRICTS.WITH_ITS_REGION;
  if (isMall) return begin === of + 1 ? OF_DISTRICTS.CUT_MALL : null;
  if (begin > of + 1) return null;
  const isWhole = phrases.every((one) => one.first !== begin || one.last <= end || one.place < 0);
  return isWhole && (end === of + 2 || phrases.some((one) => one.first === begin && one.last === end && one.place >= 0))
    ? OF_DISTRICTS.REGION
    : null;
}

/** "Western US", "Southern U.S.": a side of a country that letters stand for. */
export const isSideOfCountry = ({ forms }: Reading, begin: number, end: number): boolean =>
  end - begin === 2 &&
  forms[begin + 1]?.isCountry === true &&
  LETTERS.test((forms[begin + 1] as Form).text) &&
  SIDE.test((forms[begin] as Form).text) &&
  forms[end]?.isCapital !== true;
const LETTERS = /^(?:UK|U\.K\.|US|U\.S\.|USA|U\.S\.A\.|UAE)$/u;
