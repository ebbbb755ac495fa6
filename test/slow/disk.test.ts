/** A disk that fills up. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporary } from '../pipeline/support.ts';
import { corpus, manyArticles, root } from './support.ts';

/** Runs a shell in a mount namespace of its own, with a tmpfs of 3 MB at `$1`. */
const onSmallDisk = (
  disk: string,
  script: string,
  ...args: string[]
): { stdout: string; stderr: string; status: number | null } =>
  spawnSync(
    'unshare',
    ['-rm', 'sh', '-c', `mount -t tmpfs -o size=3m tmpfs "$1" || exit 99; ${script}`, 'sh', disk, ...args],
    {
      encoding: 'utf8',
    },
  );

test('a full disk is an error, and what was published stays whole', () => {
  const folder = temporary();
  const [disk, many] = [join(folder, 'disk'), join(folder, 'many')];
  mkdirSync(disk);
  manyArticles(many, 20);
  const script = `
    node "$4/dist/main.js" run --input "$2" --output "$1/out" --quiet || exit 98
    sha256sum "$1"/out/articles.jsonl "$1"/out/csv/* "$1"/out/json/* "$1"/out/manifest.json > "$1/sums"
    node "$4/dist/main.js" run --input "$3" --output "$1/out" --quiet; echo "exit code $?"
    sha256sum --quiet -c "$1/sums" && echo unchanged
    node "$4/dist/main.js" status --output "$1/out" --verify > /dev/null && echo complete
    node "$4/dist/main.js" run --input "$2" --output "$1/out" --quiet && echo "goes on"
    sha256sum --quiet -c "$1/sums" 2>/dev/null; ls "$1/out/.dateline"`;
  const { stdout, stderr, status } = onSmallDisk(disk, script, corpus, many, root);
  expect({ status, stderr }).toMatchObject({ stderr: expect.stringContaining('the disk is full') });
  expect(stdout.split('\n')).toEqual(
    expect.arrayContaining(['exit code 1', 'unchanged', 'complete', 'goes on', 'entries.jsonl']),
  );
  expect(stdout).not.toContain('journal');
});
