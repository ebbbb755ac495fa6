/** What a second run does with what the first one left. */
import { readdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dryRun } from '../../src/pipeline/run.ts';
import { contentsOf, folderOf, jsonLines, LOREM, optionsOf, runOn, SYSTEM, temporary } from './support.ts';

const articles = { 'a.txt': `${LOREM} A.`, 'b/b.txt': `${LOREM} B.`, 'c.txt': `${LOREM} C.` };
const ways = (settled: readonly { path: string; way: string }[]) =>
  Object.fromEntries(settled.map(({ path, way }) => [path, way]).sort());

describe('of three articles', () => {
  const all = (way: string) => ({ 'a.txt': way, 'b/b.txt': way, 'c.txt': way });
  const cases: Record<
    string,
    { change?: (input: string, output: string) => void; options?: object; expected: object }
  > = {
    'none, where nothing changed': { expected: all('unchanged') },
    'none, where only a time stamp changed': {
      change: (input) => utimesSync(join(input, 'a.txt'), 1, 1),
      expected: all('unchanged'),
    },
    'the one whose text changed': {
      change: (input) => writeFileSync(join(input, 'a.txt'), `${LOREM} D.`),
      expected: { ...all('unchanged'), 'a.txt': 'processed' },
    },
    'the one that got a sidecar': {
      change: (input) => writeFileSync(join(input, 'a.meta.json'), '{"title": "A"}'),
      expected: { ...all('unchanged'), 'a.txt': 'processed' },
    },
    'the one whose document is gone': {
      change: (_, output) => rmSync(join(output, 'json/b-b.json')),
      expected: { ...all('unchanged'), 'b/b.txt': 'processed' },
    },
    'the one whose document was cut off': {
      change: (_, output) => truncateSync(join(output, 'json/b-b.json'), 5),
      expected: { ...all('unchanged'), 'b/b.txt': 'processed' },
    },
    'all, where a table is gone': {
      change: (_, output) => rmSync(join(output, 'csv/dates.csv')),
      expected: all('processed'),
    },
    'all, where the manifest is gone': {
      change: (_, output) => rmSync(join(output, 'manifest.json')),
      expected: all('processed'),
    },
    'all, where the configuration changed': {
      options: { config: { defaults: { source: 'PA' } } },
      expected: all('processed'),
    },
    'none, where only the concurrency changed': { options: { config: { concurrency: 3 } }, expected: all('unchanged') },
    'all, by force': { options: { force: true }, expected: all('processed') },
    'none, where the content of all files is as it was': { options: { verify: true }, expected: all('unchanged') },
    'all, where a verified table was altered': {
      change: (_, output) => alter(join(output, 'csv/mentions.csv')),
      options: { verify: true },
      expected: all('processed'),
    },
    'the one whose verified document was altered': {
      change: (_, output) => alter(join(output, 'json/c.json')),
      options: { verify: true },
      expected: { ...all('unchanged'), 'c.txt': 'processed' },
    },
  };

  test.each(Object.entries(cases))('it processes %s', async (_, { change, options, expected }) => {
    const [input, output] = [folderOf(articles), temporary()];
    await runOn(input, output);
    change?.(input, output);
    const { settled } = await runOn(input, output, options);
    expect(ways(settled)).toEqual(expected);
    expect(contentsOf(output)).toEqual(contentsOf((await runOn(input, temporary(), options)).output));
  });
});

describe('size and times are taken down', () => {
  const later = (milliseconds: number) => ({ system: { ...SYSTEM, now: () => new Date(Date.now() + milliseconds) } });
  const stampOf = (output: string): unknown =>
    JSON.parse(readFileSync(join(output, 'manifest.json'), 'utf8')).articles['a.txt'].stamp;

  test('of a file that was old when it was read', async () => {
    const { output } = await runOn(folderOf(articles), temporary(), later(10_000));
    expect(stampOf(output)).toMatchObject({ size: `${LOREM} A.`.length });
  });

  test('of none that was young, as it could change and look the same', async () => {
    const { output } = await runOn(folderOf(articles));
    expect(stampOf(output)).toBeNull();
  });

  test('of none with a young sidecar', async () => {
    const { output } = await runOn(
      folderOf({ ...articles, 'a.meta.json': '{"title": "A"}' }),
      temporary(),
      later(1_000),
    );
    expect(stampOf(output)).toBeNull();
  });

  test('of a young one when it is read again', async () => {
    const input = folderOf(articles);
    const { output } = await runOn(input);
    await runOn(input, output, later(10_000));
    expect(stampOf(output)).toMatchObject({ size: `${LOREM} A.`.length });
  });
});

