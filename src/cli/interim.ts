import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openLexicon } from '../lexicon/index.ts';
import { extract } from '../pipeline/extract.ts';
import { decode } from '../read/decode.ts';

// Interim: the batch runner and the commands replace this file.
const [command, ...rest] = process.argv.slice(2);
const option = (name: string): string => rest[rest.indexOf(name) + 1] ?? '';
if (command !== 'run') throw new Error('interim: run --input DIR --output DIR');
const input = option('--input');
const output = join(option('--output'), 'json');
mkdirSync(output, { recursive: true });
const lexicon = openLexicon();
for (const path of (readdirSync(input, { recursive: true }) as string[]).filter((p) => p.endsWith('.txt')).sort()) {
  const bytes = readFileSync(join(input, path));
  const beside = join(input, path.replace(/\.txt$/u, '.meta.json'));
  const sidecar = existsSync(beside) ? readFileSync(beside, 'utf8') : null;
  const file = { path, ...decode(bytes), sha256: createHash('sha256').update(bytes).digest('hex'), sidecar };
  const record = extract(file, lexicon, { date: null, source: null, language: 'en' });
  writeFileSync(join(output, `${record.article.id}.json`), `${JSON.stringify(record, null, 2)}\n`);
}
