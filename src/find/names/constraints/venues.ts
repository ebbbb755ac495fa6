import { GIVEN_NAME, WordClass } from '../../../lexicon/types.ts';
import { Tag } from '../../../model/tags.ts';
import type { Reading, Run } from '../candidate.ts';
import { is, isWritten } from '../evidence/span-rules/rule.ts';
import type { Form } from '../words/forms.ts';
import { Joint } from '../words/joints.ts';
import { tells } from '../words/settings.ts';
import { Written } from '../words/written.ts';
import { type Constraint, constraint, NAMED, NEVER, NOBODY, SURE } from './constraint.ts';

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
  STREET_BEFORE_DAY: constraint(
    'street-before-day',
    [-NAMED, NAMED, -SURE],
    'They met on [[Oak St.]] Thursday.',
    'They met on [[Oak St.]] with Ana.',
  ),
  STAGE: constraint(
    'stage',
    [NEVER, NAMED, -SURE],
    'It made the [[Broadway]] star cry.',
    'It made the [[Broadway]] bus late.',
  ),
  CONTESTED: constraint(
    'contested-region',
    [NEVER, NAMED, -SURE],
    'She ran the 2016 [[Iowa]] presidential campaign then.',
    'She ran the 2016 [[Iowa]] presidential election then.',
  ),
  LINE: constraint('line', NOBODY, 'They took the [[Orange]] line home.', 'They took the [[Lisbon]] line home.'),
  PLACED_HORSE: constraint(
    'placed-horse',
    [NEVER, NEVER, 0],
    'The result: 1 [[Brook Beach]] (S Weber) 7-2.',
    'The result: 1 [[Brook Beach]] (2011) 7-2.',
  ),
  HORSE: constraint(
    'ridden-horse',
    [NEVER, NEVER, 0],
    'She was third on [[Brook Beach]] (Ana Weber) there.',
    'She was third on [[Brook Beach]] (2011) there.',
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

const STREET = /^(?:Ave|Avenue|Blvd|Boulevard|Dr|Drive|Highway|Lane|Ln|Pike|Rd|Road|St|Street|Way)\.?$/u;
const isOfStage = tells('stage');
const ofStage = tells('of-stage');
const isContested = tells('contested');
const COLOUR = /^(?:Blue|Brown|Gold|Gr[ae]y|Green|Orange|Pink|Purple|Red|Silver|White|Yellow)$/u;

/** What a small word, a day or the end of a run says of the name before it; null for nothing. */
export function byVenue({ forms }: Reading, { first, last }: Run, begin: number, end: number): Constraint | null {
  const behind = forms[end];
  if (begin === first || !forms[begin - 1]?.isCapital) {
    if (isPrison(forms, last, begin, end)) return OF_VENUES.PRISON;
    if (end - begin > 1)
      return behind !== undefined && is(behind, WordClass.WEEKDAY) && STREET.test((forms[end - 1] as Form).text)
        ? OF_VENUES.STREET_BEFORE_DAY
        : null;
  }
  if (behind === undefined || behind.isCapital || end < last || end - begin > 1) return null;
  const form = forms[begin] as Form;
  if (behind.text === 'line') return COLOUR.test(form.text) ? OF_VENUES.LINE : null;
  if (is(behind, WordClass.FUNCTION) || !is(form, WordClass.PLACE)) return null;
  if (ofStage(behind) && isOfStage(form)) return OF_VENUES.STAGE;
  return is(form, WordClass.PLACE_BIG) && isContested(behind) && !isElection(forms[end + 1])
    ? OF_VENUES.CONTESTED
    : null;
}

/** "The 1994 Ohio gubernatorial election" is the name of one. */
const isElection = (form: Form | undefined): boolean => form?.text.startsWith('election') === true;
/** The "Newton Brook" of "1 Newton Brook (S Duffy) 7-2"; countries are placed too. */
export const isPlaced = (reading: Reading, run: Run, begin: number, end: number): boolean =>
  !(end - begin === 1 && is(reading.forms[begin] as Form, WordClass.PLACE_BIG)) && isRidden(reading, run, end);

/** The "Brook Beach" of "8 on Brook Beach (Ana Weber)": a name in brackets behind what one rides is its trainer's. */
export function isRidden({ forms }: Reading, { last }: Run, end: number): boolean {
  const [opens, given, family] = [forms[end], forms[end + 1], forms[end + 2]];
  if (end < last || opens === undefined || given === undefined || family === undefined) return false;
  if (!isWritten(opens, Written.BRACKET_OPENS) || !isGivenOrInitial(given)) return false;
  for (let i = end + 2; i < end + 6; i++) {
    const form = forms[i];
    if (form === undefined) return false;
    if (isWritten(form, Written.BRACKET_CLOSES)) return i > end + 2 && forms[i - 1]?.isCapital === true;
    if (isWritten(form, Written.MARK)) return false;
  }
  return false;
}

const isGivenOrInitial = (form: Form): boolean =>
  /^\p{Lu}\.?$/u.test(form.text) || (is(form, GIVEN_NAME) && !is(form, WordClass.FUNCTION));
