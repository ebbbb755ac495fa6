import { WordClass } from '../../../lexicon/types.ts';
import type { Reading, Run } from '../candidate.ts';
import { is } from '../evidence/span-rules/rule.ts';
import type { Form } from '../words/forms.ts';
import { Joint } from '../words/joints.ts';
import { isOrdinary } from '../words/word-types.ts';
import { type Constraint, constraint, NAMED, NEVER } from './constraint.ts';

export const OF_FIELDS = {
  LINE_BETWEEN: constraint(
    'line-between',
    [NEVER, 0, NAMED],
    'The [[Leeds and Selby Railway]] left.',
    'The [[Zarbo and Xyrq Railway]] left.',
  ),
  LACKS_SECOND_FIELD: constraint(
    'lacks-second-field',
    [0, -NAMED, -NAMED],
    'The [[School of Dance]] and Cooking opened.',
    'The [[School of Dance]] opened.',
  ),
};

/** What the two fields of a body, or the two ends of a line, settle. */
export function byFields(reading: Reading, { last }: Run, begin: number, end: number): Constraint | null {
  if (isLineBetween(reading, begin, end)) return OF_FIELDS.LINE_BETWEEN;
  return end < last && lacksSecondField(reading, begin, end) ? OF_FIELDS.LACKS_SECOND_FIELD : null;
}

/** "Theatre" in "University of Theatre and Cinema": an ordinary word for what a body is concerned with. */
const isField = (form: Form): boolean => form.isCapital && isOrdinary(form.word) && !is(form, NO_FIELD);
const NO_FIELD = WordClass.ORG | WordClass.ORG_HEAD | WordClass.PLACE_BIG | WordClass.ROLE | WordClass.TITLE;

/** Whether a name ends where the second of two fields is to come: "University of Theatre" before "and Cinema". */
function lacksSecondField({ forms }: Reading, begin: number, end: number): boolean {
  const second = forms[end + 1];
  if (forms[end]?.joint !== Joint.AND || second === undefined || !isField(second)) return false;
  for (let i = end - 1; i > begin; i--) {
    const form = forms[i] as Form;
    if (form.joint === Joint.OF || form.text === 'for') return is(forms[i - 1] as Form, WordClass.ORG_HEAD);
    if (!form.isCapital || !isOrdinary(form.word)) return false;
  }
  return false;
}

/** "Leeds and Selby Railway": a line between two known places, of which neither is named alone. */
function isLineBetween({ forms }: Reading, begin: number, end: number): boolean {
  if (end - begin < 4 || !LINE.test((forms[end - 1] as Form).text)) return false;
  const second = forms[begin + 2] as Form;
  return (
    forms[begin + 1]?.joint === Joint.AND &&
    second.isCapital &&
    is(forms[begin] as Form, WordClass.PLACE) &&
    is(second, WordClass.PLACE)
  );
}

const LINE = /^(?:Canal|Line|Railroad|Railway|Turnpike)$/u;
