import type { ArticleError, Stage } from '../errors.ts';
import type { Finished } from '../write/journal.ts';
import type { StageTimes } from './step.ts';

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

export const rejectionOf = (path: string, { stage, code, message }: ArticleError): Rejection => ({
  path,
  stage,
  code,
  message,
});

/** What a thread says when it begins with an article, behind its own loading. */
export interface Began {
  readonly began: string;
}