/** Another byte, the same size. */
function alter(path: string): void {
  const bytes = readFileSync(path);
  bytes[5] = (bytes[5] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

/** Makes the manifest tell that `c.txt` was set aside. */
function setAside(output: string, code: string): void {
  const path = join(output, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const { id: _, ...source } = manifest.articles['c.txt'];
  delete manifest.articles['c.txt'];
  manifest.rejected['c.txt'] = { stage: 'find', code, message: 'as an earlier run found', ...source };
  writeFileSync(path, JSON.stringify(manifest));
}

test.each([
  ['language', 'unchanged'],
  ['time-limit', 'processed'],
  ['crash', 'processed'],
  ['id-collision', 'processed'],
])('an unchanged file that was set aside for %s is %s', async (code, way) => {
  const [input, output] = [folderOf(articles), temporary()];
  await runOn(input, output);
  setAside(output, code);
  const { settled } = await runOn(input, output);
  expect(settled.find(({ path }) => path === 'c.txt')).toMatchObject({
    way,
    kind: way === 'processed' ? 'article' : 'rejected',
  });
});

test('a deleted article loses its document and its rows', async () => {
  const [input, output] = [folderOf(articles), temporary()];
  await runOn(input, output);
  rmSync(join(input, 'b'), { recursive: true });
  const { summary } = await runOn(input, output);
  expect(summary).toMatchObject({ removed: 1, unchanged: 2, processed: 0, articles: 2 });
  expect(readdirSync(join(output, 'json'))).toEqual(['a.json', 'c.json']);
  for (const [path, text] of Object.entries(contentsOf(output))) expect(`${path}: ${text}`).not.toContain('b-b');
});

test('the manifest lists every file with its size and hash', async () => {
  const { output } = await runOn(folderOf(articles));
  const manifest = JSON.parse(readFileSync(join(output, 'manifest.json'), 'utf8'));
  expect(Object.keys(manifest.files).sort()).toEqual(Object.keys(contentsOf(output)).sort());
  expect(Object.keys(manifest.articles)).toEqual(Object.keys(articles));
});

describe('one id for two articles', () => {
  const claim = (text: string): string => `---\nid: same\n---\n${LOREM} ${text}`;

  test('the first by path has it, the other is set aside, and moves up when the first is gone', async () => {
    const [input, output] = [folderOf({ 'b.txt': claim('B'), 'c.txt': claim('C') }), temporary()];
    const owner = (): unknown =>
      jsonLines(contentsOf(output)['articles.jsonl']).map((d) => (d.article as { path: string }).path);
    const aside = (): unknown =>
      jsonLines(contentsOf(output)['rejected.jsonl']).map(({ path, code }) => `${path} ${code}`);
    await runOn(input, output);
    expect([owner(), aside()]).toEqual([['b.txt'], ['c.txt id-collision']]);
    folderOf({ 'a.txt': claim('A') }, input);
    await runOn(input, output);
    expect([owner(), aside()]).toEqual([['a.txt'], ['b.txt id-collision', 'c.txt id-collision']]);
    rmSync(join(input, 'a.txt'));
    rmSync(join(input, 'b.txt'));
    await runOn(input, output);
    expect([owner(), aside()]).toEqual([['c.txt'], []]);
  });
});

test('a dry run tells what would be done and does nothing', async () => {
  const [input, output] = [folderOf({ ...articles, 'gone.txt': LOREM }), temporary()];
  await runOn(input, output);
  const before = contentsOf(output);
  folderOf({ 'a.txt': 'Another text for the same article.', 'new.txt': LOREM, 'empty.txt': '' }, input);
  rmSync(join(input, 'gone.txt'));
  const plan = await dryRun(optionsOf(input, output));
  expect(Object.fromEntries(plan.map(({ path, action }) => [path, action]))).toEqual({
    'a.txt': 'change',
    'b/b.txt': 'keep',
    'c.txt': 'keep',
    'empty.txt': 'add',
    'gone.txt': 'remove',
    'new.txt': 'add',
  });
  expect(contentsOf(output)).toEqual(before);
});

test.each([
  ['that cannot be read', '{', 'run with --force'],
  ['of another program', '{"name": "Shop", "files": {"keep.txt": "keep.txt"}}', 'this program did not write it'],
  ['that says nothing', 'null', 'this program did not write it'],
])('a manifest %s ends a run, but not one by force', async (_, manifest, message) => {
  const input = folderOf(articles);
  const output = folderOf({ 'manifest.json': manifest, 'keep.txt': 'kept' });
  await expect(runOn(input, output)).rejects.toThrow(message);
  expect(readdirSync(output)).toEqual(['.dateline', 'keep.txt', 'manifest.json']);
  const { summary } = await runOn(input, output, { force: true });
  expect(summary.processed).toBe(3);
  expect(contentsOf(output)['keep.txt']).toBe('kept');
});

test.each([
  ['of no article', {}],
  ['of what is set aside', { 'empty.txt': '' }],
])('the output %s is whole, and is mended like any other', async (_, files) => {
  const input = folderOf(files);
  const { output } = await runOn(input);
  const whole = contentsOf(output);
  expect(readdirSync(join(output, 'json'))).toEqual([]);
  rmSync(join(output, 'csv/people.csv'));
  await runOn(input, output);
  expect(contentsOf(output)).toEqual(whole);
});

test('an interrupted run keeps what is done and publishes nothing', async () => {
  const [input, output] = [folderOf(articles), temporary()];
  const controller = new AbortController();
  const observer = { begin: () => undefined, note: () => undefined, settled: () => controller.abort() };
  await expect(runOn(input, output, { observer, signal: controller.signal })).rejects.toThrow(/interrupted/);
  expect(readdirSync(output)).toEqual(['.dateline']);
  const { summary } = await runOn(input, output);
  expect(summary).toMatchObject({ articles: 3 });
  expect(summary.resumed).toBeGreaterThan(0);
});

test('an output folder within the input folder is refused, and so is an input that is none', async () => {
  const input = folderOf(articles);
  await expect(runOn(input, join(input, 'out'))).rejects.toThrow(/outside of the input folder/);
  await expect(runOn(input, input)).rejects.toThrow(/outside of the input folder/);
  await expect(runOn(join(input, 'a.txt'))).rejects.toThrow(/expected a folder/);
});
