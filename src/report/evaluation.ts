import type { ArticleErrors, Comparison, Confusion, RulePrecision } from '../evaluate/analysis.ts';
import type { ScoredText } from '../evaluate/gold.ts';
import type { Report } from '../evaluate/index.ts';
import type { Scores } from '../evaluate/tally.ts';
import type { Verdict } from '../evaluate/verdict.ts';
import { append } from '../model/maps.ts';
import { underlined } from './context.ts';
import { percent, table } from './table.ts';

type Row = readonly (string | number)[];

const scores = (label: string, s: Scores): Row => [
  label,
  percent(s.p),
  percent(s.r),
  percent(s.f1),
  s.gold,
  s.found,
  s.right,
];

/** The figures of one corpus as a table of percentages. */
export function renderReport(report: Report): string {
  const rows: Row[] = [['', 'P', 'R', 'F1', 'gold', 'found', 'right']];
  for (const kind of ['people', 'places', 'organizations'] as const) {
    const names = report[kind];
    if (names !== undefined)
      rows.push(scores(`${kind} strict`, names.strict), scores(`${kind} partial`, names.partial));
  }
  if (report.people?.pronouns !== undefined) rows.push(scores('pronouns', report.people.pronouns));
  if (report.people?.nominals !== undefined) rows.push(scores('nominals', report.people.nominals));
  if (report.places?.resolution !== undefined)
    rows.push(scores('places end to end', report.places.resolution.endToEnd161));
  if (report.dates !== undefined)
    rows.push(scores('dates strict', report.dates.strict), scores('dates relaxed', report.dates.relaxed));
  if (report.quotes !== undefined) {
    rows.push(
      scores('quotes found', report.quotes.direct),
      scores('quotes with speaker', report.quotes.endToEnd),
      scores('quotes indirect', report.quotes.indirect),
    );
  }
  return [
    `${report.dataSet}: ${report.documents} documents, ${report.missing} missing`,
    table(rows),
    ...notes(report),
  ].join('\n');
}

function notes(report: Report): string[] {
  const lines: string[] = [];
  const clusters = report.people?.clusters;
  if (clusters !== undefined)
    lines.push(
      `clusters: B-cubed F1 ${percent(clusters.b3.f1)} on ${clusters.matched} shared mentions, ${percent(clusters.b3all.f1)} on all`,
    );
  const places = report.places?.resolution;
  if (places !== undefined) {
    const id = places.geonamesIdAccuracy === null ? '–' : percent(places.geonamesIdAccuracy);
    lines.push(
      `places resolved: ${percent(places.accuracy161)} within 161 km of ${places.foundResolvable} found (${places.unresolved} unresolved); exact id ${id} of ${places.withGeonamesId}`,
    );
  }
  for (const key of ['value', 'type'] as const) {
    const part = report.dates?.[key];
    if (part !== undefined)
      lines.push(`dates ${key}: F1 ${percent(part.f1)}, right in ${percent(part.accuracy)} of ${part.checked}`);
  }
  const quotes = report.quotes;
  if (quotes !== undefined) {
    lines.push(
      `speakers: right in ${percent(quotes.speakerAccuracy)} of ${quotes.speakerChecked} (${quotes.speakerMissing} without one); of indirect ones in ${percent(quotes.indirectSpeakerAccuracy)}`,
    );
  }
  return lines;
}

/** The `most` commonest rules with their precision. */
export function renderRules(rules: readonly RulePrecision[], most: number): string {
  const rows: Row[] = [['kind', 'rule', 'right', 'of', '%']];
  for (const r of rules.slice(0, most)) rows.push([r.kind, r.rule, r.right, r.count, percent(r.right / r.count)]);
  return `precision by rule\n${table(rows)}`;
}

/** Marked kinds in rows, found ones in columns. */
export function renderConfusion(confusion: Confusion): string {
  const kinds = ['people', 'places', 'organizations', 'none'];
  const rows: Row[] = [['marked ↓ found →', ...kinds]];
  for (const gold of kinds)
    if (confusion[gold] !== undefined) rows.push([gold, ...kinds.map((k) => confusion[gold]?.[k] ?? 0)]);
  return `kinds of names\n${table(rows)}`;
}

/** The `most` articles with the most errors. */
export function renderWorst(articles: readonly ArticleErrors[], most: number): string {
  const rows: Row[] = [['article', 'errors', 'right']];
  for (const a of articles.slice(0, most)) rows.push([a.document, a.errors, a.right]);
  return `worst articles\n${table(rows)}`;
}

type Texts = ReadonlyMap<string, ScoredText>;

/** Up to `most` of each sort, spread evenly over the corpus, so that the same call shows the same ones. */
export function renderErrors(verdicts: readonly Verdict[], texts: Texts, most: number): string {
  const sorts = new Map<string, Verdict[]>();
  for (const v of verdicts) if (v.outcome !== 'right') append(sorts, `${v.kind}: ${v.outcome}`, v);
  return [...sorts]
    .map(
      ([sort, list]) =>
        `${sort}: ${list.length}\n${spread(list, most)
          .map((v) => inContext(v, texts))
          .join('\n')}`,
    )
    .join('\n\n');
}

function spread<T>(list: readonly T[], most: number): T[] {
  if (list.length <= most) return [...list];
  return Array.from({ length: most }, (_, i) => list[Math.floor((i * list.length) / most)] as T);
}

function inContext(v: Verdict, texts: Texts): string {
  const text = texts.get(v.document);
  const told = [v.document, v.rule, v.note].filter((part) => part !== null && part !== '').join(' · ');
  return text === undefined ? `  ${told}` : `${underlined(text, v.item.start, v.item.end)}  ${told}`;
}

/** Up to `most` errors that are gone, and up to `most` that are new, in their sentences. */
export function renderComparison({ gained, lost }: Comparison, texts: Texts, most: number): string {
  const list = (title: string, verdicts: readonly Verdict[]): string =>
    [
      `${title}: ${verdicts.length}`,
      ...spread(verdicts, most).map((v) => `${v.kind}, ${v.outcome}\n${inContext(v, texts)}`),
    ].join('\n');
  return `${list('gained (errors of the other run that are gone)', gained)}\n\n${list('lost (errors that are new)', lost)}`;
}
