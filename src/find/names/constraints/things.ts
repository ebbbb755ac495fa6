import { GIVEN_NAME, WordClass } from '../../../lexicon/types.ts';
import type { Reading } from '../candidate.ts';
import { is } from '../evidence/span-rules/rule.ts';
import { Mode } from '../layout.ts';
import type { Form } from '../words/forms.ts';
import { constraint, NOBODY } from './constraint.ts';

export const OF_THINGS = {
  PLURAL: constraint(
    'plural-thing',
    NOBODY,
    'The tram left. [[Trams]] will stop.',
    'The mill left. [[Trams]] will stop.',
  ),
};

const KNOWN = GIVEN_NAME | WordClass.FAMILY | WordClass.FAMOUS_TOKEN | WordClass.PLACE | WordClass.ORG;
const SEVERAL = /^(?:are|can|could|do|have|may|must|should|were|will|would)$/u;
/** Tokens within which the document has it in the singular. */
const REACH = 500;

/** "|Trams| will stop": alone at a sentence's start, before a verb of several, where the document writes "tram" small. */
export function isPluralThing({ forms, modes }: Reading, at: number): boolean {
  const form = forms[at] as Form;
  if (modes[at] !== Mode.INITIAL || !form.text.endsWith('s') || form.text.length < 4 || is(form, KNOWN)) return false;
  if (!SEVERAL.test(forms[at + 1]?.text ?? '')) return false;
  const one = form.text.slice(0, -1).toLowerCase();
  const last = Math.min(forms.length, at + REACH);
  for (let i = Math.max(0, at - REACH); i < last; i++) if (forms[i]?.text === one) return true;
  return false;
}
