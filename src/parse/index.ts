import type { Article, Block, Dateline, PublishedAtSource, RawFile } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { linesOf, paragraphsOf } from './blocks.ts';
import { type Byline, bylineOf } from './byline.ts';
import { type DatelineLine, datelineOf, type IsTown } from './dateline.ts';
import { type Header, headerOf } from './header.ts';
import { articleId } from './identity.ts';
import { frontMatter, type Metadata, sidecar } from './metadata.ts';
import { isoDay } from './months.ts';
import { blocksOf } from './roles.ts';

export type { IsTown } from './dateline.ts';
export { bodyOf, isCalledEnglish } from './metadata.ts';
export { townsOf } from './towns.ts';

/** What the configuration says of articles that do not say it themselves. */
export interface ParseDefaults {
  readonly date: string | null;
  readonly source: string | null;
  readonly language: string | null;
}

/**
 * Tells the parts of a file apart. Throws `ArticleError` where front matter or sidecar are broken. Datelines that their
 * form does not tell ("Lagos: …") are taken where `isTown` knows the name.
 */
export function parse(
  file: RawFile,
  defaults: ParseDefaults,
  isTown: IsTown = (_, orMayBe = false) => orMayBe,
): Article {
  const front = frontMatter(file.text);
  const beside = sidecar(file.sidecar);
  const said: Metadata = { ...beside, ...front.data };
  const paragraphs = paragraphsOf(file.text, linesOf(file.text, front.bodyStart));
  const blocks = blocksOf(file.text, paragraphs, said.title ?? null, isTown);
  const head = blocks.find((block) => block.role === 'header');
  const header = head === undefined ? null : headerOf(file.text, head);
  const line = firstDateline(file.text, blocks, isTown);
  const byline = blocks.find(({ role }) => role === 'byline');
  const signed = byline === undefined ? null : bylineOf(textOf(file.text, byline), true, isTown);
  return {
    id: articleId(file.path, said.id),
    file,
    text: file.text,
    language: said.language ?? defaults.language,
    title: said.title ?? headlineOf(file.text, blocks),
    source: said.source ?? header?.source ?? line?.source ?? defaults.source,
    author: said.author ?? signed?.author ?? null,
    ...publication([
      [front.data.date, 'front-matter'],
      [beside.date, 'sidecar'],
      [header?.date, 'header'],
      [fullDay(line), 'dateline'],
      [fileNameDay(file.path), 'filename'],
      [defaults.date, 'config'],
    ]),
    dateline: datelineSpan(header, line, byline === undefined ? null : placeIn(byline, signed)),
    bodyStart: front.bodyStart,
    blocks,
  };
}

type Publication = Pick<Article, 'publishedAt' | 'publishedAtSource'>;

/** The first source that gives a day; docs/output.md has their order. */
function publication(ordered: readonly [string | null | undefined, PublishedAtSource][]): Publication {
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

function firstDateline(text: string, blocks: readonly Block[], isTown: IsTown): DatelineLine | null {
  const candidates = blocks.filter(({ role }) => role === 'text' || role === 'headline').slice(0, DATELINE_WITHIN + 2);
  for (const [i, block] of candidates.slice(0, DATELINE_WITHIN + 1).entries()) {
    const line = datelineOf(text, block, isTown);
    if (line !== null && !isSpeaker(text, line, candidates[i + 1])) return line;
  }
  return null;
}

const LABEL = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}: /u;
const LABEL_MOST = 60;

/** "Houston: We lost it. / Clay: When?": names and colons before paragraphs in a row are those who speak. */
const isSpeaker = (text: string, { span }: DatelineLine, next: Block | undefined): boolean =>
  next !== undefined &&
  text.charAt(span.end - 1) === ':' &&
  LABEL.test(text.slice(next.start, Math.min(next.end, next.start + LABEL_MOST)));

/** The dateline; else where the header line or the byline says that the report comes from. */
function datelineSpan(header: Header | null, line: DatelineLine | null, signed: Span | null): Dateline | null {
  if (line !== null && line.place !== null) return { span: line.span, place: line.place };
  const place = header?.place ?? signed;
  return place === null ? null : { span: place, place };
}

const placeIn = ({ start }: Block, signed: Byline | null): Span | null =>
  signed === null || signed.place === null
    ? null
    : { start: start + signed.place.start, end: start + signed.place.end };

function headlineOf(text: string, blocks: readonly Block[]): string | null {
  const block = blocks.find((b) => b.role === 'headline');
  return block === undefined ? null : textOf(text, block);
}

const textOf = (text: string, { start, end }: Span): string => text.slice(start, end);
