import type { Readable, Writable } from 'node:stream';

/** The outside world of a command. Data goes to `stdout`, everything else to `stderr`. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean };
}

export const EXIT = { good: 0, failed: 1, usage: 2, someSetAside: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Writes and waits where the reader is slower. */
export const write = (stream: Writable, text: string): Promise<void> =>
  new Promise((resolve, reject) => stream.write(text, (error) => (error ? reject(error) : resolve())));
