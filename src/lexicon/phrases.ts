import { readData } from './data-file.ts';
import { foldName, initialismKey } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type KeyTable, openKeyTable } from './key-table.ts';
import { type PhraseEntry, PhrasePart, type PhrasePartName, WordClass, type WordFacts } from './types.ts';

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

const NONE: readonly PhraseEntry[] = [];

/** `phraseAt` of the lexicon. Key payload in `phrases.bin`: u8 count, then [u8 part, u8 kind] each. */
export function openPhrases(word: (form: string) => WordFacts, gazetteer: () => Gazetteer): PhraseAt {
  const table = openKeyTable(readData('phrases.bin'));
  return (forms, from, to) => {
    const first = word(forms[from] ?? '');
    if (first.starts === 0 && (first.classes & SINGLE) === 0) return NONE;
    const found: PhraseEntry[] = [];
    const longest = first.starts === 0 ? 1 : Math.min(LONGEST_PHRASE, to - from);
    for (let length = longest; length > 0; length--) {
      const name = length === 1 ? (forms[from] ?? '') : forms.slice(from, from + length).join(' ');
      addEntries(found, table, gazetteer, first, name, length);
    }
    return found;
  };
}

function addEntries(
  found: PhraseEntry[],
  table: KeyTable,
  gazetteer: () => Gazetteer,
  first: WordFacts,
  name: string,
  length: number,
): void {
  const initialism = initialismKey(name);
  const keys = initialism === null ? [foldName(name)] : [initialism, foldName(name)];
  const mayBePlace = length === 1 ? first.classes & WordClass.PLACE : first.starts & PhrasePart.PLACE;
  for (const key of keys) {
    if (mayBePlace !== 0 && gazetteer().hasKey(key)) found.push({ length, part: 'place', key, kind: '' });
    const at = table.find(key);
    const count = at < 0 ? 0 : (table.blob[at] ?? 0);
    for (let index = 0; index < count; index++) {
      const part = PART_NAMES[table.blob[at + 1 + index * 2] ?? 0] ?? 'other';
      found.push({ length, part, key, kind: PHRASE_KINDS[table.blob[at + 2 + index * 2] ?? 0] ?? '' });
    }
  }
}
