import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkConfig } from '../../src/config/index.ts';
import { run } from '../../src/pipeline/run.ts';
import type { RunOptions, System } from '../../src/pipeline/session.ts';
import type { Settled } from '../../src/pipeline/settle.ts';
import type { Summary } from '../../src/pipeline/summary.ts';

/** A folder that is gone after the test. */
export function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export type Files = Readonly<Record<string, string | Uint8Array>>;

export function folderOf(files: Files, folder = temporary()): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Every file below a folder with its content, but the manifest, which tells when and where. */
export function contentsOf(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter((path) => path !== 'manifest.json' && statSync(join(folder, path)).isFile());
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

export const jsonLines = (text: string | undefined): Record<string, unknown>[] =>
  (text ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

export interface Ran {
  readonly output: string;
  readonly summary: Summary;
  readonly settled: readonly Settled[];
}

export const SYSTEM: System = { now: () => new Date(), clock: () => 0, peakMemory: () => 0, cores: 1 };

type Overrides = Partial<Omit<RunOptions, 'config'>> & { readonly config?: object };

export const optionsOf = (input: string, output: string, { config, ...overrides }: Overrides = {}): RunOptions => ({
  input,
  output,
  config: checkConfig(config ?? {}, 'test', '.'),
  force: false,
  verify: false,
  system: SYSTEM,
  observer: { begin: () => undefined, note: () => undefined, settled: () => undefined },
  signal: new AbortController().signal,
  ...overrides,
});

/** A run in this process, as `dateline run` does it. */
export async function runOn(input: string, output = temporary(), overrides: Overrides = {}): Promise<Ran> {
  const settled: Settled[] = [];
  const observer = { begin: () => undefined, note: () => undefined, settled: (one: Settled) => void settled.push(one) };
  const summary = await run(optionsOf(input, output, { observer, ...overrides }));
  return { output, summary, settled };
}

export const LOREM =
  'The ferry left the quay at noon and came back an hour later with nobody on board but the captain and his dog.';
