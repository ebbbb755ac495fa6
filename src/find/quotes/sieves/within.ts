import { SpeechFrame, type SpeechVerb } from '../../../lexicon/types.ts';
import type { Chunk, VerbGroup } from '../clauses/chunks.ts';
import { type Clause, phraseAt } from '../clauses/clause.ts';
import {
  attribution,
  closesSentence,
  isToldTo,
  isWeak,
  ownerAttribution,
  speakerOf,
  speechAt,
} from '../clauses/cues.ts';
import { canSpeak, ownerOf } from '../clauses/speakers.ts';
import { subjectBehind } from '../clauses/subject-behind.ts';
import { Is } from '../clauses/words.ts';
import { beginsClause, complementOf, opensClause } from '../indirect/clauses.ts';
import type { Attribution, Scene } from '../scene.ts';
import { CLAUSE_REACH, clauseOf } from './lead.ts';
import type { Sieve } from './sieve.ts';

/** Farthest that a noun of speech or a verb of attitude may stand before the quotation, in chunks. */
const REACH = 12;

/** The quotation is a part of what a verb of speech before it reports. */
export function withinReport(scene: Scene, segment: number): Attribution | null {
  const clause = clauseOf(scene, segment);
  const slot = scene.slot(segment);
  let weak: Attribution | null = null;
  let inner = -1;
  const isJoined = clause.chunks[slot - 1]?.kind === 'that' && clause.chunks[slot - 2]?.kind === 'conjunction';
  for (let at = slot - 1; at >= 0 && at > slot - CLAUSE_REACH; at--) {
    const chunk = clause.chunks[at] as Chunk;
    if (chunk.kind === 'semicolon' || chunk.kind === 'stop') break;
    const own = ownAccount(scene, clause, at);
    if (own !== null) return own;
    const verb = speechAt(clause, at);
    if (verb?.speech == null || !reports(verb.speech)) continue;
    if (weak !== null && (verb.speech.frames & REPORTING) === 0) continue;
    if (isJoined && !hasClause(clause, at)) continue;
    const speaker = toldBy(scene, clause, at, slot) ?? speakerOf(clause, at);
    const found = attribution(scene, clause, speaker, at);
    if (found === null) continue;
    if (inner >= 0 && describesNoun(clause, at, inner, slot)) return weak;
    if (!isWeak(clause, at, speaker)) return found;
    weak ??= found;
    if (weak === found && phraseAt(clause, speaker)?.pronoun === false) inner = at;
  }
  return weak ?? attitude(scene, clause, slot);
}

/** "|said he had told lies| but that “…”": what "that" goes on with has a clause before it as well. */
function hasClause(clause: Clause, cue: number): boolean {
  const at = complementOf(clause, cue);
  return opensClause(clause, at) || beginsClause(clause, at);
}

/** "was told she was “…” |by the mayor|": who tells it stands behind what is told; null where nobody does. */
function toldBy({ source }: Scene, clause: Clause, cue: number, slot: number): number | null {
  const isTold = speechAt(clause, cue)?.form === 'passive';
  const isBy = source.form(clause.chunks[slot + 1]?.first ?? -1).lower === 'by';
  return isTold && isBy && canSpeak(source, clause, slot + 2) ? slot + 2 : null;
}

/** "by |her own account|, “…”", "in |Ana Ruiz’s words|, “…”". */
function ownAccount({ source }: Scene, clause: Clause, at: number): Attribution | null {
  const phrase = phraseAt(clause, at);
  if (phrase === null || clause.chunks[at + 1]?.kind !== 'comma') return null;
  const opener = source.form(phrase.first - 1).lower;
  const isOwn = opener === 'by' && source.form(phrase.head - 1).lower === 'own';
  if (!isOwn && !(opener === 'in' && /^(?:opinion|view|words)$/u.test(source.form(phrase.head).lower))) return null;
  const speaker = ownerOf(source, phrase);
  return speaker === null ? null : { speaker, cue: null, continues: null };
}

