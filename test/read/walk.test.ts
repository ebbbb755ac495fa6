/** Which files of a folder are articles, and in what order. */
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { walk } from '../../src/read/index.ts';
import { folderOf } from '../pipeline/support.ts';

const found = async (folder: string, glob = '**/*.txt') =>
  (await walk(folder, glob)).map(({ path, error }) => (error === null ? path : `${path}: ${error.code}`));

test('at any depth, hidden ones left out, in code point order', async () => {
  const paths = ['b.txt', 'a/z.txt', 'a.txt', 'B.txt', 'a/b/c.txt', 'é.txt', '\uffee.txt', '🛳.txt'];
  const others = ['a.md', '.hidden.txt', '.git/a.txt', 'a.meta.json'];
  const folder = folderOf(Object.fromEntries([...paths, ...others].map((path) => [path, 'x'])));
  expect(await found(folder)).toEqual([
    'B.txt',
    'a.txt',
    'a/b/c.txt',
    'a/z.txt',
    'b.txt',
    'é.txt',
    '\uffee.txt',
    '🛳.txt',
  ]);
});

test.each([
  ['*.txt', ['a.txt']],
  ['{a,c}/**', ['a/a.md', 'a/a.txt', 'c/a.txt']],
  ['**/*.{txt,md}', ['a.txt', 'a/a.md', 'a/a.txt', 'c/a.txt']],
])('the glob %s', async (glob, expected) => {
  const folder = folderOf({ 'a.txt': 'x', 'a/a.txt': 'x', 'a/a.md': 'x', 'c/a.txt': 'x' });
  expect(await found(folder, glob)).toEqual(expected);
});

test('a sidecar goes with its article', async () => {
  const folder = folderOf({ 'a.txt': 'x', 'a.meta.json': '{}', 'b.txt': 'x' });
  expect((await walk(folder, '**/*.txt')).map(({ path, sidecar }) => [path, sidecar?.size ?? null])).toEqual([
    ['a.txt', 2],
    ['b.txt', null],
  ]);
});

describe('links', () => {
  test('to a file of the folder they are that file; all others are refused', async () => {
    const [folder, outside] = [folderOf({ 'a.txt': 'x', 'sub/b.txt': 'x' }), folderOf({ 'c.txt': 'x' })];
    symlinkSync('a.txt', join(folder, 'inside.txt'));
    symlinkSync(join(outside, 'c.txt'), join(folder, 'outside.txt'));
    symlinkSync('self.txt', join(folder, 'self.txt'));
    symlinkSync('gone', join(folder, 'gone.txt'));
    symlinkSync('gone', join(folder, 'no-article'));
    symlinkSync('no-loop', join(folder, 'no-loop'));
    symlinkSync('sub', join(folder, 'again'));
    symlinkSync('/dev/null', join(folder, 'null.txt'));
    expect(await found(folder)).toEqual([
      'a.txt',
      'again: link-to-folder',
      'gone.txt: link-broken',
      'inside.txt',
      'null.txt: link-outside',
      'outside.txt: link-outside',
      'self.txt: link-loop',
      'sub/b.txt',
    ]);
  });
});

test('a sidecar that links out of the folder is not read', async () => {
  const [folder, outside] = [folderOf({ 'a.txt': 'x', 'b.txt': 'x', 'c.json': '{}' }), folderOf({ 's.json': '{}' })];
  symlinkSync(join(outside, 's.json'), join(folder, 'a.meta.json'));
  symlinkSync('c.json', join(folder, 'b.meta.json'));
  expect(await found(folder)).toEqual(['a.txt: link-outside', 'b.txt']);
});

test('a folder that is called like a sidecar sets its article aside', async () => {
  const folder = folderOf({ 'a.txt': 'x', 'b.txt': 'x' });
  mkdirSync(join(folder, 'a.meta.json'));
  expect(await found(folder)).toEqual(['a.txt: not-a-file', 'b.txt']);
});

test('a folder that is called like an article is refused, and what is in it is read', async () => {
  const folder = folderOf({ 'x.txt/a.txt': 'x' });
  mkdirSync(join(folder, 'empty.txt'));
  expect(await found(folder)).toEqual(['empty.txt: not-a-file', 'x.txt: not-a-file', 'x.txt/a.txt']);
});
