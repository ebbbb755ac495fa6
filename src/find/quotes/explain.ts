import type { QuoteMention } from '../../model/mention.ts';
import type { Trace, TraceEntry } from '../../model/trace.ts';
import { REPORT_RULES } from './indirect/rules.ts';
import type { NotQuotation } from './not-quotations.ts';
import type { Scene } from './scene.ts';
import type { Segment } from './segments/segments.ts';
import { SIEVES } from './sieves/index.ts';
import type { Sieve } from './sieves/sieve.ts';

/** Tells a trace of one segment: the sieves that were tried in vain, the one that decided, and what refused it. */
export function explainSegment(
  trace: Trace,
  scene: Scene,
  segment: number,
  sieve: Sieve | null,
  refusal: NotQuotation | null,
): void {
  const { start, end } = scene.segments[segment] as Segment;
  trace({
    stage: 'find',
    subject: 'quote',
    span: { start, end },
    decision: decisionOn(scene, segment, refusal),
    taken: refusal === null,
    rule: refusal?.id ?? sieve?.id ?? 'unattributed',
    evidence: [],
    alternatives: [],
    steps: stepsTo(sieve),
  });
}

function decisionOn(scene: Scene, segment: number, refusal: NotQuotation | null): string {
  if (refusal !== null) return `no quotation: ${refusal.id}`;
  const known = scene.attributions[segment] ?? null;
  return known?.speaker == null ? 'speaker unknown' : `said by "${known.speaker.text}"`;
}

/** One step a sieve: what it would have needed is told by its example. */
function stepsTo(sieve: Sieve | null): TraceEntry['steps'] {
  const tried = SIEVES.slice(0, sieve === null ? SIEVES.length : SIEVES.indexOf(sieve));
  const inVain = tried.map(({ id, example }) => `not ${id}: nothing here is built like ${example}`);
  return sieve === null ? inVain : [...inVain, `decided by ${sieve.id}: built like ${sieve.example}`];
}

/** Tells a trace of one report: the rule that found it, its cue and its speaker. */
export function explainReport(trace: Trace, report: QuoteMention): void {
  const { speaker, cue, rule } = report;
  const example = REPORT_RULES.find(({ id }) => id === rule)?.example ?? rule;
  const steps = [`cue "${cue?.text ?? ''}"`, `decided by ${rule}: built like ${example}`];
  trace({ ...foundBy(report), decision: `reported from "${speaker?.text ?? 'nobody'}"`, steps });
}

/** Tells a trace of one turn of a transcript. */
export function explainTurn(trace: Trace, turn: QuoteMention): void {
  const label = `"${turn.speaker?.text}:"`;
  const step = turn.continues === null ? `it stands behind ${label}` : `it goes on with what stands behind ${label}`;
  trace({ ...foundBy(turn), decision: `said by "${turn.speaker?.text}"`, steps: [`labels take turns here`, step] });
}

/** Tells a trace of a quotation that its paragraph sets off. */
export function explainBlock(trace: Trace, block: QuoteMention): void {
  const step = `the paragraph before ends with "${block.cue?.text}" and a colon`;
  trace({ ...foundBy(block), decision: `said by "${block.speaker?.text}"`, steps: [step] });
}

const foundBy = ({ start, end, rule }: QuoteMention): Omit<TraceEntry, 'decision' | 'steps'> => ({
  stage: 'find',
  subject: 'quote',
  span: { start, end },
  taken: true,
  rule,
  evidence: [],
  alternatives: [],
});
