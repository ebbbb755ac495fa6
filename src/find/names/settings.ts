import { WordClass } from '../../lexicon/types.ts';
import type { Form } from './forms.ts';

type Test = (form: FormBefore) => boolean;
/** What a form must have been read for before its settings are. */
export type FormBefore = Pick<Form, 'text' | 'folded' | 'word' | 'isCapital'>;

const has =
  (bits: number): Test =>
  ({ word }) =>
    (word.classes & bits) !== 0;
const isOneOf = (list: string): Test => {
  const words: ReadonlySet<string> = new Set(list.split(' '));
  return ({ folded }) => words.has(folded);
};
const capital =
  (test: Test): Test =>
  (form) =>
    form.isCapital && test(form);

const { FAMILY, FAMOUS_TOKEN, FUNCTION, GIVEN, GIVEN_FEMALE, GIVEN_MALE, ORG_HEAD, ORG_SUFFIX } = WordClass;
/** Goals, points, seats: "Oulu 3, Turku 1". */
const isScore: Test = ({ text }) => /^\p{Nd}{1,3}$/u.test(text);
/** What a side does to another, whose name stands right behind. */
const isContest = isOneOf(
  'against beat beaten beating beats crushed defeat defeated defeating defeats downed edged edging face faced faces facing host hosted hosting hosts outplayed overcame past stunned thrashed thrashing trounced',
);
const isFirm = isOneOf(
  'airline automaker bank brand broker brokerage builder carmaker carrier chain chipmaker company distributor drugmaker exchange firm group insurer label lender maker manufacturer operator producer publisher retailer rival start-up startup studio supplier utility',
);
const isOfFirm = isOneOf(
  'bosses brand chairman chief customers earnings employees engineers executive executives factory investors managers plant plants products profits sales shareholders shares spokesman spokesperson spokeswoman staff stock stores unit workers',
);
const isSideVerb = isOneOf(
  'beat beats beating conceded crushed defeated defeats drew draws edged equalised equalized face faced faces host hosted hosts lead leads led lose loses losing lost overcame qualified score scored scores thrashed trailed win winning wins won',
);
const isName = capital((form) => !has(FUNCTION)(form));
const isLanguage = isOneOf(
  'alphabet dialect dialects grammar language languages people peoples speaker speakers tribe',
);

/** Settings that the word before gives a word. */
const BEFORE: readonly (readonly [id: string, test: Test])[] = [
  ['behind-title', has(WordClass.TITLE)],
  ['behind-role', has(WordClass.ROLE | WordClass.KIN)],
  ['behind-given', capital(has(GIVEN_MALE | GIVEN_FEMALE | GIVEN))],
  ['behind-initial', ({ text }) => /^\p{Lu}\.?$/u.test(text)],
  ['behind-place-preposition', (form) => !form.isCapital && has(WordClass.PLACE_PREP)(form)],
  ['behind-the', isOneOf('the')],
  ['behind-name', isName],
  ['behind-speech', has(WordClass.SPEECH_VERB)],
  ['behind-storm', isOneOf('cyclone cyclones hurricane hurricanes storm storms typhoon typhoons')],
  ['of-language', isLanguage],
  ['behind-contest', isContest],
  ['behind-firm', isFirm],
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
  ['before-language', isLanguage],
  ['before-contest', isSideVerb],
  ['before-firm', isOfFirm],
  ['before-score', isScore],
];

/**
 * In what settings a document shows a word; which hold where it stands is a set of bits, in this order. The last three are of
 * the place itself: not the first of its sentence; a large place behind a comma; a pronoun soon after.
 */
export const SETTING_IDS: readonly string[] = [
  ...[...BEFORE, ...BEHIND].map(([id]) => id),
  'within-sentence',
  'before-place',
  'picked-up',
];
export const WITHIN_SENTENCE = 1 << (BEFORE.length + BEHIND.length);
export const BEFORE_PLACE = WITHIN_SENTENCE << 1;
export const PICKED_UP = WITHIN_SENTENCE << 2;

const bits = (tests: readonly (readonly [string, Test])[], first: number, form: FormBefore): number =>
  tests.reduce((sum, [, test], i) => (test(form) ? sum | (1 << (first + i)) : sum), 0);

/** Settings that a form gives the word behind it. */
export const settingsBehind = (form: FormBefore): number => bits(BEFORE, 0, form);
/** Settings that a form gives the word before it. */
export const settingsBefore = (form: FormBefore): number => bits(BEHIND, BEFORE.length, form);
