import { expect, test } from 'vitest';
import { readDocument } from '../../src/find/names/read-document.ts';
import { runsOf } from '../../src/find/names/reading.ts';
import { wordsIn } from '../../src/find/names/run-words.ts';
import { FormTable } from '../../src/find/names/words/form-table.ts';
import { openLexicon } from '../../src/lexicon/index.ts';
import { documentOf } from '../support.ts';

const lexicon = openLexicon();
const forms = new FormTable(lexicon);

test('words of runs have numbers from 1 on, equal ones the same whatever their capitals; the others have 0', () => {
  const reading = readDocument(documentOf('Ana Weber met BEN WEBER there.'), forms);
  const { byToken, count } = wordsIn(reading, runsOf(reading, lexicon));
  expect([...byToken]).toEqual([1, 2, 0, 3, 2, 0, 0]);
  expect(count).toBe(3);
});
