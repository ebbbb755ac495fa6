import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ArticleError, RunError, UsageError, whyUnread } from '../errors.ts';
import type { Lexicon } from '../lexicon/types.ts';
import type { RawFile } from '../model/article.ts';
import type { ArticleRecord } from '../model/record.ts';
import type { Trace } from '../model/trace.ts';
import type { ParseDefaults } from '../parse/index.ts';
import type { SourceBytes } from '../read/index.ts';

/** The one article that a command is about: a file, or `-` for standard input. Throws `UsageError` or `RunError`. */
export async function articleAt(file: string, stdin: Readable): Promise<RawFile> {
  const { loadAlone, read } = await import('../read/index.ts');
  const source = file === '-' ? await piped(stdin) : await loadAlone(file).catch((error) => refuse(file, error));
  return asArticle(file, () => read(source));
}

/** Does something with an article. What it cannot be taken for ends the command: throws `RunError`. */
export function asArticle<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    throw new RunError(`${file}: ${error.message} (${error.stage}: ${error.code})`);
  }
}

/** The lexicon, loaded by the commands that need it. Throws `UsageError` for a broken word list. */
export async function openCheckedLexicon(): Promise<Lexicon> {
  const [{ openLexicon }, { checkLists }] = await Promise.all([
    import('../lexicon/index.ts'),
    import('../lexicon/check-lists.ts'),
  ]);
  checkLists();
  return openLexicon();
}

/** The middle stages over the lexicon. */
export async function openExtract(): Promise<
  (file: RawFile, defaults?: ParseDefaults, trace?: Trace) => ArticleRecord
> {
  const [{ extract }, lexicon] = await Promise.all([import('../pipeline/extract.ts'), openCheckedLexicon()]);
  return (file, defaults, trace) => extract(file, lexicon, defaults, trace);
}

async function piped(stdin: Readable): Promise<SourceBytes> {
  const { sourceOf } = await import('../read/index.ts');
  return sourceOf('stdin.txt', await buffer(stdin));
}

function refuse(file: string, { code }: NodeJS.ErrnoException): never {
  throw new UsageError(`${file}: cannot be read (${whyUnread(code)})`);
}
