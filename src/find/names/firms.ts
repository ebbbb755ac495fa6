import { GIVEN_NAME, WordClass } from '../../lexicon/types.ts';
import type { Document } from '../../model/document.ts';
import { is, isWritten } from './evidence/span-rules/rule.ts';
import { Mode } from './layout.ts';
import { Ability } from './words/ability.ts';
import type { Form } from './words/forms.ts';
import { Joint } from './words/joints.ts';
import { tells, tellsOfFirm } from './words/settings.ts';
import { isOrdinary } from './words/word-types.ts';
import { Written } from './words/written.ts';

/** Nouns of what has shares: "stake", "shareholders". */
const isOfShares = tells('of-shares');
/** Nouns of what a firm has: "board". */
const isOfFirm = tells('firm-has');

/** Nouns of firms that are hardly anybody's. */
const isFirmNoun = tells('surely-firm');
/** In "the company Zarbo founded" somebody did. */
const CLOSES = /^(?:[,.;:)]|at|for|from|in|of|on|to|with)$/u;

const OTHER =
  WordClass.TITLE | WordClass.ROLE | WordClass.MONTH | WordClass.WEEKDAY | WordClass.KIN | WordClass.DEMONYM;

/** A word in capitals that may be a firm's whole name, as a family's may. */
const mayHaveShares = (form: Form): boolean =>
  isNamesWord(form) &&
  form.text.length > 2 &&
  !is(form, OTHER | WordClass.FUNCTION | WordClass.PLACE_BIG) &&
  form.word.givenWeight <= form.word.familyWeight;

/** The same, where no list has it as a place or a given name. */
const mayBeFirm = (form: Form): boolean => mayHaveShares(form) && !is(form, GIVEN_NAME | WordClass.PLACE);

const isNamesWord = (form: Form | undefined): boolean =>
  form?.isCapital === true && (form.ability & Ability.NAME) !== 0;

const OF = /^(?:in|of|with)$/u;
const IT = /^(?:had|has|will|would)$/u;
/** Tokens from the verb to "it" at most. */
const SPOKE = 4;

/** Whether the word at a token, which stands alone, is shown there as a firm: "shares in Zarbo", "Zarbo's board", "the lender Zarbo, which". */
function isFirmAt(forms: readonly Form[], at: number): boolean {
  const [before, form, behind] = [forms[at - 1], forms[at] as Form, forms[at + 1]];
  if (!mayHaveShares(form) || isNamesWord(before) || isNamesWord(behind)) return false;
  if (before !== undefined && !before.isCapital && isFirmNoun(before) && CLOSES.test(behind?.text ?? '')) return true;
  const noun = forms[at - 2];
  if (before !== undefined && noun !== undefined && OF.test(before.text) && isOfShares(noun)) return true;
  const isOwner = behind?.joint === Joint.POSSESSIVE;
  const had = isOwner ? forms[at + 2] : behind;
  if (had === undefined || had.isCapital) return false;
  return isOfShares(had) || (isOwner && isOfFirm(had) && mayBeFirm(form));
}

/** "Zarbo, which": whatever it is, nobody. */
export const isWhich = (forms: readonly Form[], at: number): boolean =>
  forms[at + 2]?.text === 'which' && isWritten(forms[at + 1] as Form, Written.COMMA) && mayBeFirm(forms[at] as Form);

/** Whether the word at a token is shown there as a person's: behind a title, a given name or an initial, before "who". */
function isPersonAt(forms: readonly Form[], at: number): boolean {
  const [before, behind] = [forms[at - 1], forms[at + 1]];
  if (before !== undefined && (isWritten(before, Written.INITIAL) || isNamesWord(before))) return true;
  const who = forms[at + 2];
  return who !== undefined && isWritten(behind as Form, Written.COMMA) && isWritten(who, Written.WHO);
}

/** Tokens that a document shows as firms. */
export interface Firms {
  /** Where they stand: see `isFirmAt`. */
  readonly here: ReadonlySet<number>;
  /** Wherever their words stand, and never as persons. */
  readonly anywhere: ReadonlySet<number>;
  /** Beside a score, as its sides stand: "Zarbo 24-22 Xyrqa". */
  readonly sides: ReadonlySet<number>;
}

