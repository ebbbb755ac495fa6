import type { GazetteerEntry, Lexicon, PlaceKind } from '../../../lexicon/types.ts';
import type { Document } from '../../../model/document.ts';
import { firstFrom, type Span } from '../../../model/span.ts';
import { isSmallCountry } from '../geometry.ts';
import type { Toponym } from '../toponym.ts';
import { verdictOn } from './decide.ts';
import { districtOf } from './district.ts';
import type { Centre } from './focus.ts';

/** Kinds whose point stands for what lies in them. A large country's does not. */
export const SMALL: ReadonlySet<PlaceKind> = new Set(['city', 'district', 'county', 'facility']);

interface Mark extends Span {
  readonly entry: GazetteerEntry;
}

/**
 * What an article's unlisted places can be put beside: its small listed places by position, its regions, its country
 * and its town.
 */
export interface Landmarks {
  readonly document: Document;
  readonly towns: readonly Mark[];
  readonly regions: readonly Mark[];
  readonly countries: readonly Mark[];
  /** Where the article is at home; null where two countries contend. */
  readonly country: string | null;
  /** The town that the article is about, where more than one passing mention says so. */
  readonly centre: GazetteerEntry | null;
  /** The town in the middle of a local report, or null: see `districtOf`. */
  readonly district: GazetteerEntry | null;
}

export function landmarksOf(
  document: Document,
  toponyms: readonly Toponym[],
  centre: Centre,
  lexicon: Lexicon,
): Landmarks {
  const { place } = centre;
  const marks = toponyms.flatMap((item) => {
    const entry = entryOf(item);
    const isPoint = entry !== null && entry.latitude !== null;
    return isPoint ? item.mentions.map(({ start, end }) => ({ start, end, entry })) : [];
  });
  marks.sort((a, b) => a.start - b.start);
  const isCentre = toponyms.some((item) => entryOf(item)?.id === place?.id && isProminent(item, document));
  const towns = marks.filter(({ entry }) => SMALL.has(entry.kind));
  return {
    document,
    towns,
    regions: marks.filter(({ entry }) => entry.kind === 'region'),
    countries: marks.filter(({ entry }) => entry.kind === 'country'),
    country: homeOf(centre),
    centre: isCentre || isInSmallCountry(place, lexicon) ? place : null,
    district: districtOf(towns) ?? (towns.length === 0 ? townOfBodies(toponyms) : null),
  };
}

/** How far ahead of the next one a country must be for an article to be at home there. */
const LEAD = 1.5;

/** The country where an article is at home; null where two contend. */
function homeOf({ focus: { countryCode }, ballot }: Centre): string | null {
  const votes = ballot.countries.get(countryCode ?? '') ?? 0;
  const others = [...ballot.countries].filter(([code]) => code !== countryCode);
  return others.every(([, other]) => votes >= LEAD * other) ? countryCode : null;
}

/** "Dayton Police Department": a report that names no town is about the one whose bodies it names. */
function townOfBodies(toponyms: readonly Toponym[]): GazetteerEntry | null {
  const bodies = toponyms.filter(({ role }) => role === 'organization').map(entryOf);
  const [town = null, ...others] = new Set(bodies.filter((entry) => entry?.kind === 'city'));
  return others.length === 0 ? town : null;
}

/** There the one town named is near all others. */
const isInSmallCountry = (place: GazetteerEntry | null, lexicon: Lexicon): boolean => {
  const country = lexicon.country(place?.countryCode ?? '');
  return country !== null && isSmallCountry(country);
};

/** Named twice, in the dateline, before or in the first paragraph, or in the title: a player's home town is in none of them. */
function isProminent({ role, titled, mentions, cues }: Toponym, { article }: Document): boolean {
  const leadEnd = article.blocks.find((block) => block.role === 'text')?.end ?? 0;
  return (
    role === 'title' || titled || mentions.length > 1 || cues.dateline || (mentions[0]?.start ?? leadEnd) < leadEnd
  );
}

export interface Neighbours {
  /** The last town before a name and the first one behind it. */
  readonly towns: readonly Town[];
  readonly region: GazetteerEntry | null;
  /** "In Tonga a roof fell in at …": set in another country than the article, or in several. */
  readonly isAbroad: boolean;
}

interface Town {
  readonly entry: GazetteerEntry;
  /** It lies where the article is at home, or the sentence is set there: "In Oslo, the crowd …", "in Oslo, where …". */
  readonly isHere: boolean;
}

