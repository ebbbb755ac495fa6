import { WordClass } from '../../../lexicon/types.ts';
import type { Reading, Run } from '../candidate.ts';
import { is } from '../evidence/span-rules/rule.ts';
import type { Form } from '../words/forms.ts';
import { Joint } from '../words/joints.ts';
import { isOrdinary } from '../words/word-types.ts';
import { type Constraint, constraint, NAMED, NOBODY } from './constraint.ts';

export const OF_HOLDERS = {
  HOLDS_FIELD: constraint(
    'holder-behind-field',
    [NAMED, -NAMED, -NAMED],
    'Then Deputy Minister for Public Works [[Solan Petrova]] left.',
    'Then Deputy Minister for Public Works [[Norway]] left.',
  ),
  FIELD_WITH_HOLDER: constraint(
    'field-with-holder',
    NOBODY,
    'Then Deputy Minister for Public [[Works Solan Petrova]] left.',
    'Then the firm [[Works Solan Petrova]] left.',
  ),
};

/** "Minister for Public Works" and who holds the office are two; `office` is the first of the run that has its field behind it. */
export function byField(reading: Reading, run: Run, office: number, begin: number, end: number): Constraint | null {
  const at = office < 0 ? -1 : holderAt(reading, run, office);
  if (at < 0 || end <= at) return null;
  if (begin < at) return OF_HOLDERS.FIELD_WITH_HOLDER;
  return begin === at && end === run.last ? OF_HOLDERS.HOLDS_FIELD : null;
}

/** Where the name behind an office and a field of ordinary words begins: two words or more, none of them ordinary; -1 for nowhere. */
function holderAt({ forms }: Reading, { last }: Run, office: number): number {
  let at = office + 2;
  while (at < last && isOfField(forms[at] as Form)) at++;
  if (at === office + 2 || last - at < 2 || forms[at - 1]?.isCapital !== true) return -1;
  for (let i = at; i < last; i++) if (!isOfName(forms[i] as Form)) return -1;
  return at;
}

const isOfField = (form: Form): boolean => form.joint === Joint.AND || (form.isCapital && isOrdinary(form.word));

const NOT_OF_NAME =
  WordClass.ORG |
  WordClass.ORG_HEAD |
  WordClass.ORG_SUFFIX |
  WordClass.PLACE_HEAD |
  WordClass.PLACE_BIG |
  WordClass.ROLE |
  WordClass.DEMONYM;

const isOfName = (form: Form): boolean =>
  form.joint === Joint.HYPHEN ||
  (form.joint === Joint.NONE && form.isCapital && !is(form, NOT_OF_NAME) && !isOrdinary(form.word));