/** The "Zarbo" of "Zarbo said on Monday it would", where "it" stands at a token. */
function whoSayIt(forms: readonly Form[], it: number): number[] {
  const who: number[] = [];
  for (let i = it - 1; i >= it - SPOKE; i--) {
    const form = forms[i];
    if (form === undefined || isWritten(form, Written.MARK) || form.isPronoun || form.text === 'it') break;
    if (!form.isCapital && is(form, WordClass.SPEECH_VERB)) who.push(i - 1);
  }
  return who;
}

/** The sides of the score around a dash, "Zarbo 24-22 Xyrqa", where both are named and a side has one word. */
function sidesAt(forms: readonly Form[], modes: Uint8Array, dash: number): number[] {
  const [goals, against] = [forms[dash - 1], forms[dash + 1]];
  if (goals === undefined || against === undefined) return [];
  if (!isWritten(goals, Written.GOALS) || !isWritten(against, Written.GOALS)) return [];
  if (!isNamesWord(forms[dash - 2]) || !isNamesWord(forms[dash + 2])) return [];
  const sides: number[] = [];
  if (!isNamesWord(forms[dash - 3])) sides.push(dash - 2);
  if (!isNamesWord(forms[dash + 3]) || modes[dash + 3] === Mode.INITIAL) sides.push(dash + 2);
  return sides.filter((at) => mayBeFirm(forms[at] as Form));
}

/** The "Zarbo" of "Zarbo Foods Inc", where an "Inc" stands at a token: a word that is nothing else is the firm alone, too. */
function shortOf(forms: readonly Form[], suffix: number): number {
  let first = suffix;
  while (first > suffix - LONGEST_FIRM && isNamesWord(forms[first - 1])) first--;
  const form = forms[first] as Form;
  return suffix - first > 1 && mayBeFirm(form) && !isOrdinary(form.word) ? first : -1;
}
/** Tokens of a firm's full name before its "Inc". */
const LONGEST_FIRM = 5;

const NOWHERE: ReadonlySet<number> = new Set();

/** Looks around the noted words alone: "shares", "lender", "it", the dash of a score. */
export function firmsIn(
  document: Document,
  forms: readonly Form[],
  modes: Uint8Array,
  abilities: Uint8Array,
  noted: readonly number[],
): Firms {
  const [here, sides] = [new Set<number>(), new Set<number>()];
  const words = new Set<string>();
  const mayBeIn = (at: number): boolean =>
    at >= 0 && at < forms.length && ((abilities[at] as number) & Ability.NAME) !== 0;
  const add = (at: number): void => {
    if ((modes[at] as number) < Mode.TITLE) words.add((forms[at] as Form).folded);
  };
  for (const i of noted) {
    const form = forms[i] as Form;
    if (tellsOfFirm(form))
      for (const at of [i - 2, i - 1, i + 1, i + 2]) {
        if (!mayBeIn(at) || !isFirmAt(forms, at)) continue;
        here.add(at);
        add(at);
      }
    if (is(form, WordClass.ORG_SUFFIX)) {
      const at = shortOf(forms, i);
      if (at >= 0) add(at);
    }
    if (isWritten(form, Written.DASH))
      for (const at of sidesAt(forms, modes, i)) {
        sides.add(at);
        words.add((forms[at] as Form).folded);
      }
    if (form.text !== 'it' || !IT.test(forms[i + 1]?.text ?? '')) continue;
    for (const at of whoSayIt(forms, i)) if (mayBeIn(at) && mayBeFirm(forms[at] as Form)) add(at);
  }
  return { here, sides, anywhere: words.size === 0 ? NOWHERE : bearers(document, forms, abilities, words) };
}

/** Tokens with words of firms, but for those that some place shows as a person's. */
function bearers(
  { numbers, formCount }: Document,
  forms: readonly Form[],
  abilities: Uint8Array,
  words: ReadonlySet<string>,
): ReadonlySet<number> {
  const found: number[] = [];
  const persons = new Set<string>();
  /** By number of the form: each need be looked up but once. */
  const isOther = new Uint8Array(formCount);
  for (let i = 0; i < forms.length; i++) {
    if (((abilities[i] as number) & Ability.NAME) === 0 || isOther[numbers[i] as number] === 1) continue;
    const { folded } = forms[i] as Form;
    if (!words.has(folded)) isOther[numbers[i] as number] = 1;
    else if (isPersonAt(forms, i)) persons.add(folded);
    else found.push(i);
  }
  return new Set(found.filter((i) => !persons.has((forms[i] as Form).folded)));
}
