import type { Span } from '../model/span.ts';

const LINE_END = /\r\n|[\r\n\u2028\u2029]/gu;

/** The lines from an offset on, without blank edges and line ends; empty ones have `start` = `end`. */
export function linesOf(text: string, from: number): Span[] {
  const lines: Span[] = [];
  let start = from;
  LINE_END.lastIndex = from;
  for (let end = LINE_END.exec(text); end !== null; end = LINE_END.exec(text)) {
    lines.push(trimmed(text, start, end.index));
    start = LINE_END.lastIndex;
  }
  if (start < text.length) lines.push(trimmed(text, start, text.length));
  return lines;
}

/** The stretch without the blanks at its edges; empty where it is all blank. */
function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

const isBlank = (unit: number): boolean =>
  unit <= 0x20 || unit === 0xa0 || unit === 0x2028 || unit === 0x2029 || unit === 0x3000 || unit === 0xfeff;

/** Paragraphs: blank lines part them; so does every other line end, unless the lines were wrapped by hand. */
export function paragraphsOf(text: string, lines: readonly Span[]): Span[] {
  const width = wrapWidth(text, lines);
  const paragraphs: Span[] = [];
  let start: number | null = null;
  for (const [i, line] of lines.entries()) {
    if (isEmpty(line)) continue;
    start ??= line.start;
    if (width !== null && (isFull(text, line, lines[i + 1], width) || isBroken(text, line, lines[i + 1], width)))
      continue;
    paragraphs.push({ start, end: line.end });
    start = null;
  }
  return paragraphs;
}

const isEmpty = (line: Span): boolean => line.end === line.start;

/** Narrowest and widest a hand-wrapped line is taken to be, in UTF-16 units. */
const WRAP_LEAST = 40;
const WRAP_MOST = 130;
/** A text is wrapped if this share of its lines, and two at least, go on in lower case where no word more would fit. */
const WRAPPED_SHARE = 0.2;

/** The width to which a text was wrapped by hand, or null: every line end is meant. */
function wrapWidth(text: string, lines: readonly Span[]): number | null {
  const full = lines.filter((line) => !isEmpty(line));
  const width = full.reduce((most, line) => Math.max(most, line.end - line.start), 0);
  if (width < WRAP_LEAST || width > WRAP_MOST) return null;
  const broken = lines.filter(
    (line, i) => isFull(text, line, lines[i + 1], width) && /^\p{Ll}/u.test(opening(text, lines[i + 1])),
  );
  return broken.length >= Math.max(2, full.length * WRAPPED_SHARE) ? width : null;
}

const opening = (text: string, line: Span | undefined): string =>
  line === undefined ? '' : text.slice(line.start, line.start + 2);

/** Whether the next line's first word would not have fitted into a line. */
function isFull(text: string, line: Span, next: Span | undefined, width: number): boolean {
  if (isEmpty(line) || next === undefined || isEmpty(next)) return false;
  const word = /^\S{0,130}/u.exec(text.slice(next.start, Math.min(next.end, next.start + WRAP_MOST)))?.[0] ?? '';
  return line.end - line.start + 1 + word.length > width;
}

/** In a wrapped text a line this long that does not end like a sentence is none by itself: widths vary a little. */
const LONG_FROM = 0.6;

const isBroken = (text: string, line: Span, next: Span | undefined, width: number): boolean =>
  next !== undefined &&
  !isEmpty(next) &&
  line.end - line.start >= width * LONG_FROM &&
  !/[.!?:…”"’')\]]/u.test(text.charAt(line.end - 1));
