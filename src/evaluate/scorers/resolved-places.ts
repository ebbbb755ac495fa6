import type { PlaceRecord } from '../../model/record.ts';
import type { GoldPlace } from '../gold.ts';
import { touches } from '../pairing.ts';
import { addTo, emptyTally, type Scores, scoresOf } from '../tally.ts';
import type { VerdictSink } from '../verdict.ts';
import type { NameMatches } from './names.ts';

/** A place counts as resolved within this distance (100 miles, the field's custom since Leidner 2007). */
const RADIUS_KM = 161;
const EARTH_KM = 6371;

export interface ResolutionReport {
  readonly foundResolvable: number;
  readonly unresolved: number;
  readonly accuracy161: number;
  readonly meanKm: number | null;
  readonly medianKm: number | null;
  readonly geonamesIdAccuracy: number | null;
  readonly withGeonamesId: number;
  readonly endToEnd161: Scores;
}

/** Coordinates and GeoNames ids of the places that were found. */
export class ResolutionScorer {
  private readonly sink: VerdictSink;
  private readonly endToEnd = emptyTally();
  private readonly errorsKm: number[] = [];
  private readonly counts = { found: 0, near: 0, unresolved: 0, withId: 0, sameId: 0 };

  constructor(sink: VerdictSink) {
    this.sink = sink;
  }

  add(document: string, { gold, found, loose, ignored }: NameMatches): void {
    const goldOf = new Map<number, number>();
    let good = 0;
    for (const [i, j] of loose) {
      goldOf.set(j, i);
      if (this.score(document, gold[i] as GoldPlace, found[j]?.entity as PlaceRecord)) good++;
    }
    this.counts.near += good;
    const predicted = found.filter((mention, j) => {
      if ((mention.entity as PlaceRecord).latitude === null) return false;
      const i = goldOf.get(j);
      return i === undefined ? !touches(mention, ignored) : isResolvable(gold[i] as GoldPlace);
    });
    addTo(this.endToEnd, good, gold.filter(isResolvable).length, predicted.length);
  }

  private score(document: string, item: GoldPlace, place: PlaceRecord): boolean {
    if (item.geonamesId) {
      this.counts.withId++;
      if (place.geonamesId === item.geonamesId) this.counts.sameId++;
    }
    if (!isResolvable(item)) return false;
    this.counts.found++;
    if (place.latitude === null || place.longitude === null) {
      this.counts.unresolved++;
      this.sink({ kind: 'places', outcome: 'unresolved', document, item, rule: null, note: '' });
      return false;
    }
    const km = distanceKm(item.latitude as number, item.longitude as number, place.latitude, place.longitude);
    this.errorsKm.push(km);
    if (km > RADIUS_KM) {
      const note = `${Math.round(km)} km off: ${place.name} ${place.id}`;
      this.sink({
        kind: 'places',
        outcome: 'wrong place',
        document,
        item,
        rule: place.mentions[0]?.rule ?? null,
        note,
      });
    }
    return km <= RADIUS_KM;
  }

  result(): ResolutionReport | null {
    if (this.endToEnd.gold === 0) return null;
    return {
      foundResolvable: this.counts.found,
      unresolved: this.counts.unresolved,
      accuracy161: this.counts.found > 0 ? this.counts.near / this.counts.found : 0,
      meanKm: this.errorsKm.length > 0 ? this.errorsKm.reduce((sum, km) => sum + km, 0) / this.errorsKm.length : null,
      medianKm: median(this.errorsKm),
      geonamesIdAccuracy: this.counts.withId > 0 ? this.counts.sameId / this.counts.withId : null,
      withGeonamesId: this.counts.withId,
      endToEnd161: scoresOf(this.endToEnd),
    };
  }
}

const isResolvable = (item: GoldPlace): boolean =>
  typeof item.latitude === 'number' && typeof item.longitude === 'number';

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[sorted.length >> 1] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[(sorted.length >> 1) - 1] as number) + upper) / 2;
}

/** Great-circle distance by the haversine formula. */
export function distanceKm(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const rad = Math.PI / 180;
  const h =
    Math.sin(((lat2 - lat1) * rad) / 2) ** 2 +
    Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lon2 - lon1) * rad) / 2) ** 2;
  return EARTH_KM * 2 * Math.asin(Math.min(1, Math.sqrt(h)));
}
