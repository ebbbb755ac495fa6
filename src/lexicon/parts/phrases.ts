import { remembered } from '../../model/memo.ts';
import { readData } from '../data-file.ts';
import { foldName, initialismKey } from '../fold.ts';
import { type KeyTable, openKeyTable } from '../tables/key-table.ts';
import { openPairFilter } from '../tables/pair-filter.ts';
import { type PhraseEntry, PhrasePart, type PhrasePartName, WordClass, type WordFacts } from '../types.ts';
import type { Gazetteer } from './gazetteer.ts';

/** No entry is longer; the compiler drops what is. */
export const LONGEST_PHRASE = 7;

/** The parts by the number under which `phrases.bin` stores them. */
export const PART_NAMES: readonly PhrasePartName[] = [
  'place',
  'person',
  'organization',
  'role',
  'demonym',
  'other',
  'speech',
];

/** What a phrase says more, by the number under which it is stored. */
export const PHRASE_KINDS: readonly string[] = [
  '',
  'outlet',
  'agency',
  'party',
  'body',
  'company',
  'team',
  'school',
  'armed-group',
  'government',
  'event',
  'award',
  'agreement',
  'work',
  'brand',
  'holiday',
  'law',
  'ideology',
  'title',
  'role',
  'kin',
  'hand',
  'wordnet',
  'band',
  'league',
  'show',
  'thing',
];

/** An entry of one word is looked for only where the word has one of these. */
const SINGLE =
  WordClass.FAMOUS_TOKEN |
  WordClass.ROLE |
  WordClass.TITLE |
  WordClass.DEMONYM |
  WordClass.PLACE |
  WordClass.ORG |
  WordClass.GROUP;

export type PhraseAt = (forms: readonly string[], from: number, to: number) => readonly PhraseEntry[];

interface Phrases {
  readonly at: PhraseAt;
  readonly longAt: PhraseAt;
  readonly begins: (first: string, second: string) => boolean;
}

const NONE: readonly PhraseEntry[] = [];
/** Forms whose entries of one word are remembered before the memory starts afresh, and texts whose longer ones are. */
const MEMO_LIMIT = 30_000;

/** `phraseAt` and `longPhraseAt` of the lexicon. Key payload in `phrases.bin`: u8 count, then [u8 part, u8 kind] each. */
export function openPhrases(word: (form: string) => WordFacts, gazetteer: () => Gazetteer): Phrases {
  const source: Source = { table: openKeyTable(readData('phrases.bin')), gazetteer };
  const begins = openPairFilter(readData('pairs.bin'));
  const single = remembered((form) => singleEntries(source, form, word(form).classes), MEMO_LIMIT);
  const long = remembered((text) => longEntries(source, text, word(firstWord(text)).starts), MEMO_LIMIT);
  const longAt: PhraseAt = (forms, from, to) => {
    if (to - from < 2) return NONE;
    return long(forms.slice(from, Math.min(to, from + LONGEST_PHRASE)).join(' '));
  };
  const at: PhraseAt = (forms, from, to) => {
    const form = forms[from] ?? '';
    const { classes, starts } = word(form);
    const short = (classes & SINGLE) === 0 && (starts & PhrasePart.OTHER) === 0 ? NONE : single(form);
    const long = begins(form, forms[from + 1] ?? '') ? longAt(forms, from, to) : NONE;
    return long.length === 0 ? short : [...long, ...short];
  };
  return { at, longAt, begins };
}

interface Source {
  readonly table: KeyTable;
  readonly gazetteer: () => Gazetteer;
}

function singleEntries(source: Source, form: string, classes: number): PhraseEntry[] {
  const initialism = initialismKey(form);
  const keys = initialism === null ? [foldName(form)] : [initialism, foldName(form)];
  const found: PhraseEntry[] = [];
  for (const key of keys) addEntries(found, source, key, 1, (classes & WordClass.PLACE) !== 0);
  return found;
}

/** Lower-case text that is its own key, as is whatever begins it. */
const PLAIN = /^[a-z0-9 ]*$/;

const firstWord = (text: string): string => text.slice(0, text.indexOf(' '));

/** What begins a text of words with single blanks between, the longest first. */
function longEntries(source: Source, words: string, starts: number): PhraseEntry[] {
  const found: PhraseEntry[] = [];
  if (starts === 0) return found;
  const mayBePlace = (starts & PhrasePart.PLACE) !== 0;
  let text = words.toLowerCase();
  const isKey = PLAIN.test(text);
  for (let length = words.split(' ').length; length > 1; length--) {
    addEntries(found, source, isKey ? text : foldName(text), length, mayBePlace);
    text = text.slice(0, text.lastIndexOf(' '));
  }
  return found;
}

function addEntries(
  found: PhraseEntry[],
  { table, gazetteer }: Source,
  key: string,
  length: number,
  mayBePlace: boolean,
): void {
  if (mayBePlace && gazetteer().hasKey(key)) found.push({ length, part: 'place', key, kind: '' });
  const at = table.find(key);
  const count = at < 0 ? 0 : (table.blob[at] ?? 0);
  for (let index = 0; index < count; index++) {
    const part = PART_NAMES[table.blob[at + 1 + index * 2] ?? 0] ?? 'other';
    found.push({ length, part, key, kind: PHRASE_KINDS[table.blob[at + 2 + index * 2] ?? 0] ?? '' });
  }
}
