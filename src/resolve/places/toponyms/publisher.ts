import type { GazetteerEntry, Lexicon } from '../../../lexicon/types.ts';
import { type Toponym, toponym } from '../toponym.ts';
import { candidatesOf } from './candidates.ts';
import { domainCountry, isOutletWord, outletHome } from './outlets.ts';

/**
 * The publisher's home as a toponym of its own, from the article's source: a place in the outlet's name ("Dayton
 * Daily News"), a domain ("daytondailynews.com", ".co.uk"), or a short list. Null where nothing tells. It is as
 * ambiguous as any name; the article tells which Springfield's News-Leader wrote it.
 */
export function publisherHome(source: string | null, lexicon: Lexicon): Toponym | null {
  if (source === null) return null;
  const entries = ofEnglishPress(isDomain(source) ? homeOfDomain(source, lexicon) : homeOfName(source, lexicon));
  return entries.length === 0 ? null : toponym('publisher', source, entries, 0);
}

/** Papers in English are at home where English is read, if their town's name allows it. */
const ENGLISH_PRESS: ReadonlySet<string | null> = new Set('AU CA GB GH IE IN JM KE NG NZ PH PK SG US ZA'.split(' '));

function ofEnglishPress(entries: readonly GazetteerEntry[]): readonly GazetteerEntry[] {
  const english = entries.filter(({ countryCode }) => ENGLISH_PRESS.has(countryCode));
  return english.length > 0 ? english : entries;
}

/** Labels have 63 letters at most (RFC 1035): a source may be as long as its file. */
const isDomain = (source: string): boolean =>
  /^(?:https?:\/\/)?[\w-]{1,63}(?:\.[\w-]{1,63})+(?:\/|$)/u.test(source.trim());

function homeOfName(source: string, lexicon: Lexicon): readonly GazetteerEntry[] {
  const name = source.trim().replace(/^the /iu, '');
  const known = outletHome(name);
  if (known !== null) return candidatesOf(known, lexicon);
  const words = name.split(/[\s-]+/u);
  return placeBeforeOutletWord(words, lexicon) ?? belonging(words, lexicon);
}

/** Words of the longest town's name before an outlet's word. */
const LONGEST_TOWN = 8;

/** "Dayton" of "Dayton Daily News", "San Jose" of "San Jose Mercury News". */
function placeBeforeOutletWord(words: readonly string[], lexicon: Lexicon): readonly GazetteerEntry[] | null {
  const behind = words.findIndex((word, at) => at > 0 && isOutletWord(word.toLowerCase()));
  if (behind < 0) return null;
  for (let from = Math.max(0, behind - LONGEST_TOWN); from < behind; from++) {
    const entries = candidatesOf(words.slice(from, behind).join(' '), lexicon);
    if (entries.length > 0) return entries;
  }
  return null;
}

/** "Oregonian", "Irish Times". */
function belonging(words: readonly string[], lexicon: Lexicon): readonly GazetteerEntry[] {
  return words.map((word) => lexicon.demonym(word)).find((entries) => entries.length > 0) ?? [];
}

function homeOfDomain(source: string, lexicon: Lexicon): readonly GazetteerEntry[] {
  const host = source
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//u, '')
    .replace(/^www\./u, '')
    .replace(/\/.*$/u, '');
  const labels = host.split('.');
  const place = placeInLabel(labels[0] ?? '', lexicon);
  if (place.length > 0) return place;
  const country = lexicon.country(domainCountry(labels.at(-1) ?? '') ?? '');
  return country === null ? [] : [country];
}

const SHORTEST_PLACE = 4;

/** "dayton" of "daytondailynews": the longest place with nothing but outlet words behind it. */
function placeInLabel(label: string, lexicon: Lexicon): readonly GazetteerEntry[] {
  const plain = label.replace(/^the/u, '');
  const words = plain.split('-');
  if (words.length > 1) return homeOfName(words.join(' '), lexicon);
  for (let length = plain.length; length >= SHORTEST_PLACE; length--) {
    if (!isOutletWords(plain.slice(length))) continue;
    const entries = candidatesOf(plain.slice(0, length), lexicon);
    if (entries.length > 0) return entries;
  }
  return [];
}

/** Whether a stretch is outlet words and nothing else: "dailynews". */
function isOutletWords(text: string): boolean {
  if (text === '') return true;
  for (let length = text.length; length > 2; length--) {
    if (isOutletWord(text.slice(0, length)) && isOutletWords(text.slice(length))) return true;
  }
  return false;
}
