import type { Evidence, TraceEntry } from '../model/trace.ts';
import { underlined } from './context.ts';

/** One decision as a person reads it: the words, what was decided, the reasons with their weights, what lost. */
export function renderDecision(entry: TraceEntry, text: string): string {
  const lines = [
    underlined(text, entry.span.start, entry.span.end),
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

/** Characters of a span that an overview shows. */
const SHOWN = 60;

/** One line a decision, for the overview of a whole article; `offset` is shown for its place. */
export function renderSummary(entry: TraceEntry, text: string, offset: number): string {
  const words = text.slice(entry.span.start, Math.min(entry.span.end, entry.span.start + SHOWN)).replace(/\s+/gu, ' ');
  return `${String(offset).padStart(6)}  ${entry.subject.padEnd(6)}  ${words}  →  ${entry.decision}  [${entry.rule}]`;
}

const evidenceLines = (evidence: readonly Evidence[], indent: string): string[] =>
  evidence.map(
    ({ rule, weight, note }) => `${indent}${signed(weight)}  ${rule}${note === undefined ? '' : `  ${note}`}`,
  );

const signed = (weight: number): string => `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`.padStart(7);
