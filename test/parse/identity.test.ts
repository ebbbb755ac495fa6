/** An article's id as docs/output.md has it. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { articleId } from '../../src/parse/identity.ts';

/** `#` stands for the first 8 hex digits of the path's SHA-256. */
test.each([
  ['2019-01-19-hanoi.txt', '2019-01-19-hanoi'],
  ['Asia/Hanoi Summit.txt', 'asia-hanoi-summit'],
  ['a_b/c.d.txt', 'a_b-c-d'],
  ['no-extension', 'no-extension'],
  ['São Paulo.txt', 's-o-paulo-#'],
  ['a,b.txt', 'a-b-#'],
  ['…/….txt', '--#'],
  ['Đà Nẵng.txt', '-n-ng-#'],
  ['report (1).txt', 'report-1--#'],
  ['-x.txt', '-x'],
  ['x-.txt', 'x-'],
  ['.txt', '-#'],
  [`${'x'.repeat(120)}.txt`, 'x'.repeat(120)],
  [`${'x'.repeat(121)}.txt`, `${'x'.repeat(120)}-#`],
])('%s → %s', (path, id) => {
  const hash = createHash('sha256').update(path).digest('hex').slice(0, 8);
  expect(articleId(path, undefined)).toBe(id.replace('#', hash));
});

test.each([
  ['afp-2019-7', 'afp-2019-7'],
  ['AFP 7', 'afp-7'],
  ['wire/7', 'wire-7'],
])('front matter’s id %s → %s', (given, id) => {
  expect(articleId('any.txt', given)).toBe(id);
});

test.each(['../x', '..', 'a/../b', 'a\\..\\b'])('front matter’s id %s is refused', (given) => {
  expect(() => articleId('any.txt', given)).toThrow(/id: expected/);
});

test('what an id loses is made up for by the path, so that two paths never meet', () => {
  expect(articleId('São.txt', undefined)).not.toBe(articleId('Sāo.txt', undefined));
});
