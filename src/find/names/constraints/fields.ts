import { WordClass } from '../../../lexicon/types.ts';
import type { Reading, Run } from '../candidate.ts';
import { is } from '../evidence/span-rules/rule.ts';
import { Mode } from '../layout.ts';
import type { Form } from '../words/forms.ts';
import { Joint } from '../words/joints.ts';
import { isOrdinary } from '../words/word-types.ts';
import { type Constraint, constraint, NAMED, NEVER, SURE } from './constraint.ts';

export const OF_FIELDS = {
  LINE_BETWEEN: constraint(
    'line-between',
    [NEVER, -SURE, NAMED],
    'The [[Leeds and Selby Railway]] left.',
    'The [[Zarbo and Xyrq Railway]] left.',
  ),
  TWO_HEADS: constraint(
    'two-heads',
    [NEVER, 0, NAMED],
    'They left the [[Zarbo Medical College and Hospital]] there.',
    'They left the [[Zarbo City Council and Police]] there.',
  ),
  FIRST_HEAD: constraint(
    'first-head',
    [-NAMED, -NAMED, -NAMED],
    'They left the [[Zarbo Medical College]] and Hospital there.',
    'They left the [[Zarbo Medical College]] and Lisbon there.',
  ),
  BODY_FOR: constraint(
    'body-for',
    [NEVER, -NAMED, NAMED],
    'They wrote to the [[Centre for European Reform]].',
    'They wrote to the [[Centre for Lisbon]].',
  ),
  BEFORE_FIELD: constraint(
    'before-field',
    [-NAMED, -NAMED, -NAMED],
    'They wrote to the [[Centre]] for European Reform.',
    'They wrote to the [[Centre]] for ages.',
  ),
  LACKS_SECOND_FIELD: constraint(
    'lacks-second-field',
    [0, -NAMED, -NAMED],
    'The [[School of Dance]] and Cooking opened.',
    'The [[School of Dance]] opened.',
  ),
};

/** A body with what it is concerned with: "School |of| Dance and Cooking", "Centre |for| Upland Farming". */
export interface Fields {
  /** Where "of" or "for" stands. */
  readonly small: number;
  readonly isFor: boolean;
  /** Ends of the first field and of all, behind the last token of each. */
  readonly first: number;
  readonly last: number;
}

/** The first body of a run that has two fields, or one behind "for"; null for none. */
export function fieldsIn({ forms, modes }: Reading, { first, last }: Run): Fields | null {
  if ((modes[first] as number) >= Mode.TITLE) return null;
  for (let small = first + 1; small < last - 1; small++) {
    const isFor = forms[small]?.text === 'for';
    if (!isFor && forms[small]?.joint !== Joint.OF) continue;
    if (!is(forms[small - 1] as Form, WordClass.ORG_HEAD)) continue;
    const one = endOfField(forms, small + 1, last);
    if (one === small + 1) continue;
    const two = forms[one]?.joint === Joint.AND ? endOfField(forms, one + 1, last) : one;
    const hasTwo = two > one + 1 && isSecond(forms, one, two, last);
    if (hasTwo || (isFor && isEnd(forms, one, last) && !is(forms[one - 1] as Form, NO_FIELD)))
      return { small, isFor, first: one, last: hasTwo ? two : one };
  }
  return null;
}

/** What the fields of a body, or the two ends of a line, settle. */
export function byFields(reading: Reading, fields: Fields | null, begin: number, end: number): Constraint | null {
  if (isLineBetween(reading, begin, end)) return OF_FIELDS.LINE_BETWEEN;
  if (end - begin > 2 && isSecondHead(reading, end - 1)) return OF_FIELDS.TWO_HEADS;
  if (end - begin > 1 && isSecondHead(reading, end + 1)) return OF_FIELDS.FIRST_HEAD;
  if (fields === null || begin >= fields.small || end < fields.small) return null;
  const { small, isFor, first, last } = fields;
  if (end === last) return isFor && reading.forms[begin - 1]?.isCapital !== true ? OF_FIELDS.BODY_FOR : null;
  if (end === first) return OF_FIELDS.LACKS_SECOND_FIELD;
  return isFor && end === small ? OF_FIELDS.BEFORE_FIELD : null;
}

/** "European", "Upland", "Farming": ordinary words with capitals, adjectives of peoples, and a region with its direction. */
function endOfField(forms: readonly Form[], from: number, last: number): number {
  let at = from;
  while (at < last && isFieldWord(forms[at] as Form)) at++;
  const region = forms[at];
  return at > from && at < last && region?.isCapital === true && isRegion(forms[at - 1] as Form, region) ? at + 1 : at;
}

const isFieldWord = (form: Form): boolean =>
  form.isCapital && (isOrdinary(form.word) || is(form, WordClass.DEMONYM)) && !is(form, NOT_WITHIN);
const NOT_WITHIN = WordClass.ORG | WordClass.ROLE | WordClass.TITLE;
const isRegion = (direction: Form, region: Form): boolean =>
  is(direction, WordClass.DIRECTION) && is(region, WordClass.PLACE_BIG);

/** Of a second field the last word is no body's head, but where the first ends with one too: "University of Theatre and Cinema". */
function isSecond(forms: readonly Form[], one: number, two: number, last: number): boolean {
  const [first, second] = [forms[one - 1] as Form, forms[two - 1] as Form];
  if (!isEnd(forms, two, last) || is(second, NO_FIELD & ~WordClass.ORG_HEAD)) return false;
  return !is(second, WordClass.ORG_HEAD) || (two - one === 2 && is(first, WordClass.ORG_HEAD));
}

/** Whether no name goes on at a token. */
const isEnd = (forms: readonly Form[], at: number, last: number): boolean =>
  at >= last || (forms[at]?.isCapital === false && forms[at]?.joint === Joint.OTHER);

const NO_FIELD = NOT_WITHIN | WordClass.ORG_HEAD | WordClass.DEMONYM;

/** The "Hospital" of "Zarbo Medical College and Hospital": no name alone. */
function isSecondHead({ forms }: Reading, at: number): boolean {
  const second = forms[at];
  if (second === undefined || !SECOND.test(second.text) || forms[at - 1]?.text !== 'and') return false;
  const [first, before] = [forms[at - 2], forms[at - 3]];
  if (first === undefined || before?.isCapital !== true || forms[at + 1]?.isCapital === true) return false;
  return first.isCapital && is(first, WordClass.ORG_HEAD | WordClass.PLACE_HEAD);
}
const SECOND =
  /^(?:Aquarium|Archives?|Clinic|College|Gallery|Gardens?|Hospital|Institute|Library|Museum|Polytechnic|School|Spa|Theat(?:er|re)|Zoo)$/u;

/** "Leeds and Selby Railway", "Devon and Cornwall Police": a line between, or a body of, two known places, of which neither is named alone. */
function isLineBetween({ forms }: Reading, begin: number, end: number): boolean {
  const line = OF_LINE.test((forms[end - 1] as Form).text) ? end - 2 : end - 1;
  if (line - begin < 3 || !LINE.test((forms[line] as Form).text)) return false;
  const second = forms[begin + 2] as Form;
  return (
    forms[begin + 1]?.joint === Joint.AND &&
    second.isCapital &&
    is(forms[begin] as Form, WordClass.PLACE) &&
    is(second, WordClass.PLACE)
  );
}

const OF_LINE = /^(?:Authority|Co|Company|Society|Trust)$/u;
const LINE = /^(?:Canal|Constabulary|Council|Line|Police|Railroad|Railway|Turnpike)$/u;
