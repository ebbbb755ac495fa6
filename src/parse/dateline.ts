import type { Span } from '../model/span.ts';
import { MONTH, monthNumber } from './months.ts';

/** "HANOI, Jan 19 (AFP) —" at the start of a paragraph. */
export interface DatelineLine {
  /** Up to and with the dash. */
  readonly span: Span;
  readonly place: Span;
  readonly month: number | null;
  readonly day: number | null;
  readonly year: number | null;
  readonly source: string | null;
}

const CAPITALS = String.raw`\p{Lu}[\p{Lu}\p{M}'’.-]+`;
const PARTICLE = '(?:de|del|da|la|el|al|of|upon|sur|am)';
/** "RIO DE JANEIRO", "ST. LOUIS". */
const TOWN = String.raw`${CAPITALS}(?:[ -](?:\p{Lu}[\p{Lu}\p{M}'’.-]*|${PARTICLE}))*`;
/** "Kabul": taken only where a region with an agency, a day or an agency follows. */
const MIXED = String.raw`\p{Lu}[\p{L}\p{M}'’.-]+(?: \p{Lu}[\p{L}\p{M}'’.-]+){0,3}`;
const REGION = String.raw`\p{Lu}[\p{L}\p{M}'’. -]{1,30}`;
const DAY = String.raw`(?:(?<m1>${MONTH}) (?<d1>\d{1,2})|(?<d2>\d{1,2}) (?<m2>${MONTH}))(?:,? (?<y>\d{4}))?`;
const AGENCY = String.raw`(?:\((?<source>[^()\n]{2,40})\)|\/(?<wire>\p{Lu}[^/\n]{2,40})\/)`;
/** Agencies after which the dash may be left out. */
const KNOWN = String.raw`\((?:AFP|ANI|AP|BBC|Bloomberg|CNN|dpa|DPA|EFE|IANS|Kyodo|PTI|Reuters|TASS|UPI|Xinhua|Yonhap)\)`;
const DASH = '(?:—|–|--|_|-)';
const FOLLOWS = String.raw`(?:,? ${REGION})?(?:[,.]? (?:(?:${MONTH}) \d|\d{1,2} (?:${MONTH}))| ?\(\p{Lu})`;

const DATELINE = new RegExp(
  String.raw`^\(?(?<place>${TOWN}|${MIXED}(?=${FOLLOWS}))\)?` +
    String.raw`(?:[,/] ?${REGION}?(?=\s*[,(/—–_-]))?` +
    `(?:[,.]? ${DAY},?)?` +
    String.raw`(?:(?=.{0,3}${KNOWN} ["“‘]?\p{Lu}) ?\((?<known>[^()]+)\)(?= )|(?: ?${AGENCY})?\s*${DASH}(?=\s|$))`,
  'u',
);
/** No dateline is longer. */
const DATELINE_MOST = 160;

export function datelineOf(text: string, block: Span): DatelineLine | null {
  const match = DATELINE.exec(text.slice(block.start, Math.min(block.end, block.start + DATELINE_MOST)));
  const groups = match?.groups;
  if (match === null || groups === undefined) return null;
  const place = (groups.place as string).replace(/[,. ]+$/u, '');
  const start = block.start + match[0].indexOf(place);
  const month = groups.m1 ?? groups.m2;
  return {
    span: { start: block.start, end: block.start + match[0].length },
    place: { start, end: start + place.length },
    month: month === undefined ? null : monthNumber(month),
    day: numberOf(groups.d1 ?? groups.d2),
    year: numberOf(groups.y),
    source: (groups.source ?? groups.wire ?? groups.known)?.trim() ?? null,
  };
}

const numberOf = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));
