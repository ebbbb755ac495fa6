import { expect, test } from 'vitest';
import { evidenceIds, evidenceNumbers } from '../../src/find/names/evidence/evidence-names.ts';
import { memoryIds } from '../../src/find/names/evidence/memory-names.ts';
import { WEIGHT_TABLE } from '../../src/find/names/weights/table.ts';
import { readWeights, writeWeights } from '../../src/find/names/weights/weights.ts';

const rows = WEIGHT_TABLE.trim().split('\n');
const ids = rows.map((row) => row.split(' ')[0] as string);

test('the table names only evidence that there is', () => {
  const known = new Set([...evidenceIds(), ...memoryIds()]);
  expect(ids.filter((id) => !known.has(id) && !id.startsWith('calibration:'))).toEqual([]);
});

test('each piece of evidence has an id and a row of its own', () => {
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set([...evidenceIds(), ...memoryIds()]).size).toBe(evidenceIds().length + memoryIds().length);
});

test('what is written is read again', () => {
  const table = readWeights();
  expect(readWeights(writeWeights(table, 0.005))).toEqual(table);
});

test('every name of evidence leads back to its number, and no other does', () => {
  const numberOf = evidenceNumbers();
  const wrong = evidenceIds().filter((id, i) => numberOf(id) !== i);
  expect(wrong).toEqual([]);
  expect(['only:nothing', 'nothing:any', 'first+last:a', ''].map(numberOf)).toEqual([-1, -1, -1, -1]);
});
