import type { PlaceKind } from '../../../lexicon/types.ts';
import type { Pos } from '../../../model/document.ts';
import type { NameMention } from '../../../model/mention.ts';
import { kindsOf, standsBehind } from './kind-words.ts';
import { isCapitalised, type Reading } from './reading.ts';

/** A common noun that says what the mention is, and where that noun phrase can be read on from. */
export interface KindCue {
  /** The likeliest first. */
  readonly kinds: readonly PlaceKind[];
  /** The noun's token where it stands before or behind the name in a phrase of its own, else null. */
  readonly noun: number | null;
  readonly position: 'inside' | 'after' | 'before' | 'apposition';
}

/** Furthest that an apposition's noun may stand behind its comma: "…, a rain-soaked little hill town in …". */
const APPOSITION_TOKENS = 6;

/** What kind of place the words in or beside a mention make it; null where they tell nothing. */
export function kindCue(reading: Reading, mention: NameMention): KindCue | null {
  return (
    inside(reading, mention) ??
    before(reading, mention) ??
    after(reading, mention) ??
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

/** "Marfa, a town of 2,000 in west Texas", "Marfa is a town in west Texas". */
function apposition(reading: Reading, { lastToken }: NameMention): KindCue | null {
  if (!/^(?:,|is|was)$/u.test(reading.word(lastToken)) || !/^(?:an?|the)$/u.test(reading.word(lastToken + 1)))
    return null;
  for (let at = lastToken + 2; at < lastToken + 2 + APPOSITION_TOKENS; at++) {
    const word = reading.word(at);
    if (word === '' || /^[,.;:]$/u.test(word)) return null;
    const kinds = kindsOf(word);
    // "the state capital", "a port city": the last noun says it.
    if (kinds !== null && kindsOf(reading.word(at + 1)) === null) return { kinds, noun: at, position: 'apposition' };
  }
  return null;
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
