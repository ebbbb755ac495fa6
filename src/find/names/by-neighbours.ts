import { GIVEN_NAME, WordClass } from '../../lexicon/types.ts';
import type { Candidate, Reading, Run } from './candidate.ts';
import { type ClassScores, LIKELY_PLACE, NAMED, NEVER, NOBODY, NOTHING, SURE } from './class-scores.ts';
import { is, isWritten } from './evidence/span-rules/rule.ts';
import { isHome, isSeat, isTownOf, isVenue } from './homes.ts';
import { isBar } from './joined-names.ts';
import { isBetweenNames, isKinNamed } from './kin.ts';
import { isPhrase } from './known-phrases.ts';
import { isAnd, isCountryOf, isOfInhabitant, isPartOfPlace, isScene, isStateOf, isWayTo } from './where.ts';
import type { Form } from './words/forms.ts';
import { Joint } from './words/joints.ts';
import { isContest } from './words/settings.ts';
import { Tag } from './words/tags.ts';
import { isOrdinary } from './words/word-types.ts';
import { Written } from './words/written.ts';

/** What the words beside a candidate say outright of what it is, or is not. */
export function byNeighbours(c: Candidate, begin: number, end: number): ClassScores {
  const { reading, run } = c;
  const before = reading.forms[begin - 1];
  if (before !== undefined) {
    if (isWritten(before, Written.COLON) && isContest(c.at(begin).settingsBehind)) return NOBODY;
    const told = BEHIND.get(before.folded)?.(reading, run, begin, end);
    if (told !== undefined) return told;
  }
  if (isTownOf(reading, run, begin, end)) return LIKELY_PLACE;
  if (end - begin === 1 && isOfInhabitant(reading, run, begin)) return [-SURE, NAMED, -SURE];
  if (isSpelledOut(reading, begin, end)) return BEFORE_ACRONYM;
  return end - begin > 3 && isOfPlace(reading, run, begin, end) ? [NEVER, 0, 0] : NOTHING;
}

type Tell = (reading: Reading, run: Run, begin: number, end: number) => ClassScores | undefined;

const BIRTH: Tell = ({ forms }, _, begin) => (forms[begin - 1]?.isCapital ? undefined : [NAMED, NEVER, NEVER]);
const ITSELF: Tell = ({ forms }, _, begin) => (CALL.test(forms[begin - 2]?.text ?? '') ? [NEVER, 0, NAMED] : undefined);
const OF: Tell = (reading, run, begin, end) => {
  if (
    isPartOfPlace(reading, run, begin, end) &&
    (end === run.last || isAnd(reading.forms[end]) || reading.forms[end]?.text === 'in')
  )
    return [NEVER, NAMED, 0];
  return end - begin === 1 && isOfSomebody(reading, begin) ? NO_PERSON : undefined;
};
const THE: Tell = (reading, _, begin, end) =>
  end - begin === 1 && isBehindThe(reading, begin) ? NO_PERSON : undefined;
const WAY: Tell = (reading, run, begin, end) => (isWayTo(reading, run, begin, end) ? [-SURE, SURE, 0] : undefined);
const FROM: Tell = (reading, run, begin, end) => (isHome(reading, run, begin, end) ? LIKELY_PLACE : undefined);
const FOR: Tell = (reading, run, begin, end) => (isSeat(reading, run, begin, end) ? LIKELY_PLACE : undefined);
const VENUE: Tell = (reading, run, begin, end) => (isVenue(reading, run, begin, end) ? LIKELY_PLACE : undefined);
const SCENE: Tell = (reading, run, begin, end) =>
  isScene(reading, run, begin, end) ? [-SURE, NAMED, -SURE] : WAY(reading, run, begin, end);
