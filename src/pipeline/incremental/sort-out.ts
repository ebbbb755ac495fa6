import { ArticleError } from '../../errors.ts';
import { type Candidate, load } from '../../read/index.ts';
import { rejectionOf } from '../map/outcome.ts';
import { inQueue } from '../queue.ts';
import type { Session } from '../session.ts';
import { type Settled, signatureOf } from '../settle.ts';
import type { KnownFile } from './known.ts';
import type { Signature } from './manifest.ts';

export interface Sorted {
  /** Files of which the run before has all that there is to tell. */
  readonly kept: readonly Settled[];
  readonly todo: readonly Candidate[];
}

/** Files that are read side by side. */
const IN_FLIGHT = 16;

/** Tells what is as the run before read it, with the least work: by size and times, else by content. */
export async function sortOut(session: Session): Promise<Sorted> {
  const { candidates, known, observer, signal } = session;
  const kept: Settled[] = [];
  const todo: Candidate[] = [];
  const touched: Candidate[] = [];
  const keep = (one: Settled): void => {
    kept.push(one);
    observer.settled(one);
  };
  for (const candidate of candidates) {
    const before = known.get(candidate.path);
    if (before === undefined) todo.push(candidate);
    else if (known.isUntouched(candidate)) keep(again(candidate.path, before, before));
    else touched.push(candidate);
  }
  const compare = async (candidate: Candidate): Promise<void> => {
    const same = await settleSame(candidate, session);
    if (same === null) todo.push(candidate);
    else keep(same);
  };
  await inQueue(touched, IN_FLIGHT, compare, signal);
  return { kept, todo };
}

/** Settles a file whose content is as it was; null for any other, and for one that cannot be read. */
async function settleSame(candidate: Candidate, { input, config, known, system }: Session): Promise<Settled | null> {
  const before = known.get(candidate.path);
  const signature = signatureOf(candidate, system.now().getTime());
  try {
    const { sha256 } = await load(input, candidate, config.limits.bytes);
    return before?.sha256 === sha256 ? again(candidate.path, before, signature(sha256)) : null;
  } catch (error) {
    if (error instanceof ArticleError) return null;
    throw error;
  }
}

function again(path: string, known: KnownFile, signature: Signature): Settled {
  const rest = { path, signature, way: 'unchanged', times: {} } as const;
  if ('id' in known) return { kind: 'article', id: known.id, ...rest };
  return { kind: 'rejected', rejection: rejectionOf(path, known), ...rest };
}
