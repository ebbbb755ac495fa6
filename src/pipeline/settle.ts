import { ArticleError } from '../errors.ts';
import { type Candidate, load } from '../read/index.ts';
import type { Journal } from '../write/journal.ts';
import type { StageTimes } from './batch.ts';
import type { Source } from './manifest.ts';
import type { Mapper } from './mapper.ts';
import { type Rejection, rejectionOf } from './outcome.ts';

/** What became of one input file, and by which way. */
export type Settled = { readonly path: string; readonly source: Source; readonly times: StageTimes } & (
  | { readonly kind: 'article'; readonly id: string; readonly way: 'unchanged' | 'resumed' | 'processed' }
  | { readonly kind: 'rejected'; readonly rejection: Rejection; readonly way: 'unchanged' | 'processed' }
);

export interface Settling {
  readonly input: string;
  readonly mostBytes: number;
  readonly journal: Journal;
  /** Opened with the first article that needs it. */
  readonly mapper: () => Promise<Mapper>;
  readonly now: () => Date;
}

/** Settles one file: from the journal of a run that died, else by the map. Throws only what concerns the run as a whole. */
export async function settle(candidate: Candidate, context: Settling): Promise<Settled> {
  const { path } = candidate;
  const { journal } = context;
  const source = sourceOf(candidate, context.now().getTime());
  try {
    const bytes = await load(context.input, candidate, context.mostBytes);
    const id = journal.find(path, bytes.sha256);
    if (id !== null) return { kind: 'article', way: 'resumed', id, path, source: source(bytes.sha256), times: {} };
    return await mapped(context, bytes, source(bytes.sha256));
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    const rejection = rejectionOf(path, error);
    return { kind: 'rejected', way: 'processed', rejection, path, source: source(null), times: {} };
  }
}

/** A file system's clock may be coarse: a file as young as this, in milliseconds, may change after it was read and look the same. */
const SETTLED_AFTER = 2_000;

/** What is taken down of a file that is read at this time, in milliseconds since 1970, once its hash is known. */
export function sourceOf({ stamp, sidecar }: Candidate, readAt: number): (sha256: string | null) => Source {
  const isYoung = Math.max(stamp?.changed ?? 0, sidecar?.changed ?? 0) >= readAt - SETTLED_AFTER;
  return (sha256) => ({ stamp: isYoung ? null : stamp, sidecar, sha256 });
}

async function mapped(context: Settling, bytes: Awaited<ReturnType<typeof load>>, source: Source): Promise<Settled> {
  const mapper = await context.mapper();
  const outcome = await mapper.map(bytes);
  const rest = { path: bytes.path, source, way: 'processed', times: outcome.times } as const;
  if (outcome.kind === 'rejected') return { kind: 'rejected', rejection: outcome.rejection, ...rest };
  await context.journal.append(outcome.finished);
  return { kind: 'article', id: outcome.finished.id, ...rest };
}
