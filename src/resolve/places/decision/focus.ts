import type { GazetteerEntry } from '../../../lexicon/types.ts';
import type { Document } from '../../../model/document.ts';
import { increase } from '../../../model/maps.ts';
import type { Focus } from '../../../model/resolution.ts';
import type { Span } from '../../../model/span.ts';
import { byCodePoint } from '../../../model/text-order.ts';
import type { TraceEntry } from '../../../model/trace.ts';
import type { Toponym } from '../toponym.ts';
import { verdictOn } from './decide.ts';
import { listed } from './referents.ts';

/** A mention in the headline, the dateline or the first paragraph of text counts double. */
const LEADING = 2;

/** Share of its country's votes that a region, and a town, must have. */
const REGION_SHARE = 0.4;
const PLACE_SHARE = 0.2;

/** Votes by country code, region and entry. */
interface Ballot {
  readonly countries: Map<string, number>;
  readonly regions: Map<string, number>;
  readonly places: Map<string, number>;
  readonly entries: Map<string, GazetteerEntry>;
}

export interface Centre {
  readonly focus: Focus;
  /** The town that the article is about, or null. */
  readonly place: GazetteerEntry | null;
  readonly ballot: Ballot;
}

/**
 * What the article is about: each mention votes with its belief for its place, its region and its country, adjectives
 * and bodies with half a vote for their country. The country with most votes wins, then the region and the town in it
 * that have a fair share of its votes.
 */
export function centreOf(document: Document, toponyms: readonly Toponym[]): Centre {
  const ballot: Ballot = { countries: new Map(), regions: new Map(), places: new Map(), entries: new Map() };
  const leadEnd = leadOf(document);
  for (const item of toponyms) vote(ballot, item, leadEnd);
  const country = first(ballot.countries, 0);
  if (country === null) return { focus: { countryCode: null, regionName: null, placeId: null }, place: null, ballot };
  const votes = ballot.countries.get(country) ?? 0;
  const inCountry = (key: string): boolean => ballot.entries.get(key)?.countryCode === country;
  const region = first(ballot.regions, votes * REGION_SHARE, inCountry);
  const inRegion = (key: string): boolean =>
    inCountry(key) && (region === null || ballot.entries.get(key)?.admin1 === ballot.entries.get(region)?.admin1);
  const placeKey = first(ballot.places, votes * PLACE_SHARE, inRegion);
  const place = placeKey === null ? null : (ballot.entries.get(placeKey) ?? null);
  const regionName = place?.regionName ?? ballot.entries.get(region ?? '')?.regionName ?? null;
  return {
    focus: { countryCode: country, regionName, placeId: place === null ? null : listed(place).id },
    place,
    ballot,
  };
}

/** Where the first paragraph of text ends. */
const leadOf = ({ article }: Document): number => article.blocks.find(({ role }) => role === 'text')?.end ?? 0;

function vote(ballot: Ballot, item: Toponym, leadEnd: number): void {
  if (item.role === 'publisher' || item.role === 'embedded') return;
  const verdict = verdictOn(item);
  if (verdict.kind !== 'listed') return;
  const { entry, probability } = verdict.candidate;
  const inTitle = item.titled ? LEADING : 0;
  const mentions = item.mentions.reduce((sum, { start }) => sum + (start < leadEnd ? LEADING : 1), inTitle);
  const votes = probability * (item.role === 'mention' ? mentions : item.weight);
  const { countryCode, kind, admin1, id } = entry;
  if (countryCode === null) return;
  increase(ballot.countries, countryCode, votes);
  if (item.role !== 'mention' || kind === 'country') return;
  if (admin1 !== '') {
    increase(ballot.regions, `${countryCode}.${admin1}`, votes);
    ballot.entries.set(`${countryCode}.${admin1}`, entry);
  }
  if (kind !== 'city') return;
  increase(ballot.places, id, votes);
  ballot.entries.set(id, entry);
}

/** The key with most votes, at least so many; ties by code point order. */
function first(
  votes: Map<string, number>,
  least: number,
  counts: (key: string) => boolean = () => true,
): string | null {
  const ranked = ranking(votes).find(([key]) => counts(key));
  return ranked === undefined || ranked[1] < least ? null : ranked[0];
}

const ranking = (votes: Map<string, number>): [string, number][] =>
  [...votes].sort((a, b) => b[1] - a[1] || byCodePoint(a[0], b[0]));

const SHOWN = 5;

/** The vote, for `dateline explain`. */
export function explainFocus({ focus, ballot }: Centre, span: Span): TraceEntry {
  const { countries, regions, places, entries } = ballot;
  return {
    stage: 'resolve',
    subject: 'focus',
    span,
    decision: [focus.countryCode, focus.regionName, focus.placeId].map((part) => part ?? '–').join(' / '),
    taken: focus.countryCode !== null,
    rule: 'weighted-vote',
    evidence: [],
    alternatives: [],
    steps: [
      `countries: ${leaders(countries, (key) => key)}`,
      `regions: ${leaders(regions, (key) => entries.get(key)?.regionName ?? key)}`,
      `places: ${leaders(places, (key) => entries.get(key)?.name ?? key)}`,
    ],
  };
}

const leaders = (votes: Map<string, number>, nameOf: (key: string) => string): string =>
  ranking(votes)
    .slice(0, SHOWN)
    .map(([key, sum]) => `${nameOf(key)} ${sum.toFixed(1)}`)
    .join(', ');
