import { foldName } from '../../../src/lexicon/fold.ts';
import { readRows, values } from '../lists.ts';
import { npmJson } from '../paths.ts';
import { ancestors, instances, type WordNet } from '../wordnet.ts';
import type { Phrases } from './model.ts';

/** Our own lists, name | other names: [list, kind]. */
const LISTS: readonly (readonly [string, string])[] = [
  ['outlets', 'outlet'],
  ['parties', 'party'],
  ['bodies', 'body'],
  ['companies', 'company'],
  ['teams', 'team'],
  ['schools', 'school'],
  ['armed-groups', 'armed-group'],
  ['government', 'government'],
  ['leagues', 'league'],
  ['bands', 'band'],
];

const OTHER_LISTS: readonly (readonly [string, string])[] = [
  ['events', 'event'],
  ['works', 'work'],
  ['awards', 'award'],
  ['agreements', 'agreement'],
  ['holidays', 'holiday'],
  ['things', 'thing'],
];

export function addOrganizations(
  phrases: Phrases,
  wordnet: WordNet,
  isOrdinary: (key: string) => boolean,
  isName: (key: string) => boolean,
): void {
  for (const [list, kind] of LISTS) addList(phrases, list, 'organization', kind);
  for (const [list, kind] of OTHER_LISTS) addList(phrases, list, 'other', kind);
  addWordNetGroups(phrases, wordnet);
  addBrands(phrases, isOrdinary, isName);
}

function addList(phrases: Phrases, list: string, part: 'organization' | 'other', kind: string): void {
  for (const [name = '', others] of readRows(list))
    for (const form of [name, ...values(others)]) phrases.add(form, part, kind);
}

const PLACE_LIKE = ['city', 'country', 'region', 'geographical area', 'state'];

/** Named groups of WordNet: agencies, parties, armed groups, universities, movements. */
function addWordNetGroups(phrases: Phrases, wordnet: WordNet): void {
  for (const synset of instances(wordnet)) {
    if (synset.file !== 14) continue;
    const kinds = ancestors(wordnet, synset);
    if (PLACE_LIKE.some((word) => kinds.has(word))) continue;
    for (const word of synset.words)
      if (/^[A-Z]/.test(word) && (/ /.test(word) || /^[A-Z]{3,}$/.test(word)))
        phrases.add(word, 'organization', 'body');
  }
}

/** Brands of simple-icons (CC0); single words only where they are neither ordinary words nor names. */
function addBrands(phrases: Phrases, isOrdinary: (key: string) => boolean, isName: (key: string) => boolean): void {
  for (const { title } of npmJson<{ title: string }[]>('simple-icons/data/simple-icons.json')) {
    const key = foldName(title);
    const [single, ...rest] = key.split(' ');
    if (!/^[A-Z]/.test(title) || !/^[a-z][a-z0-9 ]+$/.test(key) || key.length < 4) continue;
    if (rest.length === 0 && (isOrdinary(single ?? '') || isName(single ?? ''))) continue;
    phrases.add(title, 'organization', 'brand');
  }
}
