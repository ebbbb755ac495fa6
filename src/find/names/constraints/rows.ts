import { GIVEN_NAME, WordClass } from '../../../lexicon/types.ts';
import type { Reading, Run } from '../candidate.ts';
import { is } from '../evidence/span-rules/rule.ts';
import type { Form } from '../words/forms.ts';
import { Joint } from '../words/joints.ts';
import { tells } from '../words/settings.ts';
import { isOrdinary } from '../words/word-types.ts';
import { type Constraint, constraint, NAMED, SURE } from './constraint.ts';

export const OF_ROWS = {
  LISTED: constraint(
    'listed-place',
    [-NAMED, NAMED, -SURE],
    'It rained in Lisbon, Geneva and [[Murray]].',
    'It was found by Ana, Ben and [[Murray]].',
  ),
};

/** What a list of places stands behind. */
const WHERE = /^(?:around|at|between|from|in|near|outside|through)$/iu;
/** Who and what is in places, and who comes from them. */
const livesSomewhere = tells('lives-somewhere');
/** Tokens of a list and of a name in it at most. */
const LIST_REACH = 40;
const NAME_REACH = 3;

const OTHER =
  WordClass.ORG_HEAD |
  WordClass.ORG_SUFFIX |
  WordClass.TITLE |
  WordClass.ROLE |
  WordClass.MONTH |
  WordClass.GROUP |
  WordClass.FUNCTION;

const Kind = { OTHER: 0, DOUBTFUL: 1, PLACE: 2 } as const;

/**
 * Where the list in which the last name of a run stands begins, if it stands behind "in" and its like, "and" closes it, no name in it is
 * what no place can be, and one is a place alone or people of theirs are told of; -1 else.
 */
export function rowOfPlaces({ forms }: Reading, { last }: Run): number {
  const start = startOfList(forms, last - 1);
  if (start < 0) return -1;
  const isOf = isOfPlaces(forms, start - 1);
  const isFar = (forms[start - 1]?.text === 'as' && forms[start - 2]?.text === 'far') || isInForce(forms, start - 1);
  if (!isFar && !isOf && !WHERE.test(forms[start - 1]?.text ?? '')) return -1;
  const isPeopled = isFar || isOf || (forms[start - 2] !== undefined && livesSomewhere(forms[start - 2] as Form));
  let [names, places, i] = [0, 0, start];
  let isLast = false;
  while (i < start + LIST_REACH) {
    const end = endOfName(forms, i);
    const kind = kindOf(forms, i, end, isPeopled, isOf);
    if (kind === Kind.OTHER) return -1;
    names++;
    if (kind === Kind.PLACE) places++;
    i = end;
    if (isLast || !separates(forms[end])) break;
    const next = isAnd(forms[end + 1]) ? end + 2 : end + 1;
    if (forms[next]?.isCapital !== true) break;
    isLast = isAnd(forms[next - 1]);
    i = next;
  }
  return last <= i && isLast && names > 1 && (places > 0 || isPeopled) ? start : -1;
}

/** What is counted up behind "were", "include", "like", "of" or "such as". */
const arePlaces = tells('places');
const COUNTS = /^(?:are|includ(?:e[ds]?|ing)|like|namely|of|were|:)$/u;

/** Whether a list behind a token is one of places: "The worst-hit communities were …", "villages such as …". */
function isOfPlaces(forms: readonly Form[], at: number): boolean {
  const isSuchAs = forms[at]?.text === 'as' && forms[at - 1]?.text === 'such';
  const noun = forms[at - (isSuchAs ? 2 : 1)];
  return noun !== undefined && (isSuchAs || COUNTS.test((forms[at] as Form).text)) && arePlaces(noun);
}

/** "a warning in place for", "a ban in force for": what holds in places. */
const isInForce = (forms: readonly Form[], at: number): boolean =>
  forms[at]?.text === 'for' &&
  /^(?:effect|force|place)$/u.test(forms[at - 1]?.text ?? '') &&
  forms[at - 2]?.text === 'in';

const isAnd = (form: Form | undefined): boolean => /^(?:and|or)$/u.test(form?.text ?? '');
const separates = (form: Form | undefined): boolean => form?.text === ',' || isAnd(form);

/** Behind the first capital that nothing but capitals and what separates names parts from a token, where a link stands on either side of it; -1 for none. */
function startOfList(forms: readonly Form[], at: number): number {
  let [start, i] = [-1, at];
  let hasLink = separates(forms[at + 1]);
  for (; i > at - LIST_REACH; i--) {
    if (forms[i]?.isCapital) start = i;
    else if (isTie(forms, i)) start = --i;
    else if (separates(forms[i])) hasLink = true;
    else break;
  }
  return hasLink ? start : -1;
}

/** The hyphen of "Ejule-Ojebe". */
const isTie = (forms: readonly Form[], at: number): boolean =>
  forms[at]?.joint === Joint.HYPHEN && forms[at - 1]?.isCapital === true && forms[at + 1]?.isCapital === true;

function endOfName(forms: readonly Form[], from: number): number {
  let end = from;
  while (end < from + NAME_REACH && (forms[end]?.isCapital || isTie(forms, end))) end++;
  return end;
}

function kindOf(forms: readonly Form[], from: number, end: number, isPeopled: boolean, isOf: boolean): number {
  if (end === from || forms[end]?.isCapital) return Kind.OTHER;
  // "Crawford Bay".
  if (end - from > 1 && is(forms[end - 1] as Form, WordClass.PLACE_HEAD)) return Kind.DOUBTFUL;
  let kind: number = Kind.PLACE;
  for (let i = from; i < end; i++) {
    const form = forms[i] as Form;
    if (is(form, OTHER)) return Kind.OTHER;
    // "Mays Lick" of a list of people's homes, "Murray" of one of towns.
    if ((isOf || (isPeopled && end - from > 1)) && !is(form, WordClass.ORG)) {
      kind = Kind.DOUBTFUL;
      continue;
    }
    if (isOrdinary(form.word) && !is(form, isPeopled ? WordClass.PLACE : WordClass.PLACE_BIG)) return Kind.OTHER;
    if (!is(form, WordClass.PLACE) && form.classes !== 0 && !isScarce(form)) return Kind.OTHER;
    if (!isClear(form)) kind = Kind.DOUBTFUL;
  }
  return kind;
}

const PERSON = GIVEN_NAME | WordClass.FAMILY | WordClass.FAMILY_RARE | WordClass.PLACE_TOKEN;

/** What hardly anybody is called is a village as often: "Moyston". */
const isScarce = ({ classes, word }: Form): boolean =>
  (classes & ~PERSON) === 0 && word.givenWeight <= 1 && word.familyWeight <= 1;

/** A place whose name hardly anybody bears. */
export const isClear = (form: Form): boolean =>
  is(form, WordClass.PLACE_BIG) ||
  (is(form, WordClass.PLACE) &&
    !is(form, WordClass.ORG) &&
    !isOrdinary(form.word) &&
    form.word.givenWeight < BORNE &&
    form.word.familyWeight < BORNE);
const BORNE = 5;

/** What such a row settles of each of its names. */
export function byRowOfPlaces(
  { forms }: Reading,
  { last }: Run,
  row: number,
  begin: number,
  end: number,
): Constraint | null {
  if (begin < row || (begin > row && !separates(forms[begin - 1]))) return null;
  if (end < last && !separates(forms[end])) return null;
  for (let i = begin; i < end; i++) if (separates(forms[i])) return null;
  return OF_ROWS.LISTED;
}
