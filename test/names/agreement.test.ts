import { describe, expect, test } from 'vitest';
import { agree } from '../../src/find/names/agreement.ts';
import { emptyLooks } from '../../src/find/names/looks.ts';
import { remember } from '../../src/find/names/memory.ts';
import { readDocument } from '../../src/find/names/read-document.ts';
import { runsOf } from '../../src/find/names/reading.ts';
import { FormTable } from '../../src/find/names/words/form-table.ts';
import { openLexicon } from '../../src/lexicon/index.ts';
import { documentOf } from '../support.ts';

const lexicon = openLexicon();
const forms = new FormTable(lexicon);

type Odds = readonly [person: number, place: number, organization: number];

/** Probabilities after agreement of the candidates of `given`, which names words and what their second look came to, in order of appearance. */
function agreed(text: string, given: readonly (readonly [words: string, odds: Odds])[]): number[][] {
  const reading = readDocument(documentOf(text), forms);
  const runs = runsOf(reading, lexicon);
  const left = [...given];
  const shown: number[] = [];
  const looks = emptyLooks(reading, runs);
  looks.first.forEach((from, i) => {
    const words = reading.tokens.slice(from, looks.last[i]).map((token) => token.text);
    const found = left.findIndex(([name]) => name === words.join(' '));
    if (found < 0) return;
    shown.push(i);
    looks.odds.set((left.splice(found, 1)[0] as (typeof given)[number])[1], i * 3);
  });
  const { odds } = agree(looks, remember(reading, looks));
  return shown.map((i) => [...odds.subarray(i * 3, i * 3 + 3)]);
}

const expectClose = (found: readonly number[][], expected: readonly Odds[]): void => {
  expect(found).toHaveLength(expected.length);
  found.forEach((odds, i) => {
    odds.forEach((p, kind) => {
      expect(p).toBeCloseTo((expected[i] as Odds)[kind] as number, 10);
    });
  });
};

describe('candidates of the same words', () => {
  test('keep an nth of their own probabilities and have the mean of all n for the rest', () => {
    const found = agreed('We saw Zarbo. They hired Zarbo.', [
      ['Zarbo', [0.6, 0, 0.4]],
      ['Zarbo', [0, 0, 0.8]],
    ]);
    expectClose(found, [
      [0.45, 0, 0.5],
      [0.15, 0, 0.7],
    ]);
  });

  test('of other words have no part in it, nor has what stands alone', () => {
    const given = [
      ['Zarbo', [0.6, 0, 0.4]],
      ['Quill', [0, 0.8, 0]],
    ] as const;
    expectClose(
      agreed('We saw Zarbo. They hired Quill.', given),
      given.map(([, odds]) => odds),
    );
  });

  test('have the room that a longer name leaves them', () => {
    const found = agreed('We saw Zarbo. They hired Zarbo Foods.', [
      ['Zarbo', [0, 0, 0.9]],
      ['Zarbo', [0, 0, 0.1]],
      ['Zarbo Foods', [0, 0, 0.9]],
    ]);
    expectClose(found, [
      [0, 0, (0.9 + 1 / 1.1) / 2],
      [0, 0, (0.1 + 0.1 / 1.1) / 2],
      [0, 0, 0.9],
    ]);
  });

  test('are left alone where one is a part of a full name and another a place', () => {
    const given = [
      ['Georgia', [0.1, 0.9, 0]],
      ['Georgia', [0.05, 0, 0]],
      ['Georgia Marlow', [0.9, 0, 0]],
      ['Georgia', [0.6, 0.4, 0]],
    ] as const;
    expectClose(
      agreed('In Georgia we saw Georgia Marlow. We thanked Georgia.', given),
      given.map(([, odds]) => odds),
    );
  });
});
