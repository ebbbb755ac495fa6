import type { Candidate } from '../read/index.ts';
import { hasPendingCommit } from '../write/commit.ts';
import { Journal } from '../write/journal.ts';
import { BATCH } from './batch.ts';
import { withoutCollisions } from './collisions.ts';
import { type Mapper, openMapper } from './mapper.ts';
import { type Plan, planOf } from './plan.ts';
import { publish } from './publish.ts';
import { inQueue } from './queue.ts';
import { isDiskFull, type RunOptions, type Session, withSession } from './session.ts';
import { type Settled, settle, settleUntouched } from './settle.ts';
import type { Summary } from './summary.ts';

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

/** What a run would do. Writes nothing but the lock. */
export const dryRun = (options: RunOptions): Promise<Plan> => withSession(options, planOf);

/** Articles read ahead and written behind, beside the batch that a thread works on. */
const IN_FLIGHT_A_THREAD = 2 * BATCH;
/** A thread more pays only where it has this many articles to do. */
const ARTICLES_A_THREAD = 100;

async function settleAll(session: Session, journal: Journal): Promise<{ settled: Settled[]; threads: number }> {
  const { candidates, config, observer, signal, known, input, system } = session;
  const settled = candidates.flatMap((candidate) => settleUntouched(candidate, known) ?? []);
  const todo = candidates.filter((candidate) => !known.isUntouched(candidate));
  observer.begin(candidates.length);
  for (const one of settled) observer.settled(one);
  const most = config.concurrency ?? system.cores;
  const threads = Math.max(1, Math.min(most, Math.ceil(todo.length / ARTICLES_A_THREAD)));
  const mapper = lazily(() => openMapper({ settings: config, threads, seconds: config.limits.seconds }));
  const stop = (): void => void mapper.opened()?.then((m) => m.close());
  signal.addEventListener('abort', stop);
  try {
    const context = { input, mostBytes: config.limits.bytes, known, journal, mapper: mapper.get, now: system.now };
    const one = async (candidate: Candidate): Promise<void> => {
      const result = await settle(candidate, context);
      if (signal.aborted) return;
      settled.push(result);
      observer.settled(result);
    };
    await inQueue(todo, threads * IN_FLIGHT_A_THREAD, one, signal);
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
