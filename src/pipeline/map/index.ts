import { createHash } from 'node:crypto';
import { ArticleError } from '../../errors.ts';
import type { Lexicon } from '../../lexicon/types.ts';
import type { RawFile } from '../../model/article.ts';
import type { ArticleRecord } from '../../model/record.ts';
import { bodyOf, isCalledEnglish, type ParseDefaults } from '../../parse/index.ts';
import { languageOf } from '../../parse/language.ts';
import { read, type SourceBytes } from '../../read/index.ts';
import { csvRows } from '../../write/csv.ts';
import { bySection, type Entry, SECTIONS, type Section } from '../../write/entry.ts';
import { checkOf, type Finished } from '../../write/journal.ts';
import { dateRows, mentionRows, quoteRows } from '../../write/rows.ts';
import { type Attempt, Batch, only } from '../batch.ts';
import { type Extracted, extractAll, type Source } from '../extract.ts';
import { factsOf } from './facts.ts';
import { articleError, type Outcome, rejectionOf } from './outcome.ts';

/** What the map needs of the configuration. */
export interface MapSettings {
  readonly defaults: ParseDefaults;
  readonly otherLanguages: 'set-aside' | 'pass';
}

/**
 * The map: each article's bytes become everything that it adds to the output. It depends on nothing else, so
 * that any engine may call it, anywhere and in any order. Never throws.
 */
export function mapArticles(
  sources: readonly SourceBytes[],
  settings: MapSettings,
  lexicon: Lexicon,
  now: () => number,
): Outcome[] {
  const files = Batch.of(sources, now).through('read', read);
  const finished = extractEnglish(files, settings, lexicon).through('write', finishedOf);
  return finished.attempts.map((attempt, i) => outcomeOf((sources[i] as SourceBytes).path, attempt));
}

function outcomeOf(path: string, attempt: Attempt<Finished>): Outcome {
  const { times } = attempt;
  if (attempt.kind === 'made') return { kind: 'finished', finished: attempt.made, times };
  return { kind: 'rejected', rejection: rejectionOf(path, articleError(attempt.stage, attempt.error)), times };
}

/** One file's record. Throws `ArticleError`, of code `language` for one that is not in English. */
export const recordOf = (file: RawFile, settings: MapSettings, lexicon: Lexicon): ArticleRecord =>
  only(extractEnglish(Batch.of([file]), settings, lexicon)).record;

const extractEnglish = (files: Batch<RawFile>, settings: MapSettings, lexicon: Lexicon): Batch<Extracted> =>
  extractAll(
    files.through('parse', (file) => inItsLanguage(file, settings)),
    lexicon,
  );

function inItsLanguage(file: RawFile, { defaults, otherLanguages }: MapSettings): Source {
  const recognised = languageOf(bodyOf(file.text));
  const isForeign = recognised !== null && recognised !== 'en';
  if (isForeign && otherLanguages === 'set-aside' && !isCalledEnglish(file)) throw notEnglish(recognised);
  return { file, defaults: { ...defaults, language: recognised ?? defaults.language } };
}

const notEnglish = (language: string): ArticleError =>
  new ArticleError('parse', 'language', `expected English, found "${language}"`);

function finishedOf({ file, record }: Extracted): Finished {
  const texts: Record<Section, string> = {
    documents: `${JSON.stringify(record)}\n`,
    mentions: csvRows('mentions', mentionRows(record)),
    dates: csvRows('dates', dateRows(record)),
    quotes: csvRows('quotes', quoteRows(record)),
  };
  const rows = utf8.encode(SECTIONS.map((section) => texts[section]).join(''));
  const document = utf8.encode(`${JSON.stringify(record, null, 2)}\n`);
  const entry: Entry = {
    id: record.article.id,
    path: file.path,
    sha256: file.sha256,
    document: { bytes: document.length, sha256: createHash('sha256').update(document).digest('hex') },
    bytes: bySection((section) => Buffer.byteLength(texts[section])),
    check: checkOf(rows),
    facts: factsOf(record, bodyOf(file.text)),
  };
  const line = utf8.encode(`${JSON.stringify(entry)}\n`);
  return { id: entry.id, path: entry.path, sha256: entry.sha256, line, rows, document };
}

const utf8 = new TextEncoder();
