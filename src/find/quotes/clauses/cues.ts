import type { Token } from '../../../model/document.ts';
import type { Cue } from '../../../model/mention.ts';
import type { Attribution, Scene } from '../scene.ts';
import type { Chunk, NounPhrase, VerbGroup } from './chunks.ts';
import { type Clause, endOfPhrase } from './clause.ts';
import type { Source } from './source.ts';
import { canSpeak, ownerOf, speakerAt } from './speakers.ts';
import { subjectBehind } from './subject-behind.ts';
import { subjectBefore } from './subjects.ts';
import { Is } from './words.ts';

/** The verb group at an index if it is one of speech. */
export function speechAt({ chunks }: Clause, at: number): VerbGroup | null {
  const chunk = chunks[at];
  return chunk?.kind === 'verb' && chunk.speech !== null ? chunk : null;
}

/** Index of the speaker's noun phrase of a verb: its agent if passive, else its subject; -1 where there is none. */
export function speakerOf(clause: Clause, verb: number): number {
  const chunk = clause.chunks[verb] as VerbGroup;
  if (chunk.form !== 'passive' || chunk.speech?.lemma === 'be quoted as saying') return subjectBefore(clause, verb);
  const by = agent(clause, verb);
  const subject = by < 0 && chunk.speech?.lemma === 'tell' ? subjectBefore(clause, verb) : -1;
  return isHearing(clause, subject) ? subject : by;
}

const isHearing = ({ chunks, source }: Clause, at: number): boolean => {
  const phrase = chunks[at];
  return phrase?.kind === 'np' && source.is(phrase.head, Is.HEARING);
};

/** "the court |heard|", "jurors |were told|", "(it fell), MPs |told|": the subject listens, and who speaks stays open. */
function onlyHears(clause: Clause, subject: number, cue: number): boolean {
  const verb = speechAt(clause, cue);
  const hears = verb?.speech?.lemma === 'hear' || (verb?.form === 'passive' && verb.speech?.lemma === 'tell');
  return isToldTo(clause, cue) || (hears && isHearing(clause, subject));
}

/** "was called … by Ana Ruiz": the noun phrase behind the first "by", a few chunks on. */
function agent({ chunks, tokens }: Clause, verb: number): number {
  for (let at = verb + 1; at < Math.min(chunks.length, verb + 5); at++) {
    const chunk = chunks[at] as Chunk;
    if (chunk.kind === 'verb' || chunk.kind === 'comma') return -1;
    if (chunk.kind === 'preposition' && tokens[chunk.first]?.text === 'by' && chunks[at + 1]?.kind === 'np')
      return tokens[(chunks[at + 1] as NounPhrase).head]?.pos === 'NUM' ? -1 : at + 1;
  }
  return -1;
}

/** The speaker of a verb before or, where the sentence is inverted, behind it. */
export function speakerAround(clause: Clause, verb: number): number {
  const before = speakerOf(clause, verb);
  return before >= 0 ? before : subjectBehind(clause, verb);
}

/** A speaker's noun phrase and the chunk that is the cue make an attribution; null where the phrase can be no speaker. */
export function attribution({ source }: Scene, clause: Clause, speaker: number, cue: number): Attribution | null {
  if (speaker < 0) return null;
  const mention = speakerAt(source.document.text, clause, speaker);
  if (mention === null) return null;
  const known = onlyHears(clause, speaker, cue) ? null : mention;
  return { speaker: known, cue: cue < 0 ? null : cueAt(source, clause, cue), continues: null };
}

function cueAt(source: Source, { chunks, tokens }: Clause, at: number): Cue {
  const chunk = chunks[at] as Chunk;
  const first = chunk.kind === 'verb' ? chunk.main : chunk.first;
  const [start, end] = [tokens[first]?.start ?? 0, tokens[chunk.last - 1]?.end ?? 0];
  const words = source.document.text.slice(start, end);
  return { start, end, text: words, lemma: knownLemma(chunk) ?? source.baseForm(words, chunk.kind === 'verb') };
}

function knownLemma(chunk: Chunk): string | undefined {
  if (chunk.kind === 'verb') return chunk.speech?.lemma;
  return chunk.kind === 'introduction' ? chunk.lemma : undefined;
}

/** A finished statement takes no more than a short attribution behind it: no clause may follow the verb. */
export function closesSentence({ chunks }: Clause, verb: number): boolean {
  const next = chunks[verb + 1];
  if (next?.kind === 'comma') return chunks[verb + 2]?.kind !== 'quote';
  if (next?.kind === 'np') return next.time || chunks[verb + 2] === undefined || chunks[verb + 2]?.kind === 'stop';
  return next === undefined || CLOSES.has(next.kind);
}

