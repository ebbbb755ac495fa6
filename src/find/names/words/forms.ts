import { type Lexicon, WordClass, type WordFacts } from '../../../lexicon/types.ts';
import { isUnlistedTitle } from '../../../person-names/address.ts';
import { sportWeight } from '../evidence/topics.ts';
import { Mode } from '../layout.ts';
import { Ability, abilityOf } from './ability.ts';
import { cueOf } from './cues.ts';
import { type JointKind, jointOf } from './joints.ts';
import { printOf } from './prints.ts';
import { type FormBefore, settingsBefore, settingsBehind, tellsOfFirm, toldBits } from './settings.ts';
import { toldByLexicon } from './told-by-lexicon.ts';
import { Trait, traitsOf } from './traits.ts';
import { readWord, shownAs, tellsCountry } from './word-facts.ts';
import { isProduct, isRoadCode, Written, writtenAs } from './written.ts';

/**
 * A word form as the engine knows it, made once and remembered. What is asked of every word in and around a name comes first, so
 * that the processor's caches need hold no more of a form than is read; what is asked of all words of a document, a table has
 * beside the forms (`glanceOf`).
 */
export interface Form {
  /** Bit set of `Ability`. */
  readonly ability: number;
  /** Bit set of `Written`. */
  readonly written: number;
  /** Bit set of `WordClass`, as in `word`. */
  readonly classes: number;
  readonly joint: JointKind;
  /** Bit set of what `name-settings.txt` tells of it. */
  readonly told: number;
  /** Bit set of `Trait`, but for what the document shows. */
  readonly traits: number;
  readonly type: number;
  /** See `NAME_KEYS`. */
  readonly key: number;
  /** Of the words that keep the same company, as the lexicon has it. */
  readonly circle: number;
  /** From `firstSum` on the sums of the weights of the facts, by position (see `class-sums.ts`); filled by the scorer when first needed. */
  firstSum: number;
  sums: Float64Array | null;
  readonly isCapital: boolean;
  /** See `cueOf`. */
  readonly cue: number;

  readonly folded: string;
  readonly text: string;
  readonly word: WordFacts;
  /** What it shows of its neighbours: see `settings.ts`. */
  readonly settingsBehind: number;
  readonly settingsBefore: number;
  readonly facts: readonly number[];
  /** How many of the facts, from the first on, speak for neighbours; the first alone for words farther off. */
  readonly context: number;
  /** From `firstHeaviest` on the heaviest piece of evidence among the facts, by class and position, 0 for none; filled when a name is first told. */
  heaviest: Int32Array | null;
  firstHeaviest: number;

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
  readonly isProduct: boolean;
  readonly isCountry: boolean;
}

/** Reads a form as the lexicon has it; `Form` of an empty text is the edge of a paragraph. */
export function readForm(text: string, mode: number, lexicon: Lexicon): Form {
  const { facts, context, type, key, word } = readWord(shownAs(text, mode), mode, lexicon);
  const base = baseOf(text, word);
  const ability = abilityOf(text, mode, word);
  const joint = jointOf(text);
  return {
    ability,
    written: base.written,
    classes: word.classes,
    joint,
    told: base.told,
    traits: traitsOf(text, word, ability, joint) | moreTraits(base, mode, lexicon),
    type,
    key,
    circle: word.circle,
    firstSum: 0,
    sums: null,
    isCapital: base.isCapital,
    cue: cueOf(word.folded),
    folded: word.folded,
    text,
    word,
    settingsBehind: settingsBehind(base),
    settingsBefore: settingsBefore(base),
    facts,
    context,
    heaviest: null,
    firstHeaviest: 0,
    // What is spread stands last: the runtime keeps it apart from what is named.
    ...printsOf(word, ability, mode),
    ...lookedFor(base),
    isCountry: tellsCountry(facts),
  };
}

function baseOf(text: string, word: WordFacts): FormBefore {
  const { folded } = word;
  return { text, folded, word, isCapital: CAPITAL.test(text), written: writtenAs(text), told: toldBits(folded) };
}

function printsOf(word: WordFacts, ability: number, mode: number): Pick<Form, 'print' | 'smallPrint'> {
  const print = printOf(word.folded);
  return { print, smallPrint: (ability & Ability.SMALL) !== 0 && mode !== Mode.LOWER ? print : 0 };
}

type LookedFor = 'isNoted' | 'isPronoun' | 'isRoadCode' | 'sport' | 'smallCircle' | 'isProduct';

function lookedFor(form: FormBefore): Pick<Form, LookedFor> {
  const { text } = form;
  const isPronoun = PRONOUNS.has(form.folded);
  const sport = sportWeight(form.folded, form.isCapital);
  const isCode = isRoadCode(text);
  const isMark = (form.written & (Written.BRACKET_OPENS | Written.DASH)) !== 0;
  const isSuffix = form.isCapital && (form.word.classes & WordClass.ORG_SUFFIX) !== 0;
  const isNoted =
    isPronoun || sport > 0 || isCode || isMark || isSuffix || tellsOfFirm(form) || text === 'it' || text === 'et';
  const smallCircle = form.isCapital ? 0 : form.word.circle;
  return {
    isNoted,
    isPronoun,
    isRoadCode: isCode,
    sport,
    smallCircle,
    isProduct: isProduct(text),
  };
}

/** What a word shows beside what its letters and its own entry tell. */
function moreTraits(form: FormBefore, mode: number, lexicon: Lexicon): number {
  const told = form.isCapital ? toldByLexicon(form.word, lexicon) : 0;
  const isOffice = mode !== Mode.CAPITALS && (form.word.classes & WordClass.ROLE) !== 0 && LETTERS.test(form.text);
  const address = form.isCapital && isUnlistedTitle(form.folded.replace(/\.$/u, '')) ? Trait.ADDRESS : 0;
  const traits = (isOffice ? told | Trait.OFFICE : told) | address;
  return (traits & (Trait.OFFICE | Trait.PEOPLE)) !== 0 || isOdd(form) ? traits | Trait.ODD : traits;
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

const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
