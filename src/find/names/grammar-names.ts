import { WordClass } from '../../lexicon/types.ts';
import { listed } from '../../lexicon/word-list.ts';
import type { Reading } from './candidate.ts';
import { is, isWritten } from './evidence/span-rules/rule.ts';
import { Mode } from './layout.ts';
import { Ability } from './words/ability.ts';
import type { Form } from './words/forms.ts';
import { Written } from './words/written.ts';

const isListed = listed('names-of-grammar');

/**
 * Whether a word of grammar is the first of a name: "President To Lam", "we met Per Roe". It is capitalised within a sentence,
 * behind a small word, an office or a comma, and before a name; behind another name it may be a title's ("Gone To Lisbon").
 */
export function isGrammarName({ forms, modes }: Pick<Reading, 'forms' | 'modes'>, at: number): boolean {
  const form = forms[at] as Form;
  if (!form.isCapital || !is(form, WordClass.FUNCTION) || modes[at] !== Mode.RUNNING || !isListed(form.folded))
    return false;
  const [before, behind] = [forms[at - 1], forms[at + 1]];
  if (before === undefined || behind === undefined) return false;
  return (
    (isWritten(before, Written.COMMA) || is(before, OFFICE) || (before.ability & Ability.SMALL) !== 0) &&
    behind.isCapital &&
    (behind.ability & Ability.NAME) !== 0
  );
}

const OFFICE = WordClass.ROLE | WordClass.TITLE;
