import { closeSync, openSync, readSync } from 'node:fs';

/** A stretch of bytes in a file. */
export interface Range {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

const LINE_FEED = 0x0a;
/** Bytes that are read at once. */
const CHUNK = 1 << 18;

/** The lines of a file with their place (line feed included); a last line without its line feed is left out. */
export function* linesIn(file: string): Generator<{ text: string; range: Range }> {
  const handle = openSync(file, 'r');
  try {
    let pending: Buffer = Buffer.alloc(0);
    let offset = 0;
    const chunk = Buffer.alloc(CHUNK);
    for (let n = readSync(handle, chunk); n > 0; n = readSync(handle, chunk)) {
      const bytes = Buffer.concat([pending, chunk.subarray(0, n)]);
      let start = 0;
      for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
        yield {
          text: bytes.toString('utf8', start, end),
          range: { file, start: offset + start, end: offset + end + 1 },
        };
        start = end + 1;
      }
      offset += start;
      pending = bytes.subarray(start);
    }
  } finally {
    closeSync(handle);
  }
}
