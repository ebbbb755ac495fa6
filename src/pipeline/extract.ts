import { find } from '../find/index.ts';
import type { Lexicon } from '../lexicon/types.ts';
import type { RawFile } from '../model/article.ts';
import type { ArticleRecord } from '../model/record.ts';
import type { Trace } from '../model/trace.ts';
import { normalise } from '../normalise/index.ts';
import { type ParseDefaults, parse, townsOf } from '../parse/index.ts';
import { resolve } from '../resolve/index.ts';
import { tokenise } from '../tokenise/index.ts';
import { Batch, only } from './batch.ts';

/** A file to read, and what holds where it does not say it itself. */
export interface Source {
  readonly file: RawFile;
  readonly defaults: ParseDefaults;
}

/** A file and what was read in it. */
export interface Extracted {
  readonly file: RawFile;
  readonly record: ArticleRecord;
}

/**
 * The five middle stages: files become records. Pure and synchronous: equal files give equal records, whatever else is
 * read with them.
 */
export const extractAll = (sources: Batch<Source>, lexicon: Lexicon, trace?: Trace): Batch<Extracted> =>
  sources
    .through('parse', ({ file, defaults }) => parse(file, defaults, townsOf(lexicon)))
    .through('tokenise', tokenise)
    .inSteps('find', function* (document) {
      return { document, findings: yield* find(document, lexicon, trace) };
    })
    .inSteps('resolve', function* ({ document, findings }) {
      return { document, resolution: yield* resolve(document, findings, lexicon, trace) };
    })
    .through('normalise', ({ document, resolution }) => ({
      file: document.article.file,
      record: normalise(document, resolution, lexicon),
    }));

const NO_DEFAULTS: ParseDefaults = { date: null, source: null, language: null };

/** One file's record. Throws `ArticleError` where the file cannot be taken. */
export const extract = (file: RawFile, lexicon: Lexicon, defaults = NO_DEFAULTS, trace?: Trace): ArticleRecord =>
  only(extractAll(Batch.of([{ file, defaults }]), lexicon, trace)).record;
