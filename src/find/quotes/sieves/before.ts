import { SpeechFrame, type SpeechVerb } from '../../../lexicon/types.ts';
import type { Chunk } from '../chunks.ts';
import { attribution, closesSentence, cueOfNoun, speakerAround, speakerOf, speechAt } from '../cues.ts';
import { isLoud, labelAt, labelSpeaker } from '../labels.ts';
import type { Passage } from '../passages.ts';
import type { Attribution, Scene } from '../scene.ts';
import type { Segment } from '../segments.ts';
import { ownerOf } from '../speakers.ts';
import { type Clause, endOfPhrase, subjectBehind } from '../subjects.ts';
import { Is } from '../words.ts';
import type { Sieve } from './sieve.ts';

/** Farthest that a verb may stand before the quotation it introduces, in chunks. */
const REACH = 14;
/** Farthest for a verb whose clause the quotation is a part of. */
const CLAUSE_REACH = 40;

const clauseOf = (scene: Scene, segment: number): Clause => scene.clause(scene.passageOf[segment] as Passage);

/** Index of the chunk before the quotation, its comma, colon or dash left out. */
function lead({ chunks }: Clause, slot: number): { at: number; mark: Chunk['kind'] | null } {
  let at = slot - 1;
  let mark: Chunk['kind'] | null = null;
  for (; at >= 0; at--) {
    const { kind } = chunks[at] as Chunk;
    if (kind === 'determiner') continue;
    if (kind !== 'comma' && kind !== 'colon' && kind !== 'dash') break;
    mark ??= kind;
  }
  return { at, mark };
}

/** "The mayor said:", "she told reporters on Monday,", "he added that": the verb leads straight to the quotation. */
function speakerThenVerb(scene: Scene, segment: number): Attribution | null {
  const clause = clauseOf(scene, segment);
  const { at: from, mark } = lead(clause, scene.slot(segment));
  for (let at = from; at >= 0 && at > from - REACH; at--) {
    const verb = speechAt(clause, at);
    if (verb !== null) {
      if (mark === null && isWeak(clause, at, speakerOf(clause, at))) return null;
      return attribution(scene, clause, speakerAround(clause, at), at);
    }
    if (!isAdjunct(clause.chunks[at] as Chunk, mark !== null)) return null;
  }
  return null;
}

/** What may stand between the verb and the quotation: hearer, time, place, manner. */
function isAdjunct(chunk: Chunk, marked: boolean): boolean {
  if (chunk.kind === 'that' || chunk.kind === 'adverb' || chunk.kind === 'parenthesis') return true;
  if (chunk.kind === 'np') return marked || chunk.time;
  return marked && (chunk.kind === 'preposition' || chunk.kind === 'comma' || chunk.kind === 'relative');
}

/** "According to the inspectors, “…”": the speaker follows the phrase. */
function accordingTo(scene: Scene, segment: number): Attribution | null {
  const clause = clauseOf(scene, segment);
  const slot = scene.slot(segment);
  for (let at = slot - 1; at >= 0 && at > slot - CLAUSE_REACH; at--) {
    const { kind } = clause.chunks[at] as Chunk;
    if (kind === 'semicolon' || kind === 'stop') return null;
    if (kind === 'introduction')
      return clause.chunks[at + 1]?.kind === 'np' ? attribution(scene, clause, at + 1, at) : null;
  }
  return null;
}

/** "the mayor's claim that …": the owner of what was said. */
function nounOfSpeech(scene: Scene, segment: number): Attribution | null {
  const clause = clauseOf(scene, segment);
  const slot = scene.slot(segment);
  for (let at = slot - 1; at >= 0 && at > slot - REACH; at--) {
    const chunk = clause.chunks[at] as Chunk;
    if (chunk.kind === 'semicolon' || chunk.kind === 'stop') return null;
    if (chunk.kind !== 'np' || !scene.source.is(chunk.head, Is.SPEECH_NOUN)) continue;
    const owner = ownerOf(scene.source, chunk);
    if (owner !== null)
      return { speaker: owner, cue: cueOfNoun(scene.source.document.text, clause, chunk), continues: null };
  }
  return null;
}

/** A name and a colon: "Vidal: “…”". */
function label(scene: Scene, segment: number): Attribution | null {
  const clause = clauseOf(scene, segment);
  const slot = scene.slot(segment);
  if (clause.chunks[slot - 1]?.kind !== 'colon') return null;
  const isLabel = clause.chunks[0]?.kind === 'np' && endOfPhrase(clause, 0) === slot - 1;
  return isLabel ? attribution(scene, clause, 0, slot - 1) : null;
}

/** The quotation is a part of what a verb of speech before it reports. */
function withinReport(scene: Scene, segment: number): Attribution | null {
  const clause = clauseOf(scene, segment);
  const slot = scene.slot(segment);
  let weak: Attribution | null = null;
  for (let at = slot - 1; at >= 0 && at > slot - CLAUSE_REACH; at--) {
    const chunk = clause.chunks[at] as Chunk;
    if (chunk.kind === 'semicolon' || chunk.kind === 'stop') break;
    const verb = speechAt(clause, at);
    if (verb?.speech == null || !reports(verb.speech)) continue;
    const speaker = speakerOf(clause, at);
    const found = attribution(scene, clause, speaker, at);
    if (found === null) continue;
    if (!isWeak(clause, at, speaker)) return found;
    weak ??= found;
  }
  return weak;
}

/** "what she calls …", "he hopes": where the sentence has a surer verb of speech farther out, that one tells who speaks. */
function isWeak(clause: Clause, verb: number, speaker: number): boolean {
  const phrase = clause.chunks[speaker];
  const strength = speechAt(clause, verb)?.speech?.strength ?? 1;
  return strength === 1 || (phrase?.kind === 'np' && phrase.pronoun && speaker > 0);
}

