/** Everything that a folder should not hold and does. Run as a user who is not allowed everything. */
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseCsv } from '../pipeline/csv.ts';
import { contentsOf, jsonLines, LOREM } from '../pipeline/support.ts';
import { dateline, type Ended, runArgs } from './support.ts';

const here = mkdtempSync(join(tmpdir(), 'dateline-bad-input-'));
const [input, output] = [join(here, 'input'), join(here, 'output')];
const NOBODY = 65_534;
/** Root may read whatever it likes. */
const asSomebody = userInfo().uid === 0 ? { uid: NOBODY, gid: NOBODY } : {};

const config = { limits: { bytes: 12_000_000, seconds: 4 } };
/** Too much for four seconds, and below the limit of size. */
const ENDLESS = `${'“If it was so,” said Ann Lee of Oslo on May 3, “it might be; and if it were so, it would be.” '.repeat(110_000)}\n`;

const LONG_NAME = `${'n'.repeat(251)}.txt`;
const good: Record<string, string> = {
  'fine.txt': LOREM,
  'a\nb.txt': `${LOREM} One.`,
  '🛳 ferry.txt': `${LOREM} Two.`,
  [LONG_NAME]: `${LOREM} Three.`,
  'id-first.txt': `---\nid: same\n---\n${LOREM} Four.`,
};

const bad: Record<string, [content: string | Buffer, code: string]> = {
  'picture.txt': [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'binary'],
  'nul.txt': ['The ferry\0left.', 'binary'],
  'broken-utf8.txt': [Buffer.concat([Buffer.from('Café '), Buffer.from([0xe9, 0x20, 0xff])]), 'encoding'],
  'half-utf16.txt': [Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x3d, 0xd8]), 'encoding'],
  'empty.txt': ['', 'empty'],
  'only-bom.txt': [Buffer.from([0xef, 0xbb, 0xbf]), 'empty'],
  'blank.txt': [' \r\n\t\u00a0\n', 'blank'],
  'one-line-of-50-mb.txt': [Buffer.alloc(50_000_000, 'a'), 'too-large'],
  'endless.txt': [ENDLESS, 'time-limit'],
  'front-matter.txt': [`---\ntitle: "open\ndate: 2019-01-19\n---\n${LOREM}`, 'front-matter'],
  'code.txt': [
    `---\ntitle: !!js/function 'function () { process.exit(9) }'\nid: [1, 2]\n---\n${LOREM}`,
    'front-matter',
  ],
  'impossible-day.txt': [`---\ndate: 2019-02-30\n---\n${LOREM}`, 'front-matter'],
  'bomb.txt': [`---\na: &a [x, x]\nb: &b [*a, *a]\ntitle: *b\n---\n${LOREM}`, 'front-matter'],
  'sidecar.txt': [LOREM, 'sidecar'],
  'up.txt': [`---\nid: ../up\n---\n${LOREM}`, 'bad-id'],
  'id-second.txt': [`---\nid: same\n---\n${LOREM}`, 'id-collision'],
  'spanish.txt': [
    'El barco salió del muelle al mediodía y volvió una hora más tarde sin nadie a bordo, según dijo el capitán.',
    'language',
  ],
  'secret.txt': [LOREM, 'unreadable'],
};

/** What cannot be made by writing a file. */
const odd: Record<string, string> = {
  'folder.txt': 'not-a-file',
  closed: 'unreadable',
  'loop.txt': 'link-loop',
  'outside.txt': 'link-outside',
  'nowhere.txt': 'link-broken',
  circle: 'link-to-folder',
};

function fill(): void {
  chmodSync(here, 0o755);
  mkdirSync(input);
  mkdirSync(output);
  for (const [path, content] of Object.entries(good)) writeFileSync(join(input, path), content);
  for (const [path, [content]] of Object.entries(bad)) writeFileSync(join(input, path), content);
  writeFileSync(join(input, 'sidecar.meta.json'), '{"title": ');
  chmodSync(join(input, 'secret.txt'), 0);
  mkdirSync(join(input, 'folder.txt'));
  mkdirSync(join(input, 'closed'), { mode: 0 });
  symlinkSync('loop.txt', join(input, 'loop.txt'));
  symlinkSync('/etc/hostname', join(input, 'outside.txt'));
  symlinkSync('gone', join(input, 'nowhere.txt'));
  symlinkSync('..', join(input, 'circle'));
  writeFileSync(join(input, '.hidden.txt'), LOREM);
  writeFileSync(join(here, 'config.json'), JSON.stringify(config));
  if (asSomebody.uid !== undefined) chownSync(output, NOBODY, NOBODY);
}

let first: Ended;
let files: Record<string, string>;
beforeAll(async () => {
  fill();
  first = await dateline(runArgs(input, output, '--config', join(here, 'config.json')), asSomebody);
  files = contentsOf(output);
});

afterAll(() => rmSync(here, { recursive: true, force: true }));

test('the run finishes with exit code 3', () => {
  expect(first).toMatchObject({ code: 3 });
});

describe('set aside with its code', () => {
  const expected = [...Object.entries(bad).map(([path, [, code]]) => [path, code]), ...Object.entries(odd)];
  test.each(expected)('%j: %s', (path, code) => {
    const rejected = jsonLines(files['rejected.jsonl']).find((line) => line.path === path);
    expect(rejected).toMatchObject({ path, code, stage: expect.any(String), message: expect.any(String) });
  });

  test('and nothing else', () => {
    expect(
      jsonLines(files['rejected.jsonl'])
        .map(({ path }) => path)
        .sort(),
    ).toEqual(expected.map(([path]) => path).sort());
  });
});

test('the good ones are taken, whatever their names', () => {
  const [header, ...rows] = parseCsv(files['csv/articles.csv'] ?? '');
  expect(rows.map((row) => row[header?.indexOf('path') ?? 0]).sort()).toEqual(Object.keys(good).sort());
});

test('a second run does nothing again, and the same is set aside', async () => {
  const second = await dateline(runArgs(input, output, '--config', join(here, 'config.json')), asSomebody);
  expect(second).toMatchObject({ code: 3 });
  expect(contentsOf(output)).toEqual(files);
  expect(second.stderr).toContain('5 unchanged');
});

test.each([
  ['0', 1],
  ['1%', 1],
  ['99%', 3],
  [String(Object.keys(bad).length + Object.keys(odd).length), 3],
])('--max-rejected %s ends with exit code %i', async (most, code) => {
  const args = runArgs(input, output, '--config', join(here, 'config.json'), '--max-rejected', most);
  expect(await dateline(args, asSomebody)).toMatchObject({ code });
});

test('an input folder that cannot be read ends the run, and what it had made stays', async () => {
  const closed = join(here, 'closed');
  mkdirSync(closed, { mode: 0 });
  const ended = await dateline(runArgs(closed, output), asSomebody);
  expect(ended).toMatchObject({ code: 1, stderr: `dateline: ${closed}: cannot be read (permission denied)\n` });
  expect(contentsOf(output)).toEqual(files);
});
