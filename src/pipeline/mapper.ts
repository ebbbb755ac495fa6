import { fileURLToPath } from 'node:url';
import PQueue from 'p-queue';
import { Piscina } from 'piscina';
import { ArticleError } from '../errors.ts';
import type { Lexicon } from '../lexicon/index.ts';
import type { SourceBytes } from '../read/index.ts';
import { BATCH } from './batch.ts';
import type { MapSettings } from './map.ts';
import { type Began, type Outcome, rejectionOf } from './outcome.ts';

/** Carries out the map, here or elsewhere. */
export interface Mapper {
  readonly threads: number;
  map(source: SourceBytes): Promise<Outcome>;
  /** Ends at once, whatever is under way. */
  close(): Promise<void>;
}

export interface MapperOptions {
  readonly settings: MapSettings;
  readonly threads: number;
  /** Longest time that one article may take. */
  readonly seconds: number;
}

/** Worker threads can only load compiled code: from source the map runs in the caller's own thread, without time limit. */
export const openMapper = async (options: MapperOptions): Promise<Mapper> =>
  import.meta.url.endsWith('.ts') ? inThisThread(options) : inThreads(options);

let lexicon: Lexicon | null = null;

async function inThisThread({ settings }: MapperOptions): Promise<Mapper> {
  const [{ mapArticles }, { openLexicon }] = await Promise.all([import('./map.ts'), import('../lexicon/index.ts')]);
  lexicon ??= openLexicon();
  const known = lexicon;
  return {
    threads: 1,
    map: async (source) => mapArticles([source], settings, known, () => performance.now())[0] as Outcome,
    close: async () => undefined,
  };
}

interface Waiting {
  readonly source: SourceBytes;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}

/** Whenever a thread is free it is handed what waits, a few articles at once. */
function inThreads({ settings, threads, seconds }: MapperOptions): Mapper {
  const closed = new AbortController();
  const pool = openPool(settings, threads);
  const queue = new PQueue({ concurrency: threads });
  const waiting: Waiting[] = [];
  const outcomesOf = sparing(timed(pool, seconds), closed.signal);
  const handOver = async (): Promise<void> => {
    const batch = nextBatch(waiting);
    try {
      const outcomes = await outcomesOf(batch.map(({ source }) => source));
      for (const [i, { resolve }] of batch.entries()) resolve(outcomes[i] as Outcome);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  };
  return {
    threads,
    map: (source) =>
      new Promise((resolve, reject) => {
        waiting.push({ source, resolve, reject });
        void queue.add(handOver);
      }),
    close: async () => {
      closed.abort();
      await pool.destroy();
    },
  };
}

/** Bytes above which no article more is added to a batch. */
const BATCH_BYTES = 100_000;

function nextBatch(waiting: Waiting[]): Waiting[] {
  let count = 0;
  let bytes = 0;
  while (count < Math.min(BATCH, waiting.length) && bytes < BATCH_BYTES)
    bytes += (waiting[count++] as Waiting).source.bytes.length;
  return waiting.splice(0, count);
}

const failed = ({ path }: SourceBytes, error: ArticleError): Outcome => ({
  kind: 'rejected',
  rejection: rejectionOf(path, error),
  times: {},
});

/** Of several articles that took too long or a thread's life, each has a thread to itself: the guilty one alone is set aside. */
function sparing(onThread: OnThread, closed: AbortSignal): OnThread {
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

type OnThread = (sources: readonly SourceBytes[]) => Promise<Outcome[]>;

/** The clock of articles starts when the thread says that it begins. Throws `ArticleError` for what took too long or ended its thread. */
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

const openPool = (settings: MapSettings, threads: number): Piscina =>
  new Piscina({
    filename: fileURLToPath(new URL('./worker.js', import.meta.url)),
    workerData: settings,
    minThreads: threads,
    maxThreads: threads,
    idleTimeout: Number.POSITIVE_INFINITY,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
  });

/** The article took too long, or its thread died (as a rule for want of memory). */
const failure = (error: unknown, late: boolean, seconds: number): ArticleError =>
  late
    ? new ArticleError('find', 'time-limit', `not finished after ${seconds} s`)
    : new ArticleError('find', 'crash', `the worker thread died: ${(error as Error).message}`);
