import { SpeechFrame } from '../../../lexicon/types.ts';
import type { Token } from '../../../model/document.ts';
import type { VerbGroup } from './chunks.ts';
import { type Clause, endOfPhrase } from './clause.ts';

/** Behind these the noun phrase was the hearer: "told the jury that". */
const OPENS_COMPLEMENT = new Set(['that', 'whether', 'how', 'why', 'to']);

/** Index of the subject behind the verb ("said Ana Ruiz"), or -1; behind a quotation a relative may follow it. */
export function subjectBehind(clause: Clause, verb: number, isTag = false): number {
  const { chunks } = clause;
  let at = verb + 1;
  while (chunks[at]?.kind === 'adverb') at++;
  const chunk = chunks[at];
  if (chunk?.kind !== 'np' || chunk.time) return -1;
  const next = chunks[endOfPhrase(clause, at)];
  if (next !== undefined && !isTag && OPENS_COMPLEMENT.has(clause.tokens[next.first]?.text ?? '')) return -1;
  return next?.kind === 'verb' && (chunk.pronoun || next.form === 'finite') && !isReduced(clause, next) ? -1 : at;
}

/** "said one man detained at the port", "a report published last year found": a participle that goes on with the noun. */
export function isReduced({ tokens }: Clause, verb: VerbGroup): boolean {
  return verb.first === verb.main && (tokens[verb.main] as Token).text.endsWith('ed') && verb.speech === null;
}

/** "(a clerk) |accused| of fraud": a verb that takes nothing but a hearer, and has none, tells what others say of the clerk. */
export const isSuffered = ({ chunks }: Clause, at: number): boolean => {
  const verb = chunks[at];
  return verb?.kind === 'verb' && verb.speech?.frames === SpeechFrame.HEARER && chunks[at + 1]?.kind === 'preposition';
};
