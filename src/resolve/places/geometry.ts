import type { GazetteerEntry } from '../../lexicon/types.ts';

const KM_PER_DEGREE = 111.2;
const RADIANS = Math.PI / 180;

/** Great-circle distance is not needed below a few hundred km: degrees, with the meridians drawn together. */
export function distanceKm(latA: number, lonA: number, latB: number, lonB: number): number {
  const dLat = latA - latB;
  let dLon = Math.abs(lonA - lonB);
  if (dLon > 180) dLon = 360 - dLon;
  const x = dLon * Math.cos(((latA + latB) / 2) * RADIANS);
  return KM_PER_DEGREE * Math.sqrt(dLat * dLat + x * x);
}

/** Infinity where one of the two has no point. */
export function kmBetween(a: GazetteerEntry, b: GazetteerEntry): number {
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null) return Infinity;
  return distanceKm(a.latitude, a.longitude, b.latitude, b.longitude);
}

/** An entry so many km to the north and east, or null where it has no point. */
export function moved(entry: GazetteerEntry, north: number, east: number): GazetteerEntry | null {
  if (entry.latitude === null || entry.longitude === null) return null;
  const latitude = entry.latitude + north / KM_PER_DEGREE;
  const eastward = entry.longitude + east / (KM_PER_DEGREE * Math.cos(entry.latitude * RADIANS));
  const longitude = eastward > 180 ? eastward - 360 : eastward < -180 ? eastward + 360 : eastward;
  return Math.abs(latitude) > 85 ? null : { ...entry, latitude, longitude };
}

/** Distance at which local news halves its interest: the next county's town still counts, the next state's hardly. */
const LOCAL_KM = 60;

/** 1 on the spot, ½ at 60 km, ¹⁄₁₀ at 180 km. */
export const closeness = (km: number): number => 1 / (1 + (km / LOCAL_KM) ** 2);

/** How far from a container's point what it contains may lie: counties and towns have points, no outlines here. */
const COUNTY_KM = 80;
const TOWN_KM = 40;

/** Whether a place lies in another, as far as country, region and points tell. A place does not lie in itself. */
export function liesIn(inner: GazetteerEntry, outer: GazetteerEntry): boolean {
  if (inner.id === outer.id || inner.countryCode !== outer.countryCode || outer.countryCode === null) return false;
  if (outer.kind === 'country') return true;
  if (outer.kind === 'region') return inner.kind !== 'country' && sameRegion(inner, outer);
  if (inner.kind === 'country' || inner.kind === 'region') return false;
  return kmBetween(inner, outer) <= (outer.kind === 'county' ? COUNTY_KM : TOWN_KM);
}

const sameRegion = (a: GazetteerEntry, b: GazetteerEntry): boolean =>
  a.admin1 !== '' && a.admin1 === b.admin1 && a.countryCode === b.countryCode;

/** How well a place suits a home: its country, its region, its neighbourhood, 0–1. */
export function affinity(place: GazetteerEntry, home: GazetteerEntry): number {
  if (place.countryCode === null || place.countryCode !== home.countryCode) return 0;
  if (home.kind === 'country') return 0.2;
  if (!sameRegion(place, home)) return 0.2 + 0.4 * closeness(kmBetween(place, home));
  return home.kind === 'region' ? 0.6 : 0.5 + 0.5 * closeness(kmBetween(place, home));
}

/** People below whom a country's middle is near all that lies in it. */
const SMALL_COUNTRY = 1_500_000;

export const isSmallCountry = ({ population }: { readonly population: number }): boolean =>
  population > 0 && population < SMALL_COUNTRY;

const COLUMNS = 361;

/** Key of a cell of one degree. Columns go round: behind 179° E lies 180° W. */
export const cellKey = (row: number, column: number): number => row * COLUMNS + (((column % 360) + 360) % 360);
