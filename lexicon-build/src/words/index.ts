import { fold, foldName, initialismKey } from '../../../src/lexicon/fold.ts';
import { MinorFlag } from '../../../src/lexicon/parts/minor-words.ts';
import { WordClass, type WordClassName } from '../../../src/lexicon/types.ts';
import { plural, verbForms } from '../inflect.ts';
import { readRows, readWords } from '../lists.ts';
import type { WordNet } from '../wordnet.ts';
import { addInhabitants } from './inhabitants.ts';
import { type Word, Words } from './model.ts';
import type { NameFacts, Names } from './names.ts';
import type { OrdinaryWords } from './ordinary.ts';
import { addSenses } from './senses.ts';

/** Lists whose words of one word are of a class as they stand. */
const PLAIN_LISTS: readonly (readonly [string, WordClassName])[] = [
  ['titles', 'TITLE'],
  ['roles', 'ROLE'],
  ['kin', 'KIN'],
  ['particles', 'PARTICLE'],
  ['name-suffixes', 'NAME_SUFFIX'],
  ['place-prepositions', 'PLACE_PREP'],
  ['months', 'MONTH'],
  ['weekdays', 'WEEKDAY'],
  ['numbers', 'NUMBER'],
  ['function-words', 'FUNCTION'],
  ['directions', 'DIRECTION'],
  ['place-heads', 'PLACE_HEAD'],
  ['org-heads', 'ORG_HEAD'],
  ['org-suffixes', 'ORG_SUFFIX'],
  ['work-heads', 'WORK_HEAD'],
  ['groups', 'GROUP'],
  ['family-east-asian', 'EAST_ASIAN_FAMILY'],
  ['family-japanese', 'EAST_ASIAN_FAMILY'],
];

export function compileWords(ordinary: OrdinaryWords, names: Names, wordnet: WordNet): Words {
  const words = new Words();
  for (const [key, frequency] of ordinary.frequency) words.at(key).frequency = frequency;
  for (const [list, name] of PLAIN_LISTS) for (const word of readWords(list)) addWord(words, word, WordClass[name]);
  for (const role of readWords('roles')) addWord(words, plural(role), WordClass.ROLE);
  for (const verb of readWords('person-verbs'))
    for (const form of verbForms(verb)) addWord(words, form, WordClass.PERSON_VERB);
  for (const [verb = '', , strength] of readRows('speech-verbs')) {
    if (Number(strength) >= 2) for (const form of verbForms(verb)) addWord(words, form, WordClass.SPEECH_VERB);
  }
  for (const [key, facts] of names) addName(words, key, facts);
  addInhabitants(words, wordnet);
  addSenses(words, wordnet);
  for (const [key, word] of words.byKey) word.capitalised = ordinary.capitalised.get(key) ?? 0;
  return words;
}

/** Nothing for what is more than one word: the phrases have it. */
export function addWord(words: Words, word: string, wordClass: number): void {
  if (/ /.test(word)) return;
  words.addClass(initialismKey(word) ?? fold(word), wordClass);
  if (word.includes('-')) words.addClass(foldName(word), 0);
}

/** What a list without counts makes a name: as common as one of some two thousand bearers in the census. */
export const LISTED_WEIGHT = 5;
const COMMON_FAMILY = 1000;

function addName(words: Words, key: string, facts: NameFacts): void {
  const word = words.at(key);
  word.givenWeight =
    facts.given > 0 ? weight(facts.given) : facts.listedGiven ? LISTED_WEIGHT : facts.rareGiven ? 1 : 0;
  word.familyWeight =
    facts.family > 0 ? weight(facts.family) : facts.listedFamily ? LISTED_WEIGHT : facts.rareFamily ? 1 : 0;
  if (word.givenWeight > 0) word.classes |= sexClass(facts.male);
  if (word.familyWeight > 0)
    word.classes |= facts.family >= COMMON_FAMILY || facts.listedFamily ? WordClass.FAMILY : WordClass.FAMILY_RARE;
}

/** 1 for up to 128 bearers, one more for each doubling, 15 from two million. */
function weight(bearers: number): number {
  return Math.max(1, Math.min(15, Math.floor(Math.log2(bearers / 64))));
}

function sexClass(male: number): number {
  if (male >= 0.8) return WordClass.GIVEN_MALE;
  return male >= 0 && male <= 0.2 ? WordClass.GIVEN_FEMALE : WordClass.GIVEN;
}

const MINOR_CLASSES =
  WordClass.GIVEN | WordClass.GIVEN_MALE | WordClass.GIVEN_FEMALE | WordClass.FAMILY_RARE | WordClass.PLACE;
const MINOR_WEIGHT = 3;

/** Takes the words of few and weak facts out of the table and returns their flags. */
export function takeMinor(words: Words): Map<string, number> {
  const minor = new Map<string, number>();
  for (const [key, word] of words.byKey) {
    if (!isMinor(key, word)) continue;
    minor.set(key, minorFlags(word));
    words.byKey.delete(key);
  }
  return minor;
}

function isMinor(key: string, word: Word): boolean {
  if (key.startsWith('^') || (word.classes & ~MINOR_CLASSES) !== 0 || word.starts > 1) return false;
  return word.givenWeight <= MINOR_WEIGHT && word.familyWeight <= MINOR_WEIGHT && word.frequency <= 1;
}

function minorFlags(word: Word): number {
  let flags = 0;
  if (word.classes & (WordClass.GIVEN_MALE | WordClass.GIVEN)) flags |= MinorFlag.MALE;
  if (word.classes & (WordClass.GIVEN_FEMALE | WordClass.GIVEN)) flags |= MinorFlag.FEMALE;
  if (word.classes & WordClass.FAMILY_RARE) flags |= MinorFlag.FAMILY;
  if (word.classes & WordClass.PLACE) flags |= MinorFlag.PLACE;
  if (word.frequency > 0) flags |= MinorFlag.ORDINARY;
  if (word.starts > 0) flags |= MinorFlag.STARTS_PLACE;
  return flags;
}
