import { MINOR_FORM } from '../../src/lexicon/parts/minor-words.ts';
import { compileCompany } from './company/index.ts';
import { writeKeyTable } from './key-table-writer.ts';
import { byText } from './lists.ts';
import { writePairFilter } from './pair-writer.ts';
import { addDemonyms } from './phrases/demonyms.ts';
import { addPhraseWords, Phrases } from './phrases/model.ts';
import { addOrganizations } from './phrases/organizations.ts';
import { addPeople, peopleText, readPeople } from './phrases/people.ts';
import { addRoles } from './phrases/roles.ts';
import { addSpeech, readSpeech, speechText } from './phrases/speech.ts';
import { readPlaces } from './places/index.ts';
import { keyPlaces } from './places/keys.ts';
import type { Country, Place } from './places/model.ts';
import { readCountries } from './places/nations.ts';
import { writePlaces } from './places/place-writer.ts';
import { writePrintTable } from './print-table-writer.ts';
import { readWordNet, type WordNet } from './wordnet.ts';
import { compileWords, takeMinor } from './words/index.ts';
import { payloadOf, type Words } from './words/model.ts';
import { isPersonalIn, readNames } from './words/names.ts';
import { isJunkTown, isOrdinaryIn, readOrdinaryWords } from './words/ordinary.ts';
import { addHyphenated, addPlaceWords } from './words/place-words.ts';

/** Name → content of every file in `src/lexicon/data`. */
export type Files = Record<string, Buffer | string>;

/** The whole lexicon from its sources: places, then words, then what both are marked with. */
export async function compile(): Promise<Files> {
  const wordnet = readWordNet();
  const ordinary = readOrdinaryWords();
  const isOrdinary = isOrdinaryIn(ordinary);
  const countries = readCountries();
  const names = await readNames();
  const places = readPlaces(wordnet, countries, isOrdinary, isPersonalIn(names));
  const keys = keyPlaces(places, (key, place) => isJunkTown(ordinary, key, place));
  const words = compileWords(ordinary, names, wordnet);
  addPlaceWords(words, keys);
  addHyphenated(words, keys, places);
  const phrases = new Phrases();
  const texts = compilePhrases(phrases, words, wordnet, countries, places, isOrdinary);
  return {
    'places.bin': writePlaces(places, keys),
    ...compileTables(words),
    'phrases.bin': writeKeyTable(phrases.payloads()),
    'pairs.bin': writePairFilter([...keys.keys(), ...phrases.byKey.keys()]),
    ...texts,
  };
}

/** Fills the phrases, marks the words, and returns what ships as text. */
function compilePhrases(
  phrases: Phrases,
  words: Words,
  wordnet: WordNet,
  countries: readonly Country[],
  places: readonly Place[],
  isOrdinary: (word: string) => boolean,
): Files {
  const people = readPeople(wordnet);
  const speech = readSpeech();
  addPeople(words, phrases, people);
  addSpeech(phrases, speech);
  addRoles(phrases);
  addOrganizations(phrases, wordnet, isOrdinary, (key) => words.isName(key));
  const demonyms = addDemonyms(words, phrases, countries, places);
  addPhraseWords(words, phrases);
  const sorted = Object.fromEntries([...demonyms].sort(([left], [right]) => byText(left, right)));
  return {
    'people.txt': peopleText(people),
    'speech.txt': speechText(speech),
    'countries.json': `${JSON.stringify({ countries, demonyms: sorted })}\n`,
  };
}

/** Last of all, since every list adds to the words. */
function compileTables(words: Words): Files {
  const company = compileCompany(words);
  const minor = [...takeMinor(words)].sort(([left], [right]) => byText(left, right));
  return {
    'company.bin': company,
    'words.bin': writeKeyTable(new Map([...words.byKey].map(([key, word]) => [key, payloadOf(word)]))),
    'minor.bin': writePrintTable(minor, MINOR_FORM, (first, second) => first | second),
  };
}
