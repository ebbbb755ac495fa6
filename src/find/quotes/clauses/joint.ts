import type { Chunk } from './chunks.ts';
import { type Clause, headOf, phraseAt } from './clause.ts';
import { Is } from './words.ts';

/** "|a bench| of Judges Sol, Lund and Berg (said)", "|Ana Ruiz| and her deputy Bo Lund (said)": the first of those named together. */
export function firstOfJoint(clause: Clause, last: number): number {
  const { chunks, source } = clause;
  if (source.form(chunks[last - 1]?.first ?? -1).lower !== 'and') return last;
  let first = last;
  for (let left = JOINT; left > 0 && isJoined(clause, first); left--) {
    const earlier = headOf(clause, first - 2);
    if (chunks[first - 1]?.kind === 'comma' && isGoverned(chunks, earlier)) break;
    first = earlier;
  }
  return first;
}

/** Most that are named together. */
const JOINT = 6;

/** "|Ana Ruiz| and", "|the port| and", "|firms| and banks", "|founder| and chief executive Ana Ruiz"; not "|Fire| and Rescue chief Ana Ruiz", "|Federal| and state officials", "|Dover| and Selby MP Ana Ruiz". */
function isJoined(clause: Clause, at: number): boolean {
  const { chunks, source } = clause;
  const link = chunks[at - 1]?.kind;
  const phrase = phraseAt(clause, headOf(clause, at - 2));
  if ((link !== 'conjunction' && link !== 'comma') || phrase === null || phrase.time) return false;
  if (phraseAt(clause, at - 2)?.name?.entity === 'place' && isOfSeat(clause, at)) return false;
  if (
    phraseAt(clause, at - 2)?.name != null ||
    phrase.pronoun ||
    source.is(phrase.first, Is.DETERMINER | Is.POSSESSIVE)
  )
    return true;
  const { lower, role } = source.form(phrase.head);
  const { name = null, first = 0 } = phraseAt(clause, at) ?? {};
  return lower.endsWith('s') ? role || name === null : role && name !== null && first < name.firstToken;
}

/** "(Dover and) |Selby MP Ana Ruiz|": who sits for two places. */
function isOfSeat({ chunks, source }: Clause, at: number): boolean {
  const phrase = chunks[at];
  if (phrase?.kind !== 'np' || phrase.name?.entity !== 'person') return false;
  return phrase.first < phrase.name.firstToken && source.nameAt(phrase.first)?.entity === 'place';
}

/** Object of a verb or a preposition. */
export function isGoverned(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1]?.kind;
  return before === 'preposition' || before === 'verb';
}
