import type { Chunk } from '../clauses/chunks.ts';
import { attribution, speakerOf } from '../clauses/cues.ts';
import type { Attribution, Scene } from '../scene.ts';
import { clauseOf, lead } from './lead.ts';
import type { Sieve } from './sieve.ts';

/** Farthest that a describing verb may stand before the quotation, in chunks. */
const REACH = 12;

/** "likened the plan to", "rated it as": what stands behind "as" is the describer's word. */
function describedAs(scene: Scene, segment: number): Attribution | null {
  const clause = clauseOf(scene, segment);
  const { at: from, mark } = lead(clause, scene.slot(segment));
  const link = clause.chunks[from];
  if (mark !== null || link?.kind !== 'preposition' || !LINKS.has(scene.source.form(link.first).lower)) return null;
  for (let at = from - 1; at >= 0 && at > from - REACH; at--) {
    const { kind } = clause.chunks[at] as Chunk;
    if (kind === 'verb') return attribution(scene, clause, speakerOf(clause, at), at);
    if (kind === 'comma' || kind === 'semicolon' || kind === 'stop') return null;
  }
  return null;
}

const LINKS = new Set(['as', 'to']);

export const DESCRIBED_AS: Sieve = {
  id: 'described-as',
  example: 'Marta Vidal admires the old bridge as a “museum piece”.',
  counterExample: 'Marta Vidal works as a guide in “bridge weeks”.',
  confidence: 0.7,
  attribute: describedAs,
};
