import type { Span } from '../model/span.ts';
import { isoDay, MONTH, monthNumber } from './months.ts';

/** A line such as " date 2021-03-14 AFP, NAIROBI" or "NAIROBI, 14 March 2021". */
export interface Header {
  readonly date: string;
  readonly source: string | null;
  readonly place: Span | null;
}

const WEEKDAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const LABEL = '(?:date|dated|(?:[^\\d,|]{2,40} )?(?:published|posted|updated))(?: on)?';
const DAY =
  `(?:(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})` +
  `|(?<d1>\\d{1,2})(?:st|nd|rd|th)? (?<m1>${MONTH}),? (?<y1>\\d{4})` +
  `|(?<m2>${MONTH}) (?<d2>\\d{1,2})(?:st|nd|rd|th)?,? (?<y2>\\d{4}))`;
const CLOCK =
  '(?:at )?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?(?: ?(?:[A-Z]{2,4}(?:[+-]\\d{1,2})?|[+-]\\d{2}:?\\d{2}))?';
/** "LIMA, 3 March 2019" on a line of its own. */
const FROM = `(?![^,]*\\b(?:${WEEKDAY}|${LABEL})\\b)(?<from>\\p{Lu}[\\p{L}\\p{M}'’.-]*(?: \\p{Lu}[\\p{L}\\p{M}'’.-]*){0,3}), `;
const HEADER = new RegExp(
  `^(?:${LABEL}:?\\s+|${FROM})?(?:${CLOCK},? )?(?:${WEEKDAY}\\.?,? )?${DAY}(?:[T,]? ?${CLOCK})?` +
    `(?:(?:\\s*[|/–—-])?\\s+(?!by )(?<source>\\p{Lu}[^\\s,|]*(?: [^\\s,|]+){0,3}))?(?:[,|]\\s*(?<place>\\p{Lu}[^\\n,|]{1,60}(?:,[^\\n,]{2,40})?))?(?: by [^\\n]{2,60})?$`,
  'iu',
);
/** Stands in each of them. Asked first: few lines have it, and the long pattern costs some 30 ms to compile. */
const YEAR = /\d{4}/u;
/** No line of that kind is longer. */
const HEADER_MOST = 160;

/** What a line says if it is a header; null where it is none, or names a day that does not exist. */
export function headerOf(text: string, line: Span): Header | null {
  if (line.end - line.start > HEADER_MOST) return null;
  const shown = text.slice(line.start, line.end);
  const groups = YEAR.test(shown) ? HEADER.exec(shown)?.groups : undefined;
  const date = groups === undefined ? null : dayOf(groups);
  if (groups === undefined || date === null) return null;
  if (groups.from !== undefined && !/^\p{Lu}\S*(?: \p{Lu}\S*)*$/u.test(groups.from)) return null;
  return { date, source: groups.source ?? null, place: placeOf(groups, line) };
}

function placeOf({ from, place }: Groups, line: Span): Span | null {
  if (from !== undefined) return { start: line.start, end: line.start + from.length };
  if (place === undefined) return null;
  const start = line.end - place.length;
  return { start, end: start + firstPart(place) };
}

type Groups = Readonly<Record<string, string | undefined>>;

function dayOf(groups: Groups): string | null {
  const month = groups.m1 ?? groups.m2;
  const number = month === undefined ? Number(groups.m) : (monthNumber(month) ?? 0);
  return isoDay(Number(groups.y ?? groups.y1 ?? groups.y2), number, Number(groups.d ?? groups.d1 ?? groups.d2));
}

/** The town of "HANOI, Vietnam". */
const firstPart = (place: string): number => place.split(',')[0]?.trimEnd().length ?? place.length;
