// Compiles the lexicon into `src/lexicon/data`, or into the folder that is given.
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { storedName } from '../../src/lexicon/data-file.ts';
import { compile } from './compile.ts';
import { fingerprint, fingerprintOfLists } from './fingerprint.ts';
import { OUTPUT } from './paths.ts';

const [folder] = process.argv.slice(2);
const output = folder === undefined ? OUTPUT : pathToFileURL(`${resolve(folder)}/`);
const files = Object.entries(await compile());

mkdirSync(output, { recursive: true });
for (const [name, content] of files) {
  const stored = storedName(name);
  const bytes = stored.endsWith('.gz') ? gzipSync(content, { level: 9 }) : content;
  writeFileSync(new URL(stored, output), bytes);
  console.log(`${stored}: ${Buffer.byteLength(bytes)} bytes`);
}
// Of the content before it is gzipped: the bytes of zlib differ between its versions.
const sums = files.map(([name, content]) => `${fingerprint(content)}  ${name}`);
writeFileSync(new URL('SHA256SUMS', output), `${[...sums, `${fingerprintOfLists()}  lists`].join('\n')}\n`);
