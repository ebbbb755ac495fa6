import { SpeechFrame } from '../../../lexicon/types.ts';
import type { Chunk, VerbGroup } from '../clauses/chunks.ts';
import { type Clause, endOfPhrase, isTime } from '../clauses/clause.ts';
import { closesSentence, speechAt } from '../clauses/cues.ts';
import { subjectBehind } from '../clauses/subject-behind.ts';
import { behindPlace } from './adjuncts.ts';
import { beginsClause, complementOf, isRequested, opensClause, opensSideClause } from './clauses.ts';

/** Where a report that begins at a chunk ends: the sentence's end, or where its reporter, or another one, speaks anew. */
export function endOfReport(clause: Clause, from: number): number {
  const { chunks } = clause;
  let isComplete = false;
  for (let at = from; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk;
    if (chunk.kind === 'semicolon' || (chunk.kind === 'stop' && at === chunks.length - 1)) return at;
    if (chunk.kind === 'verb' && (at === from || chunk.form !== 'gerund')) isComplete = true;
    if (at === from) continue;
    if ((chunk.kind === 'comma' || chunk.kind === 'conjunction') && turnsToReporter(clause, at)) return at;
    if (isComplete && chunk.kind === 'comma' && isTagBehind(clause, at)) return at;
    if (isComplete && addsReporter(clause, from, at)) return at;
  }
  return chunks.length;
}

/**
 * The reporter's own addition to a report that is complete: ", but she left", ", and the dam broke", ", although it
 * rained".
 */
function addsReporter(clause: Clause, from: number, at: number): boolean {
  const { chunks } = clause;
  const kind = chunks[at]?.kind;
  if (kind === 'conjunction')
    return (
      (startsWithInfinitive(chunks, from) && (beginsOwnClause(clause, at + 1) || isPast(clause, at + 1))) ||
      (isRequest(chunks, from) && isPast(clause, at + 1))
    );
  if (kind !== 'comma') return false;
  const next = chunks[at + 1];
  if (next?.kind === 'verb') return startsWithInfinitive(chunks, from) && next.first < next.main && isFiniteForm(next);
  if (next?.kind === 'subordinator' || next?.kind === 'preposition')
    return CONTRASTS.has(clause.source.form(next.first).lower);
  if (next?.kind !== 'conjunction') return false;
  const isBut = clause.source.form(next.first).lower === 'but';
  if (!isBut && opensThat(clause, at + 2)) return false;
  if (isBut) return hasVerb(chunks, at + 2);
  return (
    startsWithInfinitive(chunks, from) ||
    beginsOwnClause(clause, behindTime(chunks, at + 2)) ||
    goesOnPlainly(chunks[at + 2])
  );
}

/** ", and |on Friday| the dam broke". */
const behindTime = (chunks: readonly Chunk[], at: number): number =>
  chunks[at]?.kind === 'preposition' && isTime(chunks[at + 1]) ? at + 2 : at;

/** ", but |she left|", ", but |will wait|"; ", but |no answer|" goes on with the report. */
function hasVerb(chunks: readonly Chunk[], from: number): boolean {
  for (let at = from; at < chunks.length && !PARTS_END.has((chunks[at] as Chunk).kind); at++)
    if (chunks[at]?.kind === 'verb') return true;
  return false;
}

const PARTS_END = new Set<Chunk['kind']>(['semicolon', 'stop']);

/** ", and that nobody came" goes on with the report. */
const opensThat = ({ chunks, tokens }: Clause, at: number): boolean => tokens[chunks[at]?.first ?? -1]?.text === 'that';

const CONTRASTS = new Set(['although', 'though', 'whereas', 'while']);

const startsWithInfinitive = (chunks: readonly Chunk[], from: number): boolean => {
  const chunk = chunks[from];
  return chunk?.kind === 'verb' && chunk.form === 'infinitive';
};

/** "|the board| to wait": an infinitive behind its subject. */
function isRequest(chunks: readonly Chunk[], from: number): boolean {
  const verb = chunks.slice(from, from + REQUEST).find(({ kind }) => kind === 'verb');
  return chunks[from]?.kind === 'np' && verb?.kind === 'verb' && verb.form === 'infinitive';
}

/** Chunks in which a request names its hearer and its infinitive. */
const REQUEST = 8;

/** "and |posted|", which no infinitive goes on with. */
function isPast({ chunks, tokens }: Clause, at: number): boolean {
  const chunk = chunks[at];
  return chunk?.kind === 'verb' && chunk.form === 'finite' && tokens[chunk.main]?.text.endsWith('ed') === true;
}

/** "(she had been assured that it would hold)|, Vidal said", "|, said Vidal": the tag of the whole sentence. */
function isTagBehind(clause: Clause, comma: number): boolean {
  const speaker = clause.chunks[comma + 1];
  if (speaker?.kind === 'verb') return isInvertedTag(clause, comma + 1);
  if (speaker?.kind !== 'np' || speaker.time) return false;
  const at = endOfPhrase(clause, comma + 1);
  const verb = speechAt(clause, at);
  const isSaying = verb?.speech?.strength === 3 || verb?.speech?.lemma === 'hear';
  return verb?.form === 'finite' && isSaying && closesSentence(clause, at);
}

