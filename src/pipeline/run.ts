import type { Candidate } from '../read/index.ts';
import { hasPendingCommit } from '../write/commit.ts';
import { Journal } from '../write/journal.ts';
import { BATCH } from './batch.ts';
import { withoutCollisions } from './collisions.ts';
import { isDiskFull } from './failures.ts';
import type { Fold } from './fold/index.ts';
import { type Plan, planOf } from './incremental/plan.ts';
import { sortOut } from './incremental/sort-out.ts';
import { type Lazy, lazily } from './lazily.ts';
import { openMapper } from './map/mapper.ts';
import { foldKept, publish } from './publish.ts';
import { inQueue } from './queue.ts';
import { type RunOptions, type Session, withSession } from './session.ts';
import { type Settled, settle } from './settle.ts';
import type { Summary } from './summary.ts';

/** Brings the output folder to what the input folder holds. Throws `UsageError` or `RunError`. */
export const run = (options: RunOptions): Promise<Summary> =>
  withSession(options, async (session) => {
    const journal = new Journal(session.workspace);
    try {
      await journal.open(session.fingerprint);
      session.observer.begin(session.candidates.length);
      const { kept, todo } = await sortOut(session);
      const tables = lazily(() => foldKept(session, kept));
      const { settled, threads } = await settleAll(session, journal, todo, tables);
      return await publish(session, journal, withoutCollisions([...kept, ...settled]), threads, tables);
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

async function settleAll(
  session: Session,
  journal: Journal,
  todo: readonly Candidate[],
  tables: Lazy<Fold>,
): Promise<{ settled: Settled[]; threads: number }> {
  const { config, observer, signal, input, system } = session;
  const most = config.concurrency ?? system.cores;
  const threads = Math.max(1, Math.min(most, Math.ceil(todo.length / ARTICLES_A_THREAD)));
  const mapper = lazily(() => {
    const opened = openMapper({ settings: config, threads, seconds: config.limits.seconds });
    // While the threads load, this one reads what is kept. Who publishes hears of a failure.
    tables.get().catch(() => undefined);
    return opened;
  });
  const stop = (): void => void mapper.made()?.then((m) => m.close());
  signal.addEventListener('abort', stop);
  const settled: Settled[] = [];
  try {
    const context = { input, mostBytes: config.limits.bytes, journal, mapper: mapper.get, now: system.now };
    const one = async (candidate: Candidate): Promise<void> => {
      const result = await settle(candidate, context);
      if (signal.aborted) return;
      settled.push(result);
      observer.settled(result);
    };
    await inQueue(todo, threads * IN_FLIGHT_A_THREAD, one, signal);
    return { settled, threads: mapper.made() === null ? 0 : threads };
  } finally {
    signal.removeEventListener('abort', stop);
    await mapper.made()?.then((m) => m.close());
    await journal.close();
  }
}
