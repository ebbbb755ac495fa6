import type { PlaceKind } from '../../../lexicon/types.ts';
import type { Pos } from '../../../model/document.ts';
import type { NameMention } from '../../../model/mention.ts';
import { kindsOf, namesA, standsBehind } from './kind-words.ts';
import { isCapitalised, JOINING, type Reading } from './reading.ts';

/** A common noun that says what the mention is, and where that noun phrase can be read on from. */
export interface KindCue {
  /** The likeliest first. */
  readonly kinds: readonly PlaceKind[];
  /** The noun's token where it stands before or behind the name in a phrase of its own, else null. */
  readonly noun: number | null;
  readonly position: 'inside' | 'after' | 'before' | 'apposition';
  /** The noun as it would end the name alone, where it stands behind a row of names: "County" of "Lebanon and Berks counties". */
  readonly head?: string;
}

/** Furthest that an apposition's noun may stand behind its comma: "…, a rain-soaked little hill town in …". */
const APPOSITION_TOKENS = 6;

/** What kind of place the words in or beside a mention make it; null where they tell nothing. */
export function kindCue(reading: Reading, mention: NameMention): KindCue | null {
  return (
    inside(reading, mention) ??
    before(reading, mention) ??
    after(reading, mention) ??
    behindRow(reading, mention) ??
    apposition(reading, mention) ??
    behindArticle(reading, mention)
  );
}

function inside(reading: Reading, { firstToken, lastToken }: NameMention): KindCue | null {
  if (lastToken - firstToken < 2) return null;
  const kinds = kindsOf(reading.word(lastToken - 1)) ?? kindsOf(reading.word(firstToken));
  return kinds === null ? null : { kinds, noun: null, position: 'inside' };
}

/** "the capital of Peru", "the third city of Peru", "the oldest town of Kent", "a port of Chile": what it lies in is named, not the town. */
const ONE_OF = /^(?:an?|[a-z-]+est|second|third|fourth|fifth|first|main|chief|major|principal|best-known)$/u;

/** "the city of Dayton", "the capital Hanoi", "the capital, Hanoi,". */
function before(reading: Reading, { firstToken }: NameMention): KindCue | null {
  const joint = reading.word(firstToken - 1);
  const joined = joint === ',' || /^of$/iu.test(joint);
  const noun = joined ? firstToken - 2 : firstToken - 1;
  const word = reading.word(noun);
  if (joint === ',' && word !== 'capital') return null;
  if (/^of$/iu.test(joint) && (word === 'capital' || ONE_OF.test(reading.word(noun - 1)))) return null;
  if (!joined && isCapitalised(word)) return null;
  const kinds = kindsOf(word);
  return kinds === null ? null : { kinds, noun, position: 'before' };
}

function after(reading: Reading, { firstToken, lastToken }: NameMention): KindCue | null {
  const word = reading.word(lastToken).toLowerCase();
  if (!standsBehind(word) || /^an?$/iu.test(reading.word(firstToken - 1))) return null;
  const kinds = kindsOf(word);
  return kinds === null ? null : { kinds, noun: lastToken, position: 'after' };
}

/** Names that one noun can stand behind; a longer row is no phrase but a list. */
const MOST_IN_ROW = 12;

/**
 * "Lebanon, Lancaster and Berks counties": the noun behind a row of names stands for each, as if right behind it; but
 * "Ohio counties" lie in Ohio, and "Leeds and Hull airports" are buildings. The names of "Marion and Depot streets" are no towns'.
 */
function behindRow(reading: Reading, { firstToken, lastToken }: NameMention): KindCue | null {
  let end = lastToken;
  let isRow = JOINING.test(reading.word(firstToken - 1));
  for (let names = 0; names < MOST_IN_ROW; names++) {
    const singular = isRow ? singularOf(reading.word(end)) : '';
    const kinds = kindsInRow(singular);
    if (kinds !== null) return { kinds, noun: null, position: 'after', head: capitalised(singular) };
    let next = end;
    while (next < end + 2 && JOINING.test(reading.word(next))) next++;
    const name = next === end ? null : reading.mentions[reading.startingAt(next) ?? -1];
    if (name === undefined || name === null) return null;
    isRow = true;
    end = name.lastToken;
  }
  return null;
}

/** What the noun behind a row makes of each of its names; null where it is no such noun. */
function kindsInRow(noun: string): readonly PlaceKind[] | null {
  if (namesA(noun, 'street')) return ['facility'];
  const kinds = standsBehind(noun) ? kindsOf(noun) : null;
  return kinds?.includes('facility') ? null : kinds;
}

/** "counties" → "county", "parishes" → "parish"; '' for a word that is no plural. */
function singularOf(word: string): string {
  if (!word.endsWith('s')) return '';
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.slice(0, word.endsWith('shes') ? -2 : -1);
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** "Marfa, a town of 2,000 in west Texas", "Marfa is a town in west Texas"; "In Washington, the State Department …" tells no kind. */
function apposition(reading: Reading, { lastToken }: NameMention): KindCue | null {
  if (!/^(?:,|is|was)$/u.test(reading.word(lastToken)) || !/^(?:an?|the)$/u.test(reading.word(lastToken + 1)))
    return null;
  for (let at = lastToken + 2; at < lastToken + 2 + APPOSITION_TOKENS; at++) {
    const word = reading.word(at);
    if (word === '' || /^[,.;:]$/u.test(word)) return null;
    const kinds = kindsOf(word);
    // "the state capital", "a port city": the last noun says it.
    if (kinds === null || kindsOf(reading.word(at + 1)) !== null) continue;
    if (isCapitalised(word)) return null;
    return tellsNext(reading, at) ? null : { kinds, noun: at, position: 'apposition' };
  }
  return null;
}

/** "In Peru, the port of Callao …": the noun tells what Callao is. */
function tellsNext(reading: Reading, noun: number): boolean {
  const next = reading.word(noun + 1) === 'of' ? reading.startingAt(noun + 2) : null;
  const mention = next === null ? undefined : reading.mentions[next];
  return mention !== undefined && before(reading, mention) !== null;
}

/** What bears an article: rivers, ranges, buildings, parts of countries and of towns, and some countries; no town, but for "The Hague", whose name has it. */
const WITH_ARTICLE: readonly PlaceKind[] = ['area', 'water', 'landform', 'facility', 'region', 'district', 'country'];

/** "They crossed the Severn.", unlike "the Dayton bridge" and "the Dayton of 1900". */
function behindArticle(reading: Reading, { firstToken, lastToken }: NameMention): KindCue | null {
  if (!/^the$/iu.test(reading.word(firstToken - 1))) return null;
  const behind = reading.document.tokens[lastToken];
  if (behind !== undefined && (HEADED.has(behind.pos) || /^(?:of|[-‐‑/])$/u.test(behind.text))) return null;
  return { kinds: WITH_ARTICLE, noun: null, position: 'before' };
}

/** What a name that is a mere modifier stands before. */
const HEADED: ReadonlySet<Pos> = new Set(['ADJ', 'NOUN', 'NUM', 'PROPN']);
