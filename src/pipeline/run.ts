import { mkdir } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import type { Config } from '../config/index.ts';
import { RunError, UsageError } from '../errors.ts';
import { type Candidate, isFolder, walk } from '../read/index.ts';
import { finishCommit, hasPendingCommit } from '../write/commit.ts';
import { Journal } from '../write/journal.ts';
import { type Workspace, workspaceOf } from '../write/workspace.ts';
import { withoutCollisions } from './collisions.ts';
import { fingerprintOf } from './fingerprint.ts';
import { Known } from './known.ts';
import { type Lock, takeLock } from './lock.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { type Mapper, openMapper } from './mapper.ts';
import { type Plan, planOf } from './plan.ts';
import { publish } from './publish.ts';
import { inQueue } from './queue.ts';
import { type Settled, settle } from './settle.ts';
import type { Summary } from './summary.ts';

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

/** Brings the output folder to what the input folder holds. Throws `UsageError` or `RunError`. */
export const run = (options: RunOptions): Promise<Summary> =>
  withSession(options, async (session) => {
    const journal = new Journal(session.workspace);
    try {
      await journal.open(session.fingerprint);
      const { settled, threads } = await settleAll(session, journal);
      return await publish(session, journal, withoutCollisions(settled), threads);
    } catch (error) {
      if (isDiskFull(error) && !hasPendingCommit(session.workspace)) await journal.remove();
      throw error;
    }
  });

/** What is done could be kept, but the room that it takes is wanted more. */
const isDiskFull = (error: unknown): boolean =>
  ['ENOSPC', 'EDQUOT'].includes((error as NodeJS.ErrnoException).code ?? '');

/** What a run would do. Writes nothing but the lock. */
export const dryRun = (options: RunOptions): Promise<Plan> => withSession(options, planOf);

async function withSession<T>(options: RunOptions, work: (session: Session) => Promise<T>): Promise<T> {
  await checkFolders(options);
  const startedAt = options.system.now();
  const startedClock = options.system.clock();
  const workspace = workspaceOf(options.output);
  await mkdir(options.output, { recursive: true }).catch(fail);
  const lock = await takeLock(workspace.lock).catch(fail);
  try {
    if (await finishCommit(workspace)) options.observer.note('finished what an earlier run had begun to publish');
    const before = await readManifest(workspace);
    const fingerprint = fingerprintOf(options.config);
    const known = await Known.of(before, workspace, { ...options, fingerprint });
    const candidates = await walk(options.input, options.config.files);
    return await work({ ...options, workspace, lock, fingerprint, before, known, candidates, startedAt, startedClock });
  } catch (error) {
    return fail(error);
  } finally {
    await lock.release();
  }
}

async function checkFolders({ input, output }: RunOptions): Promise<void> {
  if (!(await isFolder(input))) throw new UsageError(`input: expected a folder, found none at ${input}`);
  const below = relative(resolve(input), resolve(output));
  const inside = below !== '..' && !below.startsWith(`..${sep}`) && resolve(output) !== below;
  if (inside) throw new UsageError(`output: expected a folder outside of the input folder, found ${output}`);
}

/** Articles read ahead and written behind for each one that is worked on. */
const IN_FLIGHT_A_THREAD = 4;
/** A thread more pays only where it has this many articles to do. */
const ARTICLES_A_THREAD = 100;

async function settleAll(session: Session, journal: Journal): Promise<{ settled: Settled[]; threads: number }> {
  const { candidates, config, observer, signal, known, input } = session;
  const todo = candidates.filter((candidate) => !known.isUntouched(candidate)).length;
  const most = config.concurrency ?? session.system.cores;
  const threads = Math.max(1, Math.min(most, Math.ceil(todo / ARTICLES_A_THREAD)));
  const mapper = lazily(() => openMapper({ settings: config, threads, seconds: config.limits.seconds }));
  const stop = (): void => void mapper.opened()?.then((m) => m.close());
  signal.addEventListener('abort', stop);
  const settled: Settled[] = [];
  observer.begin(candidates.length);
  try {
    const context = { input, mostBytes: config.limits.bytes, known, journal, mapper: mapper.get };
    const one = async (candidate: Candidate): Promise<void> => {
      const result = await settle(candidate, context);
      if (signal.aborted) return;
      settled.push(result);
      observer.settled(result);
    };
    await inQueue(candidates, threads * IN_FLIGHT_A_THREAD, one, signal);
    return { settled, threads: mapper.opened() === null ? 0 : threads };
  } finally {
    signal.removeEventListener('abort', stop);
    await mapper.opened()?.then((m) => m.close());
    await journal.close();
  }
}

interface Lazy<T> {
  readonly get: () => Promise<T>;
  readonly opened: () => Promise<T> | null;
}

function lazily(open: () => Promise<Mapper>): Lazy<Mapper> {
  let made: Promise<Mapper> | null = null;
  return {
    get: () => {
      made ??= open();
      return made;
    },
    opened: () => made,
  };
}

const OF_THE_DISK: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the disk is read-only',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EIO: 'the disk cannot be read or written',
};

/** Names what the operating system refused; whatever was finished is kept for the next run. */
function fail(error: unknown): never {
  if (error instanceof RunError || error instanceof UsageError) throw error;
  const { name, code, message } = error as NodeJS.ErrnoException;
  if (name === 'AbortError')
    throw new RunError('interrupted; what is done is kept, and the same command goes on from there');
  const cause = code === undefined ? undefined : OF_THE_DISK[code];
  if (cause !== undefined) throw new RunError(`${cause} (${message}); nothing that was there before has changed`);
  throw error;
}
