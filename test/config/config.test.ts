/** What a configuration may say, and how mistakes are told. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkConfig, configSchema, loadConfig } from '../../src/config/index.ts';
import { UsageError } from '../../src/errors.ts';
import { folderOf } from '../pipeline/support.ts';

const DEFAULTS = {
  input: null,
  output: null,
  files: '**/*.txt',
  concurrency: null,
  defaults: { date: null, source: null, language: null },
  otherLanguages: 'set-aside',
  limits: { bytes: 10_000_000, seconds: 60, rejected: null },
};

test('nothing need be said', () => {
  expect(loadConfig(null)).toEqual(DEFAULTS);
  expect(checkConfig({}, 'x', '/')).toEqual(DEFAULTS);
});

test('folders are relative to the file', () => {
  const folder = folderOf({ 'conf/c.json': '\ufeff{"input": "in", "output": "../out"}' });
  expect(loadConfig(join(folder, 'conf/c.json'))).toMatchObject({
    input: join(folder, 'conf/in'),
    output: join(folder, 'out'),
  });
});

describe('what is taken', () => {
  test.each([
    [{ defaults: { date: '2019-01-19', source: 'AFP', language: 'en' } }],
    [{ limits: { rejected: 0 } }],
    [{ limits: { rejected: '2.5%' } }],
    [{ concurrency: 4, otherLanguages: 'pass', files: '**/*.{txt,text}' }],
    [{ $schema: 'schemas/config.schema.json' }],
  ])('%j', (raw) => {
    const { $schema: _, ...said } = raw as Record<string, unknown>;
    expect(checkConfig(raw, 'c.json', '/')).toMatchObject(said);
  });
});

describe('mistakes', () => {
  test.each([
    [
      { colour: 1 },
      'c.json: colour: unknown key, expected one of input, output, files, concurrency, defaults, otherLanguages, limits',
    ],
    [{ limits: { byte: 1 } }, 'c.json: limits.byte: unknown key, expected one of bytes, seconds, rejected'],
    [{ limits: { bytes: '1' } }, 'c.json: limits.bytes: expected a number, found a text'],
    [{ limits: { bytes: 0 } }, 'c.json: limits.bytes: expected at least 1, found 0'],
    [{ limits: { rejected: '5' } }, 'c.json: limits.rejected: expected a count such as 5 or a share such as "2%"'],
    [{ limits: { rejected: true } }, 'c.json: limits.rejected: expected a count such as 5 or a share such as "2%"'],
    [{ limits: { seconds: 0 } }, 'c.json: limits.seconds: expected more than 0, found 0'],
    [{ limits: { seconds: 9_999 } }, 'c.json: limits.seconds: expected at most 3600, found 9999'],
    [{ files: '' }, 'c.json: files: expected a text that is not empty'],
    [{ files: ['a'] }, 'c.json: files: expected a text, found a list'],
    [{ concurrency: 1.5 }, 'c.json: concurrency: expected a whole number, found 1.5'],
    [{ defaults: { date: '2019-02-30' } }, 'c.json: defaults.date: expected a day such as "2019-01-19"'],
    [{ defaults: { language: 'English' } }, 'c.json: defaults.language: expected a language code such as "en"'],
    [{ otherLanguages: 'ignore' }, 'c.json: otherLanguages: expected "set-aside" or "pass", found "ignore"'],
    [[], 'c.json: expected an object, found a list'],
    [null, 'c.json: expected an object, found null'],
  ])('%j → %s', (raw, message) => {
    expect(() => checkConfig(raw, 'c.json', '/')).toThrow(new UsageError(message));
  });

  test('each on a line of its own', () => {
    expect(() => checkConfig({ a: 1, limits: { seconds: -1 } }, 'c', '/')).toThrow(
      /limits\.seconds.*\n.*c: a: unknown key/,
    );
  });

  test.each([
    ['{', /c\.json: line 1: expected JSON: /],
    ['{\n "input": "a"\n "output": "b"\n}', /c\.json: line 3: expected JSON: /],
    ['', /c\.json: expected JSON: /],
    [null, /c\.json: cannot be read \(there is no such file\)/],
  ])('a file that is no JSON: %s', (text, message) => {
    const folder = folderOf(text === null ? {} : { 'c.json': text });
    expect(() => loadConfig(join(folder, 'c.json'))).toThrow(message);
  });
});

test('schemas/config.schema.json says the same to editors', async () => {
  const schema = z.toJSONSchema(configSchema, { io: 'input', target: 'draft-2020-12' });
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../schemas/config.schema.json');
});
