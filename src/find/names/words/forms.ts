import { type Lexicon, WordClass, type WordFacts } from '../../../lexicon/types.ts';
import { FormMemo, type WordForm } from '../../../model/word-form.ts';
import { sportWeight } from '../evidence/topics.ts';
import { printOf, traitsOf } from '../evidence/traits.ts';
import { MODES, Mode } from '../layout.ts';
import { abilityOf } from './ability.ts';
import { type JointKind, jointOf } from './joints.ts';
import { settingsBefore, settingsBehind } from './settings.ts';
import { readWord, shownAs, tellsCountry } from './word-facts.ts';
import { Written, writtenAs } from './written.ts';

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
  /** Bit set of `Ability`. */
  readonly ability: number;
  /** See `printOf`. */
  readonly print: number;
  /** Bit set of `Trait`, but for what the document shows. */
  readonly traits: number;
  /** Of the words that keep the same company, as the lexicon has it. */
  readonly circle: number;
  /** Index into `TOPIC_IDS`: the circle of a word written small, -1 for none. */
  readonly topic: number;
  readonly isPronoun: boolean;
  /** How much it speaks for a report of sport: see `sportWeight`. */
  readonly sport: number;
  /** Stands between the names of a list. */
  readonly isLink: boolean;
  readonly isCapital: boolean;
  /** Whether the "The" before it is a part of the place's name: "Hague". */
  readonly ownsThe: boolean;
  readonly isCountry: boolean;
  /** A post-nominal, a code or perhaps a time zone. */
  readonly isOdd: boolean;
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
  const ability = abilityOf(text, mode, word);
  const joint = jointOf(text);
  const written = writtenAs(text);
  const base = { text, folded, word, isCapital, written };
  return {
    text,
    folded,
    word,
    isCapital,
    facts,
    context,
    type,
    key,
    ability,
    print: printOf(folded),
    traits: traitsOf(text, word, ability, joint),
    circle: word.circle,
    topic: isCapital ? -1 : word.circle - 1,
    isPronoun: PRONOUNS.has(folded),
    sport: sportWeight(folded, isCapital),
    isLink: LINK.test(text),
    ownsThe: isCapital && ownsThe(word, lexicon),
    isCountry: tellsCountry(facts),
    isOdd: (written & (Written.POST_NOMINAL | Written.CODE)) !== 0 || text.endsWith('T'),
    joint,
    written,
    settingsBehind: settingsBehind(base),
    settingsBefore: settingsBefore(base),
    sums: null,
    heaviest: null,
  };
}

/** People in a town at least whose name is known with "The": smaller ones are named after common things ("The Village"). */
const KNOWN_WITH_THE = 10_000;

const ownsThe = ({ classes, folded }: WordFacts, lexicon: Lexicon): boolean =>
  (classes & WordClass.PLACE) !== 0 &&
  lexicon
    .places(`the ${folded}`)
    .some(({ name, kind, population }) => kind === 'city' && population >= KNOWN_WITH_THE && name.startsWith('The '));

/** Pronouns that pick a person up. */
const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'his', 'her', 'him']);

const LINK = /^(?:,|and|or|&|\/|-|;)$/u;

const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
