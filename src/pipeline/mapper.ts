import { fileURLToPath } from 'node:url';
import PQueue from 'p-queue';
import { Piscina } from 'piscina';
import { ArticleError } from '../errors.ts';
import type { Lexicon } from '../lexicon/index.ts';
import type { SourceBytes } from '../read/index.ts';
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
  const [{ mapArticle }, { openLexicon }] = await Promise.all([import('./map.ts'), import('../lexicon/index.ts')]);
  lexicon ??= openLexicon();
  const known = lexicon;
  return {
    threads: 1,
    map: async (source) => mapArticle(source, settings, known, () => performance.now()),
    close: async () => undefined,
  };
}

/** The queue hands a thread one article at a time; the article's clock starts when the thread says that it begins. */
function inThreads({ settings, threads, seconds }: MapperOptions): Mapper {
  const clocks = new Map<string, () => void>();
  const pool = openPool(settings, threads).on('message', ({ began }: Began) => clocks.get(began)?.());
  const queue = new PQueue({ concurrency: threads });
  const closed = new AbortController();
  const run = async (source: SourceBytes): Promise<Outcome> => {
    closed.signal.throwIfAborted();
    const limit = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    clocks.set(source.path, () => {
      timer = setTimeout(() => limit.abort(), seconds * 1000);
    });
    try {
      return (await pool.run(source, { signal: limit.signal })) as Outcome;
    } catch (error) {
      closed.signal.throwIfAborted();
      const reason = failure(error, limit.signal.aborted, seconds);
      return { kind: 'rejected', rejection: rejectionOf(source.path, reason), times: {} };
    } finally {
      clearTimeout(timer);
      clocks.delete(source.path);
    }
  };
  return {
    threads,
    map: (source) => queue.add(() => run(source)),
    close: async () => {
      closed.abort();
      await pool.destroy();
    },
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
