import { SpeechFrame } from '../../../lexicon/types.ts';
import type { Chunk, VerbGroup } from '../clauses/chunks.ts';
import { type Clause, endOfPhrase, isTime } from '../clauses/clause.ts';
import { speechAt } from '../clauses/cues.ts';
import { GERUND } from '../clauses/source.ts';
import { Is } from '../clauses/words.ts';
import { behindAside, behindPlace, skipAdjuncts } from './adjuncts.ts';

/** The chunk where what the verb reports may begin: behind the hearer, times and places. */
export function complementOf(clause: Clause, cue: number): number {
  const verb = speechAt(clause, cue) as VerbGroup;
  const at = skipAdjuncts(clause, cue + 1);
  const mayHear = ((verb.speech?.frames ?? 0) & SpeechFrame.HEARER) !== 0 && clause.chunks[at]?.kind === 'np';
  if (!mayHear) return behindAside(clause, at);
  const behind = behindAside(clause, skipAdjuncts(clause, behindPlace(clause, endOfPhrase(clause, at))));
  const isHeard = isHearer(clause, at) || (HEARD.has(verb.speech?.lemma ?? '') && areTwo(clause, behind));
  return opensClause(clause, behind) || isHeard || !beginsClause(clause, at) ? behind : at;
}

/** Verbs that are hardly without a hearer. */
const HEARD = new Set(['assure', 'inform', 'remind', 'tell']);

/** "told |the newspaper| |the road| to the mine was cut", "told |her| |there| are": who hears, and the subject. */
const areTwo = (clause: Clause, behind: number): boolean =>
  SUBJECTS.has(clause.chunks[behind]?.kind ?? 'stop') && beginsClause(clause, behind);
const SUBJECTS = new Set<Chunk['kind']>(['np', 'other']);

/** "tells |me| her parrot can talk": a pronoun that is no subject. */
const isHearer = ({ chunks, source }: Clause, at: number): boolean => {
  const word = source.form(chunks[at]?.first ?? -1).lower;
  return (
    /^(?:me|him|us|them)$/u.test(word) ||
    (word === 'you' && /^(?:is|was)$/u.test(source.form(chunks[at + 1]?.first ?? -1).lower))
  );
};

/** "that", "whether", or a "that" behind a noun that is no relative here: "told MPs that |waits| had come down". */
export function opensClause({ chunks, source }: Clause, at: number): boolean {
  const chunk = chunks[at];
  if (chunk === undefined || !OPENERS.has(chunk.kind)) return false;
  if (chunk.kind === 'relative' && chunks[at + 1]?.kind === 'verb' && chunks[at + 2]?.kind !== 'verb') return false;
  return source.is(chunk.first, Is.COMPLEMENTIZER);
}

const OPENERS = new Set<Chunk['kind']>(['that', 'relative', 'subordinator']);

export const isInfinitive = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'verb' && chunk.form === 'infinitive';

/** "to wait", "not to wait", "to “wait and see”". */
export function isRequested({ chunks, tokens }: Clause, from: number): boolean {
  const at = chunks[from]?.kind === 'adverb' ? from + 1 : from;
  if (isInfinitive(chunks[at])) return true;
  return tokens[chunks[at]?.first ?? -1]?.text === 'to' && chunks[at + 1]?.kind === 'quote';
}

/** Farthest that the verb of a clause may stand behind its first word, in chunks. */
const SUBJECT = 16;

/** Whether a clause of its own begins there: a subject, plain or with all that hangs on it, and its verb. */
export function beginsClause(clause: Clause, from: number): boolean {
  const { chunks } = clause;
  if (chunks[from]?.kind === 'quote') return true;
  if (chunks[from]?.kind === 'comma' || isPlainAdjective(chunks, from) || isObject(clause, from)) return false;
  if (isReflexive(clause, from)) return false;
  let named = false;
  for (let at = from; at < Math.min(chunks.length, from + SUBJECT); at++) {
    const chunk = chunks[at] as Chunk;
    if (isQuotedVerb(clause, at)) return named && !isRelative(clause, from, at);
    if (chunk.kind === 'verb' && chunk.form !== 'gerund' && at > from) {
      if (at - 2 > from && isSubordinated(clause, at - 2)) return false;
      const before = chunks[at - 1]?.kind;
      if (named && before !== 'relative' && !isRelative(clause, from, at))
        return chunk.form !== 'infinitive' && before !== 'conjunction';
    } else if (chunk.kind === 'comma' || chunk.kind === 'dash') {
      const end = endOfAside(chunks, at);
      if (end < 0) return false;
      at = end;
    } else if (!SUBJECT_PARTS.has(chunk.kind) || opensSideClause(clause, at)) return false;
    named ||= NAMING.has(chunk.kind);
  }
  return false;
}

