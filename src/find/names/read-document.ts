import type { Document } from '../../model/document.ts';
import type { WordForm } from '../../model/word-form.ts';
import type { Reading } from './candidate.ts';
import { datelinesOf } from './datelines.ts';
import { firmsIn } from './firms.ts';
import { layOut } from './layout.ts';
import { roadLetters } from './roads.ts';
import { smallAcronyms } from './small-acronyms.ts';
import { abilityIn, circleIn, type FormTable, isNotedIn, printIn } from './words/form-table.ts';
import type { Form } from './words/forms.ts';

/** Where none follows. */
const NO_PRONOUN = 2 ** 31 - 1;

/** Looks every word of a document up, sentence by sentence: what a long article has of tokens fits no processor's cache. */
export function readDocument(document: Document, table: FormTable): Reading {
  const { tokens, forms: words, numbers, tags, sentences } = document;
  const known = table.columns(words[0]?.known ?? []);
  const forms = new Array<Form>(words.length);
  const [modes, abilities] = [new Uint8Array(words.length), new Uint8Array(words.length)];
  const prints = new Uint16Array(words.length);
  const circles = new Uint8Array(words.length);
  const numeric = new Uint8Array(sentences.length);
  const noted: number[] = [];
  for (const sentence of sentences) {
    if (layOut(document, sentence, modes)) numeric[sentence.index] = 1;
    for (let i = sentence.first; i < sentence.last; i++) {
      const [mode, number] = [modes[i] as number, numbers[i] as number];
      forms[i] = known.forms[mode]?.[number] ?? table.get(words[i] as WordForm, mode);
      const glance = known.glances[mode]?.[number] ?? table.glance(words[i] as WordForm, mode);
      abilities[i] = abilityIn(glance);
      prints[i] = printIn(glance);
      circles[i] = circleIn(glance);
      if (isNotedIn(glance)) noted.push(i);
    }
  }
  const columns = { modes, tags, abilities, prints, circles, numeric, pronounFrom: pronounsFrom(forms, noted) };
  const said = {
    datelines: datelinesOf(document, forms),
    smallAcronyms: smallAcronyms(forms, modes, noted),
    roads: roadLetters({ forms, tokens, tags }, noted),
    firms: firmsIn(document, forms, modes, abilities, noted),
  };
  return { document, tokens, forms, edge: table.edge, ...columns, noted, ...said };
}

/** See `Reading.pronounFrom`. */
function pronounsFrom(forms: readonly Form[], noted: readonly number[]): Int32Array {
  const pronounFrom = new Int32Array(forms.length).fill(NO_PRONOUN);
  let next = 0;
  for (const i of noted) if ((forms[i] as Form).isPronoun) while (next <= i) pronounFrom[next++] = i;
  return pronounFrom;
}
