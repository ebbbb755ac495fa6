import { GIVEN_NAME, WordClass } from '../../../lexicon/types.ts';
import type { Reading, Run } from '../candidate.ts';
import { officeFrom } from '../evidence/span-rules/modifiers.ts';
import { hasTrait, is } from '../evidence/span-rules/rule.ts';
import { isPhrase, isPlacePhrase, onlyPartOf } from '../known-phrases.ts';
import type { Form } from '../words/forms.ts';
import { Joint } from '../words/joints.ts';
import { Trait } from '../words/traits.ts';
import { isOrdinary } from '../words/word-types.ts';
import { type Constraint, constraint, NAMED, NEVER, NOBODY, PLACE_ALONE, SURE } from './constraint.ts';

/** "Knights", of whom there are orders. */
const PLURAL = /[^s]s$/u;
const BODY = WordClass.ORG | WordClass.ORG_HEAD;

/** The "Ruler" of "Ruler of Ajman", the "Minister" of "Minister for Trade". */
const isOfficeOf = ({ forms }: Reading, at: number): boolean => {
  const [form, behind] = [forms[at] as Form, forms[at + 1]];
  if (!form.isCapital || !is(form, WordClass.ROLE) || is(form, WordClass.ORG) || PLURAL.test(form.text)) return false;
  return behind?.joint === Joint.OF || behind?.text === 'for';
};

export const OF_OFFICES = {
  BEHIND_LONG_OFFICE: constraint(
    'behind-long-office',
    [NAMED, 0, 0],
    'Then Leader of the Opposition [[T.K. Roe]] left.',
    'Then Leader of the Ramblers [[T.K. Roe]] left.',
  ),
  HOLDER: constraint('holder', [NAMED, 0, 0], 'Leeds MP [[Ana Fleet]] won.', 'Leeds man [[Ana Fleet]] won.'),
  OF_OFFICE: constraint(
    'of-office',
    [0, SURE, 0],
    'Then [[Norway]] Foreign Minister Ana Solano left.',
    'Then [[Norway]] Foreign Ministry men left.',
  ),
  OF_LONG_PLACE: constraint(
    'long-place-of-office',
    [0, NAMED, 0],
    'Then [[British Columbia]] Finance Minister Ana Solano left.',
    'Then [[British Columbia]] Finance Ministry men left.',
  ),
  HELD_COUNTRY: constraint(
    'held-country',
    PLACE_ALONE,
    'Then Minister for Trade of [[Norway]] Marek Bekov left.',
    'Then Chairman of [[China]] Mobile Limited left.',
  ),
  HELD_BY: constraint(
    'held-by',
    [NAMED, -NAMED, -NAMED],
    'Then Minister for Trade of Norway [[Marek Bekov]] left.',
    'Then Minister for Trade [[Marek Bekov]] left.',
  ),
  COUNTRY_WITH_HOLDER: constraint(
    'country-with-holder',
    NOBODY,
    'Then Minister for Trade of [[Norway Marek Bekov]] left.',
    'Then Chairman of [[China Mobile Limited]] left.',
  ),
  BEFORE_HOLDER: constraint(
    'before-holder',
    [-SURE, SURE, 0],
    'Then [[Selby]] MP Ana Fleet won.',
    'Then [[Selby]] man Ana Fleet won.',
  ),
  NAME_BEFORE_HOLDER: constraint(
    'name-before-holder',
    [-SURE, NAMED, 0],
    'On Friday [[Moose Jaw]] builder Ana Fleet won.',
    'On Friday [[Moose Jaw]] builders won.',
  ),
  WITH_ITS_FIELD: constraint(
    'office-with-its-field',
    [0, NEVER, NEVER],
    'Then [[Ruler of Ajman]] left.',
    'Then [[Bank of England]] left.',
  ),
};

/** What an office beside or within a candidate settles; `office` is the first of the run that has its place or field behind it. */
export function byOffices(reading: Reading, run: Run, office: number, begin: number, end: number): Constraint | null {
  if (isBehindLongOffice(reading, run, begin)) return OF_OFFICES.BEHIND_LONG_OFFICE;
  if (isHolder(reading, run, begin, end)) return OF_OFFICES.HOLDER;
  if (isOfOffice(reading, run, begin, end))
    return end - begin === 1 || hasBody(reading, end, run.last) ? OF_OFFICES.OF_OFFICE : OF_OFFICES.OF_LONG_PLACE;
  if (isBeforeHolder(reading, run, begin, end))
    return end - begin === 1 ? OF_OFFICES.BEFORE_HOLDER : OF_OFFICES.NAME_BEFORE_HOLDER;
  const held = byHeldCountry(reading, run, office, begin, end);
  if (held !== null) return held;
  return office >= 0 && isOfOfficeOf(reading, run, office, begin, end) ? OF_OFFICES.WITH_ITS_FIELD : null;
}

/** Where the first office of a run that has its place or its field behind it stands; -1 for none. */
export function officeIn(reading: Reading, { first, last }: Run): number {
  for (let i = first; i < last - 2; i++) if (isOfficeOf(reading, i)) return i;
  return -1;
}

/**
 * "Ruler of Ajman", and the "Development of Norland" of "Minister for Trade and Development of Norland": an office with what it is of is
 * no body, unless a list has them together as something else than an office ("King of Prussia"). `office` is the first of the run.
 */