/** What a name's sentence names. Places that share a dateline ("PARIS/LYON —") are not beside one another. */
export function neighboursOf({ start }: Span, landmarks: Landmarks): Neighbours {
  const { document, towns, regions, countries, country } = landmarks;
  const sentence = document.sentences[firstFrom(document.sentences, start + 1) - 1];
  const dateline = document.article.dateline?.span.end ?? 0;
  if (sentence === undefined || start < dateline) return { towns: [], region: null, isAbroad: false };
  const near = (marks: readonly Mark[]): readonly Mark[] => {
    const at = firstFrom(marks, start);
    return marks
      .slice(Math.max(0, at - 1), at + 1)
      .filter((mark) => mark.start >= sentence.start && mark.start < sentence.end);
  };
  const isAtHome = ({ entry }: Mark): boolean => country === null || entry.countryCode === country;
  const isFrame = ({ start: at, end }: Mark): boolean =>
    at < dateline || isFramed(document.text, Math.max(sentence.start, dateline), { start: at, end });
  const region = near(regions).find(
    (mark) => isAtHome(mark) && !isOrigin(document, mark.start) && !isOfTown(mark, landmarks),
  );
  const isScattered = country === null && scattered(towns, sentence);
  return {
    towns: (isScattered ? [] : near(towns))
      .filter((mark) => !isSpokenIn(document, mark, start) && !isOrigin(document, mark.start))
      .map((mark) => ({ entry: mark.entry, isHere: isAtHome(mark) || isFrame(mark) })),
    region: region?.entry ?? null,
    isAbroad: isScattered || near(countries).some((mark) => !isAtHome(mark) && isLedByIn(document, mark.start)),
  };
}

/** "Ships from Santos to Karachi passed Mocha": towns of two countries tell nothing of a third place. */
function scattered(towns: readonly Mark[], { start, end }: Span): boolean {
  const first = firstFrom(towns, start);
  const inside = towns.slice(first, firstFrom(towns, end));
  return inside.some(({ entry }) => entry.countryCode !== inside[0]?.entry.countryCode);
}

/** UTF-16 units before a town that sets a sentence: "In ", "Outside ". */
const FRAME_WITHIN = 9;

const isFramed = (text: string, from: number, { start, end }: Span): boolean =>
  (start - from < FRAME_WITHIN && text.charAt(end) === ',') || text.startsWith(', where', end);

/** "…, an official said in Oslo", "In Oslo, the minister said that … at Zarbo": where it was told, not where it happened. */
const isSpokenIn = ({ text }: Document, { start: at, end, entry }: Mark, name: number): boolean =>
  /\bsaid in $/u.test(text.slice(Math.max(0, at - 9), at)) ||
  (entry.featureCode === 'PPLC' &&
    /\bIn $/u.test(text.slice(Math.max(0, at - 3), at)) &&
    /^, .*\b(?:said|says|told)\b/su.test(text.slice(end, Math.min(name, end + SPEECH_REACH))));
/** UTF-16 units behind "In Oslo, " within which somebody says something. */
const SPEECH_REACH = 100;

const isLedByIn = ({ text }: Document, at: number): boolean =>
  /\bin (?:the )?$/iu.test(text.slice(Math.max(0, at - 8), at));

/** "a priest from Bavaria": where somebody comes from; but "an hour from Lyon", "just north of". */
const isOrigin = ({ text }: Document, at: number): boolean =>
  FROM.test(text.slice(Math.max(0, at - 20), at)) && !LENGTH_FROM.test(text.slice(Math.max(0, at - 20), at));

const FROM = /\bfrom (?:the )?$/u;
const LENGTH_FROM = /\b(?:away|drive|far|hours?|kilomet(?:er|re)s?|km|miles?|minutes?|walk) from (?:the )?$/u;

/** "lorries from Bawku in the Upper East": where that town lies, not all that the sentence names. */
function isOfTown({ start }: Mark, { document, towns }: Landmarks): boolean {
  const town = towns[firstFrom(towns, start) - 1];
  return town !== undefined && /^(?:,|,? in)(?: the)? $/u.test(document.text.slice(town.end, start));
}

/** The listed place that a toponym is taken for, or null. */
export function entryOf(item: Toponym | null): GazetteerEntry | null {
  const verdict = item === null ? null : verdictOn(item);
  return verdict?.kind === 'listed' ? verdict.candidate.entry : null;
}
