import { type Lexicon, WordClass, type WordFacts } from '../../../lexicon/types.ts';
import { sportWeight } from '../evidence/topics.ts';
import { traitsOf } from '../evidence/traits.ts';
import { Mode } from '../layout.ts';
import { Ability, abilityOf } from './ability.ts';
import { type JointKind, jointOf } from './joints.ts';
import { printOf } from './prints.ts';
import { type FormBefore, settingsBefore, settingsBehind, tellsOfFirm, toldBits } from './settings.ts';
import { toldByLexicon } from './told-by-lexicon.ts';
import { readWord, shownAs, tellsCountry } from './word-facts.ts';
import { isProduct, isRoadCode, Written, writtenAs } from './written.ts';

/**
 * A word form as the engine knows it, made once and remembered. What is asked of all words of a document comes first, then what is
 * asked of those in and around names, so that the processor's caches need hold no more of a form than is read.
 */
export interface Form {
  /** Bit set of `Ability`. */
  readonly ability: number;
  /** Bit set of `Written`. */
  readonly written: number;
  /** See `printOf`. */
  readonly print: number;
  /** The same of a word in small letters, 0 of others and where no capital stands in the line. */
  readonly smallPrint: number;
  /** Whether it is one of the few words and marks that are looked for throughout a document. */
  readonly isNoted: boolean;
  readonly isPronoun: boolean;
  readonly isRoadCode: boolean;
  /** How much it speaks for a report of sport: see `sportWeight`. */
  readonly sport: number;
  /** The circle of a word without a capital, 0 for none. */
  readonly smallCircle: number;

  readonly type: number;
  /** See `NAME_KEYS`. */
  readonly key: number;
  /** Of the words that keep the same company, as the lexicon has it. */
  readonly circle: number;
  /** Bit set of `WordClass`, as in `word`. */
  readonly classes: number;
  readonly isCapital: boolean;
  /** Bit set of what `name-settings.txt` tells of it. */
  readonly told: number;
  readonly joint: JointKind;
  /** From `firstSum` on the sums of the weights of the facts, by position (see `class-sums.ts`); filled by the scorer when first needed. */
  sums: Float64Array | null;
  firstSum: number;

  readonly text: string;
  readonly folded: string;
  /** Bit set of `Trait`, but for what the document shows. */
  readonly traits: number;
  /** What it shows of its neighbours: see `settings.ts`. */
  readonly settingsBehind: number;
  readonly settingsBefore: number;
  readonly word: WordFacts;
  readonly isProduct: boolean;
  /** Of a road or a product. */
  readonly isCode: boolean;
  /** Stands between the names of a list. */
  readonly isLink: boolean;
  /** Whether the "The" before it is a part of the place's name: "Hague". */
  readonly ownsThe: boolean;
  readonly isCountry: boolean;
  /** No list has it, and the word without its last letter is a family and no place: "Faulkners". */
  readonly isFamilies: boolean;
  /** No list has it, and the word without its last two letters is a large place: "Manitobans". */
  readonly isPeople: boolean;
  /** Letters for an office: "MP", "CFOs". */
  readonly isOffice: boolean;
  /** A people, an office's letters, a month, a post-nominal, a code, what stands before a ship's name, or perhaps a time zone. */
  readonly isOdd: boolean;
  readonly facts: readonly number[];
  /** How many of the facts, from the first on, speak for neighbours; the first alone for words farther off. */
  readonly context: number;
  /** From `firstHeaviest` on the heaviest piece of evidence among the facts, by class and position, -1 for none; filled when a name is first told. */
  heaviest: Int32Array | null;
  firstHeaviest: number;
}

/** Reads a form as the lexicon has it; `Form` of an empty text is the edge of a paragraph. */
export function readForm(text: string, mode: number, lexicon: Lexicon): Form {
  const { facts, context, type, key, word } = readWord(shownAs(text, mode), mode, lexicon);
  const isCapital = CAPITAL.test(text);
  const ability = abilityOf(text, mode, word);
  const joint = jointOf(text);
  const written = writtenAs(text);
  const isOffice = mode !== Mode.CAPITALS && (word.classes & WordClass.ROLE) !== 0 && LETTERS.test(text);
  const base = { text, folded: word.folded, word, isCapital, written, told: toldBits(word.folded) };
  const listed = toldByLexicon(isCapital, word, lexicon);
  const print = printOf(word.folded);
  return {
    ability,
    written,
    print,
    smallPrint: (ability & Ability.SMALL) !== 0 && mode !== Mode.LOWER ? print : 0,
    ...lookedFor(base),
    smallCircle: isCapital ? 0 : word.circle,
    type,
    key,
    circle: word.circle,
    classes: word.classes,
    isCapital,
    told: base.told,
    joint,
    sums: null,
    firstSum: 0,
    text,
    folded: word.folded,
    traits: traitsOf(text, word, ability, joint),
    ...settingsOf(base),
    word,
    ...codeOf(text),
    isLink: LINK.test(text),
    ...listed,
    isCountry: tellsCountry(facts),
    isOffice,
    isOdd: isOffice || listed.isPeople || isOdd(base),
    facts,
    context,
    heaviest: null,
    firstHeaviest: 0,
  };
}

const settingsOf = (form: FormBefore): Pick<Form, 'settingsBehind' | 'settingsBefore'> => ({
  settingsBehind: settingsBehind(form),
  settingsBefore: settingsBefore(form),
});

const codeOf = (text: string): Pick<Form, 'isProduct' | 'isCode'> => ({
  isProduct: isProduct(text),
  isCode: isProduct(text) || isRoadCode(text),
});

function lookedFor(form: FormBefore): Pick<Form, 'isNoted' | 'isPronoun' | 'isRoadCode' | 'sport'> {
  const isPronoun = PRONOUNS.has(form.folded);
  const sport = sportWeight(form.folded, form.isCapital);
  const isCode = isRoadCode(form.text);
  const isMark = (form.written & (Written.BRACKET_OPENS | Written.DASH)) !== 0;
  const isLookedFor = tellsOfFirm(form) || form.text === 'it' || form.text === 'et';
  return { isNoted: isPronoun || sport > 0 || isCode || isMark || isLookedFor, isPronoun, isRoadCode: isCode, sport };
}

/** Of the ocean: "El Niño", "La Niña". */
export const CURRENT = /^Niñ[ao]$/u;

const isOdd = ({ text, word, isCapital, written }: FormBefore): boolean =>
  (isCapital && (word.classes & WordClass.MONTH) !== 0) ||
  (written & (Written.POST_NOMINAL | Written.CODE | Written.SHIP)) !== 0 ||
  text === 'SC' ||
  CURRENT.test(text) ||
  /^[AB][1-3]$/u.test(text) ||
  text.endsWith('T');

/** Pronouns that pick a person up. */
const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'his', 'her', 'him']);

const LETTERS = /^\p{Lu}{2,}s?$/u;
const LINK = /^(?:,|and|or|&|\/|-|;)$/u;

const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
