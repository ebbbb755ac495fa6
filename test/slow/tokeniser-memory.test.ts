import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');

/** Reads two million distinct words, looks for names and prints the live heap (bytes) now and then. */
const SCRIPT = `
  import { findNames } from './dist/find/names/index.js';
  import { openLexicon } from './dist/lexicon/index.js';
  import { parse } from './dist/parse/index.js';
  import { tokenise } from './dist/tokenise/index.js';
  const lexicon = openLexicon();
  const word = (n) => n.toString(26).replace(/[0-9]/g, (d) => 'qrstuvwxyz'[d]);
  for (let i = 0; i < 2000; i++) {
    const text = Array.from({ length: 1000 }, (_, j) => word(1e6 + i * 1000 + j)).join(' ') + '.';
    const file = { path: 'a.txt', text, encoding: 'utf-8', sha256: '', sidecar: null };
    findNames(tokenise(parse(file, { date: null, source: null, language: null })), lexicon);
    if (i % 50 === 49) { globalThis.gc(); console.log(process.memoryUsage().heapUsed); }
  }`;

test('memory stays flat over two million distinct words', () => {
  const printed = execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', SCRIPT], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const heap = printed.trim().split('\n').map(Number);
  expect(heap).toHaveLength(40);
  const [early, late] = [Math.max(...heap.slice(0, 20)), Math.max(...heap.slice(20))];
  expect(late - early).toBeLessThan(20e6);
});
