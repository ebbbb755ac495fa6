import { SpeechFrame } from '../../../lexicon/types.ts';
import type { VerbGroup } from '../clauses/chunks.ts';
import { type Clause, endOfPhrase } from '../clauses/clause.ts';
import { closesSentence, speakerOf, speechAt } from '../clauses/cues.ts';
import { subjectBehind } from '../clauses/subject-behind.ts';
import { Is } from '../clauses/words.ts';
import { labelAt } from '../labels.ts';
import { skipAdjuncts } from './adjuncts.ts';
import { beginsOwnClause } from './ends.ts';
import { isHeadline } from './headline.ts';
import { allows, isProgressive, type Report, type ReportRule } from './report.ts';

/** The speaker of a tag (", she said") that begins behind a comma; -1 where the verb is no tag. */
export function tagSpeaker(clause: Clause, cue: number): number {
  const verb = speechAt(clause, cue) as VerbGroup;
  if (verb.form === 'passive' || verb.form === 'infinitive' || isProgressive(clause, verb)) return -1;
  if (isNegated(clause, verb)) return -1;
  const takesHearer = ((verb.speech?.frames ?? 0) & SpeechFrame.HEARER) !== 0;
  const before = speakerOf(clause, cue);
  const speaker = before >= 0 || takesHearer ? before : subjectBehind(clause, cue);
  const first = Math.min(speaker, cue);
  const isTag = clause.chunks[first - 1]?.kind === 'comma' && clause.chunks[cue - 1]?.kind !== 'relative';
  return speaker >= 0 && isTag ? speaker : -1;
}

/** "When the lights went out, she |did not notice| it": nothing was said. */
function isNegated({ source }: Clause, { first, main }: VerbGroup): boolean {
  for (let at = first; at < main; at++)
    if (source.is(at, Is.NEGATION) || /n['’]t$/u.test(source.form(at).lower)) return true;
  return false;
}

export const startOfTag = (speaker: number, cue: number): number => Math.min(speaker, cue) - 1;

function trailingTag(clause: Clause, cue: number): Report | null {
  if (!allows(speechAt(clause, cue), SpeechFrame.CLAUSE)) return null;
  const speaker = tagSpeaker(clause, cue);
  if (speaker < 0 || isReducedTag(clause, speaker, cue)) return null;
  if (!closesTag(clause, speaker, cue) && !closesBehindHearer(clause, speaker, cue)) return null;
  return before(clause, speaker, startOfTag(speaker, cue));
}

/** ", she said on Monday."; but ", she suspected |a trick|.", ", she thinks |tonight| is cold" tell of something else. */
function closesTag(clause: Clause, speaker: number, cue: number): boolean {
  const last = Math.max(cue, speaker);
  const next = clause.chunks[last + 1];
  if (next?.kind === 'adverb' && clause.chunks[last + 2]?.kind === 'verb') return false;
  if (next?.kind !== 'np' || last !== cue) return closesSentence(clause, last);
  const mayHear = allows(speechAt(clause, cue), SpeechFrame.HEARER);
  return (next.time || mayHear) && clause.chunks[last + 2]?.kind !== 'verb' && closesSentence(clause, last);
}

/** ", Ruiz told |reporters in Cork on Friday|." */
function closesBehindHearer(clause: Clause, speaker: number, cue: number): boolean {
  if (speaker > cue || clause.chunks[cue + 1]?.kind !== 'np') return false;
  const end = clause.chunks[endOfTag(clause, speaker, cue)]?.kind;
  return end === undefined || end === 'stop';
}

/** ", a treaty signed in Riga": a participle behind a thing that cannot speak. */
function isReducedTag({ chunks, source, tokens }: Clause, speaker: number, cue: number): boolean {
  const [phrase, verb, next] = [chunks[speaker], chunks[cue], chunks[cue + 1]];
  if (phrase?.kind !== 'np' || verb === undefined || next?.kind !== 'preposition') return false;
  const isThing = phrase.name === null && !phrase.pronoun && !source.form(phrase.head).role;
  return isThing && /^an?$/iu.test(tokens[phrase.first]?.text ?? '') && verb.last - verb.first === 1;
}

/** What leads over to a tag ("and, according to Vidal"). */
export const CONNECTORS = new Set(['comma', 'conjunction']);

/** What stands before a tag, if it is a clause; "Asked who built it, she said" is none. */
export function before(clause: Clause, speaker: number, end: number): Report | null {
  const first = startOfClause(clause, end);
  const last = CONNECTORS.has(clause.chunks[end - 1]?.kind ?? 'stop') ? end - 1 : end;
  if (speechAt(clause, first) !== null) return null;
  const has =
    clause.chunks.slice(first, last).some((chunk) => chunk.kind === 'verb') || isBareHeadline(clause, first, last);
  return has && !isSideClause(clause, first, last) ? { speaker, first, last } : null;
}

/** "Man shot near pier(, police say)": a headline may do without its verb of being. */
const isBareHeadline = (clause: Clause, first: number, last: number): boolean =>
  last - first > 2 && clause.chunks.findLast(({ kind }) => kind !== 'stop')?.kind === 'verb' && isHeadline(clause);

/** "When it rained, she said", "When Lund, a mason, left, she said": a clause that only leads to the tag. */
function isSideClause(clause: Clause, first: number, last: number): boolean {
  const { chunks, source } = clause;
  const opener = chunks[first];
  if (opener?.kind !== 'subordinator' || source.is(opener.first, Is.COMPLEMENTIZER)) return false;
  const commas = chunks.slice(first, last).flatMap(({ kind }, i) => (kind === 'comma' ? [first + i] : []));
  return (
    commas.length === 0 ||
    (chunks[first + 2]?.kind === 'comma' && !commas.some((at) => beginsOwnClause(clause, at + 1)))
  );
}

/** Behind the last semicolon before an index, or the label of a turn. */
export function startOfClause(clause: Clause, end: number): number {
  for (let at = end - 1; at >= 0; at--)
    if (clause.chunks[at]?.kind === 'semicolon' || isLabelEnd(clause, at)) return at + 1;
  return 0;
}

/** "RUIZ|:| It will hold, I think.", "10.20pm|:| It will hold, I think." */
function isLabelEnd({ chunks, source, tokens }: Clause, at: number): boolean {
  const colon = chunks[at];
  if (colon?.kind !== 'colon') return false;
  const { start: opening = 0, text: word = '' } = tokens[chunks[0]?.first ?? 0] ?? {};
  if (at === 1 && /^\d/u.test(word)) return true;
  return labelAt(source.document.text, opening)?.colon === tokens[colon.first]?.start;
}

/** Behind the tag's last chunk: ", he told me on Friday|, …". */
export function endOfTag(clause: Clause, speaker: number, cue: number): number {
  const hearer =
    (speechAt(clause, cue)?.speech?.frames ?? 0) & SpeechFrame.HEARER && clause.chunks[cue + 1]?.kind === 'np';
  const last = speaker > cue ? speaker : hearer ? cue + 1 : cue;
  return skipAdjuncts(clause, last === cue ? cue + 1 : endOfPhrase(clause, last));
}

/** Reports that their tag follows. */
export const TRAILING_TAG: ReportRule = {
  id: 'trailing-tag',
  on: 'verb',
  example: 'The bridge would hold, Marta Vidal said.',
  counterExample: 'The bridge would hold. Marta Vidal said nothing.',
  confidence: 0.73,
  read: trailingTag,
};
