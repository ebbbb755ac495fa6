/** How capitals are used in a sentence: what a capital is worth as a sign of a name there. */
import { expect, test } from 'vitest';
import { layOut, MODES } from '../../src/find/names/layout.ts';
import { documentOf } from '../support.ts';

/** The mode of the sentence's last word. */
function modeOf(text: string): string {
  const document = documentOf(text);
  const { forms, sentences } = document;
  const modes = new Uint8Array(forms.length);
  layOut(document, sentences[0] as (typeof sentences)[number], modes);
  return MODES[modes[forms.length - 2] as number] as string;
}

test.each([
  ['Council Backs Harbour Bridge after Years of Delay', 'title'],
  ['Who Backs the Harbour Bridge Plan?', 'title'],
  ['Photograph: Ana Fleet for the Salta Courier.', 'title'],
  ['COUNCIL BACKS HARBOUR BRIDGE AT LAST', 'capitals'],
  ['the council backs it at last', 'lower'],
  ['The council backs the Harbour Bridge.', 'running'],
  // a sentence full of names is none: what ends in a stop and has a long word in small letters
  ['Ana Fleet, 54, of Salta, was charged.', 'running'],
  ['Ana Fleet of Salta Town is in.', 'running'],
  ['Salta lies in the Lerma Valley of Argentina.', 'running'],
])('%s: %s', (text, mode) => {
  expect(modeOf(text)).toBe(mode);
});
