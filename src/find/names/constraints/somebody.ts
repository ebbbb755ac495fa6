import { GIVEN_NAME, WordClass } from '../../../lexicon/types.ts';
import { Tag } from '../../../model/tags.ts';
import type { Reading, Run } from '../candidate.ts';
import { is, isWritten } from '../evidence/span-rules/rule.ts';
import { isBar } from '../joined-names.ts';
import { isPhrase } from '../known-phrases.ts';
import type { Form } from '../words/forms.ts';
import { Joint } from '../words/joints.ts';
import { isOrdinary } from '../words/word-types.ts';
import { Written } from '../words/written.ts';

/** Where the "of" of "Ana Brook of Norwick" stands, which is no name as a whole, but for what a list has ("Joan of Arc"); -1 for nowhere. */
export function innerOf({ forms }: Reading, { phrases }: Run, begin: number, end: number): number {
  for (let i = begin + 2; i < end - 1; i++)
    if ((forms[i] as Form).joint === Joint.OF) return isPhrase(phrases, begin, end) ? -1 : i;
  return -1;
}

/** The "Norwick" of "Ana Brook of Norwick" and "Ana Brook, of Norwick". */
export function isOfSomebody({ forms }: Reading, begin: number): boolean {
  const comma = forms[begin - 2];
  const at = comma !== undefined && isWritten(comma, Written.COMMA) ? begin - 3 : begin - 2;
  const [given, family] = [forms[at - 1], forms[at]];
  return isPersons(family) && (isPersons(given) || given?.text === '"');
}

const PERSONS = GIVEN_NAME | WordClass.FAMILY | WordClass.FAMILY_RARE;
const NOBODYS = WordClass.ORG_HEAD | WordClass.PLACE_HEAD | WordClass.ROLE | WordClass.TITLE;
const isPersons = (form: Form | undefined): boolean =>
  form?.isCapital === true &&
  is(form, PERSONS) &&
  !is(form, NOBODYS) &&
  (!isOrdinary(form.word) || form.word.givenWeight >= FREQUENT);
/** From so many bearers on (a step for each doubling) a given name is one, be it a word too: "Ana". */
export const FREQUENT = 9;

/** The "Tate" of "the Tate's curator" and "the Tate has", which is nobody; before a noun it may be ("the Brook plan"), and families are. */
export function isBehindThe({ forms, tags }: Reading, begin: number): boolean {
  const [form, behind] = [forms[begin] as Form, forms[begin + 1]];
  if (!is(form, PERSONS) || form.text.endsWith('s')) return false;
  if (behind === undefined) return true;
  if (isWritten(behind, Written.MARK)) return !isBar(behind);
  return behind.joint === Joint.POSSESSIVE || CLOSES_NAME.has(tags[begin + 1] as number);
}

/** Parts of speech that no noun behind "the" and a name has. */
const CLOSES_NAME: ReadonlySet<number> = new Set([Tag.ADP, Tag.AUX]);
