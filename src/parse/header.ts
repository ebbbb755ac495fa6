import type { Span } from '../model/span.ts';
import { isoDay, MONTH, monthNumber } from './months.ts';

/** A line such as " date 2019-01-19 AFP, HANOI". */
export interface Header {
  readonly date: string;
  readonly source: string | null;
  readonly place: Span | null;
}

const HEADER =
  /^date:?\s+(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})(?:\s+(?<source>[^,\n]{2,60}?))?(?:,\s*(?<place>\p{Lu}[^\n,]{1,60}(?:,[^\n,]{2,40})?))?$/iu;

export function headerOf(text: string, line: Span): Header | null {
  const match = HEADER.exec(text.slice(line.start, line.end));
  const groups = match?.groups;
  if (groups === undefined) return null;
  const date = isoDay(Number(groups.y), Number(groups.m), Number(groups.d));
  if (date === null) return null;
  const place = groups.place;
  const at = place === undefined ? -1 : line.end - place.length;
  return {
    date,
    source: groups.source ?? null,
    place: place === undefined ? null : { start: at, end: at + firstPart(place) },
  };
}

/** The town of "HANOI, Vietnam". */
const firstPart = (place: string): number => place.split(',')[0]?.trimEnd().length ?? place.length;

/** "HANOI, Jan 19 (AFP) —" at the start of a paragraph. */
export interface DatelineLine {
  readonly span: Span;
  readonly place: Span;
  readonly month: number | null;
  readonly day: number | null;
  readonly year: number | null;
  readonly source: string | null;
}

const TOWN = "\\p{Lu}[\\p{Lu}\\p{M}'’.-]+(?:[ -](?:\\p{Lu}[\\p{Lu}\\p{M}'’.-]*|de|del|da|la|el|al|of|upon|sur|am))*";
const REGION = "\\p{Lu}[\\p{L}\\p{M}'’. -]{1,30}";
const DATELINE = new RegExp(
  `^(?<place>${TOWN}|\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){0,3}(?=, (?:${MONTH}) \\d| \\([A-Z]))` +
    `(?:[,/] ?${REGION}?(?=\\s*[,(—–_-]))?` +
    `(?:,? (?:(?<m1>${MONTH}) (?<d1>\\d{1,2})|(?<d2>\\d{1,2}) (?<m2>${MONTH}))(?:,? (?<y>\\d{4}))?,?)?` +
    `(?: ?\\((?<source>[^()\\n]{2,40})\\))?\\s*(?:—|–|--|_|-)(?=\\s|$)`,
  'u',
);

export function datelineOf(text: string, block: Span): DatelineLine | null {
  const match = DATELINE.exec(text.slice(block.start, Math.min(block.end, block.start + 160)));
  const groups = match?.groups;
  if (match === null || groups === undefined) return null;
  const place = (groups.place as string).replace(/[,. ]+$/u, '');
  const month = groups.m1 ?? groups.m2;
  const day = groups.d1 ?? groups.d2;
  return {
    span: { start: block.start, end: block.start + match[0].length },
    place: { start: block.start, end: block.start + place.length },
    month: month === undefined ? null : monthNumber(month),
    day: day === undefined ? null : Number(day),
    year: groups.y === undefined ? null : Number(groups.y),
    source: groups.source ?? null,
  };
}
