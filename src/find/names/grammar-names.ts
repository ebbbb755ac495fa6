import { GIVEN_NAME, WordClass } from '../../lexicon/types.ts';
import { listed } from '../../lexicon/word-list.ts';
import type { Reading } from './candidate.ts';
import { hasTrait, is, isWritten } from './evidence/span-rules/rule.ts';
import { Mode } from './layout.ts';
import { Ability } from './words/ability.ts';
import type { Form } from './words/forms.ts';
import { Joint } from './words/joints.ts';
import { Trait } from './words/traits.ts';
import { isOrdinary } from './words/word-types.ts';
import { Written } from './words/written.ts';

/**
 * Whether a word of grammar is the first of a name: "President To Lam", "we met Per Roe". It is capitalised within a sentence,
 * behind a small word, an office or a comma, and before a name; behind another name it may be a title's ("Gone To Lisbon"). "A" is an initial before one more letter. A sentence may open
 * with a family of East Asia before a given name that has a hyphen: "Do Min-ho said it", but "Do Spider-man films sell?"
 */
export function isGrammarName({ forms, modes }: Pick<Reading, 'forms' | 'modes'>, at: number): boolean {
  const form = forms[at] as Form;
  if ((form.ability & Ability.GRAMMAR) === 0) return false;
  if (isFamilyBeforeGiven(forms, at) || isHalfOfGiven(forms, at)) return true;
  if (modes[at] === Mode.INITIAL) return false;
  const [before, behind] = [forms[at - 1], forms[at + 1]];
  if (before === undefined || behind === undefined) return false;
  if (form.text.length === 1 && behind.text.length > 1) return false;
  const isWithin = isWritten(before, Written.COMMA) || is(before, OFFICE) || (before.ability & Ability.SMALL) !== 0;
  return isWithin && behind.isCapital && (behind.ability & Ability.NAME) !== 0;
}

/** "|Per|-Olof Lund", "|Soon|-Yi Lund": given names that only a hyphen parts, unlike "All-American" and "On-Line". */
function isHalfOfGiven(forms: readonly Form[], at: number): boolean {
  const [first, hyphen, second] = [forms[at], forms[at + 1], forms[at + 2]];
  if (first === undefined || hyphen?.joint !== Joint.HYPHEN || second?.isCapital !== true) return false;
  if (!is(first, GIVEN_NAME) || !is(second, GIVEN_NAME) || isOrdinary(second.word)) return false;
  return !is(second, NO_NAME) && !hasTrait(second, Trait.ACRONYM);
}

const NO_NAME = WordClass.DEMONYM | WordClass.PLACE_BIG | WordClass.ORG | WordClass.ORG_HEAD;

/** "|Do| Min-ho, 17, left", "|Do| Min-ho said": what behind it only a name has. */
function isFamilyBeforeGiven(forms: readonly Form[], at: number): boolean {
  const [given, hyphen, rest, behind] = [forms[at + 1], forms[at + 2], forms[at + 3], forms[at + 4]];
  if (hyphen?.joint !== Joint.HYPHEN || given?.isCapital !== true || rest === undefined || rest.isCapital) return false;
  if (behind === undefined || !(isWritten(behind, Written.COMMA) || is(behind, WordClass.SPEECH_VERB))) return false;
  return is(given, WordClass.EAST_ASIAN_FAMILY) && isEastAsianFamily((forms[at] as Form).folded);
}

const isEastAsianFamily = listed('east-asian-families');
const OFFICE = WordClass.ROLE | WordClass.TITLE;
