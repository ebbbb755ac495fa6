/** The program as people and scripts see it: arguments in, exit code and texts out. */
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/index.ts';
import { folderOf, jsonLines, LOREM, temporary } from '../pipeline/support.ts';
import { runArgs } from '../support.ts';

async function dateline(args: readonly string[], stdin: string | Buffer = '') {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const texts = Promise.all([text(stdout), text(stderr)]);
  const code = await main(args, { stdin: Readable.from([Buffer.from(stdin)]), stdout, stderr });
  stdout.end();
  stderr.end();
  const [out, err] = await texts;
  return { code, out, err };
}

const GOLD = join(import.meta.dirname, '../gold');

describe('wrong usage: exit code 2, a message, nothing on standard output', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-usage-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  test.each<[string[], RegExp]>([
    [[], /Usage: dateline/],
    [['fly'], /^dateline: unknown command 'fly'/],
    [['run', '--fast'], /unknown option '--fast'/],
    [['run'], /input: expected a folder; give --input/],
    [['run', '--input', folder], /output: expected a folder; give --output/],
    [runArgs(join(folder, 'none'), folder), /input: expected a folder, found none/],
    [runArgs(folder, join(folder, 'out')), /output: expected a folder outside of the input folder/],
    [
      runArgs(folder, '/tmp/x', '--concurrency', '0'),
      /--concurrency: expected a whole number from 1 to 256, found "0"/,
    ],
    [runArgs(folder, '/tmp/x', '--concurrency', '257'), /--concurrency: expected a whole number from 1 to 256/],
    [runArgs(folder, '/tmp/x', '--max-rejected', '101%'), /--max-rejected: expected N or P%, found "101%"/],
    [runArgs(folder, import.meta.filename), /output: expected a folder, found a file at .*main\.test\.ts\n$/],
    [
      runArgs(folder, join(import.meta.filename, 'out')),
      /output: expected a folder, found a file at .*main\.test\.ts\n$/,
    ],
    [runArgs(folder, join(tmpdir(), 'x'.repeat(300))), /output: no folder can be made there \(ENAMETOOLONG: .*\)\n$/],
    [runArgs(folder, '/tmp/x', '--max-rejected', 'few'), /--max-rejected: expected N or P%, found "few"/],
    [runArgs(folder, '/tmp/x', '--log-format', 'xml'), /--log-format: expected text, json, found "xml"/],
    [['run', '--config', join(folder, 'none.json')], /none\.json: cannot be read \(there is no such file\)/],
    [['extract'], /extract: expected a file, "-" or --jsonl/],
    [['extract', 'a.txt', '--jsonl'], /extract: expected a file, "-" or --jsonl/],
    [['extract', join(folder, 'none.txt')], /cannot be read \(there is no such file\)/],
    [['explain', join(folder, 'none.txt')], /cannot be read \(there is no such file\)/],
    [['explain', folder], /cannot be read \(it is a folder\)/],
    [['evaluate', GOLD, '--system', join(folder, 'none')], /none: expected an output folder, found none/],
    [['evaluate', GOLD, '--compare', join(folder, 'none')], /none: expected an output folder, found none/],
    [
      ['evaluate', GOLD, '--thresholds', join(folder, 'none.json')],
      /none\.json: cannot be read \(there is no such file\)/,
    ],
    [['status'], /output: expected a folder/],
    [['lookup', ' '], /lookup: expected a name of one or more words/],
    [['explain', import.meta.filename, '--text', ''], /--text: expected one or more words, found none/],
    [['explain', import.meta.filename, '--text', 'run', '--at', '3'], /explain: expected --at or --text, not both/],
  ])('dateline %j', async (args, message) => {
    const { code, out, err } = await dateline(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
  });
});

test('2: an output folder that a link leads into the input folder', async () => {
  const [input, elsewhere] = [folderOf({ 'a.txt': LOREM }), temporary()];
  symlinkSync(input, join(elsewhere, 'link'));
  expect(await dateline(runArgs(input, join(elsewhere, 'link/new/out')))).toMatchObject({
    code: 2,
    err: expect.stringContaining('output: expected a folder outside of the input folder'),
  });
});

