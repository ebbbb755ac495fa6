/** The stages in their order. */
export const STAGES = ['read', 'parse', 'tokenise', 'find', 'resolve', 'normalise', 'write'] as const;

/** The stage that an article failed in, as `rejected.jsonl` names it. */
export type Stage = (typeof STAGES)[number];

/** One article cannot be taken: costs that article only. `code` is stable, `message` is for people. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError';
  readonly stage: Stage;
  readonly code: string;

  constructor(stage: Stage, code: string, message: string) {
    super(message);
    this.stage = stage;
    this.code = code;
  }
}

/** The command line or the configuration is wrong: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The run as a whole cannot go on: exit code 1. */
export class RunError extends Error {
  override readonly name = 'RunError';
}
