import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The compiled data stays in `src/lexicon/data`; this address reaches it from `src/lexicon` and from `dist/lexicon` alike. */
const DATA = new URL('../../src/lexicon/data/', import.meta.url);

/** Larger than zlib's own, since a table inflates to megabytes. */
const CHUNK_BYTES = 1 << 20;

/** Name of the file in which a compiled table or text lies: tables are gzipped. */
export function storedName(name: string): string {
  return name.endsWith('.bin') ? `${name}.gz` : name;
}

/** The content of a compiled file, in memory of its own, so that typed arrays may view it at any multiple of four. */
export function readData(name: string): Buffer {
  const stored = readFileSync(new URL(storedName(name), DATA));
  const content = name.endsWith('.bin') ? gunzipSync(stored, { chunkSize: CHUNK_BYTES }) : stored;
  if (content.byteOffset % 4 === 0) return content;
  const copy = Buffer.from(new ArrayBuffer(content.length));
  content.copy(copy);
  return copy;
}

/** Lines of a compiled text file, the last line end dropped. */
export function readDataLines(name: string): string[] {
  return readData(name).toString('utf8').trimEnd().split('\n');
}
