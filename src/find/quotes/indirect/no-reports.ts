import { SpeechFrame } from '../../../lexicon/types.ts';
import type { VerbGroup } from '../clauses/chunks.ts';
import type { Clause } from '../clauses/clause.ts';
import { Is } from '../clauses/words.ts';
import { isInfinitive } from './clauses.ts';

/** "added 20 points and his brother had ten": what is added up. */
export const isSum = ({ chunks, tokens }: Clause, cue: number, at: number): boolean => {
  const verb = chunks[cue] as VerbGroup;
  return verb.speech?.lemma === 'add' && tokens[chunks[at]?.first ?? -1]?.pos === 'NUM';
};

/**
 * "saw |the money go|", "heard |two men call|": what is seen or heard to happen, since a report's verb would be inflected;
 * "would rather see the money go" tells a wish.
 */
export function isPerceived({ chunks, source, tokens }: Clause, { speech, main }: VerbGroup, at: number): boolean {
  if (!PERCEIVES.has(speech?.lemma ?? '') || source.is(chunks[at]?.first ?? -1, Is.PERSON_PRONOUN)) return false;
  if (source.form(main - 1).lower === 'rather') return false;
  const verb = chunks.slice(at, at + SUBJECT).find((chunk) => chunk.kind === 'verb');
  if (verb?.kind !== 'verb' || verb.last - verb.first > 1) return false;
  const word = tokens[verb.main]?.text ?? '';
  return source.baseForm(word, true) === word || isNaming(word);
}

/** "fumed at a price |he called| “a joke”": behind a noun, a verb that lacks its object. */
export function describesNoun({ chunks }: Clause, cue: number, at: number): boolean {
  const [noun, subject, verb, quote] = chunks.slice(at - 1, at + 3);
  const isBare = at > cue + 2 && noun?.kind === 'np' && !noun.time && subject?.kind === 'np' && quote?.kind === 'quote';
  return isBare && verb?.kind === 'verb' && verb.speech !== null && (verb.speech.frames & SpeechFrame.CLAUSE) === 0;
}

/** "heard two men |called| Lund": a participle that only names them. */
const isNaming = (word: string): boolean => word === 'called' || word === 'named';

const PERCEIVES = new Set(['hear', 'notice', 'observe', 'see', 'watch']);

/** Chunks in which a subject meets its verb. */
const SUBJECT = 6;

/** "When |did you feel| that …?", "asked |whether she regretted|", "stopped short |of calling|", "|without saying|": nobody said it. */
export function isUnsaid(clause: Clause, speaker: number, cue: number): boolean {
  const { chunks, source, tokens } = clause;
  if (isAskedWhether(clause, speaker) || isAnyone(clause, speaker)) return true;
  const [asking, subject, link] = [chunks[speaker - 1], chunks[speaker], chunks[cue - 1]];
  if (asking?.kind === 'verb' && subject?.kind === 'np' && subject.pronoun && source.is(asking.main, Is.DO_OR_MODAL))
    return asking.first === asking.main;
  const verb = chunks[cue];
  if (verb?.kind !== 'verb' || verb.form !== 'gerund' || link?.kind !== 'preposition') return false;
  const word = tokens[link.first]?.text;
  return word === 'without' || (word === 'of' && /^(?:short|instead)$/u.test(tokens[link.first - 1]?.text ?? ''));
}

/** "asked |anyone| who knew the dog to call". */
const isAnyone = ({ chunks, source }: Clause, at: number): boolean =>
  /^any(?:body|one)$/u.test(source.form(chunks[at]?.first ?? -1).lower);

/** "asked by the board |whether|" before a subject. */
function isAskedWhether({ chunks, source }: Clause, subject: number): boolean {
  if (!/^(?:if|whether)$/u.test(source.form(chunks[subject - 1]?.first ?? -1).lower)) return false;
  for (let at = subject - 2; at >= 0 && at > subject - QUESTION; at--) {
    const chunk = chunks[at];
    if (chunk?.kind === 'verb') return chunk.speech?.lemma === 'ask';
  }
  return false;
}

/** Chunks from "asked" to the subject of what is asked. */
const QUESTION = 8;

/** "50,000 confirmed cases", "one regretted season": a participle before what is counted. */
export function isCount({ chunks, tokens }: Clause, speaker: number, cue: number): boolean {
  const [phrase, verb, next] = [chunks[speaker], chunks[cue], chunks[cue + 1]];
  if (phrase?.kind !== 'np' || speaker !== cue - 1 || verb === undefined || verb.last - verb.first > 1) return false;
  return (
    tokens[phrase.head]?.pos === 'NUM' && next?.kind === 'np' && /^(?:NOUN|ADJ)$/u.test(tokens[next.first]?.pos ?? '')
  );
}

/** "declined |to comment|", "begged |to differ|": nothing is said. */
export const isSilent = ({ chunks, source }: Clause, at: number): boolean =>
  isInfinitive(chunks[at]) && /^(?:comment|differ|elaborate)$/u.test(source.form((chunks[at]?.last ?? 0) - 1).lower);

/** "must report by 7 p.m. Aug. 15". */
export const isDay = ({ tokens }: Clause, at: number): boolean =>
  /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/u.test(tokens[at]?.text ?? '');
