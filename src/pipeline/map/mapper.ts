import PQueue from 'p-queue';
import type { Lexicon } from '../../lexicon/index.ts';
import type { SourceBytes } from '../../read/index.ts';
import { BATCH } from '../batch.ts';
import type { MapSettings } from './index.ts';
import type { Outcome } from './outcome.ts';
import { openPool } from './pool.ts';

/** Carries out the map, here or elsewhere. */
export interface Mapper {
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
  const [{ mapArticles }, { openLexicon }] = await Promise.all([
    import('./index.ts'),
    import('../../lexicon/index.ts'),
  ]);
  lexicon ??= openLexicon();
  const known = lexicon;
  return {
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
  const pool = openPool(settings, threads, seconds);
  const queue = new PQueue({ concurrency: threads });
  const waiting: Waiting[] = [];
  const handOver = async (): Promise<void> => {
    const batch = nextBatch(waiting);
    try {
      const outcomes = await pool.map(batch.map(({ source }) => source));
      for (const [i, { resolve }] of batch.entries()) resolve(outcomes[i] as Outcome);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  };
  return {
    map: (source) =>
      new Promise((resolve, reject) => {
        waiting.push({ source, resolve, reject });
        void queue.add(handOver);
      }),
    close: pool.close,
  };
}

/** A batch of this many bytes takes no further article. */
const BATCH_BYTES = 100_000;

function nextBatch(waiting: Waiting[]): Waiting[] {
  let count = 0;
  let bytes = 0;
  while (count < Math.min(BATCH, waiting.length) && bytes < BATCH_BYTES)
    bytes += (waiting[count++] as Waiting).source.bytes.length;
  return waiting.splice(0, count);
}
