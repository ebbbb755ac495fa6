import { once } from '../model/memo.ts';
import { openCountries } from './parts/countries.ts';
import { openGazetteer } from './parts/gazetteer.ts';
import { openPeople } from './parts/people.ts';
import { openPhrases } from './parts/phrases.ts';
import { openSpeech } from './parts/speech.ts';
import { openWords } from './parts/words.ts';
import { type GivenName, type Lexicon, WordClass, type WordFacts } from './types.ts';

export { fold, foldName } from './fold.ts';
export * from './types.ts';

/** The lexicon over the compiled data. A part is read when it is first asked for. */
export function openLexicon(): Lexicon {
  const words = once(openWords);
  const gazetteer = once(openGazetteer);
  const countries = once(() => openCountries(gazetteer().place));
  const people = once(openPeople);
  const speech = once(openSpeech);
  const word = (form: string): WordFacts => words()(form);
  const phrases = once(() => openPhrases(word, gazetteer));
  return {
    word,
    phraseAt: (forms, from, to) => phrases().at(forms, from, to),
    longPhraseAt: (forms, from, to) => phrases().longAt(forms, from, to),
    beginsPhrase: (first, second) => phrases().begins(first, second),
    places: (name) => gazetteer().places(name),
    place: (id) => gazetteer().place(id),
    region: (countryCode, admin1) => gazetteer().region(countryCode, admin1),
    country: (code) => countries().byCode(code),
    demonym: (form) => countries().demonym(form),
    person: (name) => people()(name),
    givenName: (form) => givenName(word(form)),
    speechVerb: (form) => speech()(form),
  };
}

/** The classes say on which side of four fifths the bearers are, no more. */
function givenName(facts: WordFacts): GivenName | null {
  const male = (facts.classes & WordClass.GIVEN_MALE) !== 0;
  const female = (facts.classes & WordClass.GIVEN_FEMALE) !== 0;
  if (male !== female) return { male: male ? 0.97 : 0.03, known: true };
  return male || (facts.classes & WordClass.GIVEN) !== 0 ? { male: 0.5, known: male } : null;
}
