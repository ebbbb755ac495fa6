import type { Reading, Run } from './candidate.ts';
import { CLASS_COUNT } from './classes.ts';
import type { Tallies } from './memory.ts';
import type { RunWords } from './run-words.ts';
import type { Form } from './words/forms.ts';
import { Joint } from './words/joints.ts';
import { Trait } from './words/traits.ts';

/** Letters of an acronym at least: two are too many names' by chance, unless a country has them. */
const LETTERS = 3;

/** The acronyms that stand in the runs of a document, as `acronymAt` writes them. */
export function acronymsIn(reading: Reading, runs: readonly Run[], { traits }: RunWords): ReadonlySet<string> {
  const acronyms = new Set<string>();
  for (const { first, last } of runs) {
    for (let i = first; i < last; i++) {
      const own = traits[i] as number;
      if ((own & Trait.ACRONYM) !== 0) acronyms.add((reading.forms[i] as Form).text);
      else if ((own & Joint.AND) !== 0 && isBetweenLetters(reading, i))
        acronyms.add(acronymAt(reading, i - 1, i + 2) as string);
    }
  }
  return acronyms;
}

/** A candidate of capitals alone as it stands, one like "T & T" without its blanks; null for any other. */
export function acronymAt(reading: Reading, first: number, last: number): string | null {
  if (last - first === 1) {
    const { text, traits } = reading.forms[first] as Form;
    return (traits & Trait.ACRONYM) === 0 ? null : text;
  }
  if (last - first !== 3 || !isBetweenLetters(reading, first + 1)) return null;
  return `${reading.forms[first]?.text}&${reading.forms[first + 2]?.text}`;
}

/** The ampersand of "T&T". */
const isBetweenLetters = ({ forms }: Reading, at: number): boolean =>
  forms[at]?.text === '&' && isLetter(forms[at - 1]) && isLetter(forms[at + 1]);

const isLetter = (form: Form | undefined): boolean => form?.isCapital === true && form.text.length === 1;

const NONE: readonly string[] = [];

/**
 * The first letters of a name's capitalised words, and of all its words: "OGU" and "OOGU" of "Order of Growers' Unions"; none of a
 * name that begins with a capital which is not among `initials`.
 */
export function acronymsOf(
  { forms }: Reading,
  first: number,
  last: number,
  initials: ReadonlySet<string>,
): readonly string[] {
  if (last - first < LETTERS) return NONE;
  const begin = forms[first] as Form;
  if (begin.isCapital && !initials.has(begin.text[0] as string)) return NONE;
  let [capitals, letters] = ['', ''];
  for (let i = first; i < last; i++) {
    const { text, isCapital } = forms[i] as Form;
    if (isCapital) capitals += text[0];
    if (/^\p{L}/u.test(text)) letters += (text[0] as string).toUpperCase();
  }
  const acronyms = capitals === letters ? [capitals] : [capitals, letters];
  return acronyms.filter(({ length }) => length >= LETTERS);
}

/** What a country is called for short: "SA" of "South Africa", "T&T" of "Trinidad and Tobago". */
export function shortOfCountry({ forms }: Reading, first: number, last: number): string {
  let short = '';
  for (let i = first; i < last; i++) {
    const { text, isCapital } = forms[i] as Form;
    if (isCapital) short += text[0];
    else if (text === 'and') short += '&';
  }
  return short;
}

/** Summed probability that settles what a longer name is, and its share in what all classes have. */
const SURE = 0.5;
const SHARE = 0.7;

/** The class that longer names surely have, by their summed probabilities; -1 for none. */
export function sureClass(tallies: Tallies, tally: number): number {
  let [total, most] = [0, 0];
  for (let k = 0; k < CLASS_COUNT; k++) {
    total += tallies.of(tally, k);
    if (tallies.of(tally, k) > tallies.of(tally, most)) most = k;
  }
  const mass = tallies.of(tally, most);
  return mass >= SURE && mass >= SHARE * total ? most : -1;
}
