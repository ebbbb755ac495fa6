import type { RawFile } from '../src/model/article.ts';
import type { Document } from '../src/model/document.ts';
import { parse } from '../src/parse/index.ts';
import { tokenise } from '../src/tokenise/index.ts';

export const rawFile = (text: string, path = 'article.txt', sidecar: string | null = null): RawFile => ({
  path,
  text,
  encoding: 'utf-8',
  sha256: '0'.repeat(64),
  sidecar,
});

export const NO_DEFAULTS = { date: null, source: null, language: null } as const;

/** The command line that runs one folder into another. */
export const runArgs = (input: string, output: string, ...more: string[]): string[] => [
  'run',
  '--input',
  input,
  '--output',
  output,
  ...more,
];

/** A document of a text alone, or of one published on a day. */
export function documentOf(text: string, publishedAt: string | null = null): Document {
  return tokenise(parse(rawFile(text), { ...NO_DEFAULTS, date: publishedAt }));
}
