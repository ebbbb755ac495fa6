import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TABLES } from '../../src/write/tables.ts';

test('docs/output.md lists every table with its key', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/output.md'), 'utf8');
  const told = page.split('\n').filter((line) => /^\| `\w+` \| \w*_id/u.test(line));
  expect(told).toEqual(Object.values(TABLES).map(({ name, key }) => `| \`${name}\` | ${key.join(', ')} |`));
});
