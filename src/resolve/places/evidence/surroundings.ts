import { rememberedByLexicon } from '../../../lexicon/form-memo.ts';
import type { GazetteerEntry, Lexicon, PlaceKind } from '../../../lexicon/types.ts';
import { liesIn } from '../geometry.ts';
import type { Candidate, Toponym } from '../toponym.ts';
import { expected } from './belief.ts';
import { Cells } from './cells.ts';

const LANDS: ReadonlySet<PlaceKind> = new Set(['country', 'region']);
export const REGIONS: ReadonlySet<PlaceKind> = new Set(['region']);

/** Belief, summed in place: a map of numbers would make a new one for each sum. */
interface Sum {
  mass: number;
}

interface Region extends Sum {
  /** The less, the more of its country it is. */
  readonly telling: number;
}

interface Country extends Sum {
  readonly regions: Map<string, Region>;
}

/** Belief in a country that is no more than a doubt. */
const PASSING = 0.2;

/** Towns of one district that make no local report yet; shares of all from which a report is partly local, and quite. */
const FEW = 2;
const PART = 0.4;
const LOCAL = 0.8;

/** Share of the belief from which a country is no longer abroad. */
const FAIR_SHARE = 0.2;

/**
 * What the article's names believe together: belief summed by country, by region and by cells of the map, so that a
 * candidate sees all others in a few look-ups, however many they are.
 */
export class Surroundings {
  private readonly countries = new Map<string, Country>();
  private readonly cells = new Cells();
  private readonly entries = new Map<string, Sum>();
  private readonly shareOf: (region: string) => number;
  private total = 0;
  /** How local the article is, until belief in a place moves. */
  private measured: number | null = null;

  constructor(lexicon: Lexicon) {
    this.shareOf = shares(lexicon);
  }

  add(item: Toponym): void {
    this.count(item, item.weight);
  }

  /** A name must not believe in itself: it is taken out while it is weighed. */
  remove(item: Toponym): void {
    this.count(item, -item.weight);
  }

  private count(item: Toponym, weight: number): void {
    for (const candidate of item.candidates) {
      const mass = candidate.probability * weight;
      if (mass > 0.01 || mass < -0.01) this.countOne(candidate, mass);
    }
  }

  private countOne({ entry }: Candidate, mass: number): void {
    const { id, countryCode, admin1, kind, latitude, longitude } = entry;
    sumOf(this.entries, id).mass += mass;
    if (countryCode === null) return;
    this.total += mass;
    const country = this.countryOf(countryCode);
    country.mass += mass;
    if (kind === 'country') return;
    if (admin1 !== '') this.regionOf(country, entry).mass += mass;
    if (kind === 'region' || latitude === null || longitude === null) return;
    this.cells.add(latitude, longitude, mass);
    this.measured = null;
  }

  private countryOf(code: string): Country {
    let country = this.countries.get(code);
    if (country === undefined) {
      country = { mass: 0, regions: new Map() };
      this.countries.set(code, country);
    }
    return country;
  }

  private regionOf({ regions }: Country, entry: GazetteerEntry): Region {
    let region = regions.get(entry.admin1);
    if (region === undefined) {
      region = { mass: 0, telling: this.telling(entry) };
      regions.set(entry.admin1, region);
    }
    return region;
  }

  /** Belief in the entry itself, as saturated share: 0–1. */
  itself(entry: GazetteerEntry): number {
    return saturated(this.entries.get(entry.id)?.mass ?? 0);
  }

  /** Share of the belief that lies in the entry's country, 0–1, the surer the more there is. */
  country(entry: GazetteerEntry): number {
    if (entry.countryCode === null) return 0;
    const mass = this.countries.get(entry.countryCode)?.mass ?? 0;
    return Math.max(0, mass) / (this.total + 0.5);
  }

  /** Share of the belief that lies in one country: 1 in a local report, little in a life spent in many. */
  oneness(): number {
    let most = 0;
    for (const { mass } of this.countries.values()) most = Math.max(most, mass);
    return this.total <= 0 ? 0 : Math.min(1, most / this.total);
  }

  /**
   * 1 where the article names many places and none in the entry's country, 0 where a fair share lies there or it names
   * hardly any at all.
   */
  abroad({ countryCode }: GazetteerEntry): number {
    if (countryCode === null) return 0;
    const mass = Math.max(0, (this.countries.get(countryCode)?.mass ?? 0) - PASSING);
    const share = mass / (this.total + 0.5);
    return share >= FAIR_SHARE ? 0 : saturated(Math.max(0, this.total - 1)) * (1 - share / FAIR_SHARE);
  }

  /**
   * Belief in the entry's region, as saturated share, 0–1; the less the more of the country is that region: "in England"
   * tells hardly more than "in Britain".
   */
  region(entry: GazetteerEntry): number {
    if (entry.kind === 'country' || entry.countryCode === null || entry.admin1 === '') return 0;
    const region = this.countries.get(entry.countryCode)?.regions.get(entry.admin1);
    return region === undefined || region.mass <= 0 ? 0 : saturated(region.mass) * region.telling;
  }

  /** Belief that one of some names is the entry's country or region, where that tells anything: 0–1. */
  around(entry: GazetteerEntry, names: readonly Toponym[], kinds: ReadonlySet<PlaceKind> = LANDS): number {
    if (names.length === 0) return 0;
    const tells = (outer: GazetteerEntry): number =>
      kinds.has(outer.kind) && liesIn(entry, outer) ? this.telling(outer) : 0;
    let most = 0;
    for (const name of names) most = Math.max(most, expected(name, tells));
    return most;
  }

  /** 1 for a country; for a region the less, the more of its country it is. */
  private telling(outer: GazetteerEntry): number {
    const key = outer.kind === 'country' ? null : regionKey(outer);
    return key === null ? 1 : 1 - this.shareOf(key) ** 2;
  }

  /** How much of the belief in towns lies in one district: 1 in a local report, 0 where it names few or they lie apart. */
  local(): number {
    this.measured ??= this.densest();
    return this.measured;
  }

  private densest(): number {
    const { all, most } = this.cells.densest();
    if (most <= FEW) return 0;
    const share = (most / all - PART) / (LOCAL - PART);
    return saturated(most - FEW) * Math.min(1, Math.max(0, share));
  }

  /** Belief in places near by, each by its closeness, as saturated share: 0–1. */
  near(entry: GazetteerEntry): number {
    const { kind, latitude, longitude } = entry;
    if (kind === 'country' || kind === 'region' || latitude === null || longitude === null) return 0;
    return saturated(this.cells.near(latitude, longitude));
  }
}

/** Share of its country's people who live in a region: 0–1. */
const shares = rememberedByLexicon((region, lexicon) => {
  const [country = '', admin1 = ''] = region.split('.');
  const people = lexicon.region(country, admin1)?.population ?? 0;
  const all = lexicon.country(country)?.population ?? 0;
  return all === 0 ? 0 : Math.min(1, people / all);
});

function sumOf(sums: Map<string, Sum>, key: string): Sum {
  let sum = sums.get(key);
  if (sum === undefined) {
    sum = { mass: 0 };
    sums.set(key, sum);
  }
  return sum;
}

const saturated = (mass: number): number => (mass <= 0 ? 0 : mass / (mass + 1));

const regionKey = ({ countryCode, admin1 }: GazetteerEntry): string | null =>
  admin1 === '' ? null : `${countryCode}.${admin1}`;
