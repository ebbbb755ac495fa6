import type { ArticleRecord, DateRecord, MentionRecord, QuoteRecord } from '../model/record.ts';
import { byCodePoint } from '../model/text-order.ts';
import type { Row } from './tables.ts';

/** The article's row. Which other article it repeats is for the whole folder to say. */
export const articleRow = ({ article: a }: ArticleRecord): Row<'articles'> => ({
  article_id: a.id,
  path: a.path,
  sha256: a.sha256,
  characters: a.characters,
  language: a.language,
  title: a.title,
  source: a.source,
  author: a.author,
  published_at: a.publishedAt,
  published_at_source: a.publishedAtSource,
  dateline: a.dateline?.text ?? null,
  dateline_place_id: a.dateline?.placeId ?? null,
  duplicate_of: null,
});

type Named = 'person' | 'place' | 'organization';

/**
 * Rows of `mentions` in the order of their keys as the file shows them: "165" before "79". Of two that cover the same
 * text the first of people, places, organisations stays.
 */
export function mentionRows({ article, people, places, organizations }: ArticleRecord): Row<'mentions'>[] {
  const found = [
    ...people.flatMap((p) => p.mentions.map((m) => ({ m, type: 'person' as const, id: p.id }))),
    ...places.flatMap((p) => p.mentions.map((m) => ({ m, type: 'place' as const, id: p.id }))),
    ...organizations.flatMap((o) => o.mentions.map((m) => ({ m, type: 'organization' as const, id: o.id }))),
  ].sort((a, b) => asText(a.m.start, b.m.start) || asText(a.m.end, b.m.end));
  return found
    .filter(({ m }, i) => m.start !== found[i - 1]?.m.start || m.end !== found[i - 1]?.m.end)
    .map(({ m, type, id }) => mentionRow(article.id, m, type, id));
}

const asText = (a: number, b: number): number => byCodePoint(String(a), String(b));

function mentionRow(article: string, m: MentionRecord, type: Named, id: string | null): Row<'mentions'> {
  const idOf = (wanted: Named): string | null => (wanted === type ? id : null);
  return {
    article_id: article,
    start: m.start,
    end: m.end,
    person_id: idOf('person'),
    place_id: idOf('place'),
    organization_id: idOf('organization'),
    type,
    text: m.text,
    kind: m.kind,
    rule: m.rule,
    confidence: m.confidence,
  };
}

export const dateRows = ({ article, dates }: ArticleRecord): Row<'dates'>[] =>
  [...dates].sort((a, b) => byCodePoint(a.id, b.id)).map((date) => dateRow(article.id, date));

const dateRow = (article: string, d: DateRecord): Row<'dates'> => ({
  article_id: article,
  date_id: d.id,
  start: d.start,
  end: d.end,
  text: d.text,
  type: d.type,
  value: d.value,
  mod: d.mod,
  from_date: d.from,
  to_date: d.to,
  grain: d.grain,
  inferred: d.inferred.length === 0 ? null : d.inferred.join(';'),
  rule: d.rule,
  confidence: d.confidence,
});

export const quoteRows = ({ article, quotes }: ArticleRecord): Row<'quotes'>[] =>
  [...quotes].sort((a, b) => byCodePoint(a.id, b.id)).map((quote) => quoteRow(article.id, quote));

const quoteRow = (article: string, q: QuoteRecord): Row<'quotes'> => ({
  article_id: article,
  quote_id: q.id,
  start: q.start,
  end: q.end,
  kind: q.kind,
  content: q.content,
  speaker_person_id: q.speaker?.personId ?? null,
  speaker_organization_id: q.speaker?.organizationId ?? null,
  speaker_text: q.speaker?.mention.text ?? null,
  cue_text: q.cue?.text ?? null,
  cue_lemma: q.cue?.lemma ?? null,
  rule: q.rule,
  confidence: q.confidence,
  continues: q.continues,
});
