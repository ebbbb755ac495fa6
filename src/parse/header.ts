import type { Span } from '../model/span.ts';
import { isoDay, MONTH, monthNumber } from './months.ts';

/** A line such as " date 2021-03-14 AFP, NAIROBI". */
export interface Header {
  readonly date: string;
  readonly source: string | null;
  readonly place: Span | null;
}

const WEEKDAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const LABEL = '(?:date|dated|published|posted|updated|first published|last updated)(?: on)?';
const DAY =
  `(?:(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})` +
  `|(?<d1>\\d{1,2})(?:st|nd|rd|th)? (?<m1>${MONTH}),? (?<y1>\\d{4})` +
  `|(?<m2>${MONTH}) (?<d2>\\d{1,2})(?:st|nd|rd|th)?,? (?<y2>\\d{4}))`;
const TIME =
  '(?:[T,]? ?(?:at )?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?(?: ?(?:[A-Z]{2,4}|[+-]\\d{2}:?\\d{2}))?)?';
const HEADER = new RegExp(
  `^(?:${LABEL}:?\\s+)?(?:${WEEKDAY}\\.?,? )?${DAY}${TIME}` +
    `(?:(?:\\s*[|/–—-])?\\s+(?<source>\\p{Lu}[^\\s,|]*(?: [^\\s,|]+){0,3}))?(?:[,|]\\s*(?<place>\\p{Lu}[^\\n,|]{1,60}(?:,[^\\n,]{2,40})?))?$`,
  'iu',
);
/** No line of that kind is longer. */
const HEADER_MOST = 160;

export function headerOf(text: string, line: Span): Header | null {
  if (line.end - line.start > HEADER_MOST) return null;
  const groups = HEADER.exec(text.slice(line.start, line.end))?.groups;
  const date = groups === undefined ? null : dayOf(groups);
  if (groups === undefined || date === null) return null;
  const place = groups.place;
  const at = place === undefined ? -1 : line.end - place.length;
  return {
    date,
    source: groups.source ?? null,
    place: place === undefined ? null : { start: at, end: at + firstPart(place) },
  };
}

function dayOf(groups: Readonly<Record<string, string | undefined>>): string | null {
  const month = groups.m1 ?? groups.m2;
  const number = month === undefined ? Number(groups.m) : (monthNumber(month) ?? 0);
  return isoDay(Number(groups.y ?? groups.y1 ?? groups.y2), number, Number(groups.d ?? groups.d1 ?? groups.d2));
}

/** The town of "HANOI, Vietnam". */
const firstPart = (place: string): number => place.split(',')[0]?.trimEnd().length ?? place.length;
