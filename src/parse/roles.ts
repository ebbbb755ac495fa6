import type { Block, BlockRole } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { bylineOf } from './byline.ts';
import { datelineOf, type IsTown } from './dateline.ts';
import { headerOf } from './header.ts';

/** How many paragraphs can stand before the running text. */
const LEAD_MOST = 6;
const HEADLINE_MOST = 160;
/** UTF-16 units of a paragraph that are looked at: no part before the text is longer. */
const LINE_MOST = 400;

const ENDS_SENTENCE = /[.!…:;,](?:["'”’)])?$/u;
const CAPTION = new RegExp(
  [
    String.raw`\((?:[\p{L}.]+ ){0,3}(?:photo|image|picture|credit|courtesy)\b[^)]*\)\s*$`,
    String.raw`^(?:file )?(?:photo|image|picture|credit)\b\s*[:/|]`,
    String.raw`^file\s*[-–—]+\s`,
    String.raw`\((?:L|R|C|left|right|cent(?:re|er))\)[^.]*$`,
  ].join('|'),
  'iu',
);
/** A label of the paper's above or below the headline, which is no part of it: "OPINION", "Press release", "Embargoed until 1 May". */
const KICKER =
  /^(?:(?:analysis|column|comment|commentary|editorial|exclusive|feature|interview|letters|media release|news release|obituary|opinion|press release|profile|review)|(?:embargoed|for immediate release|for release)\b.{0,60})$/iu;
/** "★★★★☆", "4/5", "4 stars". */
const IS_RATING = /^(?:[★☆⭐✩½ ]+|\d(?:[.,]\d)? ?\/ ?(?:5|10)|\d stars?)$/iu;
/** Tells what each paragraph is for: only the first few can be anything but text. `title` is what front matter says. */
export function blocksOf(text: string, paragraphs: readonly Span[], title: string | null, isTown: IsTown): Block[] {
  const seen = new Set<BlockRole>();
  return paragraphs.map((span, index) => {
    const isLead = index < LEAD_MOST && !seen.has('text');
    const role = isLead ? roleOf(text, span, { isLast: index + 1 === paragraphs.length, seen, title, isTown }) : 'text';
    seen.add(role);
    return { start: span.start, end: span.end, index, role };
  });
}

/** What tells a paragraph's role besides itself. */
interface Setting {
  readonly isLast: boolean;
  readonly seen: ReadonlySet<BlockRole>;
  readonly title: string | null;
  readonly isTown: IsTown;
}

function roleOf(text: string, span: Span, { isLast, seen, title, isTown }: Setting): BlockRole {
  const line = text.slice(span.start, Math.min(span.end, span.start + LINE_MOST));
  if (span.end - span.start > LINE_MOST) return 'text';
  if (!seen.has('header') && headerOf(text, span) !== null) return 'header';
  if (!seen.has('byline') && bylineOf(line, title !== null || seen.has('headline'), isTown) !== null) return 'byline';
  if (seen.size > 0 && (CAPTION.test(line) || IS_RATING.test(line))) return 'caption';
  if (KICKER.test(line) && !isLast) return 'caption';
  if (isLast || seen.has('headline')) return 'text';
  return line.replace(/\.$/u, '') === title || isHeadline(text, span, line, isTown) ? 'headline' : 'text';
}

const IN_CAPITALS = /^(?=.*\p{Lu}{2})\P{Ll}+$/u;

/** A line that begins like a sentence and does not end like one, or is all in capitals. A dateline on a line of its own is none. */
const isHeadline = (text: string, span: Span, line: string, isTown: IsTown): boolean =>
  line.length <= HEADLINE_MOST &&
  (!ENDS_SENTENCE.test(line) || IN_CAPITALS.test(line)) &&
  /^["'“‘]?[\p{Lu}\p{N}]/u.test(line) &&
  datelineOf(text, span, isTown) === null;
