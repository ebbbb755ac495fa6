import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeSynced } from './atomic.ts';
import { makeFolder } from './folder.ts';
import type { Range } from './lines.ts';

/** Length and SHA-256 (lower-case hex) of a file that was written. */
export interface Written {
  readonly bytes: number;
  readonly sha256: string;
}

/** Bytes that are read, hashed and written at once. */
const CHUNK = 1 << 20;

/** Writes texts and stretches of other files one behind the other. Nothing is parsed; `signal` stops it between chunks. */
export async function splice(path: string, parts: Iterable<string | Range>, signal?: AbortSignal): Promise<Written> {
  await makeFolder(dirname(path));
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

/** The parts' bytes in chunks, each good until the next is asked for. */
function* chunksOf(parts: Iterable<string | Range>): Generator<Uint8Array> {
  const chunk = Buffer.allocUnsafe(CHUNK);
  const files = new Map<string, number>();
  let filled = 0;
  try {
    for (const part of merged(parts)) {
      const { length, copy } = typeof part === 'string' ? textSource(part) : fileSource(part, files);
      for (let start = 0; start < length; ) {
        const end = Math.min(length, start + CHUNK - filled);
        copy(chunk, filled, start, end);
        filled += end - start;
        start = end;
        if (filled < CHUNK) continue;
        yield chunk;
        filled = 0;
      }
    }
    if (filled > 0) yield chunk.subarray(0, filled);
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

/** Where a part's bytes come from: `copy` puts those from `start` to `end` into a chunk. */
interface Bytes {
  readonly length: number;
  readonly copy: (chunk: Buffer, at: number, start: number, end: number) => void;
}

function textSource(text: string): Bytes {
  const bytes = Buffer.from(text);
  return { length: bytes.length, copy: (chunk, at, start, end) => void bytes.copy(chunk, at, start, end) };
}

function fileSource({ file, start: from, end: to }: Range, files: Map<string, number>): Bytes {
  const handle = files.get(file) ?? openSync(file, 'r');
  files.set(file, handle);
  return {
    length: to - from,
    copy: (chunk, at, start, end) => {
      if (readSync(handle, chunk, at, end - start, from + start) !== end - start)
        throw new Error(`${file} is shorter than it was when it was written`);
    },
  };
}
