import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Config } from '../config/index.ts';
import { UsageError } from '../errors.ts';
import { checkLists } from '../lexicon/check-lists.ts';
import { type Candidate, isFolder, walk } from '../read/index.ts';
import { finishCommit } from '../write/commit.ts';
import { makeFolder } from '../write/folder.ts';
import { type Workspace, workspaceOf } from '../write/workspace.ts';
import { failOutput, failRun } from './failures.ts';
import { fingerprintOf } from './incremental/fingerprint.ts';
import { Known } from './incremental/known.ts';
import { type Manifest, readManifest } from './incremental/manifest.ts';
import { type Lock, takeLock } from './lock.ts';
import type { Settled } from './settle.ts';

/** What a run needs of the machine. */
export interface System {
  readonly now: () => Date;
  /** Milliseconds, only ever rising. */
  readonly clock: () => number;
  readonly peakMemory: () => number;
  readonly cores: number;
}

/** Who wants to hear how a run goes on. */
export interface Observer {
  begin(articles: number): void;
  settled(article: Settled): void;
  note(message: string): void;
}

export interface RunOptions {
  readonly input: string;
  readonly output: string;
  readonly config: Config;
  /** Makes everything anew. */
  readonly force: boolean;
  /** Compares contents where else sizes and times are enough. */
  readonly verify: boolean;
  readonly system: System;
  readonly observer: Observer;
  readonly signal: AbortSignal;
}

/** All that one run works with, once the output folder is its own. */
export interface Session extends RunOptions {
  readonly workspace: Workspace;
  readonly lock: Lock;
  readonly fingerprint: string;
  readonly before: Manifest | null;
  readonly known: Known;
  readonly candidates: readonly Candidate[];
  readonly startedAt: Date;
  readonly startedClock: number;
}

/**
 * Takes the output folder, finishes what an earlier run left half published, and looks at what there is.
 * Throws `UsageError` or `RunError`.
 */
export async function withSession<T>(options: RunOptions, work: (session: Session) => Promise<T>): Promise<T> {
  await checkFolders(options);
  checkLists();
  const startedAt = options.system.now();
  const startedClock = options.system.clock();
  const workspace = workspaceOf(options.output);
  await makeFolder(dirname(workspace.lock)).catch(failOutput);
  const lock = await takeLock(workspace.lock).catch(failRun);
  try {
    if (await finishCommit(workspace)) options.observer.note('finished what an earlier run had begun to publish');
    const before = await readManifest(workspace).catch((error) => (options.force ? null : failRun(error)));
    const fingerprint = fingerprintOf(options.config);
    const known = await Known.of(before, workspace, { ...options, fingerprint });
    const candidates = await walk(options.input, options.config.files);
    return await work({ ...options, workspace, lock, fingerprint, before, known, candidates, startedAt, startedClock });
  } catch (error) {
    return failRun(error);
  } finally {
    await lock.release();
  }
}

async function checkFolders({ input, output }: RunOptions): Promise<void> {
  if (!(await isFolder(input)))
    throw new UsageError(`input: expected a folder, found ${existsSync(input) ? 'a file' : 'none'} at ${input}`);
  const below = relative(await realpath(input), await realPathOf(resolve(output)));
  const inside = below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below);
  if (inside) throw new UsageError(`output: expected a folder outside of the input folder, found ${output}`);
}

/** A path without symbolic links, as far as it exists. */
async function realPathOf(path: string): Promise<string> {
  const real = await realpath(path).catch(() => null);
  return real ?? join(dirname(path) === path ? path : await realPathOf(dirname(path)), basename(path));
}
