import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RunError } from '../../errors.ts';
import type { FileStamp } from '../../read/index.ts';
import type { Written } from '../../write/splice.ts';
import type { Workspace } from '../../write/workspace.ts';
import type { Rejection } from '../map/outcome.ts';
import { PROGRAM } from '../program.ts';
import type { Summary } from '../summary.ts';

/** By what the next run knows an input file again without reading it. */
export interface Signature {
  /** Null where the file could not be read, or was so young that it could change again and look the same. */
  readonly stamp: FileStamp | null;
  readonly sidecar: FileStamp | null;
  /** SHA-256 of the file and its sidecar; null where it could not be read. */
  readonly sha256: string | null;
}

export interface ManifestArticle extends Signature {
  readonly id: string;
}

export interface ManifestRejection extends Signature, Omit<Rejection, 'path'> {}

/** `manifest.json`: the last file of a run. What it lists is a complete set. */
export interface Manifest {
  readonly schemaVersion: '1.0';
  readonly program: { readonly name: string; readonly version: string };
  /** What every article was made with: version, program, lexicon, configuration. */
  readonly fingerprint: string;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly summary: Summary;
  /** By path below the output folder. */
  readonly files: Readonly<Record<string, Written>>;
  /** By path below the input folder. */
  readonly articles: Readonly<Record<string, ManifestArticle>>;
  readonly rejected: Readonly<Record<string, ManifestRejection>>;
}

/**
 * The manifest of an output folder; null where no run has finished there. Throws `RunError` for one that is broken or was
 * written by another program, whose files are not ours to replace.
 */
export async function readManifest({ manifest: path }: Workspace): Promise<Manifest | null> {
  let manifest: Manifest | null;
  try {
    manifest = JSON.parse(await readFile(path, 'utf8')) as Manifest | null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new RunError(`${path}: ${(error as Error).message}; run with --force to begin anew`);
  }
  if (manifest?.program?.name === PROGRAM.name) return manifest;
  throw new RunError(`${path}: this program did not write it; write elsewhere, or run with --force to replace it`);
}

/** Files that the manifest lists and that are not there in the size that it tells. */
export const filesAstray = (workspace: Workspace, files: Manifest['files']): string[] =>
  Object.entries(files)
    .filter(([path, { bytes }]) => statSync(join(workspace.root, path), { throwIfNoEntry: false })?.size !== bytes)
    .map(([path]) => path);

/** Files whose content is not what the manifest tells. Reads all of them. */
export async function filesChanged(workspace: Workspace, files: Manifest['files']): Promise<string[]> {
  const changed: string[] = [];
  for (const [path, { sha256 }] of Object.entries(files)) {
    if ((await hashOfFile(join(workspace.root, path))) !== sha256) changed.push(path);
  }
  return changed;
}

async function hashOfFile(path: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
    return hash.digest('hex');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
