import type { Chunk } from '../clauses/chunks.ts';
import type { Clause } from '../clauses/clause.ts';
import { attribution, speakerOf, speechAt } from '../clauses/cues.ts';
import { subjectBefore } from '../clauses/subjects.ts';
import type { Attribution, Scene } from '../scene.ts';
import type { Passage } from '../segments/passages.ts';

/** Farthest back that a clause is read from a quotation, in chunks: keeps the work linear in any sentence. */
export const CLAUSE_REACH = 40;

export const clauseOf = (scene: Scene, segment: number): Clause => scene.clause(scene.passageOf[segment] as Passage);

/** Index of the chunk that leads to the quotation, the comma, colon or dash and the article between left out. */
export function lead({ chunks }: Clause, slot: number): { at: number; mark: Chunk['kind'] | null } {
  let at = slot - 1;
  let mark: Chunk['kind'] | null = null;
  for (; at >= 0; at--) {
    const { kind } = chunks[at] as Chunk;
    if (kind === 'determiner') continue;
    if (kind !== 'comma' && kind !== 'colon' && kind !== 'dash') break;
    mark ??= kind;
  }
  return { at, mark };
}

/** The subject of the last verb before a chunk, if it passes. */
export function subjectOfLast(
  scene: Scene,
  clause: Clause,
  before: number,
  passes: (subject: number, verb: number) => boolean = () => true,
): Attribution | null {
  for (let at = before - 1; at >= 0 && at > before - CLAUSE_REACH; at--) {
    if (clause.chunks[at]?.kind !== 'verb') continue;
    const subject = speechAt(clause, at) === null ? subjectBefore(clause, at) : speakerOf(clause, at);
    if (subject < 0 || !passes(subject, at)) continue;
    const found = attribution(scene, clause, subject, speechAt(clause, at) === null ? -1 : at);
    if (found !== null) return found;
  }
  return null;
}
