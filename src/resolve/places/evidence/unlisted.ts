import type { Candidate, Toponym } from '../toponym.ts';
import type { Scene } from './rule.ts';
import { smallness } from './smallness.ts';
import { REGIONS } from './surroundings.ts';

/**
 * Score of "it is in no gazetteer": a hamlet that nothing in the article speaks for is less likely meant than a
 * street corner that no list has.
 */
export const UNLISTED_SCORE = 1;

/** What it gains at most where a local report names a small town far off. */
const HAMLET = 8;

/**
 * A local report hardly names a small town far off without its state: the more places bear the name, the likelier one
 * near by does that no list has ("Springville" between Paris and Camden in Tennessee, not Utah's).
 */
export function unlistedScore(item: Toponym, best: Candidate, { surroundings }: Scene): number {
  const { candidates, around } = item;
  const bearers = candidates.length;
  const small = bearers === 1 || item.container !== null ? 0 : smallness(best.entry, item.name, 1);
  const local = small === 0 ? 0 : surroundings.local();
  if (local === 0) return UNLISTED_SCORE;
  const { entry } = best;
  const told = Math.max(
    surroundings.around(entry, around, REGIONS),
    surroundings.region(entry),
    surroundings.near(entry),
  );
  return UNLISTED_SCORE + HAMLET * small * local * (1 - 1 / bearers) * (1 - told * told);
}
