/** Runs that are cut off, and the runs after them. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { contentsOf, temporary } from '../pipeline/support.ts';
import { copyOf, dateline, manyArticles, randomFrom, root, runArgs, start } from './support.ts';

const here = join(root, 'build/slow-crash');
const [input, older, before, whole] = ['input', 'older', 'before', 'whole'].map((name) => join(here, name)) as [
  string,
  string,
  string,
  string,
];
let expected: Record<string, string>;
let lasts: number;

beforeAll(async () => {
  rmSync(here, { recursive: true, force: true });
  manyArticles(input, 6);
  copyOf(input, older);
  rmSync(join(older, '3'), { recursive: true });
  writeFileSync(
    join(older, 'gone.txt'),
    'This report was taken back by the agency that had sent it out the day before.',
  );
  writeFileSync(
    join(older, '5/lowell-canal-trial.txt'),
    'Nothing but a first line of what would come later in the day.',
  );
  await dateline(runArgs(older, before));
  lasts = (await dateline(runArgs(input, whole))).milliseconds;
  expected = contentsOf(whole);
});

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('SIGKILL at a random moment', () => {
  const random = randomFrom(2024);
  const moments = Array.from({ length: 20 }, (_, i) => ({
    share: random(),
    onto: i % 2 === 0 ? 'nothing' : 'an older output',
  }));

  test.each(moments)('after $share of the run, onto $onto', async ({ share, onto }) => {
    const output = temporary();
    if (onto !== 'nothing') copyOf(before, output);
    const { child, ended } = start(runArgs(input, output));
    await wait(share * lasts);
    child.kill('SIGKILL');
    await ended;
    for (const [path, text] of Object.entries(contentsOf(output))) if (/^json\//u.test(path)) JSON.parse(text);
    const second = await dateline(runArgs(input, output));
    expect(second).toMatchObject({ code: 0 });
    expect(contentsOf(output)).toEqual(expected);
  });
});

describe.each(['SIGINT', 'SIGTERM'] as const)('%s', (signal) => {
  test('ends the run within 5 s and keeps what is done', async () => {
    const output = temporary();
    const { child, ended } = start(runArgs(input, output));
    while (
      !existsSync(join(output, '.dateline/journal.jsonl')) ||
      readFileSync(join(output, '.dateline/journal.jsonl')).length === 0
    )
      await wait(5);
    await wait(100);
    const told = performance.now();
    child.kill(signal);
    const { code, stderr } = await ended;
    expect(performance.now() - told).toBeLessThan(5_000);
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining('interrupted') });
    await dateline(runArgs(input, output));
    const { summary } = JSON.parse(readFileSync(join(output, 'manifest.json'), 'utf8'));
    expect(summary.resumed).toBeGreaterThan(0);
    expect(contentsOf(output)).toEqual(expected);
  });
});

test('of two runs on one output folder the second is refused', async () => {
  const output = temporary();
  const first = start(runArgs(input, output));
  while (!existsSync(join(output, '.dateline/lock'))) await wait(5);
  const second = await dateline(runArgs(input, output));
  expect(second).toMatchObject({ code: 1, stderr: expect.stringContaining('in use by process') });
  expect(await first.ended).toMatchObject({ code: 0 });
  expect(contentsOf(output)).toEqual(expected);
});
