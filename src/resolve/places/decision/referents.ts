import type { GazetteerEntry } from '../../../lexicon/types.ts';
import type { PlaceKind, PlaceReferent } from '../../../model/resolution.ts';
import { slug } from '../../../model/slug.ts';
import { namesA } from '../cues/kind-words.ts';
import { isSmallCountry } from '../geometry.ts';
import type { Toponym } from '../toponym.ts';

/**
 * A gazetteer entry as the output has it. Points of our own lists are rounded by hand; those of seas and regions are
 * their middles.
 */
export function listed(entry: GazetteerEntry): PlaceReferent {
  return {
    id: entry.geonamesId === null ? entry.id.replace(/^place:/u, 'local:') : `geonames:${entry.geonamesId}`,
    name: entry.name,
    kind: entry.kind,
    countryCode: entry.countryCode,
    regionName: entry.kind === 'country' ? null : entry.regionName,
    geonamesId: entry.geonamesId,
    latitude: entry.latitude,
    longitude: entry.longitude,
    approximate: entry.geonamesId === null && entry.latitude !== null,
  };
}

/**
 * A place that the gazetteer lacks, at the point of something around it where the article tells one. The middle of a large
 * country is no such point: there the country is all that is told.
 */
export function local(item: Toponym, around: GazetteerEntry | null): PlaceReferent {
  const isVague = around?.kind === 'country' && !isSmallCountry(around);
  const { latitude = null, longitude = null } = isVague ? {} : (around ?? {});
  return {
    id: `local:${slug(item.name)}`,
    name: item.name,
    kind: localKind(item),
    countryCode: around?.countryCode ?? null,
    regionName: around === null || around.kind === 'country' ? null : around.regionName,
    geonamesId: null,
    latitude,
    longitude,
    approximate: latitude !== null,
  };
}

/** What has a mayor, or is where a report was sent from, is a town. */
function localKind({ name, cues: { kinds, dateline, office } }: Toponym): PlaceKind {
  if (isFacility(name)) return 'facility';
  return kinds?.[0] ?? (dateline || office === 'town' ? 'city' : 'area');
}

/** Streets and buildings by the last word of their name, roads by the one before their number. */
export function isFacility(name: string): boolean {
  if (/^I-\d/u.test(name)) return true;
  const words = name.toLowerCase().replace(/\.$/u, '').split(' ');
  if (words.length > 1 && /^\d/u.test(words.at(-1) as string)) return namesA(words.at(-2) as string, 'facility');
  return words.length > 1 && namesA(words.at(-1) as string, 'facility');
}
