import { describe, expect, test } from 'vitest';
import { openLexicon } from '../../src/lexicon/index.ts';
import { SAME_NAME_RULES, sameName } from '../../src/person-names/same-name.ts';
import { form } from './support.ts';

const lexicon = openLexicon();
const pair = (text: string) =>
  text.split(' = ').map((name) => form(name, lexicon)) as [ReturnType<typeof form>, ReturnType<typeof form>];

describe('each rule holds for its example and not for its counter-example', () => {
  test.each(SAME_NAME_RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    expect(rule.test(...pair(rule.example)), rule.example).toBe(true);
    expect(rule.test(...pair(rule.counterExample)), rule.counterExample).toBe(false);
  });
});

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
