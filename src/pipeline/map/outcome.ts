import { ArticleError, type Stage } from '../../errors.ts';
import type { Finished } from '../../write/journal.ts';
import type { StageTimes } from '../batch.ts';

/** An article that was set aside, as `rejected.jsonl` has it. */
export interface Rejection {
  readonly path: string;
  readonly stage: Stage;
  readonly code: string;
  readonly message: string;
}

/** What the map makes of one article, and the milliseconds that each stage took. */
export type Outcome = (
  | { readonly kind: 'finished'; readonly finished: Finished }
  | { readonly kind: 'rejected'; readonly rejection: Rejection }
) & { readonly times: StageTimes };

/** Of what an error or a manifest tells. */
export const rejectionOf = (path: string, { stage, code, message }: Omit<Rejection, 'path'>): Rejection => ({
  path,
  stage,
  code,
  message,
});

/** An error that no stage meant to throw keeps the place where it arose. */
export function articleError(stage: Stage, error: unknown): ArticleError {
  if (error instanceof ArticleError) return error;
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  const place = /(?:src|dist)\/([\w/-]+\.[jt]s:\d+)/u.exec(stack ?? '')?.[1];
  return new ArticleError(
    stage,
    'internal',
    `${name}: ${message.split('\n')[0]}${place === undefined ? '' : ` (${place})`}`,
  );
}

/** What a thread says when it begins with articles, behind its own loading: the path of the first. */
export interface Began {
  readonly began: string;
}
