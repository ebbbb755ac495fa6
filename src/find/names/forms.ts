import { type Lexicon, WordClass, type WordFacts } from '../../lexicon/types.ts';
import { FormMemo, type WordForm } from '../../model/word-form.ts';
import { type JointKind, jointOf } from './joints.ts';
import { MODES, Mode } from './layout.ts';
import { settingsBefore, settingsBehind } from './settings.ts';
import { readWord, shownAs } from './word-facts.ts';
import { writtenAs } from './written.ts';

/** What a word can do in a candidate. */
export const Ability = {
  /** May begin and end a name. */
  NAME: 1 << 0,
  /** May begin one, in small letters: "van", "al". */
  PARTICLE: 1 << 1,
  /** May stand inside one: "of", "&", "-". */
  JOINT: 1 << 2,
  /** May end one, directly behind a hyphen: "ho" in "Yong-ho". */
  TAIL: 1 << 3,
  /** Written small. */
  SMALL: 1 << 4,
} as const;

/** A word form as the engine knows it, made once and remembered. */
export interface Form {
  readonly text: string;
  readonly folded: string;
  readonly word: WordFacts;
  readonly facts: readonly number[];
  /** How many of the facts, from the first on, speak for neighbours; the first alone for words farther off. */
  readonly context: number;
  readonly type: number;
  /** See `NAME_KEYS`. */
  readonly key: number;
  readonly ability: number;
  /** Of the words that keep the same company, as the lexicon has it. */
  readonly circle: number;
  /** Index into `TOPIC_IDS`: the circle of a word written small, -1 for none. */
  readonly topic: number;
  readonly isPronoun: boolean;
  /** Stands between the names of a list. */
  readonly isLink: boolean;
  readonly isCapital: boolean;
  /** Two capitals or more, nothing else. */
  readonly isAcronym: boolean;
  readonly joint: JointKind;
  /** Bit set of `Written`. */
  readonly written: number;
  /** What it shows of its neighbours: see `settings.ts`. */
  readonly settingsBehind: number;
  readonly settingsBefore: number;
  /** Sums of the weights of the facts, by position (see `class-sums.ts`); filled by the scorer when first needed. */
  sums: Float64Array | null;
  /** The heaviest piece of evidence among the facts, by position and class, -1 for none; filled when a name is first told. */
  heaviest: Int32Array | null;
}

/** Word forms as one lexicon has them. The same form in the same mode has the same record as long as the form lives. */
export class FormTable {
  readonly edge: Form;
  private readonly byMode: readonly FormMemo<Form>[];

  constructor(lexicon: Lexicon) {
    this.byMode = MODES.map((_, mode) => new FormMemo(({ text }) => readForm(text, mode, lexicon)));
    this.edge = readForm('', Mode.RUNNING, lexicon);
  }

  get(form: WordForm, mode: number): Form {
    return (this.byMode[mode] as FormMemo<Form>).of(form);
  }
}

function readForm(text: string, mode: number, lexicon: Lexicon): Form {
  const { facts, context, type, key, word } = readWord(shownAs(text, mode), mode, lexicon);
  const { folded } = word;
  const isCapital = CAPITAL.test(text);
  const base = { text, folded, word, isCapital };
  return {
    text,
    folded,
    word,
    isCapital,
    facts,
    context,
    type,
    key,
    ability: abilityOf(text, mode, word),
    circle: word.circle,
    topic: isCapital ? -1 : word.circle - 1,
    isPronoun: PRONOUNS.has(folded),
    isLink: LINK.test(text),
    isAcronym: ACRONYM.test(text),
    joint: jointOf(text),
    written: writtenAs(text),
    settingsBehind: settingsBehind(base),
    settingsBefore: settingsBefore(base),
    sums: null,
    heaviest: null,
  };
}

/** Pronouns that pick a person up. */
const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'his', 'her', 'him']);

const LINK = /^(?:,|and|or|&|\/|-|;)$/u;

const NAME_CLASSES =
  WordClass.GIVEN_MALE |
  WordClass.GIVEN_FEMALE |
  WordClass.GIVEN |
  WordClass.FAMILY |
  WordClass.FAMOUS_TOKEN |
  WordClass.PLACE |
  WordClass.ORG;
const NO_NAME = WordClass.MONTH | WordClass.WEEKDAY | WordClass.DEMONYM | WordClass.FUNCTION;
const ACRONYM = /^\p{Lu}{2,}$/u;
const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const INNER_CAPITAL = /^[\p{L}\p{N}].*\p{Lu}/u;
const SMALL = /^\p{Ll}/u;
const JOINTS: ReadonlySet<string> = new Set(
  "of and & - ‐ ‑ / 's ’s ' ’ for on de la le the in du del . at + ! upon am sur sous en et y".split(' '),
);
/** A word written small is a candidate where print nearly always capitalises it, or never has it. */
const NEARLY_ALWAYS = 12;

function abilityOf(text: string, mode: number, word: WordFacts): number {
  let ability = JOINTS.has(text.toLowerCase()) ? Ability.JOINT : 0;
  if (SMALL.test(text)) ability |= Ability.SMALL | Ability.TAIL;
  if ((word.classes & WordClass.PARTICLE) !== 0) ability |= Ability.JOINT | (SMALL.test(text) ? Ability.PARTICLE : 0);
  if (/^\p{N}/u.test(text)) ability |= Ability.JOINT;
  if (mayName(text, mode, word)) ability |= Ability.NAME;
  return ability;
}

function mayName(text: string, mode: number, word: WordFacts): boolean {
  if (CAPITAL.test(text)) return !isGrammar(text, mode, word);
  if (INNER_CAPITAL.test(text)) return true;
  if (!SMALL.test(text) || (word.classes & NAME_CLASSES) === 0 || (word.classes & NO_NAME) !== 0) return false;
  return word.capitalised >= NEARLY_ALWAYS || (word.frequency === 0 && word.capitalised === 0);
}

/** "The", "In", "He" begin no name; "IT" and "US" may. */
function isGrammar(text: string, mode: number, word: WordFacts): boolean {
  if ((word.classes & WordClass.FUNCTION) === 0) return false;
  const acronym = text.length > 1 && text === text.toUpperCase() && mode !== Mode.CAPITALS;
  return !acronym && (word.classes & (WordClass.GIVEN_MALE | WordClass.GIVEN_FEMALE | WordClass.PLACE_BIG)) === 0;
}
