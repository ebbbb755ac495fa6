import { foldName } from '../../../src/lexicon/fold.ts';
import type { Place } from './model.ts';

/** As far apart as two sources put the same district or square, in degrees. */
const SAME_SPOT = 0.1;
/** The middle of a county is taken by hand on one side, from its towns on the other. */
const SAME_COUNTY = 0.6;

/** Our own entries that GeoNames has too lend it their other names and go: its id is worth more than our point. */
export function mergeListed(listed: readonly Place[], geonames: readonly Place[]): Place[] {
  const byName = new Map<string, Place[]>();
  for (const place of geonames) {
    const key = `${foldName(place.name)}|${place.countryCode}`;
    byName.set(key, [...(byName.get(key) ?? []), place]);
  }
  return listed.filter((place) => {
    const same = byName.get(`${foldName(place.name)}|${place.countryCode}`)?.find((other) => isSame(place, other));
    for (const [alias, kind] of same === undefined ? [] : place.aliases) same?.aliases.set(alias, kind);
    return same === undefined;
  });
}

function isSame(listed: Place, other: Place): boolean {
  if (listed.kind === 'area' && other.kind === 'region') return true;
  if (listed.kind !== other.kind || listed.point === null || other.point === null) return false;
  const north = Math.abs(listed.point.latitude - other.point.latitude);
  const east = Math.abs(listed.point.longitude - other.point.longitude);
  const apart = listed.kind === 'county' ? SAME_COUNTY : SAME_SPOT;
  return north <= apart && east <= apart;
}
