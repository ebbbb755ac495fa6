import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The build runs from `build/lexicon-build/src`. */
const ROOT = new URL('../../../', import.meta.url);
const require = createRequire(new URL('package.json', ROOT));

export const LISTS = new URL('lists/', ROOT);
export const PYPI = new URL('pypi/', ROOT);
export const OUTPUT = new URL('../src/lexicon/data/', ROOT);

/** A file of an npm package, as text. */
export function npmText(path: string): string {
  return readFileSync(npmPath(path), 'utf8');
}

export function npmJson<T>(path: string): T {
  return JSON.parse(npmText(path)) as T;
}

function npmPath(path: string): URL {
  return new URL(`node_modules/${path}`, ROOT);
}

export function npmRequire<T>(name: string): T {
  return require(name) as T;
}

export function pypiText(path: string): string {
  return readFileSync(new URL(path, PYPI), 'utf8');
}
