import type { TraceEntry } from '../../model/trace.ts';
import { verdictOn } from './decision/decide.ts';
import { evidenceFor, type Scene } from './evidence/index.ts';
import type { Candidate, Toponym } from './toponym.ts';

const SHOWN = 5;

/** Why a name means what it means: the evidence of the favourite and of the runners-up, one entry a mention. */
export function explainPlace(item: Toponym, scene: Scene, decision: string, rule: string): TraceEntry[] {
  const ranked = [...item.candidates].sort((a, b) => b.probability - a.probability).slice(0, SHOWN);
  const verdict = verdictOn(item);
  const others = verdict.kind === 'listed' ? ranked.slice(1) : ranked;
  const entry = {
    stage: 'resolve',
    subject: 'place',
    decision,
    taken: true,
    rule,
    evidence: verdict.kind === 'listed' ? evidenceFor(verdict.candidate, item, scene) : [],
    alternatives: others.map((candidate) => ({
      label: labelOf(candidate),
      score: candidate.score,
      evidence: evidenceFor(candidate, item, scene),
    })),
    steps: [
      `${item.candidates.length} candidates; "in no gazetteer" scores ${item.unlistedScore.toFixed(1)}, belief ${item.unlisted.toFixed(2)}`,
      ...ranked.map(
        (candidate) =>
          `${labelOf(candidate)}: score ${candidate.score.toFixed(1)}, belief ${candidate.probability.toFixed(2)}`,
      ),
    ],
  } as const;
  return item.mentions.map(({ start, end }) => ({ ...entry, span: { start, end } }));
}

const labelOf = ({ entry }: Candidate): string =>
  [entry.id, entry.name, entry.regionName, entry.countryCode].filter((part) => part !== null && part !== '').join(' ');
