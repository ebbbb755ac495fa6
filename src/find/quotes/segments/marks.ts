import type { Span } from '../../../model/span.ts';

/** How a mark is written. `twice` is two apostrophes or two backticks that stand for one mark. */
export type Shape = 'curly' | 'straight' | 'twice' | 'guillemet' | 'single';

/** A quotation mark that is none of the apostrophes, primes and inch signs around it. */
export interface Mark extends Span {
  readonly shape: Shape;
  /** What the sign itself says; `either` for straight marks. */
  readonly side: 'open' | 'close' | 'either';
  /** Whether what stands around the mark lets it open or close a quotation. */
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** A single mark behind an s and before another word: it may be the plural's apostrophe ("the drivers’ union"). */
  readonly plural?: boolean;
}

const BEFORE_OPENING = /[\s=([{<“„«‹‘'"`—–―\-/]/u;
const AFTER_CLOSING = /[\s)\]}>”»›’'".,;:!?…—–―\-/]/u;
const NEVER_AFTER_OPENING = /[\s,;:!?)\]}]/u;
const TWICE = new Set(["'", '’', '‘', '`']);
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const DIGIT = /\p{N}/u;
const FEET_AND_INCHES = /\p{N}['’′]\s?\p{N}{1,2}$/u;
/** Words that lose their beginning: ’em, ’til, ’90s, rock ’n’ roll. */
const ELISION = /^(?:\p{N}|(?:bout|cause|cos|em|ere|n|neath|nuff|round|til|tis|twas)(?!\p{L}))/iu;

const SHAPES: Readonly<Record<string, Shape>> = {
  '“': 'curly',
  '”': 'curly',
  '„': 'curly',
  '‟': 'curly',
  '"': 'straight',
  '«': 'guillemet',
  '»': 'guillemet',
  '‹': 'single',
  '›': 'single',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  '‛': 'single',
  "'": 'single',
  '`': 'single',
};

/** By the code unit of each sign, 1. Looked up for every letter of an article. */
const IS_SIGN = new Uint8Array(0x10000);
for (const sign of Object.keys(SHAPES)) IS_SIGN[sign.charCodeAt(0)] = 1;

/** All quotation marks of a stretch of text (one paragraph), in order; offsets into the whole text. */
export function marksIn(text: string, paragraph: Span): Mark[] {
  const marks: Mark[] = [];
  for (let at = paragraph.start; at < paragraph.end; ) {
    const mark = IS_SIGN[text.charCodeAt(at)] === 1 ? markAt(text, at, paragraph) : null;
    if (mark !== null) marks.push(mark);
    at = mark?.end ?? at + 1;
  }
  return marks;
}

function markAt(text: string, start: number, paragraph: Span): Mark | null {
  const sign = text[start] as string;
  const isTwice = TWICE.has(sign) && text[start + 1] === sign;
  const end = start + (isTwice ? 2 : 1);
  const before = start > paragraph.start ? (text[start - 1] as string) : ' ';
  const after = end < paragraph.end ? (text[end] as string) : ' ';
  if (!isTwice && SHAPES[sign] === 'single' && isWithinWord(before, after)) return null;
  const canOpen = BEFORE_OPENING.test(before) && !NEVER_AFTER_OPENING.test(after);
  const canClose = before !== ' ' && !/\s/u.test(before) && AFTER_CLOSING.test(after);
  if (isMeasure(text, start, before, paragraph)) return null;
  const shape = isTwice ? 'twice' : SHAPES[sign];
  if (shape === undefined) return null;
  const side = isTwice && sign === '’' ? 'either' : (SIDES[sign] ?? 'either');
  const mark: Mark = { start, end, shape, side, canOpen, canClose };
  return shape === 'single' ? single(text, mark, before, after) : mark;
}

const isWithinWord = (before: string, after: string): boolean =>
  LETTER_OR_DIGIT.test(before) && LETTER_OR_DIGIT.test(after);

/** An apostrophe before a word is no mark; a bare one behind a word may be. */
function single(text: string, mark: Mark, before: string, after: string): Mark | null {
  if (ELISION.test(text.slice(mark.end, mark.end + 8))) return null;
  const opens = mark.side !== 'close' && mark.canOpen && !/\s/u.test(after);
  const closes = mark.side !== 'open' && mark.canClose;
  const plural = closes && /s/iu.test(before) && /^\s\p{L}/u.test(text.slice(mark.end, mark.end + 2));
  if (!opens && !closes) return null;
  const { start, end, shape, side } = mark;
  return { start, end, shape, side, canOpen: opens, canClose: closes, plural };
}

/** 6'2", 5’11”. */
function isMeasure(text: string, start: number, before: string, paragraph: Span): boolean {
  if (!DIGIT.test(before)) return false;
  const sign = text[start];
  if (sign === "'" || sign === '’') return DIGIT.test(text[start + 1] ?? '');
  return FEET_AND_INCHES.test(text.slice(Math.max(paragraph.start, start - 6), start));
}

const SIDES: Readonly<Record<string, 'open' | 'close'>> = {
  '“': 'open',
  '”': 'close',
  '„': 'open',
  '‟': 'open',
  '«': 'open',
  '»': 'close',
  '‹': 'open',
  '›': 'close',
  '‘': 'open',
  '’': 'close',
  '‚': 'open',
  '‛': 'open',
  '`': 'open',
};
