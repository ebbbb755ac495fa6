import type { Token } from '../../../model/document.ts';
import type { Chunk, NounPhrase } from './chunks.ts';
import type { Source } from './source.ts';
import { Is } from './words.ts';

/** The chunks of one passage with what is needed to read them. */
export interface Clause {
  readonly chunks: readonly Chunk[];
  readonly source: Source;
  readonly tokens: readonly Token[];
}

export const phraseAt = (clause: Clause, at: number): NounPhrase | null => {
  const chunk = clause.chunks[at];
  return chunk?.kind === 'np' ? chunk : null;
};

export const isTime = (chunk: Chunk | undefined): boolean => chunk?.kind === 'np' && chunk.time;

/** From the last noun of "a spokesman for the port of Rostock", "a notice in Friday's paper" to its first. */
export function headOf(clause: Clause, at: number): number {
  const { chunks, source } = clause;
  let head = at;
  for (;;) {
    const link = isTimesOwn(clause, head - 1) ? head - 2 : head - 1;
    const earlier = chunks[link - 1];
    if (!isTied(chunks[link], source) || earlier?.kind !== 'np' || earlier.time) return head;
    head = link - 1;
  }
}

/** "|Friday's| paper". */
const isTimesOwn = ({ chunks, source }: Clause, at: number): boolean =>
  isTime(chunks[at]) && chunks[at + 1]?.kind === 'np' && source.is((chunks[at]?.last ?? 0) - 1, Is.POSSESSIVE_MARK);

const isTied = (chunk: Chunk | undefined, source: Source): boolean =>
  chunk?.kind === 'preposition' && source.is(chunk.first, Is.TYING_PREPOSITION);

/** "a friend of Sol|'s|, who …": a possessive that possesses nothing. */
const isDoubleGenitive = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.kind === 'possessive' && (chunks[at + 1]?.kind === 'comma' || chunks[at + 1]?.kind === 'relative');

/** "told the BBC|'s “Night Desk”| that": a quotation with an owner and a clause behind it is a programme. */
const isTitleThatHears = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at + 1]?.kind === 'quote' && /^(?:that|relative)$/u.test(chunks[at + 2]?.kind ?? '');

/** The chunk behind a noun phrase with all that is tied to it: "a clerk at the court in Lyon". */
export function endOfPhrase(clause: Clause, at: number, limit = clause.chunks.length): number {
  const { chunks, source } = clause;
  let next = at + 1;
  for (;;) {
    if (chunks[next]?.kind === 'parenthesis' || isDoubleGenitive(chunks, next)) next++;
    else if (chunks[next]?.kind === 'possessive' && isTitleThatHears(chunks, next)) next += 2;
    else if (isTied(chunks[next], source) && chunks[next + 1]?.kind === 'np' && next + 1 < limit)
      next += isTimesOwn(clause, next + 1) ? 3 : 2;
    else return next;
  }
}

/** "the company |itself| (said)". */
const isEmphatic = ({ chunks, source }: Clause, { pronoun, head }: NounPhrase, at: number): boolean =>
  pronoun && chunks[at - 1]?.kind === 'np' && source.is(head, Is.REFLEXIVE);

const ASIDES = new Set<Chunk['kind']>(['adverb', 'adjective', 'parenthesis']);

/** Adverbs, asides and times ("the mayor on Monday said") stand between subject and verb, and the bare possessive of "a friend of Sol's". */
export function isSkipped(clause: Clause, at: number): boolean {
  const { chunks } = clause;
  const chunk = chunks[at] as Chunk;
  if (ASIDES.has(chunk.kind) || isDoubleGenitive(chunks, at)) return true;
  if (chunk.kind === 'np') return (chunk.time && at > 0) || isEmphatic(clause, chunk, at);
  return chunk.kind === 'preposition' && isTime(chunks[at + 1]);
}

/** "|Ex|-banker": where the word begins that a hyphen leads on to. */
export const beforeHyphen = (tokens: readonly Token[], at: number): number =>
  tokens[at - 1]?.text === '-' && tokens[at]?.spaced === false && tokens[at - 1]?.spaced === false ? at - 2 : at;
