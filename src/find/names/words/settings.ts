import { GIVEN_NAME, Sense, WordClass } from '../../../lexicon/types.ts';
import { classesIn } from '../../../lexicon/word-list.ts';
import type { Form } from './forms.ts';
import { Written } from './written.ts';

type Test = (form: FormBefore) => boolean;
/** What a form must have been read for before its settings are. */
export type FormBefore = Pick<Form, 'text' | 'folded' | 'word' | 'isCapital' | 'written' | 'told'>;

const has =
  (bits: number): Test =>
  ({ word }) =>
    (word.classes & bits) !== 0;
/** The classes of `name-settings.txt`, 32 at most: a bit each. What each tells stands in the list's first line. */
export const NAME_SETTINGS = [
  'between',
  'contest',
  'contested',
  'credit',
  'employed',
  'firm',
  'firm-has',
  'firm-of',
  'from-somewhere',
  'horse',
  'inhabitant',
  'language',
  'lives-somewhere',
  'numbered-body',
  'numbered-place',
  'of-firm',
  'of-shares',
  'of-town',
  'places',
  'regional',
  'road',
  'seat',
  'side-verb',
  'sky',
  'storm',
  'surely-body',
  'surely-firm',
  'town-body',
  'town-office',
  'work',
] as const;
const toldBy = classesIn('name-settings');

/** What `name-settings.txt` tells of a word, folded: a bit each. */
export function toldBits(folded: string): number {
  const told = toldBy(folded);
  return told.length === 0 ? 0 : NAME_SETTINGS.reduce((bits, id, i) => (told.includes(id) ? bits | (1 << i) : bits), 0);
}

/** Whether `name-settings.txt` has the word with one of some classes. */
export function tells(...settings: readonly (typeof NAME_SETTINGS)[number][]): (form: Pick<Form, 'told'>) => boolean {
  const asked = settings.reduce((bits, setting) => bits | (1 << NAME_SETTINGS.indexOf(setting)), 0);
  return ({ told }) => (told & asked) !== 0;
}

/** Whether a word tells of firms beside it: "shares", "board", "lender". */
export const tellsOfFirm = tells('of-shares', 'firm-has', 'surely-firm');
const capital =
  (test: Test): Test =>
  (form) =>
    form.isCapital && test(form);

const { FAMILY, FAMOUS_TOKEN, FUNCTION, ORG_HEAD, ORG_SUFFIX } = WordClass;
/** Goals, points, seats: "Oulu 3, Turku 1". */
const isScore: Test = ({ written }) => (written & Written.GOALS) !== 0;
const isName = capital((form) => !has(FUNCTION)(form));

/** Settings that the word before gives a word. */
const BEFORE: readonly (readonly [id: string, test: Test])[] = [
  ['behind-title', has(WordClass.TITLE)],
  ['behind-role', has(WordClass.ROLE | WordClass.KIN)],
  ['behind-given', capital(has(GIVEN_NAME))],
  ['behind-initial', ({ text }) => /^(?:\p{Lu}\.|[B-Z])$/u.test(text)],
  ['behind-place-preposition', (form) => !form.isCapital && has(WordClass.PLACE_PREP)(form)],
  ['behind-the', ({ folded }) => folded === 'the'],
  ['behind-name', isName],
  ['behind-speech', has(WordClass.SPEECH_VERB)],
  ['behind-storm', tells('storm')],
  ['of-language', tells('language')],
  ['behind-contest', tells('contest')],
  ['behind-firm', tells('firm')],
  ['behind-score', isScore],
];
/** Settings that the word behind gives a word. */
const BEHIND: readonly (readonly [id: string, test: Test])[] = [
  ['before-name', isName],
  ['before-speech', has(WordClass.SPEECH_VERB)],
  ['before-deed', has(WordClass.PERSON_VERB)],
  ['before-org-head', capital(has(ORG_HEAD | ORG_SUFFIX))],
  ['before-place-head', has(WordClass.PLACE_HEAD)],
  ['before-family', capital(has(FAMILY | FAMOUS_TOKEN))],
  ['before-possessive', ({ text }) => /^['’]s$/u.test(text)],
  ['before-language', tells('language')],
  ['before-contest', tells('side-verb')],
  ['before-firm', tells('of-firm')],
  ['before-score', isScore],
];

/**
 * In what settings a document shows a word; which hold where it stands is a set of bits, in this order. The last seven are of
 * the place itself: not the first of its sentence; a large place behind a comma; a pronoun soon after; said to be a person,
 * a place, a body or another thing ("Lattice Ridge is a startup").
 */
export const SETTING_IDS: readonly string[] = [
  ...[...BEFORE, ...BEHIND].map(([id]) => id),
  'within-sentence',
  'before-place',
  'picked-up',
  'said-person',
  'said-place',
  'said-body',
  'said-thing',
];
export const WITHIN_SENTENCE = 1 << (BEFORE.length + BEHIND.length);
export const BEFORE_PLACE = WITHIN_SENTENCE << 1;
export const PICKED_UP = WITHIN_SENTENCE << 2;
const SAID = WITHIN_SENTENCE << 3;
const BEHIND_FIRM = 1 << SETTING_IDS.indexOf('behind-firm');

/** Whether a noun with these settings for what stands behind it means a firm: "lender". */
export const isFirm = (settingsBehind: number): boolean => (settingsBehind & BEHIND_FIRM) !== 0;

const BEHIND_CONTEST = 1 << SETTING_IDS.indexOf('behind-contest');

/** Whether a word with these settings for what stands behind it is one of contests: "host". */
export const isContest = (settingsBehind: number): boolean => (settingsBehind & BEHIND_CONTEST) !== 0;

/** Settings that the noun gives a name that is said to be one. */
export function settingsOfNoun({ word: { classes, nounSense }, settingsBehind }: Form): number {
  // A "maker" is a person to WordNet, and a firm to the news.
  if (isFirm(settingsBehind)) return SAID << 2;
  if ((classes & (WordClass.ROLE | WordClass.TITLE | WordClass.KIN)) !== 0 || nounSense === Sense.PERSON_NOUN)
    return SAID;
  if ((classes & (WordClass.ORG_HEAD | WordClass.ORG_SUFFIX)) !== 0 || nounSense === Sense.GROUP_NOUN) return SAID << 2;
  return (classes & WordClass.PLACE_HEAD) !== 0 || nounSense === Sense.LOCATION_NOUN ? SAID << 1 : SAID << 3;
}

const bits = (tests: readonly (readonly [string, Test])[], first: number, form: FormBefore): number =>
  tests.reduce((sum, [, test], i) => (test(form) ? sum | (1 << (first + i)) : sum), 0);

/** Settings that a form gives the word behind it. */
export const settingsBehind = (form: FormBefore): number => bits(BEFORE, 0, form);
/** Settings that a form gives the word before it. */
export const settingsBefore = (form: FormBefore): number => bits(BEHIND, BEFORE.length, form);
