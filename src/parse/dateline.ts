import { listRows } from '../lexicon/word-list.ts';
import { once } from '../model/memo.ts';
import type { Span } from '../model/span.ts';
import { MONTH, monthNumber } from './months.ts';

/** "HANOI, Jan 19 (AFP) —" at the start of a paragraph. */
export interface DatelineLine {
  /** Up to and with the dash or colon. */
  readonly span: Span;
  /** Null where an agency stands alone: "(AP) —". */
  readonly place: Span | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly year: number | null;
  readonly source: string | null;
}

/** Whether a name is that of a town, as far as a list of towns tells; or, where asked, may be that of one: no list need have it. */
export type IsTown = (name: string, orMayBe?: boolean) => boolean;

/** "HANOI", and "McALLEN", "DeKALB". */
const CAPITALS = String.raw`(?:Ma?c|De|La|Le)?\p{Lu}[\p{Lu}\p{M}'’.-]+`;
const PARTICLE = '(?:de|del|da|la|el|al|of|upon|sur|am)';
/** "RIO DE JANEIRO", "ST. LOUIS", "COEUR d'ALENE". */
const TOWN = String.raw`${CAPITALS}(?:[ -](?:(?:d['’])?\p{Lu}[\p{Lu}\p{M}'’.-]*|${PARTICLE}))*`;
/** "Kabul": taken only where a region with an agency, a day or an agency follows, or where a list knows it. */
const MIXED = String.raw`\p{Lu}[\p{L}\p{M}'’.-]+(?:[ -]\p{Lu}[\p{L}\p{M}'’.-]+){0,3}`;
const REGION = String.raw`\p{Lu}[\p{L}\p{M}'’. -]{1,30}`;
const DAY = String.raw`(?:(?<m1>${MONTH}) (?<d1>\d{1,2})|(?<d2>\d{1,2}) (?<m2>${MONTH}))(?:,? (?<y>\d{4}))?`;
const AGENCY = String.raw`(?:\((?<source>[^()\n]{2,40})\)|\/(?<wire>\p{Lu}[^/\n]{2,40})\/)`;
const DASH = String.raw`(?:—|–|-{1,4}|_|\/\/|\||[•·])`;
const ABROAD = String.raw`(?: \(${REGION}\)(?= ?\())`;
const FOLLOWS = String.raw`(?:(?:,? |/ ?)${REGION})?(?:[,.]? (?:(?:${MONTH}) \d|\d{1,2} (?:${MONTH}))| ?\((?:\p{Lu}|(?:apa|dpa|epd|sda|sid)\)))`;
/** What closes it: a dash; behind an agency or a day a colon too; behind "/TASS/" a stop; "--(AP)--" needs no blank. */
const CLOSES = String.raw`(?: ?${AGENCY})?(?:(?<=\))\.\s?${DASH}|\s*${DASH}|(?<=[)/\d])(?:\s?:|(?<=/)\.))(?=\s|$)|--\((?<wrapped>[^()\n]{2,40})\)--(?=\S)`;

/** "and NANJING, China" */
const SECOND = `(?:,? (?:and|AND|&) (?:${TOWN}|${MIXED})(?:, ?${REGION})?)`;

/** "Updated January 3, 2022 —" */
const STAMP = '(?:Updated|Published|Posted|Modified|Filed|Last|First)\\b';

const toldByFormWith = (known: string): RegExp =>
  new RegExp(
    String.raw`^\(?(?!${STAMP})(?<place>${TOWN}|${MIXED}(?=${ABROAD}?${FOLLOWS}))\)?` +
      String.raw`(?:${ABROAD}|[,/] ?(?:${REGION}?)?(?=\s*[,(/—–_:-]| (?:and|AND|&) ))?${SECOND}?` +
      `(?:[,.]? ${DAY}[,.]?)?` +
      String.raw`(?:(?=.{0,3}${known} ["“‘]?\p{Lu}) ?\((?<known>[^()]+)\)(?= )|${CLOSES})`,
    'u',
  );