/** "opposes the “reckless” plan", "attacked it for its “cruelty”": the words are of whoever takes a side. */
function attitude(scene: Scene, clause: Clause, slot: number): Attribution | null {
  for (let at = slot - 1; at >= 0 && at > slot - REACH; at--) {
    const chunk = clause.chunks[at] as Chunk;
    if (chunk.kind === 'comma' || chunk.kind === 'semicolon' || chunk.kind === 'stop') return null;
    if (chunk.kind !== 'verb' || chunk.form === 'infinitive') continue;
    const speaker = scene.source.is(chunk.main, Is.ATTITUDE_VERB) ? speakerOf(clause, at) : -1;
    return canSpeak(scene.source, clause, speaker) ? attribution(scene, clause, speaker, at) : null;
  }
  return null;
}

/**
 * "apologised for a shirt |that critics had called| “…”", "hit back at parents |who called| her “…”", "said no — a word
 * |Ruiz called| “…”": the clause hangs on a noun, which is all that the outer verb takes.
 */
function describesNoun({ chunks, tokens }: Clause, outer: number, inner: number, slot: number): boolean {
  const { frames } = (chunks[inner] as VerbGroup).speech as SpeechVerb;
  const lacksObject = inner === slot - 1 && (frames & SpeechFrame.CLAUSE) === 0;
  let described = false;
  for (let at = inner - 1; at > outer; at--) {
    const chunk = chunks[at] as Chunk;
    if (chunk.kind === 'relative' || chunk.kind === 'that')
      described ||= describes(tokens[chunk.first]?.text, lacksObject, chunks[at - 1]?.kind === 'comma');
    else if (chunk.kind === 'dash' && chunks[at + 1]?.kind === 'np' && inner <= at + 3) return true;
    else if (chunk.kind === 'verb' && chunk.form === 'finite') return false;
  }
  return described;
}

/** "a flag |that| critics called “…”", "a loss, |what| Vidal called “…”"; "denounced |what| she called “…”" takes the words in. */
function describes(word: string | undefined, lacksObject: boolean, isSetOff: boolean): boolean {
  if (word === 'that') return lacksObject;
  return word !== 'what' || isSetOff;
}

const REPORTING = SpeechFrame.CLAUSE | SpeechFrame.TOPIC | SpeechFrame.HEARER;

/** "began", "smiled" speak only right beside a quotation. */
const reports = ({ frames, strength }: SpeechVerb): boolean => strength > 1 || (frames & REPORTING) !== 0;

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
    if (verb === null || verb.form !== 'finite' || !allowsWords(verb)) continue;
    if (isToldTo(clause, at) || !isTrailer(clause, at, slot)) continue;
    return attribution(scene, clause, trailingSpeaker(clause, at, slot), at);
  }
  return null;
}

/** "said", "told"; "blamed" takes a thing alone. */
const allowsWords = ({ speech }: VerbGroup): boolean => speech !== null && speech.frames !== SpeechFrame.TOPIC;

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

/** "the mayor's claim that …": the owner of what was said. */
function nounOfSpeech(scene: Scene, segment: number): Attribution | null {
  const clause = clauseOf(scene, segment);
  const slot = scene.slot(segment);
  for (let at = slot - 1; at >= 0 && at > slot - REACH; at--) {
    const chunk = clause.chunks[at] as Chunk;
    if (chunk.kind === 'semicolon' || chunk.kind === 'stop') return null;
    const found = ownerAttribution(scene, clause, at);
    if (found !== null) return found;
  }
  return null;
}

export const WITHIN_REPORT: Sieve = {
  id: 'within-report',
  example: 'Marta Vidal said the old bridge was “a patchwork of repairs” and had to go.',
  counterExample: 'The old bridge was “a patchwork of repairs” and had to go.',
  confidence: 0.86,
  attribute: withinReport,
};

export const BEFORE_TRAILER: Sieve = {
  id: 'before-trailer',
  example: '“Most” of the repairs were badly done, Marta Vidal said.',
  counterExample: '“Most” of the repairs were badly done. Marta Vidal said nothing.',
  confidence: 0.95,
  attribute: beforeTrailer,
};

export const NOUN_OF_SPEECH: Sieve = {
  id: 'noun-of-speech',
  example: 'Nothing supports Marta Vidal’s claim that the bridge is “a patchwork”.',
  counterExample: 'Nothing supports Marta Vidal’s bridge, “a patchwork”.',
  confidence: 0.65,
  attribute: nounOfSpeech,
};
