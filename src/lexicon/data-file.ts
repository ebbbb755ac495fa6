import { readFileSync } from 'node:fs';

/** The compiled data stays in `src/lexicon/data`; this address reaches it from `src/lexicon` and from `dist/lexicon` alike. */
const DATA = new URL('../../src/lexicon/data/', import.meta.url);

/** A compiled file, in memory of its own, so that typed arrays may view it at any multiple of four. */
export function readData(name: string): Buffer {
  const file = readFileSync(new URL(name, DATA));
  if (file.byteOffset % 4 === 0) return file;
  const copy = Buffer.from(new ArrayBuffer(file.length));
  file.copy(copy);
  return copy;
}

/** Lines of a compiled text file, the last line end dropped. */
export function readDataLines(name: string): string[] {
  return readFileSync(new URL(name, DATA), 'utf8').trimEnd().split('\n');
}
