import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { ArticleError } from '../../errors.ts';
import type { SourceBytes } from '../../read/index.ts';
import type { MapSettings } from './index.ts';
import { type Began, type Outcome, rejectionOf } from './outcome.ts';

/** What becomes of articles on a thread, in their order. */
type OnThread = (sources: readonly SourceBytes[]) => Promise<Outcome[]>;

export interface Pool {
  /** Never throws because of an article: one that takes too long or kills its thread is set aside. */
  readonly map: OnThread;
  /** Ends at once, whatever is under way. */
  readonly close: () => Promise<void>;
}

/** Worker threads; `seconds` is the longest that one article, or a batch of them, may take. */
export function openPool(settings: MapSettings, threads: number, seconds: number): Pool {
  const closed = new AbortController();
  const pool = startThreads(settings, threads);
  return {
    map: oneByOneAfterFailure(timed(pool, seconds), closed.signal),
    close: async () => {
      closed.abort();
      await pool.destroy();
    },
  };
}

const failed = ({ path }: SourceBytes, error: ArticleError): Outcome => ({
  kind: 'rejected',
  rejection: rejectionOf(path, error),
  times: {},
});

/** When a batch took too long or killed its thread, its articles go one by one, so that only the one at fault is set aside. */
function oneByOneAfterFailure(onThread: OnThread, closed: AbortSignal): OnThread {
  const outcomesOf: OnThread = async (sources) => {
    if (sources.length === 0) return [];
    closed.throwIfAborted();
    try {
      return await onThread(sources);
    } catch (error) {
      closed.throwIfAborted();
      if (sources.length === 1) return [failed(sources[0] as SourceBytes, error as ArticleError)];
      const outcomes: Outcome[] = [];
      for (const source of sources) outcomes.push(...(await outcomesOf([source])));
      return outcomes;
    }
  };
  return outcomesOf;
}

/**
 * The clock starts when the thread says that it begins. Throws `ArticleError` for a batch that took too long or killed
 * its thread.
 */
function timed(pool: Piscina, seconds: number): OnThread {
  const clocks = new Map<string, () => void>();
  pool.on('message', ({ began }: Began) => clocks.get(began)?.());
  return async (sources) => {
    const first = sources[0]?.path ?? '';
    const limit = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    clocks.set(first, () => {
      timer = setTimeout(() => limit.abort(), seconds * 1000);
    });
    try {
      return (await pool.run(sources, { signal: limit.signal })) as Outcome[];
    } catch (error) {
      throw failure(error, limit.signal.aborted, seconds);
    } finally {
      clearTimeout(timer);
      clocks.delete(first);
    }
  };
}

/** An article's objects die young: room for them spares a tenth of the time (measured between 32 and 192 MB). */
const YOUNG_GENERATION_MB = 128;

const startThreads = (settings: MapSettings, threads: number): Piscina =>
  new Piscina({
    filename: fileURLToPath(new URL('./worker.js', import.meta.url)),
    workerData: settings,
    minThreads: threads,
    maxThreads: threads,
    idleTimeout: Number.POSITIVE_INFINITY,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
  });

/** The article took too long, or its thread died, mostly because memory ran out. */
const failure = (error: unknown, late: boolean, seconds: number): ArticleError =>
  late
    ? new ArticleError('find', 'time-limit', `not finished after ${seconds} s`)
    : new ArticleError('find', 'crash', `the worker thread died: ${(error as Error).message}`);
