import type { Article, Block, Dateline, PublishedAtSource, RawFile } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { linesOf, paragraphsOf } from './blocks.ts';
import { type DatelineLine, datelineOf } from './dateline.ts';
import { type Header, headerOf } from './header.ts';
import { articleId } from './identity.ts';
import { frontMatter, type Metadata, sidecar } from './metadata.ts';
import { isoDay } from './months.ts';
import { authorOf, blocksOf } from './roles.ts';

export { bodyOf } from './metadata.ts';

/** What the configuration says of articles that do not say it themselves. */
export interface ParseDefaults {
  readonly date: string | null;
  readonly source: string | null;
  readonly language: string | null;
}

/** Tells the parts of a file apart. Throws `ArticleError` where front matter or sidecar are broken. */
export function parse(file: RawFile, defaults: ParseDefaults): Article {
  const front = frontMatter(file.text);
  const beside = sidecar(file.sidecar);
  const said: Metadata = { ...beside, ...front.data };
  const paragraphs = paragraphsOf(file.text, linesOf(file.text, front.bodyStart));
  const blocks = blocksOf(file.text, paragraphs, said.title ?? null);
  const head = blocks.find((block) => block.role === 'header');
  const header = head === undefined ? null : headerOf(file.text, head);
  const line = firstDateline(file.text, blocks);
  return {
    id: articleId(file.path, said.id),
    file,
    text: file.text,
    language: said.language ?? defaults.language,
    title: said.title ?? headlineOf(file.text, blocks),
    source: said.source ?? header?.source ?? line?.source ?? defaults.source,
    author: said.author ?? bylineOf(file.text, blocks),
    ...publication(file, front.data, beside, header, line, defaults),
    dateline: datelineSpan(header, line),
    bodyStart: front.bodyStart,
    blocks,
  };
}

type Publication = Pick<Article, 'publishedAt' | 'publishedAtSource'>;

/** The first source of the contract's list that gives a day. */
function publication(
  file: RawFile,
  front: Metadata,
  beside: Metadata,
  header: Header | null,
  line: DatelineLine | null,
  defaults: ParseDefaults,
): Publication {
  const ordered: readonly [string | null | undefined, PublishedAtSource][] = [
    [front.date, 'front-matter'],
    [beside.date, 'sidecar'],
    [header?.date, 'header'],
    [fullDay(line), 'dateline'],
    [fileNameDay(file.path), 'filename'],
    [defaults.date, 'config'],
  ];
  const found = ordered.find(([day]) => day !== null && day !== undefined);
  return { publishedAt: found?.[0] ?? null, publishedAtSource: found?.[1] ?? 'none' };
}

const fullDay = (line: DatelineLine | null): string | null =>
  line !== null && line.year !== null && line.month !== null && line.day !== null
    ? isoDay(line.year, line.month, line.day)
    : null;

function fileNameDay(path: string): string | null {
  const match = /(?:^|\/)(\d{4})-?(\d{2})-?(\d{2})(?!\d)[^/]*$/u.exec(path);
  return match === null ? null : isoDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** How many paragraphs of text may come before the dateline (a summary, a place line). */
const DATELINE_WITHIN = 2;

function firstDateline(text: string, blocks: readonly Block[]): DatelineLine | null {
  const candidates = blocks
    .filter((block) => block.role === 'text' || block.role === 'headline')
    .slice(0, DATELINE_WITHIN + 1);
  for (const block of candidates) {
    const line = datelineOf(text, block);
    if (line !== null) return line;
  }
  return null;
}

function datelineSpan(header: Header | null, line: DatelineLine | null): Dateline | null {
  if (line !== null) return { span: line.span, place: line.place };
  const place: Span | null = header?.place ?? null;
  return place === null ? null : { span: place, place };
}

function headlineOf(text: string, blocks: readonly Block[]): string | null {
  const block = blocks.find((b) => b.role === 'headline');
  return block === undefined ? null : text.slice(block.start, block.end);
}

function bylineOf(text: string, blocks: readonly Block[]): string | null {
  const block = blocks.find((b) => b.role === 'byline');
  return block === undefined ? null : authorOf(text.slice(block.start, block.end));
}
