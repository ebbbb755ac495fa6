import { ArticleError } from '../errors.ts';
import { type Candidate, load } from '../read/index.ts';
import type { Journal } from '../write/journal.ts';
import type { StageTimes } from './batch.ts';
import type { Known, KnownFile } from './known.ts';
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
  readonly known: Known;
  readonly journal: Journal;
  /** Opened with the first article that needs it. */
  readonly mapper: () => Promise<Mapper>;
  readonly now: () => Date;
}

/** Settles a file whose size and times are as they were; null for any other. */
export function settleUntouched(candidate: Candidate, known: Known): Settled | null {
  const before = known.get(candidate.path);
  return before !== undefined && known.isUntouched(candidate) ? again(candidate.path, before, before) : null;
}

/**
 * Settles any other file with the least work: reading where its content is as it was; else the map. Throws only what
 * concerns the run as a whole.
 */
export async function settle(candidate: Candidate, context: Settling): Promise<Settled> {
  const { path } = candidate;
  const { known, journal } = context;
  const before = known.get(path);
  const source = sourceOf(candidate, context.now().getTime());
  try {
    const bytes = await load(context.input, candidate, context.mostBytes);
    if (before?.sha256 === bytes.sha256) return again(path, before, source(bytes.sha256));
    const id = journal.find(path, bytes.sha256);
    if (id !== null) return { kind: 'article', way: 'resumed', id, path, source: source(bytes.sha256), times: {} };
    return await mapped(context, bytes, source(bytes.sha256));
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    return {
      kind: 'rejected',
      way: 'processed',
      rejection: rejectionOf(path, error),
      path,
      source: source(null),
      times: {},
    };
  }
}

/** A file system's clock may be coarse: a file as young as this, in milliseconds, may change after it was read and look the same. */
const SETTLED_AFTER = 2_000;

function sourceOf({ stamp, sidecar }: Candidate, readAt: number): (sha256: string | null) => Source {
  const isYoung = Math.max(stamp?.changed ?? 0, sidecar?.changed ?? 0) >= readAt - SETTLED_AFTER;
  return (sha256) => ({ stamp: isYoung ? null : stamp, sidecar, sha256 });
}

function again(path: string, known: KnownFile, source: Source): Settled {
  const rest = { path, source, way: 'unchanged', times: {} } as const;
  if ('id' in known) return { kind: 'article', id: known.id, ...rest };
  const { stage, code, message } = known;
  return { kind: 'rejected', rejection: { path, stage, code, message }, ...rest };
}

async function mapped(context: Settling, bytes: Awaited<ReturnType<typeof load>>, source: Source): Promise<Settled> {
  const mapper = await context.mapper();
  const outcome = await mapper.map(bytes);
  const rest = { path: bytes.path, source, way: 'processed', times: outcome.times } as const;
  if (outcome.kind === 'rejected') return { kind: 'rejected', rejection: outcome.rejection, ...rest };
  await context.journal.append(outcome.finished);
  return { kind: 'article', id: outcome.finished.id, ...rest };
}