const CLOSES = new Set<Chunk['kind']>(['adverb', 'preposition', 'semicolon', 'stop']);

/** "a man |called| Sol (said)": it tells a name. */
export const isNaming = ({ chunks, source }: Clause, verb: number): boolean => {
  const [subject, chunk, next] = [chunks[verb - 1], chunks[verb], chunks[verb + 1]];
  const isCalled = chunk?.kind === 'verb' && chunk.first === chunk.main && source.form(chunk.main).lower === 'called';
  return isCalled && subject?.kind === 'np' && subject.name === null && next?.kind === 'np' && next.name !== null;
};

/** "jury told", where who listens is the subject. */
export const isToldTo = ({ chunks }: Clause, verb: number): boolean => {
  const [chunk, next] = [chunks[verb], chunks[verb + 1]];
  return chunk?.kind === 'verb' && chunk.speech?.lemma === 'tell' && (next === undefined || next.kind === 'stop');
};

/** The owner of a noun of speech as its speaker and the noun as the cue: "Marta Vidal's claim", "a claim by Marta Vidal that"; null for any other phrase. */
export function ownerAttribution({ source }: Scene, clause: Clause, at: number): Attribution | null {
  const phrase = clause.chunks[at];
  if (phrase?.kind !== 'np' || !source.is(phrase.head, Is.SPEECH_NOUN)) return null;
  const { end, maker } = makerOf(clause, at);
  const isMade = maker >= 0 && clause.tokens[clause.chunks[end]?.first ?? -1]?.text === 'that';
  const speaker = ownerOf(source, phrase) ?? (isMade ? speakerAt(source.document.text, clause, maker) : null);
  return speaker === null ? null : { speaker, cue: cueOfNoun(source, clause, phrase), continues: null };
}

/** "a claim |by Marta Vidal| (that)", "a warning |from the port| (that)": who makes it, or -1, and the chunk behind. */
export function makerOf(clause: Clause, at: number, links = BY_MAKER): { maker: number; end: number } {
  const { chunks, source } = clause;
  const isMade = chunks[at + 1]?.kind === 'preposition' && links.test(source.form(chunks[at + 1]?.first ?? -1).lower);
  return isMade && canSpeak(source, clause, at + 2)
    ? { maker: at + 2, end: endOfPhrase(clause, at + 2) }
    : { maker: -1, end: at + 1 };
}

const BY_MAKER = /^(?:by|from)$/u;

/** The noun of "Marta Vidal's claim" as a cue. */
export function cueOfNoun(source: Source, { tokens }: Clause, phrase: NounPhrase): Cue {
  const { start, end } = tokens[phrase.head] as Token;
  const word = source.document.text.slice(start, end);
  return { start, end, text: word, lemma: source.baseForm(word, false) };
}

/**
 * "what she calls …" (but not "what Ana Ruiz calls …"), "(said) that the army would respond": where the sentence has a surer verb of speech farther out,
 * that one tells who speaks.
 */
export function isWeak(clause: Clause, verb: number, speaker: number): boolean {
  const { chunks } = clause;
  const phrase = chunks[speaker];
  if (isNamedBehindWhat(clause, speaker)) return false;
  const strength = speechAt(clause, verb)?.speech?.strength ?? 1;
  const before = chunks[speaker - 1]?.kind ?? 'stop';
  if (strength === 1 || (strength === 2 && before === 'that')) return true;
  if (before === 'verb' && isYetToCome(clause, verb)) return true;
  return phrase?.kind === 'np' && phrase.pronoun && EMBEDDING.has(before);
}

/** "(said his client) |would answer|". */
const isYetToCome = ({ chunks, source }: Clause, at: number): boolean => {
  const verb = chunks[at] as VerbGroup;
  return verb.first < verb.main && source.is(verb.first, Is.DO_OR_MODAL);
};

/** "what |Ana Ruiz| called": whoever says the rest, the words are hers. */
const isNamedBehindWhat = ({ chunks, source, tokens }: Clause, at: number): boolean =>
  source.form(chunks[at - 1]?.first ?? -1).lower === 'what' && tokens[(chunks[at]?.last ?? 0) - 1]?.pos === 'PROPN';

/** What stands before the subject of a clause inside another. */
const EMBEDDING = new Set<Chunk['kind']>(['verb', 'that', 'relative', 'subordinator', 'preposition', 'np']);
