import { GIVEN_NAME, Sense, WordClass } from '../../../lexicon/types.ts';
import type { Reading, Run } from '../candidate.ts';
import { hasTrait, is, isWritten } from '../evidence/span-rules/rule.ts';
import { beginsLonger, onlyPartOf } from '../known-phrases.ts';
import type { Form } from '../words/forms.ts';
import { Joint } from '../words/joints.ts';
import { tells } from '../words/settings.ts';
import { Trait } from '../words/traits.ts';
import { Written } from '../words/written.ts';
import { constraint, LIKELY_PLACE, NAMED, SURE } from './constraint.ts';
import { isHoldersName, sitsFor } from './seats-of-two.ts';

export const OF_HOMES = {
  HOME: constraint(
    'home',
    LIKELY_PLACE,
    'They met a woman from [[Zarbo]] there.',
    'They met an official from [[Zarbo]] there.',
  ),
  ANOTHERS_HOME: constraint(
    'anothers-home',
    LIKELY_PLACE,
    'They met two men from Selby and one from [[Zarbo]] there.',
    'They met two men and one from [[Zarbo]] there.',
  ),
  LARGE_HOME: constraint(
    'large-home',
    [-NAMED, SURE, -SURE],
    'They met geologists from [[Lisbon]] there.',
    'They met geologists from [[Zarbo]] there.',
  ),
  AGED: constraint(
    'home-of-aged',
    [-NAMED, NAMED, -SURE],
    'The owner, 61, of [[Zarbo]], left.',
    'The owner, one of [[Zarbo]], left.',
  ),
  COUNTERPART: constraint(
    'counterpart',
    [-NAMED, NAMED, -SURE],
    'She met her [[Zarbo]] counterpart there.',
    'She met her [[Zarbo]] boss there.',
  ),
  OF_ONE_FROM: constraint(
    'of-one-from',
    [-NAMED, 0, 0],
    'They met a pastor from [[Zarbo]] there.',
    'They read a letter from [[Zarbo]] there.',
  ),
  SAT_FOR: constraint('sat-for', LIKELY_PLACE, 'Ana Brook is MP for [[Zarbo]].', 'Ana Brook is head of [[Zarbo]].'),
  VENUE: constraint('venue', LIKELY_PLACE, '13 July: [[Oldwick]], Norfolk.', 'July: [[Karen Brook]], Norfolk.'),
};

const BODY = WordClass.ORG_HEAD | WordClass.ORG_SUFFIX;
/** Who is from somewhere, beside inhabitants; an "official from Zarbo" is from a body. */
const isFromSomewhere = tells('from-somewhere');

/** The "Zarbo" of "a woman from Zarbo": where somebody is from is a place, unless a list has it as a body alone. */
export function isHome({ forms }: Reading, { last, phrases }: Run, begin: number, end: number): boolean {
  const who = forms[begin - 2];
  if (who === undefined || who.isCapital || !(isWritten(who, Written.INHABITANT) || isFromSomewhere(who))) return false;
  if (end < last && !goesOn(forms[end] as Form)) return false;
  return !isBody(forms, phrases, begin, end);
}

const goesOn = (form: Form): boolean => form.joint === Joint.AND || form.joint === Joint.OTHER;

function isBody(forms: readonly Form[], phrases: Run['phrases'], begin: number, end: number): boolean {
  const last = forms[end - 1] as Form;
  if (end - begin > 1) return is(last, BODY) || onlyPartOf(phrases, begin, end) === 'organization';
  return (
    is(last, BODY | WordClass.GROUP | WordClass.DEMONYM) || (is(last, WordClass.ORG) && !is(last, WordClass.PLACE))
  );
}

/** Those of a row of people: "two men from Selby and a third from Zarbo". */
const ANOTHER = /^(?:another|fourth|one|others?|second|third|three|two)$/u;

/** The "Zarbo" of "and one from Zarbo", where somebody from elsewhere stands before. */
export function isHomeOfAnother(reading: Reading, run: Run, begin: number, end: number): boolean {
  const { forms } = reading;
  if (!ANOTHER.test(forms[begin - 2]?.text ?? '') || (end < run.last && !goesOn(forms[end] as Form))) return false;
  const and = forms[begin - 3]?.text === 'a' ? begin - 4 : begin - 3;
  if (forms[and]?.text !== 'and' && forms[and]?.text !== ',') return false;
  for (let i = and - 1; i > and - 8; i--) {
    if (forms[i]?.text !== 'from') continue;
    const who = forms[i - 1];
    return (
      who !== undefined &&
      (isWritten(who, Written.INHABITANT) || isFromSomewhere(who) || ANOTHER.test(who.text)) &&
      !isBody(forms, run.phrases, begin, end)
    );
  }
  return false;
}

