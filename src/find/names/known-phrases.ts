import { type Lexicon, type PhraseEntry, type PhrasePartName, WordClass } from '../../lexicon/types.ts';
import { listed } from '../../lexicon/word-list.ts';
import type { Token } from '../../model/document.ts';
import type { Reading } from './candidate.ts';
import type { Form } from './words/forms.ts';
import { Joint } from './words/joints.ts';
import { isCountry } from './words/word-facts.ts';

/** A known phrase of two or more words; half-open, in tokens. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly entry: PhraseEntry;
  /** Kind and size of the place (see `placeFact`), -1 for none. */
  readonly place: number;
  /** What it is of, as bits of `relationBit` to a candidate that it is as a whole. */
  readonly parts: number;
}

/** How a known phrase may lie to a candidate. */
export const Relation = { IS: 0, AROUND: 1, WITHIN: 2, CROSSES: 3 } as const;
export type RelationKind = (typeof Relation)[keyof typeof Relation];
const RELATIONS = 4;

/** Parts of the phrase table that bear on names; the full name of a country is of two. */
const PARTS = ['place', 'person', 'organization', 'role', 'demonym', 'other', 'country'] as const;
export type NamePart = (typeof PARTS)[number];

export const relationBit = (part: NamePart, relation: RelationKind): number =>
  1 << (PARTS.indexOf(part) * RELATIONS + relation);

export function partsOf(part: PhrasePartName, place: number): number {
  if (part === 'speech') return 0;
  return relationBit(part, Relation.IS) | (isCountry(place) ? relationBit('country', Relation.IS) : 0);
}

/** How phrases lie to the candidate from `first` up to `last`: a bit set of `relationBit`. */
export function relationsTo(phrases: readonly Phrase[], first: number, last: number): number {
  let relations = 0;
  for (const phrase of phrases) {
    const relation = relationTo(phrase, first, last);
    if (relation >= 0) relations |= phrase.parts << relation;
  }
  return relations;
}

/** -1 where the phrase has no word of the candidate. */
function relationTo(phrase: Phrase, first: number, last: number): number {
  if (phrase.first >= last || phrase.last <= first) return -1;
  if (phrase.first === first && phrase.last === last) return Relation.IS;
  if (phrase.first <= first && phrase.last >= last) return Relation.AROUND;
  return phrase.first >= first && phrase.last <= last ? Relation.WITHIN : Relation.CROSSES;
}

/** Whether a known phrase lies on just these tokens. */
export function isPhrase(phrases: readonly Phrase[], begin: number, end: number): boolean {
  for (const { first, last } of phrases) if (first === begin && last === end) return true;
  return false;
}

/** Whether a known phrase begins with the candidate and is longer. */
export function beginsLonger(phrases: readonly Phrase[], begin: number, end: number): boolean {
  for (const { first, last } of phrases) if (first === begin && last > end) return true;
  return false;
}

/** Whether a token stands in a known phrase. */
export function isInPhrase(phrases: readonly Phrase[], at: number): boolean {
  for (const { first, last } of phrases) if (first <= at && last > at) return true;
  return false;
}

/** Whether a known phrase lies on just these tokens, and is a place. */
export function isPlacePhrase(phrases: readonly Phrase[], begin: number, end: number): boolean {
  for (const { first, last, place } of phrases) if (first === begin && last === end && place >= 0) return true;
  return false;
}

/**
 * The known phrase that is neither person nor place nor body ("Victoria Cross", "Rome Statute") and has all tokens of a stretch; null where
 * none has, or where the stretch is, or is part of, somebody or something of ours too.
 */
export function otherAround(phrases: readonly Phrase[], begin: number, end: number): Phrase | null {
  let other: Phrase | null = null;
  for (const phrase of phrases) {
    if (phrase.first > begin || phrase.last < end) continue;
    if (phrase.entry.part !== 'other') return null;
    other = phrase;
  }
  return other;
}

/** The only part of the phrase table that has just these tokens; null where none has them, or several. */
export function onlyPartOf(phrases: readonly Phrase[], begin: number, end: number): PhrasePartName | null {
  let part: PhrasePartName | null = null;
  for (const { first, last, entry } of phrases) {
    if (first !== begin || last !== end || entry.part === part) continue;
    if (part !== null) return null;
    part = entry.part;
  }
  return part;
}

const isNameWithTitle = listed('names-with-title');

/** The person whose name has a title ("Lady Gaga") in which a stretch of tokens has a part. */
export function withTitle(phrases: readonly Phrase[], begin: number, end: number): Phrase | null {
  for (const phrase of phrases) {
    if (phrase.entry.part !== 'person' || phrase.first >= end || phrase.last <= begin) continue;
    if (isNameWithTitle(phrase.entry.key)) return phrase;
  }
  return null;
}

/** Bodies that a list has as one word and the text as three: "AT&T". */
export function bodiesWithAmpersand(
  { forms, tokens }: Reading,
  lexicon: Lexicon,
  first: number,
  last: number,
): Phrase[] {
  const found: Phrase[] = [];
  for (let i = first + 1; i < last - 1; i++) {
    if ((forms[i] as Form).joint !== Joint.AND || !isTightAmpersand(tokens, i)) continue;
    const key = [i - 1, i, i + 1].map((at) => tokens[at]?.text).join('');
    if ((lexicon.word(key).classes & WordClass.ORG) === 0) continue;
    const entry = { length: 3, part: 'organization', key, kind: 'company' } as const;
    found.push({ first: i - 1, last: i + 2, entry, place: -1, parts: partsOf('organization', -1) });
  }
  return found;
}

/** The "&" of "AT&T", which holds its letters together. */
export const isTightAmpersand = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '&' && tokens[at].spaced === false && tokens[at + 1]?.spaced === false;
