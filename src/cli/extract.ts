import type { Readable } from 'node:stream';
import { type Config, loadConfig } from '../config/index.ts';
import { ArticleError, UsageError } from '../errors.ts';
import type { RawFile } from '../model/article.ts';
import type { ArticleRecord } from '../model/record.ts';
import { articleAt, asArticle, openCheckedLexicon } from './article.ts';
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
  const [{ recordOf }, lexicon] = await Promise.all([import('../pipeline/map/index.ts'), openCheckedLexicon()]);
  return (file) => recordOf(file, config, lexicon);
}

async function single({ stdin, stdout }: Terminal, extractOne: Extract, file: string): Promise<ExitCode> {
  const article = await articleAt(file, stdin);
  const record = asArticle(file, () => extractOne(article));
  await write(stdout, `${JSON.stringify(record, null, 2)}\n`);
  return EXIT.good;
}

/** One document or error for each line, in the order of the lines. */
async function stream({ stdin, stdout }: Terminal, extractOne: Extract): Promise<ExitCode> {
  let code: ExitCode = EXIT.good;
  let number = 0;
  for await (const line of linesOf(stdin)) {
    number++;
    if (line.every(isBlank)) continue;
    const answer = await answerTo(line, number, extractOne);
    if ('error' in answer) code = EXIT.someSetAside;
    await write(stdout, `${JSON.stringify(answer)}\n`);
  }
  return code;
}

const LINE_FEED = 0x0a;

/** Cut as bytes: what is no UTF-8 costs its own line, and the line separators of Unicode belong to the text. */
async function* linesOf(stdin: Readable): AsyncGenerator<Buffer> {
  let begun: Buffer[] = [];
  for await (const chunk of stdin as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      yield Buffer.concat([...begun, chunk.subarray(start, end)]);
      begun = [];
      start = end + 1;
    }
    begun.push(chunk.subarray(start));
  }
  yield Buffer.concat(begun);
}

const isBlank = (byte: number): boolean => byte === 0x20 || byte === 0x09 || byte === 0x0d;

interface Failure {
  readonly id: unknown;
  readonly error: { readonly code: string; readonly message: string };
}

async function answerTo(line: Buffer, number: number, extractOne: Extract): Promise<ArticleRecord | Failure> {
  let id: unknown = null;
  try {
    const item = itemOf(line);
    id = item.id ?? null;
    return extractOne(await fileOfItem(item));
  } catch (error) {
    return { id, error: failureOf(error as Error, id === null ? `line ${number}: ` : '') };
  }
}

/** What a line says beside its text is read as a sidecar, but is none. */
function failureOf(error: Error, place: string): Failure['error'] {
  const message = place + error.message;
  if (!(error instanceof ArticleError)) return { code: 'internal', message };
  return error.code === 'sidecar'
    ? { code: 'json', message: message.replace('sidecar: ', '') }
    : { code: error.code, message };
}

type Item = Readonly<Record<string, unknown>>;

function itemOf(line: Buffer): Item {
  try {
    const item: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line));
    if (typeof item === 'object' && item !== null && !Array.isArray(item)) return item as Item;
  } catch {
    // Falls through to the one message for whatever is no object.
  }
  throw new ArticleError('read', 'json', 'expected one JSON object, in UTF-8');
}

async function fileOfItem({ id, text, date, title }: Item): Promise<RawFile> {
  const { fileOf } = await import('../read/index.ts');
  if (typeof id !== 'string' || id === '') throw new ArticleError('read', 'json', 'id: expected a text');
  if (typeof text !== 'string') throw new ArticleError('read', 'json', 'text: expected a text');
  return fileOf(id, text, { id, date: date ?? null, title: title ?? null });
}
