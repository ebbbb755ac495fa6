import { createRequire } from 'node:module';
import type yaml from 'yaml';
import { ArticleError, jsonMistake } from '../errors.ts';
import type { RawFile } from '../model/article.ts';
import { isoDay, MONTH, monthNumber } from './months.ts';
import { plainFrontMatter } from './plain-front-matter.ts';

/** What front matter or a sidecar may say. */
export interface Metadata {
  readonly title?: string;
  readonly date?: string;
  readonly source?: string;
  readonly author?: string;
  readonly id?: string;
  readonly language?: string;
}

const FIELDS = ['title', 'date', 'source', 'author', 'id', 'language'] as const;
const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)(?:\r?\n)?^---[ \t]*(?:\r?\n|$)/mu;

/** UTF-16 units within which front matter must end: the YAML reader's time grows with the square of the keys. */
const FRONT_MATTER_MOST = 32_768;

export interface FrontMatter {
  readonly data: Metadata;
  /** UTF-16 offset of the body. */
  readonly bodyStart: number;
}

/** The YAML block at the top; `bodyStart` 0 where there is none. Throws `front-matter` where it is broken. */
export function frontMatter(text: string): FrontMatter {
  const block = yamlBlock(text);
  if (block === null) return { data: {}, bodyStart: 0 };
  const data = plainFrontMatter(block.yaml) ?? yamlOf(block.yaml);
  return { data: metadata(data, 'front-matter'), bodyStart: block.end };
}

/** Whether front matter or sidecar call the article English ("en", "en-GB"). Throws where they are broken. */
export function isCalledEnglish({ text, sidecar: beside }: Pick<RawFile, 'text' | 'sidecar'>): boolean {
  const language = frontMatter(text).data.language ?? sidecar(beside).language ?? '';
  return /^en(?:[-_]|$)/iu.test(language);
}

/** The text without its front matter, whatever that may hold. */
export const bodyOf = (text: string): string => text.slice(yamlBlock(text)?.end ?? 0);

function yamlBlock(text: string): { yaml: string; end: number } | null {
  if (!/^---[ \t]*\r?\n/u.test(text)) return null;
  const match = FRONT_MATTER.exec(text.slice(0, FRONT_MATTER_MOST));
  return match === null || match.index !== 0 ? null : { yaml: match[1] ?? '', end: match[0].length };
}

/** What a sidecar says. Throws `sidecar` where it is broken. */
export function sidecar(text: string | null): Metadata {
  if (text === null) return {};
  try {
    return metadata(JSON.parse(text), 'sidecar');
  } catch (error) {
    if (error instanceof ArticleError) throw error;
    throw bad('sidecar', jsonMistake(text, error as Error));
  }
}

/** Loads the YAML reader, of eighty files, when front matter comes that is more than plain. */
const yamlReader = (): typeof yaml => createRequire(import.meta.url)('yaml') as typeof yaml;

/** YAML as data alone: every value a text, no aliases (one line of them can grow to gigabytes). */
function yamlOf(source: string): unknown {
  const document = yamlReader().parseDocument(source, { schema: 'failsafe', uniqueKeys: true, prettyErrors: false });
  const problem = document.errors[0];
  if (problem !== undefined)
    throw bad(
      'front-matter',
      `line ${lineInFile(source, problem.pos[0])}: ${problem.message}${adviceOn(problem.code)}`,
    );
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    throw bad('front-matter', 'aliases are not taken');
  }
}

/** "title: Lima: a city" is the mistake that is made most. */
const adviceOn = (code: string): string =>
  code === 'BLOCK_AS_IMPLICIT_KEY' ? ' (a text with ": " in it needs quotation marks)' : '';

/** The first line of YAML is the second of the file. */
const lineInFile = (source: string, at: number): number => source.slice(0, at).split('\n').length + 1;

type Code = 'front-matter' | 'sidecar';

const bad = (code: Code, message: string): ArticleError =>
  new ArticleError('parse', code, `${code.replace('-', ' ')}: ${message}`);

function metadata(data: unknown, code: Code): Metadata {
  if (data === null || data === '') return {};
  if (typeof data === 'object' && !Array.isArray(data)) return fieldsOf(data as Record<string, unknown>, code);
  const found = Array.isArray(data) ? 'a list' : `a ${typeof data}`;
  throw bad(code, `expected keys and values such as "title: …", found ${found}`);
}

function fieldsOf(data: Record<string, unknown>, code: Code): Metadata {
  const fields: Record<string, string> = {};
  for (const field of FIELDS) {
    const value = field === 'author' ? authorsOf(data[field]) : data[field];
    if (isNothing(value)) continue;
    if (typeof value === 'object') throw bad(code, `${field}: expected one text, found a list or a map`);
    const text = String(value).trim().replace(/\s+/gu, ' ');
    if (NO_TEXT.test(text)) throw bad(code, `${field}: expected text, found NUL or half a character`);
    if (field === 'language') fields[field] = text.replace(ENGLISH, 'en');
    else if (field !== 'date') fields[field] = text;
    else if (!isCoarse(text)) fields[field] = isoDateOf(text, code);
  }
  return fields;
}

/** A list of names is the text that has them all: [Ana Roe, Bo Lund] is "Ana Roe, Bo Lund". */
const authorsOf = (value: unknown): unknown =>
  Array.isArray(value) && value.every((name) => typeof name === 'string') ? value.join(', ') : value;

/** What an escape of JSON or YAML can write, and no file or table can hold. */
const NO_TEXT = /[\0\p{Cs}]/u;

/** What people write for the code "en". */
const ENGLISH = /^en(?:g|glish)?$/iu;

/** Nothing, or what YAML writes for it. */
const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && /^\s*(?:~|null)?\s*$/u.test(value));

const ORDINAL = '(?:st|nd|rd|th)?';
const WRITTEN_DAY = new RegExp(
  `^(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? )?(?:(?<d1>\\d{1,2})${ORDINAL} (?<m1>${MONTH})|(?<m2>${MONTH}) (?<d2>\\d{1,2})${ORDINAL}),? (?<y>\\d{4})(?!\\d)`,
  'iu',
);

const NUMERIC_DAY = /^(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{4})\/(\d{1,2})\/(\d{1,2})|(\d{4})(\d{2})(\d{2}))(?:$|[T ])/u;

const COARSE = new RegExp(`^(?:\\d{4}(?:[-/](?:0?[1-9]|1[0-2]))?|(?:${MONTH}),? \\d{4})$`, 'iu');

/** "2014", "2014-05", "May 2014": no day, but no mistake either. What else tells the day is asked. */
const isCoarse = (date: string): boolean => COARSE.test(date);

/** The day of "2019-01-19", "20190119T0800Z", "Sat, 19 Jan 2019 08:00", "Jan. 19, 2019". Throws where there is no such day. */
function isoDateOf(value: string, code: Code): string {
  const numeric = NUMERIC_DAY.exec(value)
    ?.slice(1)
    .filter((part) => part !== undefined);
  const written = WRITTEN_DAY.exec(value)?.groups;
  const day = numeric
    ? isoDay(Number(numeric[0]), Number(numeric[1]), Number(numeric[2]))
    : written
      ? isoDay(
          Number(written.y),
          monthNumber((written.m1 ?? written.m2) as string) ?? 0,
          Number(written.d1 ?? written.d2),
        )
      : null;
  if (day === null) throw bad(code, `date: expected a day such as 2019-01-19, found "${value}"`);
  return day;
}
