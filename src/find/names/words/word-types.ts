import { GIVEN_NAME, Sense, WordClass, type WordFacts } from '../../../lexicon/types.ts';
import { listed } from '../../../lexicon/word-list.ts';

/** All words and marks that types list, and the edge. */
const all = new Set(['', 'the']);
const isListed = (word: string): boolean => all.has(word);

function words(list: string): ReadonlySet<string> {
  const set = new Set(list.split(' '));
  for (const word of set) all.add(word);
  return set;
}

const has =
  (bits: number): ((word: Word) => boolean) =>
  (word) =>
    (word.facts.classes & bits) !== 0;
const isOneOf = (list: string): ((word: Word) => boolean) => {
  const set = words(list);
  return (word) => set.has(word.facts.folded) && !word.capital;
};
/** The same where a sentence may begin with it. */
const isOneOfOrOpens = (list: string): ((word: Word) => boolean) => {
  const set = words(list);
  return ({ text, facts }) => set.has(facts.folded) && /^\p{L}\p{Ll}*$/u.test(text);
};
const isMark = (list: string): ((word: Word) => boolean) => {
  const set = words(list);
  return (word) => set.has(word.text);
};
const capital =
  (test: (word: Word) => boolean): ((word: Word) => boolean) =>
  (word) =>
    word.capital && test(word);

/** A word as its type is asked for. */
export interface Word {
  readonly text: string;
  readonly facts: WordFacts;
  readonly capital: boolean;
}

export interface WordType {
  readonly id: string;
  readonly fits: (word: Word) => boolean;
}

const { FAMILY, FAMILY_RARE, FAMOUS_TOKEN, EAST_ASIAN_FAMILY } = WordClass;
const FAMILY_ANY = FAMILY | FAMOUS_TOKEN | EAST_ASIAN_FAMILY;
const PERSON_ANY = GIVEN_NAME | FAMILY_ANY | FAMILY_RARE;

/** What a firm deals in: "Zarbo Chemicals". */
const isTrade = listed('trade-nouns');

/** In daily use, and capitalised no more than half of the time. */
export const isOrdinary = ({ frequency, capitalised }: WordFacts): boolean => frequency >= 5 && capitalised <= 8;
const ordinary = ({ facts }: Word): boolean => isOrdinary(facts);
const lacks =
  (bits: number) =>
  (word: Word): boolean =>
    (word.facts.classes & bits) === 0;
const both =
  (...tests: ((word: Word) => boolean)[]) =>
  (word: Word): boolean =>
    tests.every((test) => test(word));

/**
 * The one coarse type of a word, for pairs of neighbours: the first that fits. The closed classes of grammar are told apart
 * finely, names by what the lists know of them, everything else by its commonest sense.
 */
