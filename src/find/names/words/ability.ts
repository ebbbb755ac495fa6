import { WordClass, type WordFacts } from '../../../lexicon/types.ts';
import { listed } from '../../../lexicon/word-list.ts';
import { Mode } from '../layout.ts';

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
  /** A word of grammar that may begin one all the same, by `names-of-grammar.txt`: "To" of "To Lam". */
  GRAMMAR: 1 << 5,
  /** A sign of money: "$". */
  MONEY: 1 << 6,
  /** "I", a pronoun, but in "I-80" and "Maria I". */
  I: 1 << 7,
} as const;

const isOfGrammar = listed('names-of-grammar');

const NAME_CLASSES =
  WordClass.GIVEN_MALE |
  WordClass.GIVEN_FEMALE |
  WordClass.GIVEN |
  WordClass.FAMILY |
  WordClass.FAMOUS_TOKEN |
  WordClass.PLACE |
  WordClass.ORG;
const NO_NAME = WordClass.MONTH | WordClass.WEEKDAY | WordClass.DEMONYM | WordClass.FUNCTION;
const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const INNER_CAPITAL = /^[\p{L}\p{N}].*\p{Lu}/u;
const SMALL = /^\p{Ll}/u;
const JOINTS: ReadonlySet<string> = new Set(
  [
    "of and & - ‐ ‑ / 's ’s ' ’ for on de la le the in du del . at + ! upon am sur sous en et y",
    'contre dello für na nad nell och pod pour und voor',
  ].flatMap((words) => words.split(' ')),
);
/**
 * A word written small is a candidate where print nearly always capitalises it (in fifteenths), or never has it. Beside capitals
 * it takes more ("the red jersey").
 */
const NEARLY_ALWAYS = 12;
const BESIDE_CAPITALS = 14;

/** Bit set of `Ability`. */
export function abilityOf(text: string, mode: number, word: WordFacts): number {
  let ability = JOINTS.has(text.toLowerCase()) ? Ability.JOINT : 0;
  if (SMALL.test(text)) ability |= Ability.SMALL | Ability.TAIL;
  if ((word.classes & WordClass.PARTICLE) !== 0 && SMALL.test(text)) ability |= Ability.JOINT | Ability.PARTICLE;
  if (/^\p{N}/u.test(text)) ability |= Ability.JOINT;
  if (/^\p{Sc}$/u.test(text)) ability |= Ability.MONEY;
  if (text === 'I') ability |= Ability.I;
  if (mayName(text, mode, word)) ability |= Ability.NAME;
  else if (mode <= Mode.INITIAL && CAPITAL.test(text) && isOfGrammar(word.folded)) ability |= Ability.GRAMMAR;
  return ability;
}

function mayName(text: string, mode: number, word: WordFacts): boolean {
  if (CAPITAL.test(text)) return !isGrammar(text, mode, word);
  if (INNER_CAPITAL.test(text)) return true;
  if (!SMALL.test(text) || (word.classes & NAME_CLASSES) === 0 || (word.classes & NO_NAME) !== 0) return false;
  // A region has "North-Western" for a name.
  if (word.frequency === 0 && word.capitalised === 0) return (word.classes & WordClass.DIRECTION) === 0;
  return word.capitalised >= (mode === Mode.LOWER ? NEARLY_ALWAYS : BESIDE_CAPITALS);
}

/** "The", "In", "He" begin no name; "IT" and "US" may. */
function isGrammar(text: string, mode: number, word: WordFacts): boolean {
  if ((word.classes & WordClass.FUNCTION) === 0) return false;
  const acronym = text.length > 1 && text === text.toUpperCase() && mode !== Mode.CAPITALS;
  return !acronym && (word.classes & (WordClass.GIVEN_MALE | WordClass.GIVEN_FEMALE | WordClass.PLACE_BIG)) === 0;
}
