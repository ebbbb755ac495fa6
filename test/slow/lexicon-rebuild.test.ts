import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const BUILD = join(ROOT, 'lexicon-build');

const npm = (...args: string[]): string => execFileSync('npm', args, { cwd: BUILD, encoding: 'utf8', stdio: 'pipe' });

/** Why the sources cannot be had, or null once they are there. */
function fetchSources(): string | null {
  try {
    if (!existsSync(join(BUILD, 'node_modules'))) npm('ci', '--ignore-scripts');
    if (!existsSync(join(BUILD, 'pypi'))) npm('run', 'fetch');
    return null;
  } catch (error) {
    return (error as Error).message.split('\n')[0] ?? 'unknown';
  }
}

test('compiled again from its sources the lexicon is the same, inflated byte by byte', { timeout: 1_800_000 }, ({
  skip,
}) => {
  const obstacle = fetchSources();
  if (obstacle !== null) skip(`the sources cannot be fetched: ${obstacle}`);
  const folder = mkdtempSync(join(tmpdir(), 'lexicon-'));
  try {
    npm('run', 'build', '--', folder);
    const committed = readFileSync(join(ROOT, 'src', 'lexicon', 'data', 'SHA256SUMS'), 'utf8');
    expect(readFileSync(join(folder, 'SHA256SUMS'), 'utf8')).toBe(committed);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
