/** A folder is made, or the operating system's reason is told; nothing is tried for ever. */
import { mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../../src/write/folder.ts';
import { temporary } from '../pipeline/support.ts';

describe('makes', () => {
  test('a folder and those above it, once', async () => {
    const path = join(temporary(), 'a/b/c');
    await Promise.all([makeFolder(path), makeFolder(path)]);
    await makeFolder(path);
    expect(statSync(path).isDirectory()).toBe(true);
  });

  test('one that a link leads to', async () => {
    const root = temporary();
    mkdirSync(join(root, 'real'));
    symlinkSync('real', join(root, 'link'));
    await makeFolder(join(root, 'link/new'));
    expect(statSync(join(root, 'real/new')).isDirectory()).toBe(true);
  });
});

describe('refuses', () => {
  test.each<[what: string, path: string, code: string]>([
    ['the place of a file', 'file', 'EEXIST'],
    ['a place below a file', 'file/a/b', 'ENOTDIR'],
    ['a link that leads nowhere', 'dangling', 'EEXIST'],
    ['a link that leads to itself', 'loop/a', 'ELOOP'],
    ['a name that is too long', 'x'.repeat(300), 'ENAMETOOLONG'],
  ])('%s', async (_, path, code) => {
    const root = temporary();
    writeFileSync(join(root, 'file'), '');
    symlinkSync('nowhere', join(root, 'dangling'));
    symlinkSync('loop', join(root, 'loop'));
    await expect(makeFolder(join(root, path))).rejects.toMatchObject({ code });
  });

  test.runIf(platform() === 'linux')('a folder that takes no entries', async () => {
    await expect(makeFolder('/proc/dateline/a')).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
