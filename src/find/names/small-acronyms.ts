import { WordClass } from '../../lexicon/types.ts';
import { is, isWritten } from './evidence/span-rules/rule.ts';
import { Mode } from './layout.ts';
import type { Form } from './words/forms.ts';
import { Joint } from './words/joints.ts';
import { Written } from './words/written.ts';

const ACRONYM = /^\p{Lu}{2,8}s?$/u;
const SMALL = /^\p{Ll}/u;

/** "SSS" and "LED" of "sheep shearing score (SSS)" and "light-emitting diodes (LEDs)": capitals in brackets behind small words with these letters name a thing throughout the text. */
export function smallAcronyms(
  forms: readonly Form[],
  modes: Uint8Array,
  noted: readonly number[],
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const i of noted) {
    if (!isWritten(forms[i] as Form, Written.BRACKET_OPENS) || i === 0 || i >= forms.length - 2) continue;
    const { text, classes } = forms[i + 1] as Form;
    if ((modes[i] as number) >= Mode.CAPITALS || !isWritten(forms[i + 2] as Form, Written.BRACKET_CLOSES)) continue;
    if (!ACRONYM.test(text) || (classes & WordClass.PLACE_BIG) !== 0) continue;
    const letters = text.replace(/s$/u, '');
    if (isSpelledSmall(forms, i, letters)) found.add(letters).add(`${letters}s`);
  }
  return found;
}

/** Whether the small words before a token have the letters, words of grammar aside. A body may be written small too ("the trade commission"). */
function isSpelledSmall(forms: readonly Form[], end: number, letters: string): boolean {
  if (is(forms[end - 1] as Form, WordClass.ORG_HEAD)) return false;
  let left = letters.length;
  for (let i = end - 1; i >= 0 && left > 0; i--) {
    const form = forms[i] as Form;
    if (form.joint === Joint.HYPHEN) continue;
    if (!SMALL.test(form.text)) return false;
    if (form.text[0] === letters[left - 1]?.toLowerCase()) left--;
    else if (!is(form, WordClass.FUNCTION)) return false;
  }
  return left === 0;
}