function isOfOfficeOf(reading: Reading, run: Run, office: number, begin: number, end: number): boolean {
  const of = ofIn(reading, begin, end);
  if (of < 0 || office >= of) return false;
  if (isPhrase(run.phrases, begin, end)) return onlyPartOf(run.phrases, begin, end) === 'role';
  if (isOfficeOf(reading, of - 1)) return true;
  return office < begin && goesOn(reading.forms[begin - 1] as Form) && !hasBody(reading, begin, of);
}

const goesOn = ({ joint, text }: Form): boolean => joint === Joint.AND || text === 'for';

function hasBody({ forms }: Reading, begin: number, end: number): boolean {
  for (let i = begin; i < end; i++) if (is(forms[i] as Form, BODY)) return true;
  return false;
}

/** A "Center" is one who plays there, but hardly with "for" behind it. */
const isMinister = (form: Form): boolean => is(form, WordClass.TITLE) && is(form, WordClass.ROLE) && !is(form, BODY);

/** The first "of" within, or the "for" behind an office; -1 for none. */
function ofIn(reading: Reading, begin: number, end: number): number {
  for (let i = begin + 1; i < end - 1; i++) {
    const { joint, text } = reading.forms[i] as Form;
    if (joint === Joint.OF || (text === 'for' && isMinister(reading.forms[i - 1] as Form))) return i;
  }
  return -1;
}

/** "Leader of the Opposition" before "T.K. Sol": an office known in several words, the last of which does not look like one. */
function isBehindLongOffice({ forms }: Reading, { phrases }: Run, begin: number): boolean {
  if (phrases.length === 0 || is(forms[begin] as Form, BODY | WordClass.PLACE_BIG | WordClass.ROLE)) return false;
  for (const { first, last, entry } of phrases) {
    if (last !== begin || last - first <= 2 || entry.part !== 'role') continue;
    if ((forms[first] as Form).isCapital) return true;
  }
  return false;
}

/** A large place before the office of somebody who is named: too rare in the marked texts to be learnt, and plain. */
function isOfOffice(reading: Reading, run: Run, begin: number, end: number): boolean {
  if (!isLargePlace(reading.forms, run, begin, end)) return false;
  const office = officeFrom(reading, end, run.last - 1);
  return office >= 0 && (reading.forms[office + 1] as Form).isCapital;
}

const isLargePlace = (forms: readonly Form[], { phrases }: Run, begin: number, end: number): boolean =>
  end - begin === 1 ? is(forms[begin] as Form, WordClass.PLACE_BIG) : isPlacePhrase(phrases, begin, end);

/** The "Leeds" of "Leeds MP Ana Brook", and the "Moose Jaw" of "Moose Jaw builder Ana Brook": a listed place before an office in letters, one of several words before any. */
export function isBeforeHolder({ forms }: Reading, { phrases }: Run, begin: number, end: number): boolean {
  const [office, holder] = [forms[end], forms[end + 1]];
  if (office === undefined || holder?.isCapital !== true) return false;
  if (end - begin > 1)
    return (hasTrait(office, Trait.OFFICE) || isSmallRole(office)) && isPlacePhrase(phrases, begin, end);
  return hasTrait(office, Trait.OFFICE) && is(forms[begin] as Form, WordClass.PLACE);
}

/** The "Ana Fleet" of "Leeds MP Ana Fleet". */
const isHolder = ({ forms }: Reading, { last }: Run, begin: number, end: number): boolean =>
  end === last && end - begin > 1 && hasTrait(forms[begin - 1], Trait.OFFICE) && is(forms[begin] as Form, GIVEN_NAME);

const isSmallRole = (form: Form): boolean => !form.isCapital && is(form, WordClass.ROLE);

/** Words of a name behind the country at least: "of China Mobile" is a firm's. */
const NAME = 2;

/** "Minister for Trade of Uruguay Marek Brook": a country behind an office and the name of who holds it are two. */
function byHeldCountry(reading: Reading, run: Run, office: number, begin: number, end: number): Constraint | null {
  if (isHeldCountry(reading, run, office, begin))
    return end - begin === 1 ? OF_OFFICES.HELD_COUNTRY : OF_OFFICES.COUNTRY_WITH_HOLDER;
  return end === run.last && isHeldCountry(reading, run, office, begin - 1) ? OF_OFFICES.HELD_BY : null;
}

function isHeldCountry({ forms }: Reading, { last, phrases }: Run, office: number, at: number): boolean {
  if (!forms[at]?.isCountry || forms[at - 1]?.joint !== Joint.OF || last - at <= NAME) return false;
  const before = forms[at - 2];
  if (!((office >= 0 && office < at) || (before !== undefined && is(before, WordClass.ROLE)))) return false;
  for (const { first } of phrases) if (first === at) return false;
  for (let i = at + 1; i < last; i++) if (!isOfPerson(forms[i] as Form)) return false;
  return true;
}

/** A word of a name, or the hyphen within, that is of no body or place. */
const isOfPerson = (form: Form): boolean =>
  form.joint === Joint.HYPHEN || (form.joint === Joint.NONE && !is(form, NOT_OF_PERSON) && !isOrdinary(form.word));
const NOT_OF_PERSON =
  BODY |
  WordClass.ORG_SUFFIX |
  WordClass.PLACE_HEAD |
  WordClass.PLACE_BIG |
  WordClass.ROLE |
  WordClass.TITLE |
  WordClass.DEMONYM;
