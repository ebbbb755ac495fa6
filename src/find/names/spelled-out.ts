import type { Reading, Run } from './candidate.ts';
import { CLASS_COUNT } from './classes.ts';
import { Trait } from './evidence/traits.ts';
import type { Form } from './words/forms.ts';

/** Letters of an acronym at least: two are too many names' by chance. */
export const ACRONYM_LETTERS = 3;

/** The acronyms that stand in the runs of a document. */
export function acronymsIn({ forms }: Reading, runs: readonly Run[]): ReadonlySet<string> {
  const acronyms = new Set<string>();
  for (const run of runs) {
    for (let i = run.first; i < run.last; i++) {
      const { text, traits } = forms[i] as Form;
      if ((traits & Trait.ACRONYM) !== 0 && text.length >= ACRONYM_LETTERS) acronyms.add(text);
    }
  }
  return acronyms;
}

/** The first letters of a name's capitalised words, and of all its words: "OGU" and "OOGU" of "Order of Growers' Unions". */
export function acronymsOf({ forms }: Reading, first: number, last: number): string[] {
  let [capitals, letters] = ['', ''];
  for (let i = first; i < last; i++) {
    const { text, isCapital } = forms[i] as Form;
    if (isCapital) capitals += text[0];
    if (/^\p{L}/u.test(text)) letters += (text[0] as string).toUpperCase();
  }
  return capitals === letters ? [capitals] : [capitals, letters];
}

/** Summed probability that settles what a longer name is, and its share in what all classes have. */
const SURE = 0.5;
const SHARE = 0.7;

/** The class that longer names surely have, by their summed probabilities; -1 for none. */
export function sureClass(mass: ArrayLike<number>): number {
  let [total, most] = [0, 0];
  for (let k = 0; k < CLASS_COUNT; k++) {
    total += mass[k] as number;
    if ((mass[k] as number) > (mass[most] as number)) most = k;
  }
  return (mass[most] as number) >= SURE && (mass[most] as number) >= SHARE * total ? most : -1;
}
