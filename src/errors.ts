/** The stages in their order. */
export const STAGES = ['read', 'parse', 'tokenise', 'find', 'resolve', 'normalise', 'write'] as const;

/** The stage that an article failed in, as `rejected.jsonl` names it. */
export type Stage = (typeof STAGES)[number];

/** Why a file cannot be read, as people say it; else the system's code. */
export const whyUnread = (code: string | undefined): string => UNREAD[code ?? ''] ?? code ?? 'no reason given';

const UNREAD: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EISDIR: 'it is a folder',
  ENOENT: 'there is no such file',
  EPERM: 'permission denied',
};

/** What JSON's own parser says, with the line of the mistake where it tells its position. */
export function jsonMistake(text: string, { message }: Error): string {
  const at = /\bposition (\d+)/u.exec(message)?.[1];
  const line = at === undefined ? '' : `line ${text.slice(0, Number(at)).split('\n').length}: `;
  return `${line}expected JSON: ${message}`;
}

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
