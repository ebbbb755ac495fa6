import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');

/** Reads a million distinct words and prints the live heap (bytes) after each quarter. */
const SCRIPT = `
  import { parse } from './dist/parse/index.js';
  import { tokenise } from './dist/tokenise/index.js';
  const word = (n) => n.toString(26).replace(/[0-9]/g, (d) => 'qrstuvwxyz'[d]);
  for (let i = 0; i < 1000; i++) {
    const text = Array.from({ length: 1000 }, (_, j) => word(1e6 + i * 1000 + j)).join(' ') + '.';
    const file = { path: 'a.txt', text, encoding: 'utf-8', sha256: '', sidecar: null };
    tokenise(parse(file, { date: null, source: null, language: null }));
    if (i % 250 === 249) { globalThis.gc(); console.log(process.memoryUsage().heapUsed); }
  }`;

test('memory stays flat over a million distinct words', () => {
  const printed = execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', SCRIPT], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const heap = printed.trim().split('\n').map(Number);
  expect(heap).toHaveLength(4);
  expect(Math.max(...heap) - Math.min(...heap)).toBeLessThan(60e6);
});
