/** How far back the stop of quoted words is looked for: marks of quotations within may stand behind it. */
const TAIL = 5;

/** The last sign of a stretch of text that is no closing mark, bracket or blank; empty where there is none near its end. */
export function lastSign(text: string, from: number, to: number): string {
  for (let at = to - 1; at >= Math.max(from, to - TAIL); at--) {
    const sign = text[at] as string;
    if (!CLOSING.has(sign)) return sign;
  }
  return '';
}

const CLOSING = new Set([' ', '\u00a0', '’', "'", '”', '"', '»', ')', ']']);

/** Whether the words end as a statement does, or as one does before its tag. */
export const isFinished = (text: string, from: number, to: number): boolean => STOPS.has(lastSign(text, from, to));

const STOPS = new Set(['.', ',', '!', '?', '…', '—', '-']);
