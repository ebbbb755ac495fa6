import { SpeechFrame } from '../../../lexicon/types.ts';
import type { Rule } from '../../../model/rule.ts';
import type { VerbGroup } from '../clauses/chunks.ts';
import type { Clause } from '../clauses/clause.ts';
import { speakerOf } from '../clauses/cues.ts';
import { Is } from '../clauses/words.ts';
import { beginsOwnClause, endOfReport } from './ends.ts';
import { isCount, isUnsaid } from './no-reports.ts';

/** What is reported, as a half-open range of chunks, and who is said to say it. */
export interface Report {
  /** Index of the speaker's noun phrase, or of the one that the speaker owns ("Vidal's claim"). */
  readonly speaker: number;
  readonly owned?: boolean;
  readonly first: number;
  readonly last: number;
  /** Its second part where a tag breaks it up ("The bridge, she said, would hold"). */
  readonly rest?: { readonly first: number; readonly last: number };
}

/** One build of reported speech. `read` looks at the cue at a chunk. */
export interface ReportRule extends Rule {
  /** What its cue is. */
  readonly on: 'verb' | 'introduction' | 'colon' | 'np';
  /** Share of its reports that were right where we measured it (docs/quotes.md). */
  readonly confidence: number;
  read(clause: Clause, cue: number): Report | null;
}

/** Whether a verb of speech takes one of the frames. */
export const allows = (verb: VerbGroup | null, frames: number): verb is VerbGroup =>
  verb !== null && ((verb.speech?.frames ?? 0) & frames) !== 0;

/** "continued", "allowed": verbs that speak beside a quotation alone, and do something with an infinitive. */
export const speaksBesideQuotation = ({ speech }: VerbGroup): boolean =>
  speech !== null && speech.strength === 1 && (speech.frames & SpeechFrame.QUOTE) !== 0;

/** "she is arguing with a guard", "the court was hearing a suit": what goes on. */
export const isProgressive = ({ tokens }: Clause, { main, form }: VerbGroup): boolean =>
  form === 'finite' && tokens[main]?.text.endsWith('ing') === true;

/** What the speaker of a verb reports from one chunk up to another, or to the report's end; null without a speaker. */
export function report(clause: Clause, cue: number, first: number, last?: number): Report | null {
  const speaker = speakerOf(clause, cue);
  if (speaker < 0 || isCount(clause, speaker, cue) || isUnsaid(clause, speaker, cue)) return null;
  const most = last ?? endOfReport(clause, first);
  const end = Math.min(most, endOfRelative(clause, cue, first), endOfOpening(clause, cue, first));
  return end <= first || isPronounAlone(clause, first, end) ? null : { speaker, first, last: end };
}

/** "testified against |him|": who is spoken of, not what is said. */
function isPronounAlone({ chunks }: Clause, first: number, end: number): boolean {
  const only = chunks[first];
  return end === first + 1 && only?.kind === 'np' && only.pronoun;
}

/** "Sol, who asked that the room be cleared, left": the comma that ends the relative clause ends what it reports; so in "To the joy of Sol, who said it sank, they left". */
function endOfRelative(clause: Clause, cue: number, first: number): number {
  const { chunks } = clause;
  if (chunks[cue - 1]?.kind !== 'relative' || chunks[cue - 2]?.kind !== 'comma') return chunks.length;
  for (let at = first + 1; at < chunks.length - 1; at++) {
    const next = chunks[at + 1];
    if (chunks[at]?.kind !== 'comma') continue;
    if (next?.kind === 'verb' && next.form !== 'gerund') return at;
    if (chunks[0]?.kind === 'preposition' && beginsOwnClause(clause, at + 1)) return at;
  }
  return chunks.length;
}

/** "When she asked him to wait, he left", "Saying it would hold, he left": the comma that ends a sentence's opening clause ends what it reports. */
export function endOfOpening(clause: Clause, cue: number, first: number): number {
  const { chunks, source } = clause;
  const opener = chunks[0]?.kind === 'conjunction' ? 1 : 0;
  const word = chunks[opener];
  const opens =
    (word?.kind === 'verb' && word.form === 'gerund') ||
    word?.kind === 'preposition' ||
    source.is(word?.first ?? -1, Is.SUBORDINATOR);
  if (cue > opener + OPENING || !opens) return chunks.length;
  for (let at = opener + 1; at < chunks.length; at++) {
    if (chunks[at]?.kind === 'comma') return at > first && beginsOwnClause(clause, at + 1) ? at : chunks.length;
    if (endsInComma(clause, at) && at > first && beginsOwnClause(clause, at + 1)) return at + 1;
  }
  return chunks.length;
}

/** "(Asked if it was) |“a wreck,”| (she laughed)": the comma stands within the marks. */
const endsInComma = ({ chunks, tokens }: Clause, at: number): boolean =>
  chunks[at]?.kind === 'quote' && tokens[(chunks[at]?.last ?? 0) - 2]?.text === ',';

/** Chunks of an opening clause up to its verb of speech. */
const OPENING = 4;
