import { memoByLexicon, rememberedByLexicon } from '../../../lexicon/form-memo.ts';
import {
  type Lexicon,
  PhrasePart,
  Sense,
  SpeechFrame,
  type SpeechVerb,
  WordClass,
  type WordFacts,
} from '../../../lexicon/types.ts';
import type { Mark } from './chunks.ts';
import { closedClasses, Is } from './words.ts';

/** What is known of a word form, whatever sentence it stands in. */
export interface Form {
  readonly lower: string;
  /** Bit set of `Is`. */
  readonly is: number;
  /** The verb of speech that it is a form of, or null. */
  readonly speech: SpeechVerb | null;
  /** Whether a phrase of speech of several words begins with it. */
  readonly beginsPhrase: boolean;
  /** Whether an idiom may begin with it: "for his part", "as well", "per the report". */
  readonly opensIdiom: boolean;
  /** Whether rules may take it for a verb where the tagger took it for a noun or an adjective. */
  readonly verbal: boolean;
  /** Whether it can report what is said: most sentences have no such word. */
  readonly reports: boolean;
  /** Whether it can name a person by what the person is or does. */
  readonly role: boolean;
  /** Bit set of the lexicon's `WordClass`. */
  readonly classes: number;
  readonly capital: boolean;
  /** What it is as a mark between words; null for words. `parenthesis` opens one. */
  readonly mark: Mark['kind'] | null;
}

/** What a lexicon says of forms as the reader of clauses needs it. */
export const formsOf = memoByLexicon((form, lexicon): Form => readForm(lexicon, form.text));

/** The verb of speech that a phrase in small letters is a form of: most phrases that are asked for are none. */
export const phrasesOf = rememberedByLexicon((words, lexicon) => lexicon.speechVerb(words));

/** Stands before the first word and behind the last. */
export const NO_WORD: Form = {
  lower: '',
  is: 0,
  speech: null,
  beginsPhrase: false,
  opensIdiom: false,
  verbal: false,
  reports: false,
  role: false,
  classes: 0,
  capital: false,
  mark: null,
};

let closed: ReadonlyMap<string, number> | undefined;

function readForm(lexicon: Lexicon, text: string): Form {
  closed ??= closedClasses();
  const lower = text.toLowerCase();
  const facts = lexicon.word(text);
  const is = ((closed.get(lower) ?? 0) & ~Is.TIME) | ((closed.get(text) ?? 0) & Is.TIME);
  const speech = lexicon.speechVerb(text);
  const beginsPhrase = (facts.starts & PhrasePart.SPEECH) !== 0;
  const beginsInSmall = (lexicon.word(lower).starts & PhrasePart.SPEECH) !== 0;
  return {
    lower,
    is,
    speech,
    beginsPhrase,
    opensIdiom: IDIOMS.has(lower),
    verbal: speech !== null || beginsPhrase || beginsInSmall || (is & Is.WILL_VERB) !== 0,
    reports:
      beginsPhrase || REPORTS.has(lower) || (is & REPORTING) !== 0 || ((speech?.frames ?? 0) & REPORTING_FRAMES) !== 0,
    role: isRole(facts),
    classes: facts.classes,
    capital: /^\p{Lu}/u.test(text),
    mark: PUNCTUATION.get(text) ?? null,
  };
}

const IDIOMS = new Set(['as', 'for', 'neither', 'per', 'quote', 'unquote']);
const REPORTS = new Set(['according', 'per']);
const REPORTING = Is.WILL_VERB | Is.ATTITUDE_VERB;
const REPORTING_FRAMES = SpeechFrame.CLAUSE | SpeechFrame.HEARER | SpeechFrame.TOPIC | SpeechFrame.QUESTION;

const PUNCTUATION: ReadonlyMap<string, Mark['kind']> = new Map([
  [',', 'comma'],
  [':', 'colon'],
  ['(', 'parenthesis'],
  ['[', 'parenthesis'],
  [';', 'semicolon'],
  ['.', 'stop'],
  ['!', 'stop'],
  ['?', 'stop'],
  ['…', 'stop'],
  ['...', 'stop'],
  ['—', 'dash'],
  ['–', 'dash'],
  ['―', 'dash'],
  ['--', 'dash'],
  ['-', 'dash'],
]);

const ROLE_CLASSES = WordClass.ROLE | WordClass.TITLE | WordClass.KIN | WordClass.DEMONYM | WordClass.GROUP;

const isRole = ({ classes, nounSense }: WordFacts): boolean =>
  (classes & ROLE_CLASSES) !== 0 || nounSense === Sense.PERSON_NOUN;
