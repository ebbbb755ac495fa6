import type { Chunk } from './chunks.ts';
import { type Clause, endOfPhrase, headOf, isTime } from './clause.ts';
import { isGoverned } from './joint.ts';
import { endOfTitles } from './offices.ts';

/** Farthest that a clause is read back, in chunks. */
const REACH = 40;

/** "Ana Ruiz, 52, the mayor of Cork, said": the first noun phrase of the clause that a comma follows. */
export function interrupted(clause: Clause, comma: number): number {
  const { chunks } = clause;
  const last = joinedClause(clause, comma);
  if (last >= 0) return last;
  const near = clauseStart(chunks, comma, () => true);
  const within = behindWhat(clause, near, comma);
  if (within >= 0) return within;
  const found = openedBetween(clause, near, comma);
  if (found >= 0) return found;
  const far = clauseStart(chunks, comma, (at) => !isTakenIn(chunks, at));
  return far < near ? openedBetween(clause, far, comma) : -1;
}

/** "(The port closed on Monday), and |its agent|, Ana Ruiz, (said)": the subject of the clause that begins there, or -1. */
function joinedClause(clause: Clause, comma: number): number {
  const { chunks } = clause;
  if (chunks[comma - 1]?.kind !== 'np' || chunks[comma - 2]?.kind !== 'comma') return -1;
  const at = headOf(clause, comma - 3);
  const isJoined = chunks[at]?.kind === 'np' && chunks[at - 1]?.kind === 'conjunction';
  return isJoined && chunks[at - 2]?.kind === 'comma' && chunks.slice(0, at - 2).some(isFiniteVerb) ? at : -1;
}

/** "(Sol, the mayor, regretted) what |her deputy|, Ana Ruiz, (called)", or -1. */
function behindWhat(clause: Clause, start: number, comma: number): number {
  const { chunks, source } = clause;
  for (let at = comma - 1; at > start; at--)
    if (source.form(chunks[at - 1]?.first ?? -1).lower === 'what')
      return chunks[at]?.kind === 'np' && opensAside(clause, at, comma) ? at : -1;
  return -1;
}

const isFiniteVerb = (chunk: Chunk): boolean => chunk.kind === 'verb' && chunk.form === 'finite';

function openedBetween(clause: Clause, start: number, comma: number): number {
  const { chunks } = clause;
  for (let at = start; at < comma; at++) {
    if (chunks[at]?.kind !== 'np' || isTime(chunks[at]) || isGoverned(chunks, at)) continue;
    if (opensAside(clause, at, comma)) return at;
  }
  return -1;
}

function clauseStart(chunks: readonly Chunk[], from: number, parts: (quote: number) => boolean): number {
  let at = from;
  for (let left = REACH; at > 0 && left > 0; left--) {
    const kind = chunks[at - 1]?.kind;
    if (kind === 'quote' && parts(at - 1)) break;
    if (kind === 'colon' || kind === 'semicolon' || kind === 'stop') break;
    at--;
  }
  return at;
}

/** "Ana Ruiz, who calls it a |“tub”|, said": words that the aside takes in. */
const isTakenIn = (chunks: readonly Chunk[], at: number): boolean =>
  /^(?:adjective|determiner|preposition)$/u.test(chunks[at - 1]?.kind ?? '');

/** Whether a comma, dash or relative follows the phrase and what is tied to it. */
function opensAside(clause: Clause, at: number, limit: number): boolean {
  const end = endOfTitles(clause, at);
  const next = clause.chunks[end < limit ? end : endOfPhrase(clause, at, limit)];
  return next?.kind === 'comma' || next?.kind === 'dash' || next?.kind === 'relative';
}
