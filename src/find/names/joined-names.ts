import { type Lexicon, WordClass } from '../../lexicon/types.ts';
import { Ability } from './ability.ts';
import type { Reading } from './candidate.ts';
import type { Form } from './forms.ts';
import { Joint } from './joints.ts';
import { isWritten } from './span-rules/rule.ts';
import { Written } from './written.ts';

export const isBar = (form: Form): boolean => form.joint === Joint.HYPHEN || form.joint === Joint.SLASH;

/**
 * Whether a hyphen or slash stands between two names that each are known alone: two families of the news ("the Merkel-Macron
 * talks") or two big places ("the US-Japan treaty"). "Jean-Claude", "Rolls-Royce" and "Ana Lopez-Garcia" stay whole.
 */
export function isBetweenNames({ forms, tokens }: Reading, lexicon: Lexicon, bar: number): boolean {
  const [left, right] = [forms[bar - 1], forms[bar + 1]];
  if (left === undefined || right === undefined || !isBar(forms[bar] as Form)) return false;
  const places = isBigPlace(left) && (isBigPlace(right) || beginsPlace(right));
  const families = isFamily(left) && isFamily(right) && !isPartOfName(forms[bar - 2]);
  return (places || families) && lexicon.places(`${tokens[bar - 1]?.text}-${tokens[bar + 1]?.text}`).length === 0;
}

/** The hyphen of "Ana Brook, R-Norland": what stands before it is a party. */
export function isOfParty({ forms }: Reading, bar: number): boolean {
  const opens = forms[bar - 2];
  if (opens === undefined || !isWritten(opens, Written.COMMA | Written.BRACKET_OPENS)) return false;
  return /^[DIR]$/u.test((forms[bar - 1] as Form).text);
}

const isPartOfName = (form: Form | undefined): boolean =>
  form?.isCapital === true && (form.ability & Ability.NAME) !== 0;
const has = (form: Form, bits: number): boolean => form.isCapital && (form.word.classes & bits) !== 0;
const isBigPlace = (form: Form): boolean => has(form, WordClass.PLACE_BIG);
/** "North" of "North Korea". */
const beginsPlace = (form: Form): boolean => has(form, WordClass.DIRECTION) && form.word.starts !== 0;
const isFamily = (form: Form): boolean =>
  has(form, WordClass.FAMOUS_TOKEN) && form.word.givenWeight <= form.word.familyWeight + 1;
