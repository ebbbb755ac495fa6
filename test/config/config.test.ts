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
    [{ colour: 1 }, 'c.json: colour: unknown key'],
    [{ limits: { byte: 1 } }, 'c.json: limits.byte: unknown key'],
    [{ limits: { bytes: '1' } }, 'c.json: limits.bytes: Invalid input: expected number, received string'],
    [{ limits: { bytes: 0 } }, 'c.json: limits.bytes: Too small: expected number to be >=1'],
    [{ limits: { rejected: '5' } }, 'c.json: limits.rejected: expected N or "P%"'],
    [{ concurrency: 1.5 }, 'c.json: concurrency: Invalid input: expected int, received number'],
    [{ defaults: { date: '2019-02-30' } }, 'c.json: defaults.date: expected a day such as "2019-01-19"'],
    [{ defaults: { language: 'English' } }, 'c.json: defaults.language: expected a language code such as "en"'],
    [{ otherLanguages: 'ignore' }, 'c.json: otherLanguages: Invalid option: expected one of "set-aside"|"pass"'],
    [[], 'c.json: Invalid input: expected object, received array'],
    [null, 'c.json: Invalid input: expected object, received null'],
  ])('%j → %s', (raw, message) => {
    expect(() => checkConfig(raw, 'c.json', '/')).toThrow(new UsageError(message));
  });

  test('each on a line of its own', () => {
    expect(() => checkConfig({ a: 1, limits: { seconds: -1 } }, 'c', '/')).toThrow(
      /limits\.seconds.*\n.*c: a: unknown key/,
    );
  });

  test.each([
    ['{', /c\.json: .*JSON/],
    [null, /c\.json: ENOENT/],
  ])('a file that is no JSON: %s', (text, message) => {
    const folder = folderOf(text === null ? {} : { 'c.json': text });
    expect(() => loadConfig(join(folder, 'c.json'))).toThrow(message);
  });
});

test('schemas/config.schema.json says the same to editors', async () => {
  const schema = z.toJSONSchema(configSchema, { io: 'input', target: 'draft-2020-12' });
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../schemas/config.schema.json');
});