const REPORTING = SpeechFrame.CLAUSE | SpeechFrame.TOPIC | SpeechFrame.HEARER;

/** "began", "smiled" speak only right beside a quotation. */
const reports = ({ frames, strength }: SpeechVerb): boolean => strength > 1 || (frames & REPORTING) !== 0;

/** A colon after a clause without a verb of speech: its subject is about to speak. */
function colon(scene: Scene, segment: number): Attribution | null {
  const clause = clauseOf(scene, segment);
  const slot = scene.slot(segment);
  if (lead(clause, slot).mark !== 'colon') return null;
  return subjectOfLast(scene, clause, slot);
}

/** The subject of the last verb before a chunk. */
export function subjectOfLast(scene: Scene, clause: Clause, before: number): Attribution | null {
  for (let at = before - 1; at >= 0 && at > before - CLAUSE_REACH; at--) {
    if (clause.chunks[at]?.kind !== 'verb') continue;
    const found = attribution(scene, clause, speakerOf(clause, at), speechAt(clause, at) === null ? -1 : at);
    if (found !== null) return found;
  }
  return null;
}

export const INTRODUCED: Sieve = {
  id: 'introduced',
  example: 'In a letter on Monday the mayor told residents: “The bridge will hold.”',
  counterExample: 'The mayor told residents the bridge was no “monument to vanity” at all.',
  confidence: 0.97,
  attribute: speakerThenVerb,
};

export const ACCORDING_TO_BEFORE: Sieve = {
  id: 'according-to-before',
  example: 'According to the inspectors, the wall was “a patchwork of three repairs.”',
  counterExample: 'The inspectors, working according to rule, wrote that it was “a patchwork.”',
  confidence: 0.93,
  attribute: accordingTo,
};

/** The label of a turn within the marks: "“VIDAL: The bridge will hold.”" */
function labelWithin(scene: Scene, segment: number): Attribution | null {
  const { text } = scene.source.document;
  const { content } = scene.segments[segment] as Segment;
  const found = labelAt(text, content.start);
  if (found === null || !isLoud(text, found) || found.end >= content.end) return null;
  const cue = { start: found.end, end: found.end + 1, text: ':', lemma: ':' };
  return { speaker: labelSpeaker(text, found), cue, continues: null };
}

export const LABEL_WITHIN: Sieve = {
  id: 'label-within',
  example: '“VIDAL: The bridge will hold.”',
  counterExample: '“Remember: The bridge will hold.”',
  confidence: 0.97,
  attribute: labelWithin,
};

export const LABEL: Sieve = {
  id: 'label',
  example: 'Vidal: “The bridge will hold.”',
  counterExample: 'The bridge was Vidal: “The bridge will hold,” said Ana Ruiz.',
  confidence: 0.95,
  attribute: label,
};

export const WITHIN_REPORT: Sieve = {
  id: 'within-report',
  example: 'Marta Vidal said the old bridge was “a patchwork of repairs” and had to go.',
  counterExample: 'The old bridge was “a patchwork of repairs” and had to go.',
  confidence: 0.92,
  attribute: withinReport,
};

/** The report follows its parts: "“Most” of the repairs were badly done, Marta Vidal said." */
function beforeTrailer(scene: Scene, segment: number): Attribution | null {
  const clause = clauseOf(scene, segment);
  const { chunks } = clause;
  const slot = scene.slot(segment);
  for (let at = slot + 1; at < Math.min(chunks.length, slot + CLAUSE_REACH); at++) {
    const chunk = chunks[at] as Chunk;
    if (chunk.kind === 'quote' || chunk.kind === 'semicolon') return null;
    if (chunk.kind === 'introduction') return attribution(scene, clause, at + 1, at);
    const verb = speechAt(clause, at);
    if (verb === null || !isTrailer(clause, at, slot)) continue;
    return attribution(scene, clause, trailingSpeaker(clause, at, slot), at);
  }
  return null;
}

/** ", she said": the verb's subject follows a comma behind the quotation, and no clause follows the verb. */
function isTrailer(clause: Clause, verb: number, slot: number): boolean {
  const speaker = trailingSpeaker(clause, verb, slot);
  const first = Math.min(speaker, verb);
  return (
    speaker > slot && clause.chunks[first - 1]?.kind === 'comma' && closesSentence(clause, Math.max(verb, speaker))
  );
}

function trailingSpeaker(clause: Clause, verb: number, slot: number): number {
  const before = speakerOf(clause, verb);
  return before > slot ? before : subjectBehind(clause, verb);
}

export const BEFORE_TRAILER: Sieve = {
  id: 'before-trailer',
  example: '“Most” of the repairs were badly done, Marta Vidal said.',
  counterExample: '“Most” of the repairs were badly done. Marta Vidal said nothing.',
  confidence: 0.93,
  attribute: beforeTrailer,
};

export const NOUN_OF_SPEECH: Sieve = {
  id: 'noun-of-speech',
  example: 'Nothing supports Marta Vidal’s claim that the bridge is “a patchwork”.',
  counterExample: 'Nothing supports Marta Vidal’s bridge, “a patchwork”.',
  confidence: 0.85,
  attribute: nounOfSpeech,
};

export const COLON: Sieve = {
  id: 'colon',
  example: 'Marta Vidal had no doubt about the bridge: “It will hold.”',
  counterExample: 'Marta Vidal had no doubt about the bridge. It held.',
  confidence: 0.85,
  attribute: colon,
};
