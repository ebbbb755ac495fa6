import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { RunError, UsageError } from '../errors.ts';

/** What is done could be kept, but the room that it takes is wanted more. */
export const isDiskFull = (error: unknown): boolean =>
  ['ENOSPC', 'EDQUOT'].includes((error as NodeJS.ErrnoException).code ?? '');

const OF_THE_DISK: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the disk is read-only',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EIO: 'the disk cannot be read or written',
};

/** Names what the operating system refused; whatever was finished is kept for the next run. */
export function failRun(error: unknown): never {
  if (error instanceof RunError || error instanceof UsageError) throw error;
  const { name, code, message } = error as NodeJS.ErrnoException;
  if (name === 'AbortError')
    throw new RunError('interrupted; what is done is kept, and the same command goes on from there');
  const cause = code === undefined ? undefined : OF_THE_DISK[code];
  if (cause !== undefined) throw new RunError(`${cause} (${message}); nothing that was there before has changed`);
  throw error;
}

/** What stands against making the output folder. */
export function failOutput(error: NodeJS.ErrnoException): never {
  const { code = '', message, path = '' } = error;
  if (['EEXIST', 'ENOTDIR'].includes(code))
    throw new UsageError(`output: expected a folder, found a file at ${fileAbove(path)}`);
  if (NO_PLACE.includes(code)) throw new UsageError(`output: no folder can be made there (${message})`);
  return failRun(error);
}

/** The file in the way: the nearest of a path and what stands above it that is there. */
function fileAbove(path: string): string {
  let at = path;
  while (!existsSync(at) && at !== dirname(at)) at = dirname(at);
  return at;
}

/** /proc, a link to itself, a name too long, a name that no disk takes. */
const NO_PLACE: readonly string[] = ['ENOENT', 'ELOOP', 'ENAMETOOLONG', 'EINVAL'];