describe('help', () => {
  test('names every command and the exit codes', async () => {
    const { code, out } = await dateline(['--help']);
    expect(code).toBe(0);
    for (const word of ['run', 'extract', 'explain', 'lookup', 'evaluate', 'check', 'status', 'Exit codes: 0 all good'])
      expect(out).toContain(word);
  });

  test('--version', async () => {
    expect(await dateline(['--version'])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });
});

describe('run', () => {
  test('0: all good, with a summary on standard error', async () => {
    const output = temporary();
    const { code, out, err } = await dateline(runArgs(folderOf({ 'a.txt': LOREM }), output));
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toMatch(
      /^1 article \(1 processed, 0 unchanged\) in \d+\.\d s\n\d+ (?:person|people), .*, \d+ quotes?\nOutput: .*\n$/,
    );
    expect(existsSync(join(output, 'manifest.json'))).toBe(true);
  });

  test('a folder in which nothing is an article is worth a warning', async () => {
    const input = folderOf({ 'a.md': LOREM });
    const { code, err } = await dateline(runArgs(input, temporary(), '--quiet'));
    expect({ code, err }).toEqual({ code: 0, err: `warning: no file in ${input} is called like **/*.txt\n` });
  });

  test('1: a folder in the place of a file, told without a stack', async () => {
    const output = folderOf({ 'articles.jsonl/in-the-way.txt': '' });
    const { code, err } = await dateline(runArgs(folderOf({ 'a.txt': LOREM }), output));
    expect(code).toBe(1);
    expect(err).toMatch(/^dateline: E[A-Z]+: [^\n]*articles\.jsonl'\n$/);
  });

  test('3: some set aside, each with a warning', async () => {
    const { code, err } = await dateline(runArgs(folderOf({ 'a.txt': LOREM, 'b\n.txt': '' }), temporary()));
    expect(code).toBe(3);
    expect(err).toContain('warning: set aside "b\\n.txt": expected text, found an empty file\n');
    expect(err).toContain('1 set aside (empty 1): see rejected.jsonl');
  });

  test.each([
    ['0', 1],
    ['49%', 1],
    ['50%', 3],
    ['1', 3],
  ])('--max-rejected %s of one in two: exit code %i', async (most, expected) => {
    const input = folderOf({ 'a.txt': LOREM, 'b.txt': '' });
    expect(await dateline(runArgs(input, temporary(), '--max-rejected', most))).toMatchObject({ code: expected });
  });

  test('--quiet says nothing where all is good', async () => {
    expect(await dateline(runArgs(folderOf({ 'a.txt': LOREM }), temporary(), '--quiet'))).toEqual({
      code: 0,
      out: '',
      err: '',
    });
  });

  test('--log-format json: one object a line; one an article at debug level', async () => {
    const input = folderOf({ 'a.txt': LOREM, 'b.txt': '' });
    const { err } = await dateline(runArgs(input, temporary(), '--log-format', 'json', '--log-level', 'debug'));
    const lines = jsonLines(err);
    expect(lines.map(({ level, event }) => [level, event])).toEqual(
      expect.arrayContaining([
        ['debug', 'article'],
        ['warn', 'rejected'],
        ['info', 'finished'],
      ]),
    );
    expect(lines).toContainEqual(
      expect.objectContaining({
        event: 'article',
        path: 'a.txt',
        id: 'a',
        way: 'processed',
        milliseconds: expect.any(Number),
      }),
    );
    expect(lines).toContainEqual(
      expect.objectContaining({ event: 'rejected', path: 'b.txt', stage: 'read', code: 'empty' }),
    );
  });

  test('flags win over the file', async () => {
    const [conf, output] = [folderOf({ 'c.json': '{"input": "in", "output": "out"}', 'in/a.txt': LOREM }), temporary()];
    await dateline(['run', '--config', join(conf, 'c.json'), '--output', output]);
    expect([existsSync(join(output, 'json/a.json')), existsSync(join(conf, 'out'))]).toEqual([true, false]);
  });

  test('--dry-run prints what would be done', async () => {
    const output = temporary();
    const { code, out, err } = await dateline(runArgs(folderOf({ 'a.txt': LOREM }), output, '--dry-run'));
    expect({ code, out, err }).toEqual({
      code: 0,
      out: 'add\ta.txt\n',
      err: 'Would add 1, change 0, keep 0, remove 0, reject 0.\n',
    });
    expect(existsSync(join(output, 'manifest.json'))).toBe(false);
  });
});

describe('extract', () => {
  const front = '---\ntitle: The ferry\ndate: 2020-05-03\n---\n';

  test('a file with its sidecar', async () => {
    const folder = folderOf({ 'sub/a.txt': LOREM, 'sub/a.meta.json': '{"source": "PA"}' });
    const { code, out } = await dateline(['extract', join(folder, 'sub/a.txt')]);
    expect(code).toBe(0);
    expect(JSON.parse(out).article).toMatchObject({ id: 'a', path: 'a.txt', source: 'PA', language: 'en' });
  });

  test('a file without an extension is not its own sidecar', async () => {
    const file = join(folderOf({ notes: LOREM }), 'notes');
    expect(await dateline(['extract', file])).toMatchObject({ code: 0, out: expect.stringContaining('"id": "notes"') });
    expect((await dateline(['explain', file])).code).toBe(0);
  });

  test('standard input, in any encoding that a file may have', async () => {
    const { out } = await dateline(['extract', '-'], Buffer.from(`${front}A caf\xe9. ${LOREM}`, 'latin1'));
    expect(JSON.parse(out).article).toMatchObject({
      title: 'The ferry',
      publishedAt: '2020-05-03',
      encoding: 'windows-1252',
    });
  });

  test('1: an article that cannot be taken', async () => {
    expect(await dateline(['extract', '-'], '')).toEqual({
      code: 1,
      out: '',
      err: 'dateline: -: expected text, found an empty file (read: empty)\n',
    });
  });

  test('--jsonl: a document or an error for each line, in order', async () => {
    const items = [
      { id: 'first', text: LOREM, date: '2020-05-03', title: 'The ferry' },
      { id: 'empty', text: '' },
      { id: 7, text: LOREM },
      { id: 'no-text' },
      { id: 'bad-day', text: LOREM, date: '2020-13-01' },
      { id: 'half', text: `${LOREM} \ud83d` },
      { id: 'last', text: `${LOREM} 🛳`, date: null },
    ];
    const lines = [...items.map((item) => JSON.stringify(item)), '{"id": ', '[]', ''];
    const { code, out } = await dateline(['extract', '--jsonl'], `\ufeff${lines.join('\r\n')}`);
    expect(code).toBe(3);
    expect(out).toContain('"message":"date: expected a day such as 2019-01-19, found \\"2020-13-01\\""');
    const answers = jsonLines(out) as { id?: unknown; error?: { code: string }; article?: { id: string } }[];
    expect(answers.map((answer) => answer.article?.id ?? [answer.id, answer.error?.code])).toEqual([
      'first',
      ['empty', 'empty'],
      [7, 'json'],
      ['no-text', 'json'],
      ['bad-day', 'json'],
      ['half', 'encoding'],
      'last',
      [null, 'json'],
      [null, 'json'],
    ]);
    expect(answers[0]?.article).toMatchObject({
      title: 'The ferry',
      publishedAt: '2020-05-03',
      publishedAtSource: 'sidecar',
    });
    expect(out).toContain('"message":"line 9: expected one JSON object, in UTF-8"');
  });
});

describe('extract --jsonl: lines are cut as bytes', () => {
  test('the line separators of Unicode belong to the text', async () => {
    const { code, out } = await dateline(['extract', '--jsonl'], '{"id": "a", "text": "It rained.\u2028It snowed."}');
    expect(code).toBe(0);
    expect(JSON.parse(out).article.characters).toBe(21);
  });

  test('what is no UTF-8 costs its own line', async () => {
    const lines = ['{"id": "a", "text": "Caf\xe9"}', '{"id": "b", "text": "It rained."}', ' \t'];
    const { code, out } = await dateline(['extract', '--jsonl'], Buffer.from(lines.join('\n'), 'latin1'));
    expect(code).toBe(3);
    expect(jsonLines(out)).toMatchObject([{ id: null, error: { code: 'json' } }, { article: { id: 'b' } }]);
  });
});

describe('explain', () => {
  test('standard input, and what the configuration says of it', async () => {
    const config = join(folderOf({ 'c.json': '{"defaults": {"date": "2020-05-03"}}' }), 'c.json');
    const { out } = await dateline(['explain', '-', '--config', config], 'It rained on Monday.');
    expect(out).toMatch(/Monday.*2020-04-27/u);
  });

  test('1: an article that cannot be taken', async () => {
    const file = join(folderOf({ 'a.txt': '' }), 'a.txt');
    expect(await dateline(['explain', file])).toMatchObject({
      code: 1,
      err: `dateline: ${file}: expected text, found an empty file (read: empty)\n`,
    });
  });

  test('2: an offset behind the text', async () => {
    expect(await dateline(['explain', '-', '--at', '11'], '😀 It rains.')).toMatchObject({
      code: 2,
      err: 'dateline: --at: the article ends at 11, found 11\n',
    });
  });

  test('why each decision fell as it did', async () => {
    const folder = folderOf({ 'a.txt': LOREM });
    expect(await dateline(['explain', join(folder, 'a.txt')])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/date\s+noon\s+→/),
    });
    expect(await dateline(['explain', join(folder, 'a.txt'), '--text', 'Dublin'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('does not hold "Dublin"'),
    });
  });

  test('places are code points, as in the output and for --at', async () => {
    const file = join(folderOf({ 'a.txt': '😀😀 It rained in May 2019.' }), 'a.txt');
    const { out } = await dateline(['explain', file]);
    expect(out).toMatch(/^ +16 {2}date +May 2019/mu);
    expect((await dateline(['explain', file, '--at', '16'])).out).toContain('May 2019');
  });
});

describe('evaluate', () => {
  test('2: a folder without gold', async () => {
    expect(await dateline(['evaluate', temporary()])).toMatchObject({
      code: 2,
      err: expect.stringContaining('expected a folder with gold.jsonl'),
    });
  });

  test('1: a threshold that is not reached', async () => {
    const folder = folderOf({ 't.json': '{"people.strict.f1": 1.01}' });
    const args = ['evaluate', GOLD, '--system', folder, '--kinds', 'people', '--thresholds', join(folder, 't.json')];
    expect(await dateline(args)).toMatchObject({
      code: 1,
      err: expect.stringContaining('people.strict.f1: expected at least 1.01'),
    });
  });
});

describe('evaluate told in one line', () => {
  test.each([
    [
      '2: a threshold that is no number',
      '{"people.strict.f1": "high"}',
      2,
      /: people\.strict\.f1: expected a number, found "high"\n$/,
    ],
    ['2: thresholds that are a list', '[0.85]', 2, /: expected an object such as \{"people\.strict\.f1": 0\.85\}\n$/],
  ])('%s', async (_, thresholds, code, message) => {
    const file = join(folderOf({ 't.json': thresholds }), 't.json');
    expect(await dateline(['evaluate', GOLD, '--thresholds', file])).toMatchObject({
      code,
      err: expect.stringMatching(message),
    });
  });

  test('1: a document that is no JSON', async () => {
    const system = folderOf({ 'json/lowell-canal-trial.json': '{"article": ' });
    const { code, err } = await dateline(['evaluate', GOLD, '--system', system]);
    expect(code).toBe(1);
    expect(err).toMatch(/^dateline: [^\n]*lowell-canal-trial\.json: [^\n]*JSON[^\n]*\n$/u);
  });
});

describe('check', () => {
  test('0: a good configuration', async () => {
    expect(
      await dateline(['check', '--config', join(import.meta.dirname, '../../pipeline.config.json')]),
    ).toMatchObject({ code: 0 });
  });

  test('2: a bad one', async () => {
    const folder = folderOf({ 'c.json': '{"limits": {"byte": 1}}' });
    expect(await dateline(['check', '--config', join(folder, 'c.json')])).toMatchObject({
      code: 2,
      err: expect.stringContaining('limits.byte: unknown key'),
    });
  });
});

describe('status', () => {
  test('what the last run did, and whether its output is whole', async () => {
    const output = temporary();
    await dateline(runArgs(folderOf({ 'a.txt': LOREM, 'b.txt': '' }), output));
    const { code, out } = await dateline(['status', '--output', output, '--verify']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Run of \d{4}-.*\n1 article .*\n.*\n1 set aside \(empty 1\).*\nOutput: /);
    const { out: json } = await dateline(['status', '--output', output, '--json']);
    expect(JSON.parse(json)).toMatchObject({ articles: 1, rejected: 1, rejectedByCode: { empty: 1 }, wrong: [] });
  });

  test('1: a file that is not as the manifest tells', async () => {
    const output = temporary();
    await dateline(runArgs(folderOf({ 'a.txt': LOREM }), output));
    folderOf({ 'csv/dates.csv': readFileSync(join(output, 'csv/dates.csv'), 'utf8').replace('rule', 'role') }, output);
    expect(await dateline(['status', '--output', output])).toMatchObject({ code: 0 });
    expect(await dateline(['status', '--output', output, '--verify'])).toMatchObject({
      code: 1,
      out: expect.stringContaining('csv/dates.csv'),
    });
  });

  test('1: no run has finished there', async () => {
    expect(await dateline(['status', '--output', temporary()])).toMatchObject({
      code: 1,
      err: expect.stringContaining('no run has finished here'),
    });
  });
});
