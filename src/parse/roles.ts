import type { Block, BlockRole } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { headerOf } from './header.ts';

/** Longest headline and how far into the body one can stand. */
const HEADLINE_MOST = 160;
const ENDS_SENTENCE = /[.!…:;,](?:["'”’)])?$/u;
const CAPTION =
  /\((?:file )?(?:photo|image|picture|credit)[^)]*\)\s*$|^(?:photo|image|picture|credit|file photo)\b\s*[:/|]|\((?:L|R|C|left|right|centre|center)\)[^.]*$/iu;
const BYLINE =
  /^(?:by|from|story by|reporting by)\s+\p{Lu}[\p{L}.'’-]+(?:\s+(?:\p{Lu}[\p{L}.'’-]*|and|de|van|von|al|bin|in))*(?:,.{0,60})?$/iu;

/** Tells what each paragraph is for: only the first few can be anything but text. */
export function blocksOf(text: string, paragraphs: readonly Span[]): Block[] {
  let open = true;
  return paragraphs.map((span, index) => {
    const role: BlockRole = open ? roleOf(text, span, index, paragraphs.length) : 'text';
    if (role === 'text') open = false;
    return { ...span, index, role };
  });
}

function roleOf(text: string, span: Span, index: number, count: number): BlockRole {
  const line = text.slice(span.start, span.end);
  if (index === 0 && headerOf(text, span) !== null) return 'header';
  if (BYLINE.test(line) && line.length < 120) return 'byline';
  if (index > 0 && CAPTION.test(line)) return 'caption';
  const couldBeHeadline = index <= 1 && count > index + 1 && line.length <= HEADLINE_MOST && !ENDS_SENTENCE.test(line);
  return couldBeHeadline && /^["'“‘]?[\p{Lu}\p{N}]/u.test(line) ? 'headline' : 'text';
}
