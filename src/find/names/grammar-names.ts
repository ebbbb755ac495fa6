import { WordClass } from '../../lexicon/types.ts';
import type { Reading } from './candidate.ts';
import { is, isWritten } from './evidence/span-rules/rule.ts';
import { Ability } from './words/ability.ts';
import type { Form } from './words/forms.ts';
import { Written } from './words/written.ts';

/**
 * Whether a word of grammar is the first of a name: "President To Lam", "we met Per Roe". It is capitalised within a sentence,
 * behind a small word, an office or a comma, and before a name; behind another name it may be a title's ("Gone To Lisbon"). "A" is an initial before one more letter.
 */
export function isGrammarName({ forms }: Pick<Reading, 'forms'>, at: number): boolean {
  const form = forms[at] as Form;
  if ((form.ability & Ability.GRAMMAR) === 0) return false;
  const [before, behind] = [forms[at - 1], forms[at + 1]];
  if (before === undefined || behind === undefined) return false;
  if (form.text.length === 1 && behind.text.length > 1) return false;
  const isWithin = isWritten(before, Written.COMMA) || is(before, OFFICE) || (before.ability & Ability.SMALL) !== 0;
  return isWithin && behind.isCapital && (behind.ability & Ability.NAME) !== 0;
}

const OFFICE = WordClass.ROLE | WordClass.TITLE;
