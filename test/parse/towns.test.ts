/** Which names before a sentence are known as towns. */
import { expect, test } from 'vitest';
import { openLexicon } from '../../src/lexicon/index.ts';
import { townsOf } from '../../src/parse/index.ts';

const isTown = townsOf(openLexicon());

test.each([
  ['Nairobi', true],
  ['NAIROBI', true],
  ['New Delhi', true],
  ['RAWALPINDI', true],
  ['Nice', false],
  ['Reading', false],
  ['Note', false],
  ['Sources', false],
  ['Kenya', false],
])('%s: %s', (name, known) => {
  expect(isTown(name)).toBe(known);
});

test.each([
  ['ANALYSIS', false],
  ['RUGBY UNION', false],
  ['NAIROBI', true],
  ['READING', true],
  ['ZARBO', true],
  ['ZARBO UNION', true],
])('%s may be a town: %s', (name, mayBe) => {
  expect(isTown(name, true)).toBe(mayBe);
});
