// Compiles the lexicon into `src/lexicon/data`, or into the folder that is given.
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile } from './compile.ts';
import { fingerprint, fingerprintOfLists } from './fingerprint.ts';
import { OUTPUT } from './paths.ts';

const [folder] = process.argv.slice(2);
const output = folder === undefined ? OUTPUT : pathToFileURL(`${resolve(folder)}/`);
const files = Object.entries(await compile());

mkdirSync(output, { recursive: true });
for (const [name, content] of files) {
  writeFileSync(new URL(name, output), content);
  console.log(`${name}: ${content.length} bytes`);
}
const sums = files.map(([name, content]) => `${fingerprint(content)}  ${name}`);
writeFileSync(new URL('SHA256SUMS', output), `${[...sums, `${fingerprintOfLists()}  lists`].join('\n')}\n`);