/** ", says |a clerk of the port|." */
function isInvertedTag(clause: Clause, cue: number): boolean {
  const { form, speech } = clause.chunks[cue] as VerbGroup;
  if (form !== 'finite' || speech?.strength !== 3 || (speech.frames & SpeechFrame.HEARER) !== 0) return false;
  const speaker = subjectBehind(clause, cue);
  const end = speaker < 0 ? 'other' : clause.chunks[endOfPhrase(clause, speaker)]?.kind;
  return end === undefined || end === 'stop' || end === 'comma';
}

const isFiniteForm = ({ form }: VerbGroup): boolean => form === 'finite' || form === 'passive';

/** ", and left": a plain verb is the reporter's; ", and would leave" goes on with the report. */
const goesOnPlainly = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'verb' && chunk.form === 'finite' && chunk.first === chunk.main;

/** A noun phrase and its finite verb. */
export function beginsOwnClause(clause: Clause, at: number): boolean {
  if (clause.chunks[at]?.kind !== 'np') return false;
  const verb = clause.chunks[endOfPhrase(clause, at)];
  return verb?.kind === 'verb' && isFiniteForm(verb);
}

/** Where a thing talked of ends: a noun phrase with what hangs on it, so that a comma or a new clause ends it. */
export function endOfTopic(clause: Clause, from: number): number {
  const { chunks } = clause;
  for (let at = from + 1; at < chunks.length; at++) {
    at = behindPlace(clause, at);
    const kind = chunks[at]?.kind;
    if (kind === undefined) break;
    const isNextVerb = kind === 'conjunction' && chunks[at + 1]?.kind === 'verb';
    if (isNextVerb || TOPIC_ENDS.has(kind) || opensSideClause(clause, at)) return at;
    if (kind === 'quote' && isSpeechGerund(chunks[at + 1])) return at + 1;
  }
  return chunks.length;
}

/** "(dismissed it as “a tub,”) |adding| that". */
const isSpeechGerund = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'verb' && chunk.form === 'gerund' && chunk.speech !== null;

const TOPIC_ENDS = new Set<Chunk['kind']>(['comma', 'colon', 'dash', 'semicolon', 'stop', 'subordinator']);

/** ", adding that", "but said that", "and he said it", ", according to": the words behind are the reporter's again. */
function turnsToReporter(clause: Clause, at: number): boolean {
  const { chunks } = clause;
  const comma = chunks[at]?.kind === 'comma';
  let next = at + 1;
  while (chunks[next]?.kind === 'adverb' || chunks[next]?.kind === 'conjunction') next++;
  const behind = chunks[next]?.kind === 'comma' && chunks[next - 1]?.kind === 'conjunction' ? next + 1 : next;
  if (chunks[behind]?.kind === 'introduction') return comma || behind > next;
  if (chunks[next]?.kind === 'np' && chunks[next - 1]?.kind === 'conjunction') next++;
  const verb: VerbGroup | null = speechAt(clause, next);
  if (verb === null) return false;
  if (verb.form === 'gerund' && comma && verb.speech?.lemma === 'cite') return true;
  if ((verb.speech?.strength ?? 1) < 2) return false;
  if (verb.form === 'gerund') return comma;
  return verb.form === 'finite' && verb.first === verb.main && hasComplement(clause, next);
}

/** Whether the verb reports something of its own. */
function hasComplement(clause: Clause, verb: number): boolean {
  const at = complementOf(clause, verb);
  return (
    opensClause(clause, at) ||
    beginsClause(clause, at) ||
    clause.chunks[at]?.kind === 'colon' ||
    isRequestTo(clause, verb) ||
    isTopicOf(clause, verb) ||
    (speechAt(clause, verb)?.speech?.strength === 3 && (isRequested(clause, at) || isAgainst(clause, verb + 1)))
  );
}

/** "(said it fell) and warned |against| haste". */
const isAgainst = ({ chunks, source }: Clause, at: number): boolean =>
  source.form(chunks[at]?.first ?? -1).lower === 'against';

/** "(said it fell) and |called for a strike|", "and |announced repairs|". */
function isTopicOf(clause: Clause, verb: number): boolean {
  const object = clause.chunks[verb + 1];
  const { frames = 0 } = speechAt(clause, verb)?.speech ?? {};
  if (!isPast(clause, verb) || object?.kind !== 'np' || object.time) return false;
  const isCharge = (frames & SpeechFrame.HEARER) !== 0 && isCharged(clause, verb + 2);
  return isCharge || (frames & SpeechFrame.TOPIC) !== 0;
}

/** "(said it fell) and accused the port |of neglect|". */
const isCharged = ({ chunks, source }: Clause, at: number): boolean =>
  /^(?:for|of)$/u.test(source.form(chunks[at]?.first ?? -1).lower);

/** "(said it fell) and |asked the board to wait|". */
function isRequestTo(clause: Clause, verb: number): boolean {
  const { frames = 0 } = speechAt(clause, verb)?.speech ?? {};
  if ((frames & SpeechFrame.HEARER) === 0 || clause.chunks[verb + 1]?.kind !== 'np') return false;
  return isRequested(clause, endOfPhrase(clause, verb + 1));
}
