import { WordClass } from '../../../lexicon/types.ts';
import type { Reading, Run } from '../candidate.ts';
import { is } from '../evidence/span-rules/rule.ts';
import { isPhrase } from '../known-phrases.ts';
import type { Form } from '../words/forms.ts';
import { type Constraint, constraint, NAMED, NEVER } from './constraint.ts';

export const OF_ADDRESS = {
  ADDRESSED: constraint(
    'addressed',
    [NAMED, NEVER, NEVER],
    'Then Mr [[Bank]] left.',
    'Then the Mr [[Bank]] shop left.',
  ),
  WITH_ADDRESS: constraint('with-address', [0, NEVER, NEVER], 'Then [[Mr Bank]] left.', 'Then [[Mr Bank Group]] left.'),
};

/** Forms that stand before a name alone: "Dr" and "Sir" are others, which places have too, as "Miss" has. */
const ADDRESS = /^(?:Mr|Mrs|Ms|Mx|Messrs)\.?$/u;

const isFormOfAddress = (form: Form | undefined): boolean => form !== undefined && ADDRESS.test(form.text);

/** "Mr Bank" is no body, unless a list has it or it ends with the head of one. */
export function byAddress({ forms }: Reading, { phrases }: Run, begin: number, end: number): Constraint | null {
  if (end - begin === 1) return isAddressed(forms, begin) ? OF_ADDRESS.ADDRESSED : null;
  if (!isFormOfAddress(forms[begin]) || isPhrase(phrases, begin, end)) return null;
  const isHeaded = end - begin > 2 && is(forms[end - 1] as Form, WordClass.ORG_HEAD | WordClass.ORG_SUFFIX);
  return isHeaded ? null : OF_ADDRESS.WITH_ADDRESS;
}

/** The "Bank" of "Mr Bank said", unlike "Mr President" and that of "Mr Bank Holiday", "Mr Bank-Roe" and "the Mr Bank shop". */
const isAddressed = (forms: readonly Form[], at: number): boolean =>
  isFormOfAddress(forms[at - 1]) &&
  forms[at]?.isCapital === true &&
  !is(forms[at] as Form, WordClass.TITLE) &&
  forms[at - 2]?.folded !== 'the' &&
  !isCapitalBehind(forms, at + 1);

const isCapitalBehind = (forms: readonly Form[], at: number): boolean =>
  forms[at]?.isCapital === true || (/^[-‐‑&]$/u.test(forms[at]?.text ?? '') && forms[at + 1]?.isCapital === true);
