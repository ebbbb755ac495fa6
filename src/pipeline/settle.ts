import { ArticleError } from '../errors.ts';
import { type Candidate, load } from '../read/index.ts';
import type { Journal } from '../write/journal.ts';
import type { StageTimes } from './batch.ts';
import type { Signature } from './incremental/manifest.ts';
import type { Mapper } from './map/mapper.ts';
import { type Rejection, rejectionOf } from './map/outcome.ts';

/** What became of one input file, and by which way. */
export type Settled = { readonly path: string; readonly signature: Signature; readonly times: StageTimes } & (
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
  const signature = signatureOf(candidate, context.now().getTime());
  try {
    const bytes = await load(context.input, candidate, context.mostBytes);
    const id = journal.find(path, bytes.sha256);
    if (id !== null)
      return { kind: 'article', way: 'resumed', id, path, signature: signature(bytes.sha256), times: {} };
    return await mapped(context, bytes, signature(bytes.sha256));
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    const rejection = rejectionOf(path, error);
    return { kind: 'rejected', way: 'processed', rejection, path, signature: signature(null), times: {} };
  }
}

/**
 * A file system's clock may be coarse: a file as young as this, in milliseconds, may change after it was read and look
 * the same.
 */
const SETTLED_AFTER = 2_000;

/** What is taken down of a file that is read at this time, in milliseconds since 1970, once its hash is known. */
export function signatureOf({ stamp, sidecar }: Candidate, readAt: number): (sha256: string | null) => Signature {
  const isYoung = Math.max(stamp?.changed ?? 0, sidecar?.changed ?? 0) >= readAt - SETTLED_AFTER;
  return (sha256) => ({ stamp: isYoung ? null : stamp, sidecar, sha256 });
}

async function mapped(
  context: Settling,
  bytes: Awaited<ReturnType<typeof load>>,
  signature: Signature,
): Promise<Settled> {
  const mapper = await context.mapper();
  const outcome = await mapper.map(bytes);
  const rest = { path: bytes.path, signature, way: 'processed', times: outcome.times } as const;
  if (outcome.kind === 'rejected') return { kind: 'rejected', rejection: outcome.rejection, ...rest };
  await context.journal.append(outcome.finished);
  return { kind: 'article', id: outcome.finished.id, ...rest };
}
