import type { Token } from '../../../model/document.ts';
import type { Chunk } from './chunks.ts';
import { type Clause, headOf, isTime } from './clause.ts';
import { isParticiple } from './noun-phrases.ts';
import { antecedent } from './relatives.ts';
import { isSuffered } from './subject-behind.ts';

/** "|a poll| released last week by Sol University (found)": the noun that a participle and its maker describe; -1 for others. */
export function madeBy(clause: Clause, maker: number): number {
  const { chunks, tokens } = clause;
  if (chunks[maker - 1]?.kind !== 'preposition' || tokens[(chunks[maker - 1] as Chunk).first]?.text !== 'by') return -1;
  const participle = isTime(chunks[maker - 2]) ? maker - 3 : maker - 2;
  const [noun, verb] = [chunks[participle - 1], chunks[participle]];
  if (noun?.kind !== 'np' || noun.pronoun || verb?.kind !== 'verb') return -1;
  const isPlain = verb.first === verb.main && isParticiple((tokens[verb.main] as Token).text);
  return isPlain && verb.form !== 'gerund' ? headOf(clause, participle - 1) : -1;
}

/** Farthest that a relative clause reaches back from its last verb, in chunks. */
const RELATIVE_REACH = 8;

/**
 * The noun phrase that a verb inside it describes: "dockers sitting on the quay chanted", "a source who
 * asked to stay unnamed told". Null where the verb describes none.
 */
export function ownerOfVerb(clause: Clause, verb: number): number | null {
  const { chunks } = clause;
  const chunk = chunks[verb];
  if (isSuffered(clause, verb - 2)) return ownerOfVerb(clause, verb - 2);
  const isPhrase = (chunk?.kind === 'verb' && chunk.form === 'gerund') || isSuffered(clause, verb);
  if (isPhrase && chunks[verb - 1]?.kind === 'np') return headOf(clause, verb - 1);
  for (let at = verb - 1; at > 0 && at > verb - RELATIVE_REACH; at--) {
    const { kind } = chunks[at] as Chunk;
    if (kind === 'relative') return chunks[at - 1]?.kind === 'np' ? antecedent(clause, at) : null;
    if (kind === 'comma' || kind === 'quote' || kind === 'that' || kind === 'conjunction') return null;
  }
  return null;
}

/** "the builders |I met| (said)": the noun phrase before a pronoun and its verb, or -1. */
export function metBy(clause: Clause, verb: number): number {
  const [noun, pronoun] = [clause.chunks[verb - 2], clause.chunks[verb - 1]];
  const isMet = pronoun?.kind === 'np' && pronoun.pronoun && noun?.kind === 'np' && !noun.pronoun && !noun.time;
  return isMet ? headOf(clause, verb - 2) : -1;
}
