import { hasWords, innerTokens } from '../candidate.ts';
import type { Chunk } from '../clauses/chunks.ts';
import { type Clause, endOfPhrase, phraseAt } from '../clauses/clause.ts';
import { attribution, speechAt } from '../clauses/cues.ts';
import { isGoverned } from '../clauses/joint.ts';
import { canSpeak } from '../clauses/speakers.ts';
import { isHeadline } from '../indirect/headline.ts';
import { isLoud, labelAt, labelSpeaker } from '../labels.ts';
import type { Attribution, Scene } from '../scene.ts';
import type { Passage } from '../segments/passages.ts';
import type { Segment } from '../segments/segments.ts';
import { isTitleCase } from '../titles-of-works.ts';
import { clauseOf } from './lead.ts';
import type { Sieve } from './sieve.ts';

/** A name and a colon: "Vidal: “…”", "Vidal, on the radio: “…”"; a headline's "Review: “The Bridge”" tells of a work. */
function label(scene: Scene, segment: number): Attribution | null {
  const clause = clauseOf(scene, segment);
  const colon = scene.slot(segment) - 1;
  if (clause.chunks[colon]?.kind !== 'colon') return null;
  if (isTitleCase(innerTokens(scene, segment)) && isHeadline(clause)) return null;
  const first = behindStamp(clause);
  const isPlain = clause.chunks[first]?.kind === 'np' && endOfPhrase(clause, first) === colon;
  return attribution(scene, clause, isPlain ? first : whoOf(clause, first, colon), colon);
}

/** "|Ana Ruiz|, 52, a mason:", "|Ana Ruiz|, also on the radio:", "In Cork |the mayor|:": whoever a label without a verb begins with, or -1. */
function whoOf(clause: Clause, first: number, colon: number): number {
  let found = -1;
  for (let at = first; at < colon; at++) {
    if (at >= first + LABEL_MOST || !LABEL_PARTS.has(clause.chunks[at]?.kind ?? 'stop')) return -1;
    const isFree = found < 0 && !isGoverned(clause.chunks, at);
    if (isFree && canSpeak(clause.source, clause, at) && phraseAt(clause, at)?.pronoun === false) found = at;
  }
  return found;
}

/** Chunks of a label. */
const LABEL_MOST = 12;
const LABEL_PARTS = new Set<Chunk['kind']>(['adjective', 'adverb', 'comma', 'np', 'parenthesis', 'preposition']);

/** "10.20pm: |Vidal| on X: “…”": the entry of a log begins with its hour. */
const behindStamp = ({ chunks, tokens }: Clause): number =>
  chunks[1]?.kind === 'colon' && /^\d/u.test(tokens[chunks[0]?.first ?? -1]?.text ?? '') ? 2 : 0;

/** A headline's "“The bridge will hold”: Vidal on her plan", "…: Vidal tells MPs", "…: an interview with Vidal". */
function beforeColon(scene: Scene, segment: number): Attribution | null {
  const clause = clauseOf(scene, segment);
  const { chunks, source, tokens } = clause;
  if (scene.slot(segment) !== 0 || chunks[1]?.kind !== 'colon' || !isHeadline(clause)) return null;
  const inner = innerTokens(scene, segment);
  if (!hasWords(inner, 3) || isTitleCase(inner)) return null;
  const isInterview = source.form(chunks[2]?.last === undefined ? -1 : chunks[2].last - 1).lower === 'interview';
  const at = isInterview ? 4 : 2;
  if (!canSpeak(source, clause, at) || phraseAt(clause, at)?.pronoun !== false) return null;
  const next = chunks[at + 1];
  const isOn = tokens[next?.first ?? -1]?.text === 'on';
  if (!isOn && next !== undefined && next.kind !== 'stop' && speechAt(clause, at + 1)?.form !== 'finite') return null;
  return attribution(scene, clause, at, isOn || next?.kind !== 'verb' ? -1 : at + 1);
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

export const BEFORE_COLON: Sieve = {
  id: 'before-colon',
  example: '“The bridge will hold”: Marta Vidal on her plan',
  counterExample: '“The Bridge of Clay”: a thriller that drags',
  confidence: 0.8,
  attribute: beforeColon,
};

export const SIGNATURE: Sieve = {
  id: 'signature',
  example: '“I would vote for the bridge again.” — Marta Vidal',
  counterExample: '“I would vote for it” — Marta Vidal had heard it all before.',
  confidence: 0.92,
  attribute: signature,
};
