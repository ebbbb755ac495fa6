import type { Evidence, TraceEntry } from '../model/trace.ts';

/** UTF-16 text; characters shown on either side of the span. */
const AROUND = 40;

/** One decision as a person reads it: the words, what was decided, the reasons with their weights, what lost. */
export function renderDecision(entry: TraceEntry, text: string): string {
  const lines = [
    ...inText(entry, text),
    `  ${entry.stage} ${entry.subject}: ${entry.decision}${entry.taken ? '' : '  (not taken)'}  [${entry.rule}]`,
    ...entry.steps.map((step, i) => `    ${i + 1}. ${step}`),
    ...evidenceLines(entry.evidence, '    '),
    ...entry.alternatives.flatMap((other) => [
      `    instead: ${other.label}  ${signed(other.score)}`,
      ...evidenceLines(other.evidence, '      '),
    ]),
  ];
  return lines.join('\n');
}

/** One line a decision, for the overview of a whole article; `offset` is shown for its place. */
export function renderSummary(entry: TraceEntry, text: string, offset: number): string {
  const words = text.slice(entry.span.start, Math.min(entry.span.end, entry.span.start + 60)).replace(/\s+/gu, ' ');
  return `${String(offset).padStart(6)}  ${entry.subject.padEnd(6)}  ${words}  →  ${entry.decision}  [${entry.rule}]`;
}

function inText({ span }: TraceEntry, text: string): string[] {
  const flat = (from: number, to: number): string => text.slice(Math.max(0, from), to).replace(/\s/gu, ' ');
  const before = flat(span.start - AROUND, span.start);
  const words = flat(span.start, Math.min(span.end, span.start + 2 * AROUND));
  return [
    `  ${before}${words}${flat(span.end, span.end + AROUND)}`,
    `  ${' '.repeat(before.length)}${'─'.repeat(Math.max(1, words.length))}`,
  ];
}

const evidenceLines = (evidence: readonly Evidence[], indent: string): string[] =>
  evidence.map(
    ({ rule, weight, note }) => `${indent}${signed(weight)}  ${rule}${note === undefined ? '' : `  ${note}`}`,
  );

const signed = (weight: number): string => `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`.padStart(7);
