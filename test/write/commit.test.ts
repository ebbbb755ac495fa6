/** A commit that is cut off anywhere is finished by whoever comes next. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Commit, commit, finishCommit } from '../../src/write/commit.ts';
import { workspaceOf } from '../../src/write/workspace.ts';
import { contentsOf, folderOf } from '../pipeline/support.ts';

const work: Commit = {
  moves: [
    ['.dateline/next/a', 'csv/a.csv'],
    ['.dateline/next/b', 'json/b.json'],
    ['.dateline/next/manifest.json', 'manifest.json'],
  ],
  removals: ['json/old.json', 'json/older.json'],
};
const oldOutput = (): string =>
  folderOf({
    'csv/a.csv': 'old a',
    'json/old.json': 'old',
    'json/older.json': 'older',
    'manifest.json': 'old manifest',
    '.dateline/next/a': 'new a',
    '.dateline/next/b': 'new b',
    '.dateline/next/manifest.json': 'new manifest',
  });
const after = { 'csv/a.csv': 'new a', 'json/b.json': 'new b' };

test('moves, removes, and leaves nothing behind', async () => {
  const root = oldOutput();
  await commit(workspaceOf(root), work);
  expect(contentsOf(root)).toEqual(after);
  expect(readFileSync(join(root, 'manifest.json'), 'utf8')).toBe('new manifest');
});

describe('cut off', () => {
  const steps = work.removals.length + work.moves.length;
  test.each(Array.from({ length: steps + 1 }, (_, i) => i))('after %i steps', async (done) => {
    const root = oldOutput();
    writeFileSync(join(root, '.dateline/commit.json'), JSON.stringify(work));
    mkdirSync(join(root, 'json'), { recursive: true });
    for (const path of work.removals.slice(0, done)) rmSync(join(root, path));
    for (const [from, to] of work.moves.slice(0, Math.max(0, done - work.removals.length)))
      renameSync(join(root, from), join(root, to));
    expect(await finishCommit(workspaceOf(root))).toBe(true);
    expect(contentsOf(root)).toEqual(after);
    expect(readFileSync(join(root, 'manifest.json'), 'utf8')).toBe('new manifest');
  });

  test('before its list was written: everything is as it was', async () => {
    const root = oldOutput();
    expect(await finishCommit(workspaceOf(root))).toBe(false);
    expect(contentsOf(root)).toMatchObject({ 'csv/a.csv': 'old a', 'json/old.json': 'old' });
    expect(existsSync(join(root, 'json/b.json'))).toBe(false);
  });
});

test('a list of moves that cannot be read says what to do', async () => {
  const root = folderOf({ '.dateline/commit.json': '{"mov' });
  await expect(finishCommit(workspaceOf(root))).rejects.toThrow(/commit\.json: .*; remove it and run with --force$/);
});
