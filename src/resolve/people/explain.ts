import type { Document, Token } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import type { Alternative, Evidence, Trace, TraceEntry } from '../../model/trace.ts';
import { ROLE_RULES } from './mentions/roles.ts';
import type { Draft } from './names/people-index.ts';
import type { Reference } from './scene/expressions.ts';

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
  for (const draft of drafts) {
    const { candidates } = draft;
    const label =
      candidates.length === 0
        ? labelOf(draft)
        : `fits ${candidates.map((one) => labelOf(drafts[one] as Draft)).join(' and ')}`;
    for (const { mention, rule, choice } of draft.links) {
      const ranked = choice?.ranked.map((one) => ({ label: labelOf(one.draft), evidence: one.evidence })) ?? [];
      const taken = ranked.find((one) => one.label === label) ?? { label, evidence: [] };
      const others = ranked.filter((one) => one !== taken);
      trace(personEntry(mention.name, taken, rule, others));
    }
  }
}

/** The decisions on descriptions and on "I" and "you": one rule ties each, nobody else is weighed. */
export function explainReferences(references: readonly Reference[], { tokens }: Document, trace: Trace): void {
  for (const { first, last, draft, rule } of references) {
    const [start, end] = [(tokens[first] as Token).start, (tokens[last - 1] as Token).end];
    const entry = personEntry({ start, end }, { label: labelOf(draft), evidence: [] }, rule, []);
    trace({ ...entry, steps: [REASONS[rule] ?? builtLike(rule)] });
  }
}

const builtLike = (rule: string): string =>
  `it stands beside the name, as in: ${ROLE_RULES.find(({ id }) => id === rule)?.example ?? rule}`;

const REASONS: Readonly<Record<string, string>> = {
  'role-repeated': 'the article gave the person this role in these words before',
  'role-head-repeated': 'the article gave the person a role of this noun before',
  epithet: 'the noun fits whoever was just named, and nobody else is so called',
  'speaker-of-quote': 'it stands in a quotation of this speaker',
  'author-of-byline': 'it stands in the text of the author whom the byline names',
  interviewee: 'it stands in an answer of an interview, or in a question to whom it is with',
  'speaker-of-speech': 'it stands in a speech of this speaker',
};
