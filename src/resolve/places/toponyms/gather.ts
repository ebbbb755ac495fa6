import type { GazetteerEntry, Lexicon } from '../../../lexicon/types.ts';
import { singleBlanks } from '../../../model/blanks.ts';
import type { NameMention } from '../../../model/mention.ts';
import { cuesOf } from '../cues/cues.ts';
import { namesA } from '../cues/kind-words.ts';
import type { Reading } from '../cues/reading.ts';
import { type Cues, NO_CUES, type Toponym, toponym } from '../toponym.ts';
import { candidatesOf } from './candidates.ts';
import { countryOfPeople, spelledOut } from './initials.ts';

interface Group {
  readonly mentions: NameMention[];
  cues: Cues;
}

/** The mentions of an article put together, and which toponym each belongs to. */
export interface Gathered {
  readonly toponyms: readonly Toponym[];
  /** By index of the mention. */
  readonly ofMention: readonly Toponym[];
  /** By index of the mention. */
  readonly cues: readonly Cues[];
}

/**
 * One sense an article: mentions of one name are one toponym, unless the words beside them tell them apart
 * ("Springfield, Ohio" and "Springfield, Ill.", "Washington state"). By first mention.
 */
export function gatherToponyms(reading: Reading): Gathered {
  const { mentions, lexicon } = reading;
  const cues = mentions.map((_, index) => cuesOf(reading, index));
  const keys = keysOf(reading, cues);
  const groups = new Map<string, Group>();
  keys.forEach((key, index) => {
    const mention = mentions[index] as NameMention;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { mentions: [mention], cues: cues[index] ?? NO_CUES });
    else {
      group.mentions.push(mention);
      group.cues = merged(group.cues, cues[index] ?? NO_CUES);
    }
  });
  const made = new Map([...groups].map(([key, group]) => [key, asToponym(group)]));
  return { toponyms: [...made.values()], ofMention: keys.map((key) => made.get(key) as Toponym), cues };

  function asToponym(group: Group): Toponym {
    const { text } =
      group.mentions.find((mention) => /\p{Ll}/u.test(mention.text)) ?? (group.mentions[0] as NameMention);
    const name = singleBlanks(text);
    const weight = 1 + Math.log2(group.mentions.length) / 2;
    return toponym(
      'mention',
      name,
      entriesOf(name, group.cues.head, reading, lexicon),
      weight,
      group.mentions,
      group.cues,
    );
  }
}

/** What the gazetteer lists, or else has for the name that the article spells out: "SA" beside "South Africa" or "South Africans". */
function entriesOf(
  name: string,
  head: string | null,
  { document, mentions }: Reading,
  lexicon: Lexicon,
): readonly GazetteerEntry[] {
  const headed = head === null ? [] : candidatesOf(`${name} ${head}`, lexicon);
  if (head !== null && namesA(head.toLowerCase(), 'street')) return headed;
  const listed = headed.length > 0 ? headed : candidatesOf(name, lexicon);
  if (listed.length > 0) return listed;
  const full = spelledOut(name, mentions);
  return full === null ? countryOfPeople(name, document.tokens, lexicon) : candidatesOf(full, lexicon);
}

/** Upper and lower case are one name ("HANOI"), and so are line breaks and blanks. */
export const sameName = (text: string): string => singleBlanks(text.toLowerCase());

/** So many paragraphs ahead a headline or a lead may leave unsaid which place it means. */
const LEAD = 4;

/**
 * A bare mention takes the key of the nearest qualified one before it, or else of the first behind it. Where the article
 * speaks of a bare Tripoli long before it comes to "the Lebanese city of Tripoli", only that paragraph is about the other.
 */
function keysOf(reading: Reading, cues: readonly Cues[]): string[] {
  const names = reading.mentions.map(({ text }) => sameName(text));
  const own = names.map((name, index) => qualifiedKey(name, cues[index] ?? NO_CUES));
  const first = firstQualified(names, own, cues);
  if (first.size === 0) return names.map((name, index) => own[index] ?? name);
  const plain = new Set<string>();
  names.forEach((name, index) => {
    const behind = first.get(name) ?? 0;
    if (index < behind && paragraphAt(reading, behind) - paragraphAt(reading, index) > LEAD) plain.add(name);
  });
  const latest = new Map([...first].map(([name, index]) => [name, index]));
  return names.map((name, index) => {
    if (isQualified(own, cues, index)) latest.set(name, index);
    const known = latest.get(name);
    const isFar =
      known === undefined || (plain.has(name) && paragraphAt(reading, known) !== paragraphAt(reading, index));
    return own[index] ?? (isFar ? name : (own[known] ?? name));
  });
}

const isQualified = (own: readonly (string | null)[], cues: readonly Cues[], index: number): boolean =>
  typeof own[index] === 'string' && cues[index]?.kindTellsApart !== true;

/** Index of the first qualified mention of each name that has one. */
function firstQualified(names: readonly string[], own: readonly (string | null)[], cues: readonly Cues[]) {
  const first = new Map<string, number>();
  names.forEach((name, index) => {
    if (!first.has(name) && isQualified(own, cues, index)) first.set(name, index);
  });
  return first;
}

function paragraphAt({ document, mentions }: Reading, index: number): number {
  const token = document.tokens[mentions[index]?.firstToken ?? 0];
  return document.sentences[token?.sentence ?? 0]?.paragraph ?? 0;
}

/** Null where nothing beside the mention tells it from another of its name. */
function qualifiedKey(name: string, { kinds, kindTellsApart, container }: Cues): string | null {
  if (kindTellsApart) return `${name}|${kinds?.join(' ') ?? ''}`;
  return container?.strength === 'strict' ? `${name}|${sameName(container.text)}` : null;
}

const merged = (a: Cues, b: Cues): Cues => ({
  kinds: a.kinds ?? b.kinds,
  kindTellsApart: a.kindTellsApart,
  head: a.head ?? b.head,
  container: a.container?.strength === 'strict' ? a.container : (b.container ?? a.container),
  beside: a.beside ?? b.beside,
  village: a.village || b.village,
  away: a.away || b.away,
  dateline: a.dateline || b.dateline,
  office: a.office ?? b.office,
  rowAfter: null,
});
