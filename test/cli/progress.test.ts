/** A bar on a terminal, nothing elsewhere. */
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { openProgress } from '../../src/cli/progress.ts';

function shown(isTTY: boolean, wanted = true): string {
  const stderr = Object.assign(new PassThrough(), { isTTY, cursorTo: () => true, clearLine: () => true });
  const progress = openProgress(stderr, wanted);
  progress.begin(2);
  progress.step();
  progress.clear();
  progress.step();
  progress.end();
  return String(stderr.read() ?? '');
}

test('on a terminal it counts, with rate and remaining time', () => {
  expect(shown(true)).toMatch(/0\/2 articles, –\/s/);
});

test.each([
  ['elsewhere', false, true],
  ['with --quiet', true, false],
])('%s there is none', (_, isTTY, wanted) => {
  expect(shown(isTTY, wanted)).toBe('');
});
