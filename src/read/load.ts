import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ArticleError } from '../errors.ts';
import type { RawFile } from '../model/article.ts';
import { checkText, decode, decodeSidecar } from './decode.ts';
import { type Candidate, sidecarPath, unreadable } from './walk.ts';

/** An article's bytes as they lie on the disk. */
export interface SourceBytes {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sidecar: Uint8Array | null;
  /** SHA-256 of the bytes and, behind them, the sidecar's. */
  readonly sha256: string;
}

/** Reads a candidate and its sidecar, each of at most so many bytes. Throws `ArticleError` where that cannot be. */
export async function load(root: string, candidate: Candidate, most: number): Promise<SourceBytes> {
  if (candidate.error !== null) throw candidate.error;
  const { path, stamp, sidecar: beside } = candidate;
  const bytes = await readAtMost(join(root, path), stamp?.size ?? 0, most);
  const at = beside === null ? null : sidecarPath(join(root, path));
  const sidecar = beside === null || at === null ? null : await readAtMost(at, beside.size, most);
  return sourceOf(path, bytes, sidecar);
}

/** Reads one file and its sidecar, where it has one; its path is its name alone. Throws what the file system says. */
export async function loadAlone(file: string): Promise<SourceBytes> {
  const bytes = await readFile(file);
  const beside = sidecarPath(file);
  const sidecar = beside !== null && existsSync(beside) ? await readFile(beside) : null;
  return sourceOf(basename(file), bytes, sidecar);
}

/** Bytes that lie in memory already, as if they had been read. */
export const sourceOf = (path: string, bytes: Uint8Array, sidecar: Uint8Array | null = null): SourceBytes => ({
  path,
  bytes,
  sidecar,
  sha256: hashOf(bytes, sidecar),
});

async function readAtMost(path: string, size: number, most: number): Promise<Buffer> {
  if (size > most) throw new ArticleError('read', 'too-large', `expected at most ${most} bytes, found ${size}`);
  try {
    return await readFile(path);
  } catch (error) {
    throw unreadable(error);
  }
}

function hashOf(bytes: Uint8Array, sidecar: Uint8Array | null): string {
  const hash = createHash('sha256').update(bytes);
  return (sidecar === null ? hash : hash.update(sidecar)).digest('hex');
}

/** Decodes what was read. Throws `ArticleError` where it is no text. */
export function read({ path, bytes, sidecar, sha256 }: SourceBytes): RawFile {
  const { text, encoding } = decode(asBuffer(bytes));
  return { path, text, encoding, sha256, sidecar: sidecar === null ? null : decodeSidecar(asBuffer(sidecar)) };
}

/** An article that comes as a text, not as a file. `said` is what a sidecar would say. */
export function fileOf(path: string, text: string, said: Readonly<Record<string, unknown>>): RawFile {
  if (/\p{Cs}/u.test(path) || /\p{Cs}/u.test(text))
    throw new ArticleError('read', 'encoding', 'expected Unicode, found half a character');
  checkText(text);
  return { path, text, encoding: 'utf-8', sha256: hashOf(Buffer.from(text), null), sidecar: JSON.stringify(said) };
}

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
