import { createHash } from 'node:crypto';
import { ArticleError } from '../errors.ts';
import type { Lexicon } from '../lexicon/types.ts';
import type { RawFile } from '../model/article.ts';
import type { ArticleRecord } from '../model/record.ts';
import { bodyOf, type ParseDefaults } from '../parse/index.ts';
import { languageOf } from '../parse/language.ts';
import { read, type SourceBytes } from '../read/index.ts';
import { csvRows } from '../write/csv.ts';
import { type Entry, SECTIONS, type Section } from '../write/entry.ts';
import { checkOf, type Finished } from '../write/journal.ts';
import { dateRows, mentionRows, quoteRows } from '../write/rows.ts';
import { extract } from './extract.ts';
import { factsOf } from './facts.ts';
import { type Outcome, rejectionOf } from './outcome.ts';
import { articleError, measured, plainly, type StageTimes, type Step } from './step.ts';

/** What the map needs of the configuration. */
export interface MapSettings {
  readonly defaults: ParseDefaults;
  readonly otherLanguages: 'set-aside' | 'pass';
}

/**
 * The map: one article's bytes become everything that it adds to the output. It depends on nothing else, so
 * that any engine may call it, anywhere and in any order. Never throws.
 */
export function mapArticle(source: SourceBytes, settings: MapSettings, lexicon: Lexicon, now: () => number): Outcome {
  const times: StageTimes = {};
  const step = measured(times, now);
  try {
    const file = step('read', () => read(source));
    const record = recordOf(file, settings, lexicon, step);
    const finished = step('write', () => finishedOf(record, file));
    return { kind: 'finished', finished, times };
  } catch (error) {
    return { kind: 'rejected', rejection: rejectionOf(source.path, articleError('write', error)), times };
  }
}

/** One file's record, or `ArticleError` (`language`) for one that is not in English. */
export function recordOf(file: RawFile, settings: MapSettings, lexicon: Lexicon, step: Step = plainly): ArticleRecord {
  const recognised = step('parse', () => languageOf(bodyOf(file.text)));
  const language = recognised ?? settings.defaults.language;
  const record = (): ArticleRecord => extract(file, lexicon, { ...settings.defaults, language }, undefined, step);
  if (settings.otherLanguages === 'pass') return record();
  if (recognised !== null && recognised !== 'en') throw notEnglish(recognised);
  return record();
}

const notEnglish = (language: string): ArticleError =>
  new ArticleError('parse', 'language', `expected English, found "${language}"`);

function finishedOf(record: ArticleRecord, file: RawFile): Finished {
  const texts: Record<Section, string> = {
    documents: `${JSON.stringify(record)}\n`,
    mentions: csvRows('mentions', mentionRows(record)),
    dates: csvRows('dates', dateRows(record)),
    quotes: csvRows('quotes', quoteRows(record)),
  };
  const rows = utf8.encode(SECTIONS.map((section) => texts[section]).join(''));
  const document = utf8.encode(`${JSON.stringify(record, null, 2)}\n`);
  const bytes = Object.fromEntries(SECTIONS.map((s) => [s, Buffer.byteLength(texts[s])])) as Record<Section, number>;
  const entry: Entry = {
    id: record.article.id,
    path: file.path,
    sha256: file.sha256,
    document: { bytes: document.length, sha256: createHash('sha256').update(document).digest('hex') },
    bytes,
    check: checkOf(rows),
    facts: factsOf(record, bodyOf(file.text)),
  };
  const line = utf8.encode(`${JSON.stringify(entry)}\n`);
  return { id: entry.id, path: entry.path, sha256: entry.sha256, line, rows, document };
}

const utf8 = new TextEncoder();
