/** The same input gives the same bytes, by whatever way. */
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { contentsOf, folderOf, LOREM, runOn, temporary } from './support.ts';

const corpus = join(import.meta.dirname, '../../corpus');
/** Every fourth article, with its sidecar. */
const paths = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.txt'))
  .sort()
  .filter((_, i) => i % 4 === 3);

function copyInto(folder: string, path: string): void {
  for (const file of [path, path.replace('.txt', '.meta.json')])
    if (existsSync(join(corpus, file))) cpSync(join(corpus, file), join(folder, file));
}

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const here = join(import.meta.dirname, '../../build/test-bytes');
const articles = join(here, 'input');
let expected: Record<string, string>;
beforeAll(async () => {
  rmSync(here, { recursive: true, force: true });
  for (const path of paths) copyInto(articles, path);
  const { output } = await runOn(articles, join(here, 'output'));
  expected = contentsOf(output);
});

test.each([1, 8])('with concurrency %i', async (concurrency) => {
  const { output } = await runOn(articles, temporary(), { config: { concurrency } });
  expect(contentsOf(output)).toEqual(expected);
});

test.each(['Pacific/Kiritimati', 'America/Los_Angeles'])('in the time zone %s', async (name) => {
  process.env.TZ = name;
  const { output } = await runOn(articles);
  expect(contentsOf(output)).toEqual(expected);
});

test('in whatever order the articles come', async () => {
  const [input, output] = [temporary(), temporary()];
  for (const path of [...paths].reverse()) {
    copyInto(input, path);
    await runOn(input, output);
  }
  expect(contentsOf(output)).toEqual(expected);
});

test('after articles were changed, renamed and taken out', async () => {
  const extra = { 'extra.txt': LOREM, 'more/extra.txt': `${LOREM} Twice.`, 'third.txt': 'It rained.' };
  const input = folderOf(extra);
  cpSync(articles, input, { recursive: true });
  const { output } = await runOn(input);
  folderOf({ 'extra.txt': 'Something else altogether.' }, input);
  await runOn(input, output);
  for (const path of Object.keys(extra)) rmSync(join(input, path));
  const last = await runOn(input, output);
  expect(last.summary).toMatchObject({ removed: 3, processed: 0 });
  expect(contentsOf(output)).toEqual(expected);
});
