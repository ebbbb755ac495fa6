import type { Span } from '../model/span.ts';

const LINE = /[^\r\n\u2028\u2029]*(?:\r\n|[\r\n\u2028\u2029]|$)/gu;

/** A line without its blank edges and its line end; empty lines have `start` = `end`. */
export function linesOf(text: string, from: number): Span[] {
  const lines: Span[] = [];
  LINE.lastIndex = from;
  while (LINE.lastIndex < text.length) {
    const match = LINE.exec(text) as RegExpExecArray;
    lines.push(trimmed(text, match.index, match.index + match[0].length));
  }
  return lines;
}

export function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

const isBlank = (unit: number): boolean =>
  unit <= 0x20 || unit === 0xa0 || unit === 0x2028 || unit === 0x2029 || unit === 0x3000 || unit === 0xfeff;

/** Paragraphs: blank lines part them; so does every line end, unless the lines were wrapped by hand. */
export function paragraphsOf(text: string, lines: readonly Span[]): Span[] {
  const paragraphs: Span[] = [];
  let group: Span[] = [];
  const close = (): void => {
    if (group.length > 0) paragraphs.push(...(isWrapped(text, group) ? [joined(group)] : group));
    group = [];
  };
  for (const line of lines) {
    if (line.end > line.start) group.push(line);
    else close();
  }
  close();
  return paragraphs;
}

const joined = (lines: readonly Span[]): Span => ({ start: (lines[0] as Span).start, end: (lines.at(-1) as Span).end });

/** Narrowest and widest a hand-wrapped line is taken to be, in UTF-16 units. */
const WRAP_LEAST = 50;
const WRAP_MOST = 100;

/** Wrapped by hand: all lines but the last nearly fill one width, and most break within a sentence. */
function isWrapped(text: string, lines: readonly Span[]): boolean {
  if (lines.length < 2) return false;
  const full = lines.slice(0, -1);
  const widest = Math.max(...lines.map((line) => line.end - line.start));
  if (widest > WRAP_MOST || full.some((line) => line.end - line.start < Math.max(WRAP_LEAST, widest - 25)))
    return false;
  const broken = full.filter((line) => !/[.!?:”"’']$/u.test(text.slice(line.end - 1, line.end)));
  return broken.length * 2 > full.length;
}
