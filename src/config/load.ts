import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { z } from 'zod';
import { UsageError } from '../errors.ts';
import { type Config, configSchema } from './schema.ts';

/** The configuration of a file; of no file: the defaults. Throws `UsageError` with the key path of each mistake. */
export function loadConfig(file: string | null): Config {
  if (file === null) return checkConfig({}, 'defaults', '.');
  return checkConfig(readJson(file), file, dirname(resolve(file)));
}

/** Checks raw JSON; folders are relative to `base`. */
export function checkConfig(raw: unknown, name: string, base: string): Config {
  const result = configSchema.safeParse(raw);
  if (!result.success) throw new UsageError(result.error.issues.flatMap((i) => complaints(i, name)).join('\n'));
  const { $schema: _, input, output, ...rest } = result.data;
  return { ...rest, input: absolute(base, input), output: absolute(base, output) };
}

const absolute = (base: string, path: string | undefined): string | null =>
  path === undefined ? null : resolve(base, path);

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/u, ''));
  } catch (error) {
    throw new UsageError(`${file}: ${(error as Error).message}`);
  }
}

/** One line a mistake: "pipeline.config.json: limits.bytes: Invalid input: expected int, received string". */
function complaints(issue: z.core.$ZodIssue, name: string): string[] {
  const at = (key: readonly PropertyKey[]): string => [name, key.map(String).join('.')].filter(Boolean).join(': ');
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => `${at([...issue.path, key])}: unknown key`);
  return [`${at(issue.path)}: ${issue.message}`];
}
