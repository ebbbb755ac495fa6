import type { ScoredText } from '../evaluate/gold.ts';

/** Characters shown on either side. */
const AROUND = 40;

/** A span in its line of text with a line of marks beneath it. Offsets in code points. */
export function underlined(text: ScoredText, start: number, end: number, indent = '  '): string {
  const flat = (piece: string): string => piece.replace(/\s/gu, ' ');
  const before = flat(text.slice(Math.max(0, start - AROUND), start));
  const span = flat(text.slice(start, end));
  const after = flat(text.slice(end, end + AROUND));
  const marks = `${' '.repeat([...before].length)}${'─'.repeat(Math.max(1, [...span].length))}`;
  return `${indent}${before}${span}${after}\n${indent}${marks}`;
}