const BRACKETED: Tell = (reading, _, begin, end) => {
  if (end - begin > 1) return undefined;
  if (isCountryOf(reading, begin)) return [NEVER, NAMED, 0];
  return isBetweenNames(reading.forms, begin) ? [NAMED, NEVER, NEVER] : undefined;
};
const APPOSED: Tell = ({ forms }, { last }, begin, end) => {
  if (end < last || end - begin > 1) return undefined;
  if (isStateOf(forms, begin)) return [NEVER, NAMED, NEVER];
  return isKinNamed(forms, begin) ? [NAMED, NEVER, 0] : undefined;
};

/** By the word right before the candidate, folded. */
const BEHIND: ReadonlyMap<string, Tell> = new Map([
  ['nee', BIRTH],
  ['themselves', ITSELF],
  ['itself', ITSELF],
  ['of', OF],
  ['(', BRACKETED],
  [',', APPOSED],
  ['the', THE],
  ['to', WAY],
  ['at', SCENE],
  ['in', SCENE],
  ['from', FROM],
  ['for', FOR],
  [':', VENUE],
  ['near', WAY],
  ['outside', WAY],
]);

const NO_PERSON: ClassScores = [-NAMED, 0, 0];
const BEFORE_ACRONYM: ClassScores = [0, 0, SURE];

const CALL = /^(?:call(?:ed|ing|s)?|dubbed|dubs|named|styl(?:e[ds]?|ing))$/u;

/** Letters of an acronym at least: what has two is as often something else. */
const LETTERS = /^\p{Lu}{3,8}$/u;

/** "Institute in Norland Studies" before "(INS)": small words inside would else part it. */
function isSpelledOut({ forms }: Reading, begin: number, end: number): boolean {
  const opens = forms[end];
  if (opens === undefined || !isWritten(opens, Written.BRACKET_OPENS)) return false;
  const [acronym, closes] = [forms[end + 1], forms[end + 2]];
  if (acronym === undefined || closes === undefined || !isWritten(closes, Written.BRACKET_CLOSES)) return false;
  if (!LETTERS.test(acronym.text) || end - begin <= acronym.text.length) return false;
  let letters = '';
  for (let i = begin; i < end; i++) if ((forms[i] as Form).isCapital) letters += (forms[i] as Form).text[0];
  return letters === acronym.text;
}

/** "Ana Brook of Norwick" is no person's name as a whole, but for what a list has; "Joan of Arc" may be one. */
function isOfPlace({ forms }: Reading, { phrases }: Run, begin: number, end: number): boolean {
  for (let i = begin + 2; i < end - 1; i++)
    if ((forms[i] as Form).joint === Joint.OF) return !isPhrase(phrases, begin, end);
  return false;
}

/** The "Norwick" of "Ana Brook of Norwick". */
function isOfSomebody({ forms }: Reading, begin: number): boolean {
  const [given, family] = [forms[begin - 3], forms[begin - 2]];
  return isPersons(family) && (isPersons(given) || given?.text === '"');
}

const PERSONS = GIVEN_NAME | WordClass.FAMILY | WordClass.FAMILY_RARE;
const NOBODYS = WordClass.ORG_HEAD | WordClass.PLACE_HEAD | WordClass.ROLE | WordClass.TITLE;
const isPersons = (form: Form | undefined): boolean =>
  form?.isCapital === true && is(form, PERSONS) && !is(form, NOBODYS) && !isOrdinary(form.word);

/** The "Tate" of "the Tate's curator" and "the Tate has", which is nobody; before a noun it may be ("the Brook plan"), and families are. */
function isBehindThe({ forms, tags }: Reading, begin: number): boolean {
  const [form, behind] = [forms[begin] as Form, forms[begin + 1]];
  if (!is(form, PERSONS) || form.text.endsWith('s')) return false;
  if (behind === undefined) return true;
  if (isWritten(behind, Written.MARK)) return !isBar(behind);
  return behind.joint === Joint.POSSESSIVE || CLOSES_NAME.has(tags[begin + 1] as number);
}

/** Parts of speech that no noun behind "the" and a name has. */
const CLOSES_NAME: ReadonlySet<number> = new Set([Tag.ADP, Tag.AUX]);
