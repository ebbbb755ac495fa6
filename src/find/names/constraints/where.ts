import { GIVEN_NAME, WordClass } from '../../../lexicon/types.ts';
import { classesIn } from '../../../lexicon/word-list.ts';
import type { Reading, Run } from '../candidate.ts';
import { is, isWritten } from '../evidence/span-rules/rule.ts';
import { beginsLonger } from '../known-phrases.ts';
import type { Form } from '../words/forms.ts';
import { Joint } from '../words/joints.ts';
import { Written } from '../words/written.ts';

/** The "Zarbo" of "residents of Zarbo" and "west of Zarbo". */
export function isPartOfPlace({ document, forms }: Reading, { sentence }: Run, begin: number, end: number): boolean {
  const { text = '', isCapital = false } = forms[begin - 2] ?? {};
  if (!PLACE_HAS.test(isCapital && begin - 2 === document.sentences[sentence]?.first ? text.toLowerCase() : text))
    return false;
  for (let i = begin + 1; i < end; i++) if (isAnd(forms[i])) return false;
  return true;
}
export const isAnd = (form: Form | undefined): boolean => form?.joint === Joint.AND;
const PLACE_HAS =
  /^(?:residents|inhabitants|villagers|townspeople|block|governors?|mayors?|outskirts|suburbs?|streets|hamlets?|villages?|towns?|city|cities|townships?|provinces?|districts?|vicinity|(?:north|south)(?:-?(?:east|west))?|east|west)$/u;

/** The "Mo." of "Lamar, Mo. in". */
export const isStateOf = (forms: readonly Form[], at: number): boolean => {
  const [{ text }, town] = [forms[at] as Form, forms[at - 2]];
  return (
    text.endsWith('.') &&
    town?.isCapital === true &&
    is(town, WordClass.PLACE) &&
    stateCodes(text.slice(0, -1)).length > 0
  );
};

/** The "Ky." of "Harlan County (Ky.)". */
export const isStateInBrackets = (forms: readonly Form[], at: number): boolean => {
  const [{ text }, closes] = [forms[at] as Form, forms[at + 1]];
  return (
    text.endsWith('.') &&
    forms[at - 2]?.isCapital === true &&
    closes !== undefined &&
    isWritten(closes, Written.BRACKET_CLOSES) &&
    stateCodes(text.slice(0, -1)).length > 0
  );
};
const stateCodes = classesIn('state-abbreviations');

/** "Ana Brook (Chile)": a country alone in brackets behind a name is where somebody is from, be it in a list of results. */
export const isCountryOf = ({ forms }: Reading, at: number): boolean =>
  (forms[at] as Form).isCountry &&
  forms[at - 2]?.isCapital === true &&
  forms[at + 1] !== undefined &&
  isWritten(forms[at + 1] as Form, Written.BRACKET_CLOSES | Written.COMMA);

/** The "Selby" of "the Selby man": of a family it may be too, but of one that is no town seldom. */
export const isOfThatInhabitant = ({ forms }: Reading, { last }: Run, at: number): boolean => {
  const [form, behind] = [forms[at] as Form, forms[at + 1]];
  if (at + 1 < last || behind === undefined || behind.isCapital) return false;
  return THAT.test(behind.text) && is(form, WordClass.PLACE) && !is(form, WordClass.ORG | WordClass.GROUP);
};
const THAT = /^(?:(?:wo)?man|father|mother|native|pensioner|resident|teen(?:ager)?)$/u;

/** The "Zarbo" of "a Zarbo man" and "Zarbo residents"; "the Zarbo girl" may be of a family. */
export function isOfInhabitant({ forms }: Reading, { last }: Run, at: number): boolean {
  const behind = forms[at + 1];
  if (at + 1 < last || behind === undefined || behind.isCapital || !isWritten(behind, Written.INHABITANT)) return false;
  if (!/\p{Ll}/u.test((forms[at] as Form).text)) return false;
  return PLURAL.test(behind.text) || ARTICLE.test(forms[at - 1]?.text ?? '') || isNamed(forms, at);
}

const PLURAL = /[^s]s$/u;
/** "Dover native Ana Brook". */
const isNamed = (forms: readonly Form[], at: number): boolean =>
  forms[at + 2]?.isCapital === true &&
  is(forms[at + 2] as Form, GIVEN_NAME) &&
  is(forms[at] as Form, WordClass.PLACE) &&
  !is(forms[at] as Form, WordClass.GROUP | WordClass.DEMONYM);
/** Also of "a 19-year-old Zarbo man". */
const ARTICLE = /^(?:an?|(?:.*-)?old)$/iu;

/** "In Cleveland, Ana Brook scored": where a sentence opens with a known place and a comma, it tells where, be the place a team's elsewhere. */
export const isScene = ({ document, forms }: Reading, { last, sentence }: Run, begin: number, end: number): boolean =>
  end === last &&
  end - begin === 1 &&
  begin - 1 === document.sentences[sentence]?.first &&
  is(forms[begin] as Form, WordClass.PLACE) &&
  forms[end] !== undefined &&
  isWritten(forms[end] as Form, Written.COMMA);

/** Verbs of which what follows "to" is where somebody goes, and those of which what follows "in" and its like is where somebody is. */
const GOES = /^(?:dr(?:ive[ns]?|iving|ove)|fl(?:ew|ies|own|y|ying)|sail(?:ed|ing|s)?|travel(?:l?ed|l?ing|s)?)$/u;
const LEAVES = /^(?:bound|depart(?:ed|ing|s)?|head(?:ed|ing|s)|leaves?|leaving|left)$/u;
/** "as far as Zarbo". */
const FAR = /^(?:away|far)$/u;
/** "driven over from Zarbo". */
const OVER = /^(?:across|back|down|in|out|over|up)$/u;
const IS_IN = /^(?:based|born|buried|headquartered|land(?:ed|ing|s)|lived|lives|living|reside[ds]?|residing)$/u;

const VERBS: ReadonlyMap<string, RegExp> = new Map([
  ['to', GOES],
  ['from', GOES],
  ['for', LEAVES],
  ['as', FAR],
]);

/** Whether a candidate stands where only a place does: "flew to Hoskins on Monday", "based in Mauldin"; it may go on in "in Newcastle upon Tyne". */
export function isWayTo({ forms }: Reading, { last, phrases }: Run, begin: number, end: number): boolean {
  const verb = forms[begin - 2]?.text ?? '';
  const small = forms[begin - 1]?.folded ?? '';
  const isFrom = small === 'from' && OVER.test(verb) && GOES.test(forms[begin - 3]?.text ?? '');
  if (!isFrom && !(VERBS.get(small) ?? IS_IN).test(verb)) return false;
  if (end === last) return true;
  const { isCapital, joint } = forms[end] as Form;
  return !isCapital && joint === Joint.OTHER && !beginsLonger(phrases, begin, end);
}