/** "(said) the bridge “|will| hold”": the quotation has the subject's verb. */
function isQuotedVerb({ chunks, source, tokens }: Clause, at: number): boolean {
  const [subject, quote] = [chunks[at - 1], chunks[at]];
  if (quote?.kind !== 'quote' || subject?.kind !== 'np' || subject.time) return false;
  const first = tokens[quote.first + 1];
  const isVerb = first?.pos === 'AUX' || (first?.pos === 'VERB' && !GERUND.test(first.text));
  return isVerb && !source.is(subject.head, Is.SPEECH_NOUN | Is.NAMING);
}

/** "told jurors on Monday |as| the trial ended": the verb belongs to a side clause; not so "workers as well |as| owners wept". */
const isSubordinated = ({ chunks, source }: Clause, at: number): boolean => {
  const first = chunks[at]?.first ?? -1;
  return isTime(chunks[at - 1]) && SIDE.has(source.form(first).lower);
};

const SIDE = new Set(['after', 'as', 'before']);

/** "(threatens a walkout) |as the mayor insists|": a clause of its own; not "works |as a guide|". */
export function opensSideClause(clause: Clause, at: number): boolean {
  const { chunks, source } = clause;
  const [link, subject] = [chunks[at], chunks[at + 1]];
  if (link?.kind !== 'preposition' || source.form(link.first).lower !== 'as' || subject?.kind !== 'np') return false;
  const isWhole = subject.pronoun || subject.name !== null || source.form(subject.first).lower === 'the';
  const verb = chunks[endOfPhrase(clause, at + 1)];
  return isWhole && verb?.kind === 'verb' && verb.form === 'finite';
}

/** "signs |herself| “…”", "the plan |itself|": no subject. */
const isReflexive = ({ chunks, source }: Clause, at: number): boolean => {
  const chunk = chunks[at];
  return chunk?.kind === 'np' && chunk.pronoun && source.is(chunk.head, Is.REFLEXIVE);
};

/** "said |it| in June and he said it again": with no verb behind it, "it" is no subject. */
function isObject({ chunks, source }: Clause, at: number): boolean {
  const chunk = chunks[at];
  const next = chunks[at + 1];
  return (
    chunk?.kind === 'np' &&
    /^(?:it|so|this)$/u.test(source.form(chunk.head).lower) &&
    (next?.kind === 'preposition' || next?.kind === 'conjunction' || (next?.kind === 'np' && next.time))
  );
}

/** "pleaded |guilty| to": an adjective with a preposition is no subject. */
const isPlainAdjective = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.kind === 'adjective' && chunks[at + 1]?.kind === 'preposition';

/** What a subject has besides prepositions and adverbs. */
const NAMING = new Set<Chunk['kind']>(['np', 'quote', 'determiner', 'adjective', 'other', 'verb']);

/** "(to) charges |it| wrongly |sold| tea": the verb of a relative clause. */
function isRelative(clause: Clause, from: number, verb: number): boolean {
  let subject = verb - 1;
  while (clause.chunks[subject]?.kind === 'adverb') subject--;
  return subject - 1 >= from && isRelativeSubject(clause, subject);
}

/** "the plan she backed", "the plan that she backed": a noun phrase right behind another or a relative has a verb of its own. */
const isRelativeSubject = (clause: Clause, at: number): boolean => {
  const [before, phrase] = [clause.chunks[at - 1]?.kind, clause.chunks[at]?.kind];
  return phrase === 'np' && !isReflexive(clause, at) && (before === 'np' || before === 'relative');
};

const SUBJECT_PARTS = new Set<Chunk['kind']>([
  'np',
  'adjective',
  'adverb',
  'conjunction',
  'determiner',
  'other',
  'parenthesis',
  'preposition',
  'quote',
  'relative',
  'verb',
]);

/** "the bridge, built in 1902|,| is": where an aside ends, with a verb right behind it; −1 where none does. */
function endOfAside(chunks: readonly Chunk[], opener: number): number {
  const { kind } = chunks[opener] as Chunk;
  for (let at = opener + 1; at < Math.min(chunks.length, opener + SUBJECT); at++) {
    const next = chunks[at + 1];
    if (chunks[at]?.kind === kind)
      return next?.kind === 'verb' && next.form !== 'gerund' && next.form !== 'infinitive' ? at : -1;
  }
  return -1;
}
