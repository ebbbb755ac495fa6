import type { GazetteerEntry } from '../../../lexicon/types.ts';
import { kmBetween } from '../geometry.ts';

/** What a local paper reports on lies so far from the middle of it at most. */
const DISTRICT_KM = 100;

/** Share of the mentions of towns that make a report local, and how many there must be. */
const LOCAL_SHARE = 0.6;
const FEWEST = 2;

/** Each is measured against each: of hundreds of towns the first tell enough. */
const MOST = 40;

/**
 * The town with most mentions of towns around it, where those are nearly all: what such an article names without saying
 * where it lies is near by too. Of equals the first named; null where the towns lie apart.
 */
export function districtOf(towns: readonly { readonly entry: GazetteerEntry }[]): GazetteerEntry | null {
  const first = towns.slice(0, MOST).map(({ entry }) => entry);
  let middle: GazetteerEntry | null = null;
  let most = Math.max(FEWEST, Math.ceil(LOCAL_SHARE * first.length)) - 1;
  for (const entry of new Set(first)) {
    const near = first.filter((other) => other === entry || kmBetween(entry, other) <= DISTRICT_KM).length;
    if (near > most) [middle, most] = [entry, near];
  }
  return middle;
}