/** "VADODARA: …", "Nairobi – …": a name in a sentence's place that a list must know. */
const TOLD_BY_LIST = new RegExp(
  String.raw`^(?<place>${TOWN}|${MIXED})(?:, ?${REGION})?(?::| ?[—–]| -{1,2}) (?=["“‘'’]?[\p{Lu}\p{N}])`,
  'u',
);
/** "LIMA, Peru 1998-03-14" and "LIMA, Peru, March 14" on a line of its own. */
const WITH_DAY_ALONE = new RegExp(
  String.raw`^(?<place>${TOWN})(?:(?: ?,? ${REGION})? (?<year>\d{4})-(?<m>\d{2})-(?<d>\d{2})|(?:, ${REGION})?,? ${DAY})\.?$`,
  'u',
);
/** "(AP) — …" */
const agencyAloneOf = (known: string): RegExp => new RegExp(String.raw`^(?<agency>${known})\s?${DASH}(?=\s)`, 'u');

/** The patterns that go by the agencies of `dateline-agencies.txt`, behind which the dash may be left out. */
const byAgencies = once(() => {
  const names = listRows('dateline-agencies').map((name) => name.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&'));
  const known = String.raw`\((?:${names.join('|')})\)`;
  return { toldByForm: toldByFormWith(known), agencyAlone: agencyAloneOf(known) };
});
/** No dateline is longer. */
const DATELINE_MOST = 160;

const ENDS_LIKE_SENTENCE = /[.!?]["'”’)]?$/u;

/** The dateline that a paragraph begins with, or null. */
export function datelineOf(text: string, block: Span, isTown: IsTown): DatelineLine | null {
  const opening = text.slice(block.start, Math.min(block.end, block.start + DATELINE_MOST));
  const alone = byAgencies().agencyAlone.exec(opening);
  if (alone !== null) return byAgencyAlone(alone, block);
  const match =
    toldByForm(opening, isTown) ??
    withDayAlone(opening, isTown) ??
    listedTown(opening, text.slice(block.end - 2, block.end), isTown);
  const groups = match?.groups;
  if (match === null || groups === undefined) return null;
  const place = firstTown((groups.place as string).replace(/[,. ]+$/u, ''), isTown);
  const start = block.start + match[0].indexOf(place);
  const month = groups.m1 ?? groups.m2;
  return {
    span: { start: block.start, end: block.start + match[0].trimEnd().length },
    place: { start, end: start + place.length },
    month: month === undefined ? numberOf(groups.m) : monthNumber(month),
    day: numberOf(groups.d1 ?? groups.d2 ?? groups.d),
    year: numberOf(groups.y ?? groups.year),
    source: (groups.source ?? groups.wire ?? groups.known ?? groups.wrapped)?.trim() ?? null,
  };
}

/** The "OSLO" of "OSLO AND BERGEN", unlike a country's own "and". */
function firstTown(place: string, isTown: IsTown): string {
  const [first, second, ...more] = place.split(' AND ');
  return first !== undefined && second !== undefined && more.length === 0 && isTown(first) && isTown(second)
    ? first
    : place;
}

function byAgencyAlone([line, agency = '']: RegExpExecArray, { start }: Span): DatelineLine {
  const span = { start, end: start + line.length };
  return { span, place: null, month: null, day: null, year: null, source: agency.slice(1, -1) };
}

function toldByForm(opening: string, isTown: IsTown): RegExpExecArray | null {
  const match = byAgencies().toldByForm.exec(opening);
  return match !== null && isTopic(match, opening, isTown) ? null : match;
}

/** "ANALYSIS — …" and "TENNIS - WEBER BEATS ROE": a bare dash behind ordinary words, or behind no known town before a headline in capitals. */
function isTopic({ 0: line, groups = {} }: RegExpExecArray, opening: string, isTown: IsTown): boolean {
  const { place = '', d1, d2, source, wire, known, wrapped } = groups;
  if ([d1, d2, source, wire, known, wrapped].some((part) => part !== undefined)) return false;
  const headline = opening.slice(line.length);
  return !isTown(place, true) || (/\p{Lu}{2}/u.test(headline) && !/\p{Ll}/u.test(headline) && !isTown(place));
}

/** With the name of the month it may be a headline: a list must have the town. */
function withDayAlone(opening: string, isTown: IsTown): RegExpExecArray | null {
  const match = WITH_DAY_ALONE.exec(opening);
  const { place = '', year } = match?.groups ?? {};
  return year === undefined && !isTown(place) ? null : match;
}

/** A paragraph alone has a town before its sentence: "Lagos: what to see in a day" is a headline. */
function listedTown(opening: string, ending: string, isTown: IsTown): RegExpExecArray | null {
  const match = ENDS_LIKE_SENTENCE.test(ending) ? TOLD_BY_LIST.exec(opening) : null;
  return match !== null && isTown(match.groups?.place ?? '') ? match : null;
}

const numberOf = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));
