/** Stretches of files, copied as they are. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linesIn } from '../../src/write/lines.ts';
import { splice } from '../../src/write/splice.ts';
import { folderOf } from '../pipeline/support.ts';

test('texts and stretches of several files, in order, with size and hash', async () => {
  const folder = folderOf({ a: 'abcdefgh', b: 'é1\r\n2' });
  const [a, b, out] = ['a', 'b', 'deep/out'].map((name) => join(folder, name)) as [string, string, string];
  const range = (file: string, start: number, end: number) => ({ file, start, end });
  const parts = ['<', range(a, 0, 2), range(a, 2, 4), range(a, 6, 8), range(b, 0, 2), range(a, 4, 4), 'ü>'];
  const written = await splice(out, parts);
  expect(readFileSync(out, 'utf8')).toBe('<abcdghéü>');
  expect(written).toEqual({ bytes: 12, sha256: createHash('sha256').update('<abcdghéü>').digest('hex') });
});

test('more than one chunk', async () => {
  const text = 'x'.repeat(3_000_000);
  const folder = folderOf({ a: text });
  const { bytes } = await splice(join(folder, 'out'), [{ file: join(folder, 'a'), start: 0, end: text.length }, text]);
  expect(bytes).toBe(6_000_000);
});

test('a file that has become shorter is an error, not a shorter copy', async () => {
  const folder = folderOf({ a: 'abc' });
  await expect(splice(join(folder, 'out'), [{ file: join(folder, 'a'), start: 0, end: 9 }])).rejects.toThrow(/shorter/);
});

test('an interrupted copy stops', async () => {
  await expect(splice(join(folderOf({}), 'out'), ['x'], AbortSignal.abort())).rejects.toThrow(/abort/i);
});

test('lines and their places, however the chunks fall', () => {
  const texts = ['', 'é'.repeat(200_000), 'short', 'x'.repeat(300_000)];
  const folder = folderOf({ a: `${texts.join('\n')}\nunfinished` });
  let at = 0;
  for (const { text, range } of linesIn(join(folder, 'a'))) {
    expect(text).toBe(texts.shift());
    expect(range).toMatchObject({ start: at, end: at + Buffer.byteLength(text) + 1 });
    at = range.end;
  }
  expect(texts).toEqual([]);
});
