import { leading } from '../model/search.ts';

/**
 * Turns UTF-16 offsets of one text into code-point offsets. Texts without characters above U+FFFF cost
 * nothing; others one pass.
 */
export function codePointOffsets(text: string): (utf16: number) => number {
  const pairs = surrogatePairs(text);
  if (pairs.length === 0) return (utf16) => utf16;
  return (utf16) => utf16 - countBelow(pairs, utf16);
}

/** Turns code-point offsets, as the output has them, into the UTF-16 indices of a JavaScript string. */
export function utf16Offsets(text: string): (codePoint: number) => number {
  const pairs = surrogatePairs(text);
  if (pairs.length === 0) return (codePoint) => codePoint;
  const inCodePoints = pairs.map((offset, i) => offset - i);
  return (codePoint) => codePoint + countBelow(inCodePoints, codePoint);
}

/** UTF-16 offsets of the second halves of all surrogate pairs. */
function surrogatePairs(text: string): number[] {
  const pairs: number[] = [];
  for (let i = 1; i < text.length; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xdc00 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800) pairs.push(i);
  }
  return pairs;
}

const countBelow = (sorted: readonly number[], limit: number): number => leading(sorted, (offset) => offset < limit);
