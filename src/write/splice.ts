import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeSynced } from './atomic.ts';
import type { Range } from './entry.ts';

export interface Written {
  readonly bytes: number;
  readonly sha256: string;
}

const CHUNK = 1 << 20;

/** Writes texts and stretches of other files one behind the other. Nothing is parsed; `signal` stops it between chunks. */
export async function splice(path: string, parts: Iterable<string | Range>, signal?: AbortSignal): Promise<Written> {
  await mkdir(dirname(path), { recursive: true });
  return writeSynced(path, async (file) => {
    const hash = createHash('sha256');
    let bytes = 0;
    for (const chunk of chunksOf(parts)) {
      signal?.throwIfAborted();
      hash.update(chunk);
      bytes += chunk.length;
      await file.writeFile(chunk);
    }
    return { bytes, sha256: hash.digest('hex') };
  });
}

/** The parts' bytes in chunks of about a megabyte; stretches that touch are read as one. */
function* chunksOf(parts: Iterable<string | Range>): Generator<Uint8Array> {
  const files = new Map<string, number>();
  const pending: Uint8Array[] = [];
  let size = 0;
  try {
    for (const part of merged(parts)) {
      for (const piece of piecesOf(part, files)) {
        pending.push(piece);
        size += piece.length;
        if (size < CHUNK) continue;
        yield Buffer.concat(pending.splice(0));
        size = 0;
      }
    }
    if (size > 0) yield Buffer.concat(pending);
  } finally {
    for (const handle of files.values()) closeSync(handle);
  }
}

function* merged(parts: Iterable<string | Range>): Generator<string | Range> {
  let held: string | Range = '';
  for (const part of parts) {
    const joined: Range | null = typeof part === 'string' || typeof held === 'string' ? null : touching(held, part);
    if (joined === null) yield held;
    held = joined ?? part;
  }
  yield held;
}

const touching = (a: Range, b: Range): Range | null =>
  a.file === b.file && a.end === b.start ? { file: a.file, start: a.start, end: b.end } : null;

function* piecesOf(part: string | Range, files: Map<string, number>): Generator<Uint8Array> {
  if (typeof part === 'string') {
    yield Buffer.from(part);
    return;
  }
  const handle = files.get(part.file) ?? openSync(part.file, 'r');
  files.set(part.file, handle);
  for (let start = part.start; start < part.end; start += CHUNK) {
    const piece = Buffer.alloc(Math.min(CHUNK, part.end - start));
    const read = readSync(handle, piece, 0, piece.length, start);
    if (read !== piece.length) throw new Error(`${part.file} is shorter than it was when it was written`);
    yield piece;
  }
}