/** The "Wellington" of "geologists from Wellington". */
export const isHomeOfSome = (reading: Reading, { last }: Run, begin: number, end: number): boolean =>
  end === last &&
  end - begin === 1 &&
  is(reading.forms[begin] as Form, WordClass.PLACE_BIG) &&
  isOfPerson(reading, begin);

/** The "Zarbo" of "Ana Brook, 61, of Zarbo" and "Ana Brook, 61 of Zarbo". */
export function isHomeOfAged({ forms }: Reading, { last, phrases }: Run, begin: number, end: number): boolean {
  const comma = forms[begin - 2];
  const age = comma !== undefined && isWritten(comma, Written.COMMA) ? begin - 3 : begin - 2;
  if (!AGE.test(forms[age]?.text ?? '') || (end < last && !goesOn(forms[end] as Form))) return false;
  const [who, before] = [forms[age - 2], forms[age - 1]];
  if (who === undefined || before === undefined || !isWritten(before, Written.COMMA)) return false;
  return (age < begin - 2 || is(who, PERSONS)) && !is(who, WordClass.MONTH) && !isBody(forms, phrases, begin, end);
}
const AGE = /^[1-9]\d$/u;
const PERSONS = GIVEN_NAME | WordClass.FAMILY | WordClass.FAMILY_RARE;

/** The "Zarbo" of "her Zarbo counterpart". */
export const isOfCounterpart = ({ forms }: Reading, { last, phrases }: Run, begin: number, end: number): boolean =>
  end === last && /^counterparts?$/u.test(forms[end]?.text ?? '') && !isBody(forms, phrases, begin, end);

/** The "Zarbo" of "a pastor from Zarbo" is nobody. */
export const isOfPerson = ({ forms }: Reading, begin: number): boolean =>
  forms[begin - 2]?.isCapital === false && forms[begin - 2]?.word.nounSense === Sense.PERSON_NOUN;

/** The "Zarbo" of "MP for Zarbo". */
export const isSeat = ({ forms }: Reading, { last, phrases }: Run, begin: number, end: number): boolean =>
  ((end === last && (end - begin < 3 || !isHoldersName(forms, last - 2, last))) ||
    isHoldersName(forms, end, last) ||
    (goesOn(forms[end] as Form) && !beginsLonger(phrases, begin, end))) &&
  sitsFor(forms[begin - 2]);

/** The "Zarbo" of "the Member representing Zarbo". */
export const isRepresented = ({ forms }: Reading, begin: number): boolean =>
  STANDS.test(forms[begin - 2]?.text ?? '') || sitsFor(forms[begin - 2]);
const STANDS = /^(?:[Mm]embers?|[Ll]awmakers?|[Rr]epresentatives?|[Ss]enators?|legislators?)$/u;

/** "MP for Zarbo" is no name, nor is "Leeds MP". */
export const hasSeat = ({ forms }: Reading, begin: number, end: number): boolean =>
  isSeatBehind(forms, begin, end) || (end - begin > 2 && forms[begin + 1]?.text === 'for' && sitsFor(forms[begin]));

const isSeatBehind = (forms: readonly Form[], begin: number, end: number): boolean =>
  end - begin > 1 &&
  hasTrait(forms[end - 1], Trait.OFFICE) &&
  sitsFor(forms[end - 1]) &&
  is(forms[end - 2] as Form, WordClass.PLACE);

/** Behind a month or a number: "12/13 July: Oldwick, Norfolk". */
export function isVenue({ forms }: Reading, { last }: Run, begin: number, end: number): boolean {
  const [when, comma, region] = [forms[begin - 2], forms[end], forms[end + 1]];
  if (end < last || when === undefined || comma === undefined || region === undefined) return false;
  if (!isWritten(comma, Written.COMMA) || !(is(when, WordClass.MONTH) || when.joint === Joint.NUMBER)) return false;
  if (end - begin > 1 && is(forms[begin] as Form, GIVEN_NAME)) return false;
  return isRegion(is(region, WordClass.DIRECTION | WordClass.PLACE_HEAD) ? forms[end + 2] : region);
}

const isRegion = (form: Form | undefined): boolean =>
  form?.isCapital === true && is(form, WordClass.PLACE) && (is(form, WordClass.PLACE_BIG) || !is(form, GIVEN_NAME));
