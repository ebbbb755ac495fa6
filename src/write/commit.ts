import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { RunError } from '../errors.ts';
import { syncFolder, writeAtomic } from './atomic.ts';
import { makeFolder } from './folder.ts';
import type { Workspace } from './workspace.ts';

/** What turns the old output into the new one. Paths are relative to the output folder. */
export interface Commit {
  /** In order; the manifest comes last. */
  readonly moves: readonly (readonly [from: string, to: string])[];
  readonly removals: readonly string[];
}

/**
 * Puts staged files in their places. The list is on the disk before the first of them moves, so that a run
 * which dies on the way is finished by the next: `finishCommit` may be repeated any number of times.
 */
export async function commit(workspace: Workspace, work: Commit): Promise<void> {
  await syncFolders(
    workspace.root,
    work.moves.map(([from]) => from),
  );
  await writeAtomic(workspace.commit, JSON.stringify(work));
  await finishCommit(workspace);
}

/** Finishes the commit of a run that died within it. True where there was one. */
export async function finishCommit(workspace: Workspace): Promise<boolean> {
  const work = await pendingCommit(workspace.commit);
  if (work === null) return false;
  const at = (path: string): string => join(workspace.root, path);
  for (const folder of foldersOf(work.moves.map(([, to]) => to))) await makeFolder(at(folder));
  for (const path of work.removals) await rm(at(path), { force: true });
  for (const [from, to] of work.moves.slice(0, -1)) await moveOnce(at(from), at(to));
  await syncFolders(workspace.root, [...work.moves.map(([, to]) => to), ...work.removals]);
  for (const [from, to] of work.moves.slice(-1)) await moveOnce(at(from), at(to));
  await syncFolder(workspace.root);
  await rm(workspace.commit);
  return true;
}

/** Whether files are on their way to their places: what is staged must not be touched. */
export const hasPendingCommit = ({ commit: path }: Workspace): boolean => existsSync(path);

async function pendingCommit(path: string): Promise<Commit | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Commit;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    throw new RunError(`${path}: ${message}; remove it and run with --force`);
  }
}

/** A source that is gone was moved before the run died. */
async function moveOnce(from: string, to: string): Promise<void> {
  await rename(from, to).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
}

const foldersOf = (paths: readonly string[]): string[] => [...new Set(paths.map((path) => dirname(path)))];

async function syncFolders(root: string, paths: readonly string[]): Promise<void> {
  for (const folder of foldersOf(paths)) {
    const path = join(root, folder);
    if ((await readdir(path).catch(() => null)) !== null) await syncFolder(path);
  }
}
