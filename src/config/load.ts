import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { z } from 'zod';
import { jsonMistake, UsageError, whyUnread } from '../errors.ts';
import { type Config, configSchema } from './schema.ts';

/** The configuration of a file; of no file: the defaults. Throws `UsageError` with the key path of each mistake. */
export function loadConfig(file: string | null): Config {
  if (file === null) return checkConfig({}, 'defaults', '.');
  return checkConfig(readJson(file), file, dirname(resolve(file)));
}

/** Checks raw JSON; folders are relative to `base`. */
export function checkConfig(raw: unknown, name: string, base: string): Config {
  const result = configSchema.safeParse(raw, { error: complaint });
  if (!result.success) throw new UsageError(result.error.issues.flatMap((issue) => told(issue, name)).join('\n'));
  const { $schema: _, input, output, ...rest } = result.data;
  return { ...rest, input: absolute(base, input), output: absolute(base, output) };
}

const absolute = (base: string, path: string | undefined): string | null =>
  path === undefined ? null : resolve(base, path);

/** The JSON of a file. Throws `UsageError`, with the line of a mistake where the parser tells its position. */
export function readJson(file: string): unknown {
  const text = textOf(file).replace(/^\ufeff/u, '');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${file}: ${jsonMistake(text, error as Error)}`);
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file}: cannot be read (${whyUnread((error as NodeJS.ErrnoException).code)})`);
  }
}

/** One line a mistake: "pipeline.config.json: limits.bytes: expected a whole number, found a text". */
function told(issue: z.core.$ZodIssue, name: string): string[] {
  const at = (key: readonly PropertyKey[]): string => [name, key.map(String).join('.')].filter(Boolean).join(': ');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => `${at([...issue.path, key])}: ${issue.message}`);
  return [`${at(issue.path)}: ${issue.message}`];
}

/** What was expected and what was found; nothing where the schema has words of its own. */
function complaint(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${KINDS[issue.expected] ?? issue.expected}, found ${kindOf(issue.input)}`;
    case 'invalid_value':
      return `expected ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}, found ${JSON.stringify(issue.input)}`;
    case 'unrecognized_keys':
      return `unknown key, expected one of ${keysOf(issue.inst).join(', ')}`;
    case 'too_small':
      return issue.origin === 'string'
        ? 'expected a text that is not empty'
        : `expected ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}, found ${issue.input}`;
    case 'too_big':
      return `expected at most ${issue.maximum}, found ${issue.input}`;
    default:
      return undefined;
  }
}

/** What an object may say. */
const keysOf = (schema: unknown): string[] =>
  Object.keys((schema as z.ZodObject).shape).filter((key) => !key.startsWith('$'));

/** The kinds of JSON, as people call them. */
const KINDS: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'an object',
  string: 'a text',
};

function kindOf(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return String(value);
  return KINDS[Array.isArray(value) ? 'array' : typeof value] ?? typeof value;
}
