import { type Clause, endOfPhrase } from '../clauses/clause.ts';
import { attribution } from '../clauses/cues.ts';
import { canSpeak } from '../clauses/speakers.ts';
import { isLoud, labelAt, labelSpeaker } from '../labels.ts';
import type { Attribution, Scene } from '../scene.ts';
import type { Passage } from '../segments/passages.ts';
import type { Segment } from '../segments/segments.ts';
import { clauseOf } from './lead.ts';
import type { Sieve } from './sieve.ts';

/** A name and a colon: "Vidal: “…”". */
function label(scene: Scene, segment: number): Attribution | null {
  const clause = clauseOf(scene, segment);
  const slot = scene.slot(segment);
  if (clause.chunks[slot - 1]?.kind !== 'colon') return null;
  const isLabel = clause.chunks[0]?.kind === 'np' && endOfPhrase(clause, 0) === slot - 1;
  return isLabel ? attribution(scene, clause, 0, slot - 1) : null;
}

/** The label of a turn within the marks: "“VIDAL: The bridge will hold.”" */
function labelWithin(scene: Scene, segment: number): Attribution | null {
  const { text } = scene.source.document;
  const { content } = scene.segments[segment] as Segment;
  const found = labelAt(text, content.start);
  if (found === null || !isLoud(text, found) || found.colon >= content.end) return null;
  const cue = { start: found.colon, end: found.colon + 1, text: ':', lemma: ':' };
  return { speaker: labelSpeaker(text, found), cue, continues: null };
}

/** A name alone behind a dash, as under an entry of a collection of voices. */
function signature(scene: Scene, segment: number): Attribution | null {
  const { clause, at } = following(scene, segment);
  if (clause.chunks[at]?.kind !== 'dash' || !canSpeak(scene.source, clause, at + 1)) return null;
  const end = clause.chunks[endOfPhrase(clause, at + 1)];
  const ends = end === undefined || end.kind === 'stop' || end.kind === 'comma';
  return ends ? attribution(scene, clause, at + 1, at) : null;
}

/** The chunk behind a segment: in its own sentence, or the first of the next one of the paragraph. */
function following(scene: Scene, segment: number): { clause: Clause; at: number } {
  const passage = scene.passageOf[segment] as Passage;
  const clause = scene.clause(passage);
  const at = scene.slot(segment) + 1;
  const next = scene.passages[passage.index + 1];
  const goesOn = at >= clause.chunks.length && next?.paragraph === passage.paragraph;
  return goesOn ? { clause: scene.clause(next), at: 0 } : { clause, at };
}

export const LABEL_WITHIN: Sieve = {
  id: 'label-within',
  example: '“VIDAL: The bridge will hold.”',
  counterExample: '“Remember: The bridge will hold.”',
  confidence: 0.85,
  attribute: labelWithin,
};

export const LABEL: Sieve = {
  id: 'label',
  example: 'Vidal: “The bridge will hold.”',
  counterExample: 'The bridge was Vidal: “The bridge will hold,” said Ana Ruiz.',
  confidence: 0.7,
  attribute: label,
};

export const SIGNATURE: Sieve = {
  id: 'signature',
  example: '“I would vote for the bridge again.” — Marta Vidal',
  counterExample: '“I would vote for it” — Marta Vidal had heard it all before.',
  confidence: 0.92,
  attribute: signature,
};
