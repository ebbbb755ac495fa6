import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EVIDENCE } from '../../src/resolve/places/evidence/index.ts';

/** Rows of docs/places.md; a failure prints the table as it should stand there. */
const document = readFileSync(join(import.meta.dirname, '../../docs/places.md'), 'utf8');

const rows = EVIDENCE.map(
  ({ id, weight, says, example }) =>
    `| \`${id}\` | ${String(weight).replace('-', '−')} | ${says} | ${example.replace(/\s+/gu, ' ')} |`,
);

test('docs/places.md tells the table as it is', () => {
  const told = document.split('\n').filter((line) => /^\| `[a-z-]+` \| −?[\d.]+ \|/u.test(line));
  expect(told).toEqual(rows);
});
