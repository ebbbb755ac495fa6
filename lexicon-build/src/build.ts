import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fold, foldName } from '../../src/lexicon/fold.ts';
import { WordClass } from '../../src/lexicon/types.ts';
import { plural } from './inflect.ts';
import { writeKeyTable } from './key-table-writer.ts';
import { readWords } from './lists.ts';
import { OUTPUT } from './paths.ts';
import { addDemonyms } from './phrases/demonyms.ts';
import { addPhraseWords, Phrases } from './phrases/model.ts';
import { addOrganizations } from './phrases/organizations.ts';
import { addPeople, peopleText, readPeople } from './phrases/people.ts';
import { addSpeech, readSpeech, speechText } from './phrases/speech.ts';
import { readPlaces } from './places/index.ts';
import { keyPlaces } from './places/keys.ts';
import type { Place } from './places/model.ts';
import { readCountries } from './places/nations.ts';
import { writePlaces } from './places/place-writer.ts';
import { readWordNet } from './wordnet.ts';
import { compileWords, takeMinor } from './words/index.ts';
import { writeMinorWords } from './words/minor-writer.ts';
import { payloadOf } from './words/model.ts';
import { readNames } from './words/names.ts';
import { type OrdinaryWords, readOrdinaryWords } from './words/ordinary.ts';
import { addPlaceWords } from './words/place-words.ts';

const wordnet = readWordNet();
const ordinary = readOrdinaryWords();
const isOrdinary = ordinaryTest(ordinary);
const countries = readCountries();
const places = readPlaces(wordnet, countries, isOrdinary);
const keys = keyPlaces(places, (key, place) => isJunk(key, place));
const words = compileWords(ordinary, await readNames(), wordnet);
const phrases = new Phrases();
const people = readPeople(wordnet);
const speech = readSpeech();

addPeople(words, phrases, people);
addSpeech(phrases, speech);
addRoles(phrases);
addOrganizations(
  phrases,
  wordnet,
  isOrdinary,
  (key) => (words.byKey.get(key)?.familyWeight ?? 0) + (words.byKey.get(key)?.givenWeight ?? 0) > 3,
);
const demonyms = addDemonyms(words, phrases, countries, places);
addPlaceWords(words, keys);
addHyphenated(places);
addPhraseWords(words, phrases);
const minor = takeMinor(words);

const files: Record<string, Buffer | string> = {
  'words.bin': writeKeyTable(new Map([...words.byKey].map(([key, word]) => [key, payloadOf(word)]))),
  'minor.bin': writeMinorWords(minor),
  'places.bin': writePlaces(places, keys),
  'phrases.bin': writeKeyTable(phrases.payloads()),
  'people.txt': peopleText(people),
  'speech.txt': speechText(speech),
  'countries.json': `${JSON.stringify({ countries, demonyms: Object.fromEntries([...demonyms].sort(([left], [right]) => (left < right ? -1 : 1))) })}\n`,
};
mkdirSync(OUTPUT, { recursive: true });
for (const [name, content] of Object.entries(files)) writeFileSync(new URL(name, OUTPUT), content);
const sums = Object.entries(files).map(
  ([name, content]) => `${createHash('sha256').update(content).digest('hex')}  ${name}`,
);
writeFileSync(new URL('SHA256SUMS', OUTPUT), `${sums.join('\n')}\n`);
process.stdout.write(
  `${places.length} places, ${keys.size} place keys, ${words.byKey.size} words, ${minor.size} minor words, ${phrases.byKey.size} phrases, ${people.length} people\n`,
);
for (const [name, content] of Object.entries(files)) process.stdout.write(`${name} ${content.length}\n`);

function ordinaryTest({ level, capitalised }: OrdinaryWords): (word: string) => boolean {
  return (word) => (level.get(word) ?? 99) <= 50 && (capitalised.get(word) ?? 0) <= 8;
}

/** A small town whose name is a common word ("Most", "Of", "Police"). */
function isJunk(key: string, place: Place): boolean {
  if (place.kind !== 'city' && place.kind !== 'district' && place.kind !== 'county') return false;
  if (place.featureCode === 'PPLC' || place.population >= 100_000) return false;
  return (
    !key.startsWith('^') && key.split(' ').every((word) => isOrdinary(word) && (ordinary.frequency.get(word) ?? 0) >= 6)
  );
}

function addRoles(into: Phrases): void {
  for (const title of readWords('titles')) if (title.includes(' ')) into.add(title, 'role', 'title');
  for (const role of readWords('roles'))
    for (const form of [role, plural(role)]) if (form.includes(' ')) into.add(form, 'role', 'role');
  for (const kin of readWords('kin')) if (kin.includes(' ')) into.add(kin, 'role', 'kin');
}

/** "Guinea-Bissau" may reach the lexicon as one token. */
function addHyphenated(all: readonly Place[]): void {
  for (const place of all) {
    for (const name of [place.name, ...place.aliases.keys()]) {
      if (name.includes('-') && !name.includes(' ') && keys.has(foldName(name)))
        words.addClass(fold(name), WordClass.PLACE);
    }
  }
}
