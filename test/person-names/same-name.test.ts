import { describe, expect, test } from 'vitest';
import { openLexicon } from '../../src/lexicon/index.ts';
import { type NameForm, readName } from '../../src/person-names/name-form.ts';
import { SAME_NAME_RULES, sameName } from '../../src/person-names/same-name.ts';
import { specify } from '../specify.ts';

const lexicon = openLexicon();

/** The two names of "one name = another". */
const pair = (text: string) => text.split(' = ').map((name) => readName(name, lexicon)) as [NameForm, NameForm];

describe('when two full names can be one person’s', () =>
  specify(SAME_NAME_RULES, (text) => SAME_NAME_RULES.filter((rule) => rule.test(...pair(text))).map(({ id }) => id)));

/** [names, the first rule that applies] */
test.each([
  ['Lena Brandvold = Lena Brandvold', 'same-full-name'],
  ['Pak Sun-hee = Pak Sun Hee', 'same-full-name'],
  ['José Ibáñez = Jose Ibanez', 'same-full-name'],
  ['Brandvold, Lena = Lena Brandvold', 'same-full-name'],
  ['K.C. Odell = K. C. Odell', 'same-full-name'],
  ['Peter Okoro Jr. = Peter Okoro', 'same-full-name'],
  ['J. T. Marsh = John Marsh', 'shorter-full-name'],
  ['Ana María Ruiz Soto = Ana Ruiz', 'shorter-full-name'],
  ['Liz Farrow = Elizabeth Farrow', 'nickname'],
  ['Mohamed Saleh = Muhammed Saleh', 'other-spelling'],
  ['Peter Okoro Jr. = Peter Okoro Sr.', null],
  ['Lena Brandvold = Nils Brandvold', null],
  ['Lena Brandvold = Lena Brandt', null],
  ['Daniel Weiss = Daniela Weiss', null],
  ['Lena B. Holm = Lena C. Holm', null],
  ['Kim Jong-il = Kim Jong-un', null],
  ['Maria Lopez = Marie Lopez', null],
])('%s: %s', (names, rule) => {
  expect(sameName(...pair(names))?.id ?? null).toBe(rule);
});
