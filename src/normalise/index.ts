import type { Lexicon } from '../lexicon/types.ts';
import type { Document } from '../model/document.ts';
import type { Cue } from '../model/mention.ts';
import type {
  ArticleRecord,
  DateRecord,
  OrganizationRecord,
  PersonRecord,
  PlaceRecord,
  QuoteRecord,
} from '../model/record.ts';
import type { Place, Resolution, ResolvedDate, ResolvedQuote } from '../model/resolution.ts';
import { type Span, sliceOf } from '../model/span.ts';
import { codePointOffsets } from './code-points.ts';
import { organizationRecords } from './organizations.ts';
import { personRecords } from './people.ts';
import { mentionRecord, type Offsets, rounded, textRecord } from './records.ts';

/** The article's record as the output has it: canonical values, ids, code-point offsets. */
export function normalise(document: Document, resolution: Resolution, lexicon: Lexicon): ArticleRecord {
  const { text } = document;
  const offsets: Offsets = { text, toCodePoint: codePointOffsets(text) };
  const people = personRecords(resolution.people, offsets, lexicon);
  const organizations = organizationRecords(resolution.organizations, offsets);
  return {
    schemaVersion: '1.0',
    article: articleFields(document, resolution, offsets),
    people,
    places: resolution.places.map((place) => placeRecord(place, offsets)),
    organizations,
    dates: resolution.dates.map((date, i) => dateRecord(date, i, offsets)),
    quotes: resolution.quotes.map((quote, i) => quoteRecord(quote, i, people, organizations, offsets)),
  };
}

function articleFields({ article, text }: Document, resolution: Resolution, at: Offsets): ArticleRecord['article'] {
  const { file, dateline } = article;
  const { places, focus, publishedAt } = resolution;
  const place = dateline === null ? undefined : places.find((p) => p.mentions.some((m) => isAt(m, dateline.place)));
  return {
    id: article.id,
    path: file.path,
    sha256: file.sha256,
    characters: at.toCodePoint(text.length),
    encoding: file.encoding,
    language: article.language,
    title: article.title,
    source: article.source,
    author: article.author,
    publishedAt,
    publishedAtSource: article.publishedAt === null && publishedAt !== null ? 'content' : article.publishedAtSource,
    dateline: dateline === null ? null : { ...textRecord(dateline.place, at), placeId: place?.id ?? null },
    focus,
  };
}

/** "THE HAGUE" names the place of the mention "HAGUE", "WASHINGTON, D.C." that of the whole. */
const isAt = (mention: Span, place: Span): boolean => mention.start === place.start || mention.end === place.end;

function placeRecord(place: Place, offsets: Offsets): PlaceRecord {
  const { id, name, kind, countryCode, regionName, geonamesId, latitude, longitude, approximate } = place;
  const mentions = place.mentions.map((mention) => mentionRecord(mention, 'name', offsets));
  return { id, name, kind, countryCode, regionName, geonamesId, latitude, longitude, approximate, mentions };
}

function dateRecord(date: ResolvedDate, index: number, offsets: Offsets): DateRecord {
  const { type, value, mod, from, to, grain, inferred, rule } = date;
  const { start, end, text } = textRecord(date, offsets);
  return {
    id: `d${index + 1}`,
    start,
    end,
    text,
    type,
    value,
    mod,
    from,
    to,
    grain,
    inferred,
    rule,
    confidence: rounded(date.confidence),
  };
}

function quoteRecord(
  quote: ResolvedQuote,
  index: number,
  people: readonly PersonRecord[],
  organizations: readonly OrganizationRecord[],
  offsets: Offsets,
): QuoteRecord {
  const person = quote.person === null ? undefined : people[quote.person];
  const organization = quote.organization === null ? undefined : organizations[quote.organization];
  const { start, end, text } = textRecord(quote, offsets);
  return {
    id: `q${index + 1}`,
    start,
    end,
    text,
    content: sliceOf(offsets.text, quote.content).trim(),
    kind: quote.kind,
    speaker:
      quote.speaker === null
        ? null
        : {
            mention: textRecord(quote.speaker, offsets),
            personId: person?.id ?? null,
            organizationId: organization?.id ?? null,
            name: person?.name ?? organization?.name ?? null,
          },
    cue: quote.cue === null ? null : cueRecord(quote.cue, offsets),
    rule: quote.rule,
    confidence: rounded(quote.confidence),
    continues: quote.continues === null ? null : `q${quote.continues + 1}`,
  };
}

function cueRecord(cue: Cue, offsets: Offsets): QuoteRecord['cue'] {
  const { start, end, text } = textRecord(cue, offsets);
  return { start, end, text, lemma: cue.lemma };
}
