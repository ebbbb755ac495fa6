import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readData, storedName } from '../../src/lexicon/data-file.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const DATA = join(ROOT, 'src', 'lexicon', 'data');
const LISTS = join(ROOT, 'lexicon-build', 'lists');

const sums = new Map(
  readFileSync(join(DATA, 'SHA256SUMS'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => [line.slice(66), line.slice(0, 64)] as const),
);

const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');

test('the compiled files hold, inflated, what the compiler wrote', () => {
  const compiled = [...sums.keys()].filter((name) => name !== 'lists');
  expect(readdirSync(DATA).sort()).toEqual(['SHA256SUMS', ...compiled.map(storedName)].sort());
  for (const name of compiled) expect(sha256(readData(name)), name).toBe(sums.get(name));
});

test('the lists are those that were compiled: else run the build in lexicon-build again', () => {
  const names = readdirSync(LISTS).sort();
  const lists = names.map((name) => `${name}\n${readFileSync(join(LISTS, name), 'utf8')}`).join('');
  expect(sha256(lists)).toBe(sums.get('lists'));
});

test('together they stay under 12 MB', () => {
  const bytes = readdirSync(DATA).reduce((sum, name) => sum + statSync(join(DATA, name)).size, 0);
  expect(bytes).toBeLessThan(12_000_000);
});
