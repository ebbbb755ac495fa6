import type { Span } from '../../model/span.ts';
import type { Alternative, Evidence, Trace, TraceEntry } from '../../model/trace.ts';
import type { Draft } from './names/people-index.ts';

/** Somebody who was considered, with the evidence for and against. */
export interface Considered {
  readonly label: string;
  readonly evidence: readonly Evidence[];
}

/** "Ana Sol (person 2)": the number is the place in the article's list of people. */
export const labelOf = ({ links, index }: Draft): string => `${links[0]?.mention.name.text} (person ${index + 1})`;

/** How one mention was tied to a person, or why it was not. */
export function personEntry(
  { start, end }: Span,
  taken: Considered | null,
  rule: string,
  others: readonly Considered[],
): TraceEntry {
  return {
    stage: 'resolve',
    subject: 'person',
    span: { start, end },
    decision: taken?.label ?? 'nobody sure',
    taken: taken !== null,
    rule,
    evidence: taken?.evidence ?? [],
    alternatives: others.map(alternative),
    steps: [],
  };
}

const alternative = ({ label, evidence }: Considered): Alternative => ({
  label,
  score: evidence.reduce((sum, { weight }) => sum + weight, 0),
  evidence,
});

/** The decisions on names: what ties them, and for bare names who else was weighed. */
export function explainNames(drafts: readonly Draft[], trace: Trace): void {
  for (const draft of drafts)
    for (const { mention, rule, choice } of draft.links) {
      const open = draft.candidates.length > 0;
      const ranked = choice?.ranked.map((one) => ({ label: labelOf(one.draft), evidence: one.evidence })) ?? [];
      const label = labelOf(draft);
      const taken = ranked.find((one) => one.label === label) ?? { label, evidence: [] };
      trace(
        personEntry(
          mention.name,
          open ? null : taken,
          rule,
          ranked.filter((one) => open || one !== taken),
        ),
      );
    }
}
