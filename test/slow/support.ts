import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export { runArgs } from '../support.ts';

export const root = join(import.meta.dirname, '../..');
export const corpus = join(root, 'corpus');
const program = join(root, 'dist/main.js');

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly milliseconds: number;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

export interface As {
  readonly uid?: number;
  readonly gid?: number;
}

/** Starts the compiled program. */
export function start(args: readonly string[], as: As = {}, env: Readonly<Record<string, string>> = {}): Running {
  const begun = performance.now();
  const child = spawn(process.execPath, [program, ...args], {
    ...as,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const texts = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (texts.stdout += chunk));
  child.stderr.on('data', (chunk) => (texts.stderr += chunk));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, ...texts, milliseconds: performance.now() - begun }));
  });
  return { child, ended };
}

export const dateline = (args: readonly string[], as: As = {}): Promise<Ended> => start(args, as).ended;

/** The sample corpus so many times over, each copy with a line of its own. */
export function manyArticles(folder: string, copies: number): string {
  const paths = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.txt'));
  for (let copy = 0; copy < copies; copy++) {
    for (const path of paths) {
      const target = join(folder, String(copy), path);
      mkdirSync(dirname(target), { recursive: true });
      const bytes = readFileSync(join(corpus, path));
      const line = isUtf16(bytes) ? '' : `\nCopy ${copy}.\n`;
      writeFileSync(target, Buffer.concat([withoutId(bytes), Buffer.from(line)]));
    }
  }
  return folder;
}

const isUtf16 = (bytes: Buffer): boolean => bytes[0] === 0xff || bytes[0] === 0xfe;

/** An id in the front matter would collide with that of the other copies. */
const withoutId = (bytes: Buffer): Buffer => Buffer.from(bytes.toString('latin1').replace(/^id: .*\n/mu, ''), 'latin1');

export const copyOf = (from: string, to: string): void =>
  cpSync(from, to, { recursive: true, preserveTimestamps: true });

/** Numbers from 0 to 1 that are the same every time (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
