/** A folder that changes from night to night, against the same folder read from nothing. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { contentsOf, temporary } from '../pipeline/support.ts';
import { dateline, manyArticles, randomFrom, runArgs, start } from './support.ts';

const NIGHTS = 8;
const CHANGES_A_NIGHT = 12;

test('after every night the output is that of a run from nothing', async () => {
  const [input, output] = [manyArticles(temporary(), 3), temporary()];
  const random = randomFrom(7);
  for (let night = 0; night < NIGHTS; night++) {
    for (let i = 0; i < CHANGES_A_NIGHT; i++) change(input, random, `${night}-${i}`);
    const fresh = temporary();
    const [grown, scratch] = [await dateline(runArgs(input, output)), await dateline(runArgs(input, fresh))];
    expect(grown.code).toBe(scratch.code);
    expect(contentsOf(output)).toEqual(contentsOf(fresh));
  }
});

test('threads and time zones make no difference', async () => {
  const input = manyArticles(temporary(), 6);
  const outputs = await Promise.all(
    [
      { concurrency: '1', TZ: 'UTC' },
      { concurrency: '4', TZ: 'Pacific/Kiritimati' },
    ].map(async ({ concurrency, TZ }) => {
      const output = temporary();
      await start(runArgs(input, output, '--concurrency', concurrency), {}, { TZ }).ended;
      return contentsOf(output);
    }),
  );
  expect(outputs[1]).toEqual(outputs[0]);
});

/** One change of a random kind to a random article. */
function change(input: string, random: () => number, mark: string): void {
  const paths = readdirSync(input, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.txt') && statSync(join(input, path)).isFile())
    .sort();
  const pick = (): string => join(input, paths[Math.floor(random() * paths.length)] as string);
  const fresh = join(input, `new/${mark}.txt`);
  mkdirSync(dirname(fresh), { recursive: true });
  const kinds: (() => void)[] = [
    () => writeFileSync(fresh, `Mayor Ada Brill of Graz spoke for ${mark} minutes on Monday.\n`),
    () => writeFileSync(pick(), `“Nothing is left of report ${mark},” Ada Brill said in Vienna on 3 May 2020.\n`),
    () => moveTo(pick(), fresh),
    () => rmSync(pick()),
    () => writeFileSync(pick(), ''),
    () =>
      writeFileSync(
        fresh,
        `---\nid: shared-${Math.floor(random() * 3)}\n---\nOne of several that claim an id: ${mark}.\n`,
      ),
    () => writeFileSync(pick().replace(/\.txt$/u, '.meta.json'), JSON.stringify({ date: '2020-05-03', title: mark })),
  ];
  (kinds[Math.floor(random() * kinds.length)] as () => void)();
}

function moveTo(from: string, to: string): void {
  if (existsSync(from)) renameSync(from, to);
}
