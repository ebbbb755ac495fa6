/** Characters shown on either side of a span, and of a long span itself. */
const AROUND = 40;
const LONGEST = 160;

/** A text and the unit in which its spans are counted: a string counts UTF-16 units. */
interface Sliced {
  slice(start: number, end: number): string;
}

/** A span in its line of text with a line of marks beneath it; a long one is cut. */
export function underlined(text: Sliced, start: number, end: number): string {
  const flat = (from: number, to: number): string => text.slice(from, to).replace(/\s/gu, ' ');
  const before = flat(Math.max(0, start - AROUND), start);
  const span = end - start > LONGEST ? `${flat(start, start + LONGEST)} …` : flat(start, end);
  const after = flat(end, end + AROUND);
  const marks = `${' '.repeat([...before].length)}${'─'.repeat(Math.max(1, [...span].length))}`;
  return `  ${before}${span}${after}\n  ${marks}`;
}
