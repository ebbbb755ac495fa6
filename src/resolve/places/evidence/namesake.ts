import type { GazetteerEntry } from '../../../lexicon/types.ts';
import { liesIn } from '../geometry.ts';
import type { Candidate, Toponym } from '../toponym.ts';

/** Share of a region's people from which its name is rather its town's: New York and Zurich, but not Quebec. */
const TOWN_SHARE = 0.08;

/** How many times a town's people a state has that bears its name. */
const STATE_SIZE = 10;

/**
 * "Delaware" is no town of Ohio, and "Nevada" none of Missouri, unless the text says so. A region that is called after its
 * own town ("Mykolaiv") has no such claim.
 */
const isStateElsewhere = (other: GazetteerEntry, entry: GazetteerEntry, candidates: readonly Candidate[]): boolean =>
  other.featureCode === 'ADM1' &&
  other.alias === 'main' &&
  entry.kind === 'city' &&
  other.population >= STATE_SIZE * entry.population &&
  !candidates.some(({ entry: town }) => town.kind === 'city' && liesIn(town, other));

/** How much more a place of the name is meant than another: 0–1. */
export function outranks(other: GazetteerEntry, entry: GazetteerEntry, { candidates, name, cues }: Toponym): number {
  if (other.countryCode !== entry.countryCode || other === entry || entry.kind === 'country') return 0;
  if (other.kind === 'country' || isStateElsewhere(other, entry, candidates)) return 1;
  if (other.kind !== 'city' || (entry.kind !== 'region' && entry.kind !== 'county')) return 0;
  // "Pernambuco" is the state; Recife is called so in no newspaper of today.
  if (other.alias === 'alternate' && !other.name.startsWith(name)) return 0;
  if (!liesIn(other, entry)) return 0;
  if (entry.kind === 'county' && cues.kinds === null) return 1;
  return other.population >= TOWN_SHARE * entry.population ? 0.75 : 0;
}
