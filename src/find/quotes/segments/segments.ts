import type { Document, Paragraph } from '../../../model/document.ts';
import type { Span } from '../../../model/span.ts';
import { type Mark, marksIn } from './marks.ts';

/** A stretch between two marks, or from a mark to the paragraph's end. */
export interface Segment extends Span {
  /** Without the marks. */
  readonly content: Span;
  readonly paragraph: number;
  /** False where the closing mark is missing. */
  readonly closed: boolean;
  /** Index of the segment of an earlier paragraph that this one goes on, or null. */
  readonly continues: number | null;
}

/** All quoted segments of a document that stand in no other, in order of appearance. */
export function segmentsOf(document: Document): Segment[] {
  const segments: Segment[] = [];
  for (const paragraph of document.paragraphs) {
    const found = outermost(segmentsOfParagraph(document.text, paragraph));
    found.forEach((segment, i) => {
      const continues = i === 0 && reopens(segments, segment, paragraph) ? segments.length - 1 : null;
      const { start, end, content, closed } = segment;
      segments.push({ start, end, content, paragraph: paragraph.index, closed, continues });
    });
  }
  return segments;
}

/** Marks open at once; deeper ones are a broken text. */
const DEEPEST = 6;

type Pair = Omit<Segment, 'paragraph' | 'continues'>;

/** Each paragraph of a long quotation opens anew, and only the last one closes. */
function reopens(earlier: readonly Segment[], segment: Span, paragraph: Paragraph): boolean {
  const last = earlier.at(-1);
  return (
    last !== undefined && !last.closed && last.paragraph === paragraph.index - 1 && segment.start === paragraph.start
  );
}

function outermost(pairs: readonly Pair[]): Pair[] {
  const sorted = [...pairs].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Pair[] = [];
  for (const pair of sorted) if (kept.length === 0 || pair.start >= (kept.at(-1) as Pair).end) kept.push(pair);
  return kept;
}

/**
 * Pairs the marks of one paragraph with a stack, so that a bad mark spoils no more than its paragraph.
 * Time is linear in the number of marks.
 */
function segmentsOfParagraph(text: string, paragraph: Span): Pair[] {
  const marks = marksIn(text, paragraph);
  if (marks.length === 0) return [];
  const ahead = lookAhead(text, marks);
  const open: Mark[] = [];
  const pairs: Pair[] = [];
  marks.forEach((mark, i) => {
    const role = roleOf(mark, open, ahead[i] as Ahead);
    if (role === 'close') close(mark, open, pairs);
    if (role !== 'open') return;
    if (mark.shape !== 'single' && leavesUnclosed(mark, open, ahead[i] as Ahead)) abandon(text, mark, open, pairs);
    open.push(mark);
  });
  const first = open.find((mark) => mark.shape !== 'single');
  if (first !== undefined && paragraph.end > first.end) pairs.push(unclosed(first, paragraph.end));
  return pairs;
}

/** What comes behind a mark within its paragraph. */
interface Ahead {
  /** Closing less opening curly marks from this one on. */
  readonly balance: number;
  /** Whether a single mark that can close follows. */
  readonly single: boolean;
  /** Whether a better one than this follows before the next opening one: a stop or comma stands at it. */
  readonly betterSingle: boolean;
}

function lookAhead(text: string, marks: readonly Mark[]): Ahead[] {
  const ahead: Ahead[] = new Array(marks.length);
  let state: Ahead = { balance: 0, single: false, betterSingle: false };
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i] as Mark;
    const curly = mark.shape === 'curly' ? (mark.side === 'close' ? 1 : -1) : 0;
    const balance = state.balance + curly;
    ahead[i] = { balance, single: state.single, betterSingle: state.betterSingle };
    const closes = mark.shape === 'single' && mark.canClose;
    state = {
      balance,
      single: state.single || closes,
      betterSingle: mark.canOpen ? false : state.betterSingle || (closes && besideStop(text, mark)),
    };
  }
  return ahead;
}

const besideStop = (text: string, mark: Mark): boolean =>
  /[.,!?]/u.test(text[mark.start - 1] ?? '') || /[.,!?;:]/u.test(text[mark.end] ?? '');

function roleOf(mark: Mark, open: readonly Mark[], ahead: Ahead): 'open' | 'close' | null {
  if (mark.shape === 'single') return roleOfSingle(mark, open, ahead);
  const matching = openerFor(mark, open) >= 0;
  if (mark.side === 'open') return matching && !mark.canOpen && mark.canClose ? 'close' : 'open';
  if (mark.side === 'close') return matching ? 'close' : mark.canOpen && !mark.canClose ? 'open' : null;
  if (matching) return mark.canOpen && !mark.canClose ? 'open' : 'close';
  return mark.canOpen ? 'open' : null;
}

function roleOfSingle(mark: Mark, open: readonly Mark[], ahead: Ahead): 'open' | 'close' | null {
  const inSingle = open.at(-1)?.shape === 'single';
  if (inSingle && mark.canClose) return ahead.betterSingle && mark.plural === true ? null : 'close';
  return mark.canOpen && !inSingle && ahead.single ? 'open' : null;
}

/** Index of the open mark that this one would close, or -1. A double mark of any shape closes any other. */
function openerFor(mark: Mark, open: readonly Mark[]): number {
  for (let i = open.length - 1; i >= 0; i--) {
    const shape = (open[i] as Mark).shape;
    if (shape === mark.shape) return i;
    if (shape !== 'single' && mark.shape !== 'single' && shape !== 'guillemet' && mark.shape !== 'guillemet') return i;
  }
  return -1;
}

function close(mark: Mark, open: Mark[], pairs: Pair[]): void {
  const at = openerFor(mark, open);
  const opener = open[at] as Mark;
  open.length = at;
  if (mark.start > opener.end)
    pairs.push({ start: opener.start, end: mark.end, content: { start: opener.end, end: mark.start }, closed: true });
}

/** A second opening mark of one kind: nested if enough closing ones follow, else the first one was never closed. */
function leavesUnclosed(mark: Mark, open: readonly Mark[], ahead: Ahead): boolean {
  const same = open.filter((other) => other.shape === mark.shape).length;
  if (same === 0) return false;
  if (open.length >= DEEPEST) return true;
  return mark.shape !== 'curly' || ahead.balance < same;
}

function abandon(text: string, mark: Mark, open: Mark[], pairs: Pair[]): void {
  const first = open.find((other) => other.shape !== 'single');
  if (first !== undefined) pairs.push(unclosed(first, text.slice(first.end, mark.start).trimEnd().length + first.end));
  open.length = 0;
}

const unclosed = (opener: Mark, end: number): Pair => ({
  start: opener.start,
  end,
  content: { start: opener.end, end },
  closed: false,
});
