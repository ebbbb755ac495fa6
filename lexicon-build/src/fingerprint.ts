import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { LISTS } from './paths.ts';

export function fingerprint(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Of all hand-written lists together: tells whether a list was changed and the lexicon not compiled again. */
export function fingerprintOfLists(): string {
  const names = readdirSync(LISTS).sort();
  return fingerprint(names.map((name) => `${name}\n${readFileSync(new URL(name, LISTS), 'utf8')}`).join(''));
}
