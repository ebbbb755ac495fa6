import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Rank of each room (docs/design.md): an import may only go down, or stay within its own room. */
const RANK: Readonly<Record<string, number>> = {
  'main.ts': 7,
  'index.ts': 7,
  cli: 6,
  pipeline: 4,
  evaluate: 4,
  fit: 5,
  report: 5,
  read: 3,
  parse: 3,
  tokenise: 3,
  find: 3,
  resolve: 3,
  normalise: 3,
  write: 3,
  'person-names': 2,
  config: 2,
  lexicon: 1,
  model: 0,
  'errors.ts': 0,
};

/** Packages and built-ins that one place alone may import. */
const ONLY_IN: readonly [name: RegExp, places: RegExp][] = [
  [/^wink-/u, /^tokenise\/wink\.ts$/u],
  [/^compromise/u, /^person-names\//u],
  [/^csv-stringify/u, /^write\/csv\.ts$/u],
  [/^p-queue$/u, /^pipeline\//u],
  [/^piscina$/u, /^pipeline\//u],
  [/^commander$/u, /^(?:main\.ts|cli\/)/u],
  [/^node:fs/u, /^(?:read|write|lexicon|pipeline|cli|fit|config)\//u],
];

const SRC = join(import.meta.dirname, '..', 'src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
const IMPORT = /^(?:import|export)\s[^;]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gmu;

const importsOf = (path: string): string[] =>
  [...readFileSync(join(SRC, path), 'utf8').matchAll(IMPORT)].map((m) => m[1] ?? m[2] ?? m[3] ?? '');

const roomOf = (path: string): string => path.split('/')[0] ?? path;

describe('imports go down', () => {
  test.each(files)('%s', (path) => {
    for (const imported of importsOf(path)) {
      if (!imported.startsWith('.')) continue;
      const target = relative(SRC, join(SRC, dirname(path), imported)).replace(/\.js$/u, '.ts');
      const [from, to] = [roomOf(path), roomOf(target)];
      if (from === to) continue;
      expect(RANK[to], `${path} imports ${target}, a room without a rank`).toBeDefined();
      expect(RANK[from], `${path} imports ${target}`).toBeGreaterThan(RANK[to] ?? 99);
    }
  });
});

describe('each package has its place', () => {
  test.each(ONLY_IN)('%s only in %s', (name, places) => {
    const strangers = files.filter(
      (path) => !places.test(path) && importsOf(path).some((imported) => name.test(imported)),
    );
    expect(strangers).toEqual([]);
  });
});
