import { WordClass } from '../../../lexicon/types.ts';
import { Tag } from '../../../model/tags.ts';
import type { Reading, Run } from '../candidate.ts';
import { is } from '../evidence/span-rules/rule.ts';
import type { Form } from '../words/forms.ts';
import { Joint } from '../words/joints.ts';
import { tells } from '../words/settings.ts';
import { type Constraint, constraint, NAMED, NEVER, SURE } from './constraint.ts';

export const OF_VENUES = {
  ON_DAY: constraint(
    'on-day-at',
    [-NAMED, SURE, 0],
    'The cup begins on April 7 at [[Zarbo]] again.',
    'The cup begins with April at [[Zarbo]] again.',
  ),
  PRISON: constraint(
    'prison',
    [NEVER, NAMED, 0],
    'They left [[New Zarbo Prison]] then.',
    'They left [[New Zarbo]] then.',
  ),
  CONTESTED: constraint(
    'contested-region',
    [NEVER, NAMED, -SURE],
    'She ran the 2012 [[Ohio]] presidential campaign then.',
    'She ran the 2012 [[Ohio]] presidential election then.',
  ),
};

/** The "Zarbo" of "on April 7 at Zarbo", "on 7 April at Zarbo" and "on Friday at Zarbo". */
export function isOnDay({ forms, tags }: Reading, { last }: Run, begin: number, end: number): boolean {
  if (end < last || tags[end] === Tag.NOUN || !isDay(forms, begin - 2)) return false;
  return !is(forms[end - 1] as Form, WordClass.ORG_HEAD | WordClass.ORG_SUFFIX);
}

function isDay(forms: readonly Form[], at: number): boolean {
  const [before, form] = [forms[at - 1], forms[at]];
  if (before === undefined || form === undefined) return false;
  if (form.joint !== Joint.NUMBER)
    return is(form, WordClass.MONTH)
      ? before.joint === Joint.NUMBER
      : before.text === 'on' && is(form, WordClass.WEEKDAY);
  const month = before.joint === Joint.SLASH ? forms[at - 3] : before;
  return month !== undefined && is(month, WordClass.MONTH);
}

const PRISON = /^(?:Gaol|Jail|Penitentiary|Prison)$/u;
/** "New Zarbo Prison": with what it is called, and nothing else of it behind. */
const isPrison = (forms: readonly Form[], last: number, begin: number, end: number): boolean =>
  end === last && end - begin > 1 && PRISON.test((forms[end - 1] as Form).text) && (forms[begin] as Form).isCapital;

const isContested = tells('contested');

/** What a prison's last word or "presidential campaign" says of the name before it; null for nothing. */
export function byVenue({ forms }: Reading, { first, last }: Run, begin: number, end: number): Constraint | null {
  if ((begin === first || !forms[begin - 1]?.isCapital) && isPrison(forms, last, begin, end)) return OF_VENUES.PRISON;
  const behind = forms[end];
  if (behind === undefined || end < last || end - begin > 1 || !isContested(behind)) return null;
  const isRegion = is(forms[begin] as Form, WordClass.PLACE_BIG);
  return isRegion && !behind.isCapital && !isElection(forms[end + 1]) ? OF_VENUES.CONTESTED : null;
}

/** "The 1994 Ohio gubernatorial election" is the name of one. */
const isElection = (form: Form | undefined): boolean => form?.text.startsWith('election') === true;
