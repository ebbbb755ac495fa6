import type { IsTown } from './dateline.ts';

/** "By Ana Roe in Lima": who wrote it, and where from. */
export interface Byline {
  /** Null where it names nobody: "From our correspondent in Lima". */
  readonly author: string | null;
  /** UTF-16 units of the line. */
  readonly place: { readonly start: number; readonly end: number } | null;
}

const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const PARTICLE = 'de|del|da|dos|di|du|van|von|der|den|la|le|al|el|bin|ben|ibn|y|e';
const NAMES = String.raw`${NAME}(?:\s+(?:${NAME}|${PARTICLE}|and|&)|,\s+${NAME}(?=\s+${NAME}))*`;
const PLACE = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?:[ -](?:\p{Lu}[\p{L}\p{M}.'’-]*|${PARTICLE})){0,3}`;
/** "in Lima", "in Lima and Li Wei in Quito", "and agencies", or what a comma, a stroke or a bracket parts from the names. */
const REST = String.raw`(?: in (?<place>${PLACE})(?: and ${NAMES} in ${PLACE})?|,? and agencies)?(?:\s*(?:[,|/–—•·-]|\().{0,60})?`;

const SIGNED = new RegExp(
  String.raw`^(?:(?:B[Yy]|by|Words by|Story by|Report by|Reporting by|Written by|(?:From|FROM)(?=\s+${NAME}\s+${NAME}))\s+|(?:By|Words|Text): |(?:Analysis|Column|Comment|Diary|Essay|Opinion|Review) \| )(?<names>${NAMES})${REST}$`,
  'u',
);
/** How each line begins that `SIGNED` fits. Asked first, since hardly a line does and the long patterns cost some 20 ms to compile. */
const MAY_BE_SIGNED =
  /^(?:B[Yy]|by|Words|Story|Report|Written|From|FROM|Text|Analysis|Column|Comment|Diary|Essay|Opinion|Review)/u;
/** "Our Correspondent", "From our own correspondent in Lima", "Staff Reporter". */
const NAMELESS =
  /^(?:(?:from|by) )?(?:(?:an?|our|the) )?(?:(?:own|special|staff|foreign|senior|political|sports) ){0,2}(?:correspondents?|reporters?|staff)(?:(?: in |, )(?<place>.{2,40}))?$/iu;
/** "Ana Roe in Lima", "Ana Roe, Africa correspondent": no "by" before it. */
const UNSIGNED = new RegExp(
  String.raw`^(?<names>${NAME}\s+${NAMES})(?: in (?<place>${PLACE})(?: and ${NAMES} in ${PLACE})?|,? [^.,:;]{0,40}(?:correspondent|editor|reporter|writer))$`,
  'u',
);
/** What stands in each line that `UNSIGNED` fits. */
const MAY_BE_UNSIGNED = / in |correspondent|editor|reporter|writer/u;

/**
 * What a line says if it is a byline; null where it is none. A line without "by" is one below the headline, where a
 * list knows its town.
 */
export function bylineOf(line: string, isBelowHeadline: boolean, isTown: IsTown): Byline | null {
  const nameless = NAMELESS.exec(line);
  if (nameless !== null) return { author: null, place: placeIn(line, nameless, isTown) };
  const unsigned = isBelowHeadline && MAY_BE_UNSIGNED.test(line) ? UNSIGNED.exec(line) : null;
  const match = (MAY_BE_SIGNED.test(line) ? SIGNED.exec(line) : null) ?? unsigned;
  const names = match?.groups?.names;
  if (match === null || names === undefined) return null;
  const place = placeIn(line, match, isTown);
  // "By Easter in Lima" is a headline.
  if (match.groups?.place !== undefined && (place === null ? match === unsigned : !/\s/u.test(names))) return null;
  return { author: names.replace(/\s+/gu, ' '), place };
}

function placeIn(line: string, { groups }: RegExpExecArray, isTown: IsTown): Byline['place'] {
  const place = groups?.place;
  if (place === undefined || !isTown(place)) return null;
  const start = line.indexOf(place, line.search(/ in |, /u));
  return { start, end: start + place.length };
}
