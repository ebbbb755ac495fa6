import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../config/index.ts';
import { PROGRAM } from '../program.ts';

const CODE = join(import.meta.dirname, '..', '..');
const LEXICON = ['data', 'lists'].map((folder) => join(CODE, '..', 'src', 'lexicon', folder));

/**
 * What decides, beside its bytes, how an article comes out: version, program, lexicon and the part of the
 * configuration that reaches it. The program's own files count, so that a changed rule is never overlooked.
 */
export function fingerprintOf(config: Config): string {
  const hash = createHash('sha256').update(PROGRAM.version);
  const lexicon = LEXICON.flatMap((folder) => filesOf(folder, /\.\w+$/u));
  for (const path of [...filesOf(CODE, /\.[jt]s$|\.txt$|\.json$/u), ...lexicon]) hash.update(readFileSync(path));
  const { defaults, otherLanguages, limits } = config;
  const { bytes, seconds } = limits;
  return hash.update(JSON.stringify({ defaults, otherLanguages, bytes, seconds })).digest('hex');
}

function filesOf(folder: string, wanted: RegExp): string[] {
  if (!existsSync(folder)) return [];
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => wanted.test(path));
  return paths.sort().map((path) => join(folder, path));
}