export const WORD_TYPES: readonly WordType[] = [
  { id: 'edge', fits: (word) => word.text === '' },
  { id: 'comma', fits: isMark(', ;') },
  { id: 'stop', fits: isMark('. ! ? … .. ...') },
  { id: 'colon', fits: isMark(':') },
  { id: 'bracket-open', fits: isMark('( [') },
  { id: 'bracket-close', fits: isMark(') ]') },
  { id: 'quote', fits: isMark("\" “ ” ' ‘ ’ « » `` ''") },
  { id: 'hyphen', fits: isMark('- ‐ ‑') },
  { id: 'dash', fits: isMark('– — -- ---') },
  { id: 'slash', fits: isMark('/ | &') },
  { id: 'possessive', fits: isMark("'s ’s 'S ’S") },
  { id: 'the', fits: (word) => word.facts.folded === 'the' },
  { id: 'a', fits: isOneOfOrOpens('a an another every each') },
  { id: 'of', fits: isOneOfOrOpens('of') },
  { id: 'in', fits: isOneOfOrOpens('in within inside throughout across around near outside') },
  { id: 'at', fits: isOneOfOrOpens('at on off over') },
  { id: 'from-to', fits: isOneOfOrOpens('from to into toward towards through via') },
  { id: 'by', fits: isOneOfOrOpens('by') },
  {
    id: 'with',
    fits: isOneOfOrOpens(
      'with for against about between among under after before since until during without than like',
    ),
  },
  { id: 'and', fits: isOneOfOrOpens('and or nor') },
  { id: 'who', fits: isOneOfOrOpens('who whose whom') },
  { id: 'that', fits: isOneOfOrOpens('that which where when while because if as but so though whether') },
  { id: 'pronoun', fits: isOneOf('he she it they we i you him them us me himself herself itself themselves') },
  { id: 'own', fits: isOneOfOrOpens('his her its their our my your') },
  { id: 'be', fits: isOneOf('is are was were be been being am') },
  {
    id: 'auxiliary',
    fits: isOneOf('has have had having do does did will would can could may might must shall should not'),
  },
  { id: 'month', fits: has(WordClass.MONTH | WordClass.WEEKDAY) },
  { id: 'number', fits: (word) => /^\p{N}/u.test(word.text) || (!word.capital && has(WordClass.NUMBER)(word)) },
  { id: 'mark', fits: (word) => !/^[\p{L}]/u.test(word.text) },
  { id: 'initial', fits: (word) => /^\p{Lu}\.?$/u.test(word.text) },
  { id: 'title', fits: capital(has(WordClass.TITLE)) },
  { id: 'demonym', fits: has(WordClass.DEMONYM | WordClass.GROUP) },
  { id: 'function', fits: has(WordClass.FUNCTION) },
  { id: 'venue', fits: capital(both(has(WordClass.ORG_HEAD), has(WordClass.PLACE_HEAD))) },
  { id: 'org-head', fits: capital(has(WordClass.ORG_HEAD)) },
  { id: 'org-suffix', fits: capital(has(WordClass.ORG_SUFFIX)) },
  { id: 'trade', fits: capital(({ facts }) => isTrade(facts.folded)) },
  { id: 'work-head', fits: capital(has(WordClass.WORK_HEAD)) },
  { id: 'place-head', fits: capital(has(WordClass.PLACE_HEAD)) },
  { id: 'direction', fits: capital(has(WordClass.DIRECTION)) },
  { id: 'role-name', fits: capital(both(has(WordClass.ROLE), ordinary)) },
  { id: 'common', fits: capital(ordinary) },
  { id: 'acronym', fits: both(lacks(WordClass.PLACE_BIG), (word) => /^\p{Lu}{2,}$/u.test(word.text)) },
  { id: 'place-and-person', fits: capital(both(has(WordClass.PLACE_BIG), has(PERSON_ANY & ~FAMILY_RARE))) },
  { id: 'place-big', fits: capital(has(WordClass.PLACE_BIG)) },
  { id: 'given-and-family', fits: capital(both(has(GIVEN_NAME), has(FAMILY_ANY))) },
  { id: 'given', fits: capital(has(GIVEN_NAME)) },
  { id: 'family', fits: capital(both(has(FAMILY_ANY), lacks(WordClass.PLACE))) },
  { id: 'family-or-place', fits: capital(both(has(FAMILY_ANY), has(WordClass.PLACE))) },
  { id: 'organisation', fits: capital(has(WordClass.ORG)) },
  { id: 'family-rare', fits: capital(both(has(FAMILY_RARE), lacks(WordClass.PLACE))) },
  { id: 'place', fits: capital(has(WordClass.PLACE)) },
  { id: 'part', fits: capital(has(WordClass.PLACE_TOKEN | WordClass.ORG_TOKEN)) },
  { id: 'rare-word', fits: capital((word) => word.facts.frequency > 0) },
  { id: 'unknown', fits: (word) => word.capital },
  { id: 'role', fits: has(WordClass.ROLE | WordClass.TITLE) },
  { id: 'kin', fits: has(WordClass.KIN) },
  { id: 'speech', fits: has(WordClass.SPEECH_VERB) },
  { id: 'deed', fits: has(WordClass.PERSON_VERB) },
  { id: 'place-noun', fits: has(WordClass.PLACE_HEAD | WordClass.DIRECTION) },
  { id: 'org-noun', fits: has(WordClass.ORG_HEAD | WordClass.ORG_SUFFIX) },
  { id: 'particle', fits: has(WordClass.PARTICLE) },
  { id: 'person-noun', fits: (word) => word.facts.nounSense === Sense.PERSON_NOUN },
  { id: 'motion', fits: (word) => word.facts.verbSense === Sense.MOTION_VERB && word.facts.nounSense === 0 },
  { id: 'verb', fits: (word) => word.facts.verbSense > 0 && word.facts.nounSense === 0 },
  { id: 'noun', fits: (word) => word.facts.nounSense > 0 },
  { id: 'other', fits: () => true },
];

/** The types before it are of the words and marks that they list, and of no others. */
const FIRST_OPEN = WORD_TYPES.findIndex(({ id }) => id === 'month');

export function typeOf(word: Word): number {
  let type = isListed(word.text) || isListed(word.facts.folded) ? 0 : FIRST_OPEN;
  while (!(WORD_TYPES[type] as WordType).fits(word)) type++;
  return type;
}
