import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type Config, loadConfig } from '../config/index.ts';
import { ArticleError, RunError, UsageError } from '../errors.ts';
import type { RawFile } from '../model/article.ts';
import type { ArticleRecord } from '../model/record.ts';
import { CONFIG_OPTION, type CommandSpec } from './command.ts';
import { EXIT, type ExitCode, type Terminal, write } from './terminal.ts';

interface Options {
  readonly config?: string;
  readonly jsonl?: true;
}

type Extract = (file: RawFile) => ArticleRecord;

export const extract: CommandSpec<Options> = {
  define: (program) =>
    program
      .command('extract')
      .description('print one article’s document; with --jsonl one for each line of standard input')
      .argument('[file]', 'a text file, or - for standard input')
      .option('--jsonl', 'read {"id", "text", "date"?, "title"?} a line and print one document a line')
      .option(...CONFIG_OPTION),
  act: async (terminal, options, [file]) => {
    if ((file === undefined) !== (options.jsonl === true))
      throw new UsageError('extract: expected a file, "-" or --jsonl');
    const extractOne = await opened(loadConfig(options.config ?? null));
    return file === undefined ? stream(terminal, extractOne) : single(terminal, extractOne, file);
  },
};

async function opened(config: Config): Promise<Extract> {
  const [{ recordOf }, { openLexicon }] = await Promise.all([
    import('../pipeline/map.ts'),
    import('../lexicon/index.ts'),
  ]);
  const lexicon = openLexicon();
  return (file) => recordOf(file, config, lexicon);
}

async function single({ stdin, stdout }: Terminal, extractOne: Extract, file: string): Promise<ExitCode> {
  const { hashOf, read } = await import('../read/index.ts');
  const bytes = file === '-' ? await buffer(stdin) : await bytesOf(file);
  const sidecar = file === '-' ? null : await readFile(file.replace(/\.[^./]*$/u, '.meta.json')).catch(() => null);
  const path = file === '-' ? 'stdin.txt' : basename(file);
  try {
    const record = extractOne(read({ path, bytes, sidecar, sha256: hashOf(bytes, sidecar) }));
    await write(stdout, `${JSON.stringify(record, null, 2)}\n`);
    return EXIT.good;
  } catch (error) {
    if (error instanceof ArticleError) throw new RunError(`${file}: ${error.message} (${error.stage}: ${error.code})`);
    throw error;
  }
}

async function bytesOf(file: string): Promise<Buffer> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${file}: cannot be read (${error.code})`);
  });
}

/** One document or error for each line, in the order of the lines. */
async function stream({ stdin, stdout }: Terminal, extractOne: Extract): Promise<ExitCode> {
  let code: ExitCode = EXIT.good;
  for await (const line of linesOf(stdin)) {
    if (line.trim() === '') continue;
    const answer = await answerTo(line, extractOne);
    if ('error' in answer) code = EXIT.someSetAside;
    await write(stdout, `${JSON.stringify(answer)}\n`);
  }
  return code;
}

const linesOf = (stdin: Readable): AsyncIterable<string> =>
  createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY });

interface Failure {
  readonly id: unknown;
  readonly error: { readonly code: string; readonly message: string };
}

async function answerTo(line: string, extractOne: Extract): Promise<ArticleRecord | Failure> {
  let id: unknown = null;
  try {
    const item = itemOf(line);
    id = item.id ?? null;
    return extractOne(await fileOfItem(item));
  } catch (error) {
    const { code, message } =
      error instanceof ArticleError ? error : { code: 'internal', message: (error as Error).message };
    return { id, error: { code, message } };
  }
}

type Item = Readonly<Record<string, unknown>>;

function itemOf(line: string): Item {
  try {
    const item: unknown = JSON.parse(line);
    if (typeof item === 'object' && item !== null && !Array.isArray(item)) return item as Item;
  } catch {
    // Falls through to the one message for whatever is no object.
  }
  throw new ArticleError('read', 'json', 'expected one JSON object a line');
}

async function fileOfItem({ id, text, date, title }: Item): Promise<RawFile> {
  const { fileOf } = await import('../read/index.ts');
  if (typeof id !== 'string' || id === '') throw new ArticleError('read', 'json', 'id: expected a text');
  if (typeof text !== 'string') throw new ArticleError('read', 'json', 'text: expected a text');
  return fileOf(id, text, { id, date: date ?? null, title: title ?? null });
}
