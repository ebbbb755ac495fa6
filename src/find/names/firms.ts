import { GIVEN_NAME, WordClass } from '../../lexicon/types.ts';
import { is, isWritten } from './evidence/span-rules/rule.ts';
import { Mode } from './layout.ts';
import { Ability } from './words/ability.ts';
import type { Form } from './words/forms.ts';
import { Joint } from './words/joints.ts';
import { tells } from './words/settings.ts';
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
const SPOKE = 6;

/** Whether the word at a token, which stands alone, is shown there as a firm: "shares in Zarbo", "Zarbo's board", "the lender Zarbo, which". */
export function isFirmAt(forms: readonly Form[], at: number): boolean {
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

/** "Zarbo said on Monday it would". */
function saysIt(forms: readonly Form[], at: number): boolean {
  const behind = forms[at + 1];
  if (behind === undefined || behind.isCapital || !is(behind, WordClass.SPEECH_VERB)) return false;
  for (let i = at + 2; i < at + SPOKE; i++) {
    const form = forms[i];
    if (form === undefined || isWritten(form, Written.MARK) || form.isPronoun) return false;
    if (form.text === 'it') return IT.test(forms[i + 1]?.text ?? '');
  }
  return false;
}

/** Whether the word at a token is shown there as a person's: behind a title, a given name or an initial, before "who". */
function isPersonAt(forms: readonly Form[], at: number): boolean {
  const [before, behind] = [forms[at - 1], forms[at + 1]];
  if (before !== undefined && (isWritten(before, Written.INITIAL) || isNamesWord(before))) return true;
  const who = forms[at + 2];
  return who !== undefined && isWritten(behind as Form, Written.COMMA) && isWritten(who, Written.WHO);
}

/** The words, folded, that a document shows as firms and never as persons. */
export function firmsIn(forms: readonly Form[], modes: Uint8Array, abilities: Uint8Array): ReadonlySet<string> {
  const firms = new Set<string>();
  for (let i = 0; i < forms.length; i++) {
    if (((abilities[i] as number) & Ability.NAME) === 0 || (modes[i] as number) >= Mode.TITLE) continue;
    if (isFirmAt(forms, i) || (mayBeFirm(forms[i] as Form) && saysIt(forms, i))) firms.add((forms[i] as Form).folded);
  }
  if (firms.size === 0) return firms;
  for (let i = 0; i < forms.length; i++)
    if (firms.has((forms[i] as Form).folded) && isPersonAt(forms, i)) firms.delete((forms[i] as Form).folded);
  return firms;
}
