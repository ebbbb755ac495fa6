import { type Lexicon, WordClass } from '../../lexicon/types.ts';
import type { NameMention } from '../../model/mention.ts';

/** A person's name as it stands in the text, read into words. */
export interface NameForm {
  readonly mention: NameMention;
  /** Folded, hyphens and initials apart, titles and suffix off: "J.-P. O'Neil Jr." → j p oneil. Never empty. */
  readonly words: readonly string[];
  /** Folded generation or number behind the name ("jr", "iii"), or null. Others ("PhD") are dropped. */
  readonly suffix: string | null;
  /** "Clintons": the family as a whole; `words` hold its singular. */
  readonly plural: boolean;
  /** How many of the words, from the front, are given names; the rest is the family name. 0 where one word tells nothing. */
  readonly given: number;
  /** The family name comes first: `given` then counts from the back. */
  readonly familyFirst: boolean;
}

const GENERATION = /^(?:jr|sr|junior|senior|i{1,3}|iv|vi{0,3}|ix|xi{0,3}|xiv|xvi?)$/u;
const NORMAL_SUFFIX: Readonly<Record<string, string>> = { junior: 'jr', senior: 'sr' };

/** What stands around the name. */
export interface NameContext {
  /** "the" stands before it. */
  readonly afterThe?: boolean;
  /** The family name that it shares with the name behind "and" ("Ann and Bo Lund"). */
  readonly family?: readonly string[] | null;
}

/** Reads a name mention. */
export function readName(mention: NameMention, lexicon: Lexicon, context: NameContext = {}): NameForm {
  const { family = null, afterThe = false } = context;
  const { pieces, suffix } = withoutSuffix(withoutTitles(piecesOf(mention.text), lexicon), lexicon);
  const plural = afterThe && pieces.length === 1 && /[^s]s$/u.test(pieces[0] as string);
  const words = plural ? [(pieces[0] as string).slice(0, -1)] : [...pieces, ...(family ?? [])];
  const familyFirst = family === null && startsWithFamily(mention.text, words, lexicon);
  return { mention, words, suffix, plural, familyFirst, given: givenCount(words, familyFirst, lexicon) };
}

export const givenOf = ({ words, given, familyFirst }: NameForm): readonly string[] =>
  familyFirst ? words.slice(words.length - given) : words.slice(0, given);

export const familyOf = ({ words, given, familyFirst }: NameForm): readonly string[] =>
  familyFirst ? words.slice(0, words.length - given) : words.slice(given);

export const isFull = (form: NameForm): boolean => form.words.length > 1;

/** "Doe, John" is put in order; words are folded and taken apart at blanks, hyphens and stops. */
function piecesOf(text: string): string[] {
  const comma = text.indexOf(', ');
  const ordered = comma > 0 && !GENERATION.test(plain(text.slice(comma + 2))) ? inOrder(text, comma) : text;
  return ordered
    .split(/[\s\-‐‑–.,“”"()]+/u)
    .map(plain)
    .filter((word) => word !== '');
}

const inOrder = (text: string, comma: number): string => `${text.slice(comma + 2)} ${text.slice(0, comma)}`;

/** Lower case, diacritics, apostrophes and stops off. */
function plain(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z]*$/u.test(lower)) return lower;
  const spelt = lower.normalize('NFD').replace(/[\p{M}'’‘`ʻʿʾ.]/gu, '');
  return spelt.replace(/[łøđßæœıþð]/gu, (letter) => UNMARKED[letter] as string);
}

const UNMARKED: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ð: 'd',
};

function withoutTitles(pieces: string[], lexicon: Lexicon): string[] {
  let first = 0;
  while (first < pieces.length - 1 && isTitle(pieces[first] as string, lexicon)) first++;
  return pieces.slice(first);
}

/** A title that is no name of its own: "King" and "Pope" are both, "Mr" is one alone. */
function isTitle(word: string, lexicon: Lexicon): boolean {
  const { classes, givenWeight, familyWeight } = lexicon.word(word);
  return word.length > 1 && (classes & WordClass.TITLE) !== 0 && givenWeight + familyWeight === 0;
}

function withoutSuffix(pieces: string[], lexicon: Lexicon): { pieces: string[]; suffix: string | null } {
  let suffix: string | null = null;
  let last = pieces.length;
  while (last > 1) {
    const word = pieces[last - 1] as string;
    if (GENERATION.test(word)) suffix = NORMAL_SUFFIX[word] ?? word;
    else if ((lexicon.word(word).classes & WordClass.NAME_SUFFIX) === 0) break;
    last--;
  }
  return { pieces: pieces.slice(0, last), suffix };
}

/**
 * Chinese, Korean and Vietnamese names: a listed family name of one syllable, then syllables ("Kim Jong-un",
 * "Xi Jinping", "Nguyen Van Troi"). "Lee Smith" is none: what follows is a common English family name.
 */
function startsWithFamily(text: string, words: readonly string[], lexicon: Lexicon): boolean {
  if (words.length < 2 || words.length > 4) return false;
  const [first, ...rest] = words as [string, ...string[]];
  if ((lexicon.word(first).classes & WordClass.EAST_ASIAN_FAMILY) === 0) return false;
  if (/\p{L}-\p{Ll}/u.test(text)) return true;
  const { classes, givenWeight } = lexicon.word(rest.at(-1) as string);
  const western = (classes & WordClass.FAMILY) !== 0 && (classes & WordClass.EAST_ASIAN_FAMILY) === 0;
  return !western && givenWeight < WESTERN_GIVEN && lexicon.word(first).givenWeight < WESTERN_GIVEN;
}

/** From this `givenWeight` on a word is a common given name of the West. */
const WESTERN_GIVEN = 11;

/** All words but the last, and but the particles before it: "Ursula | von der Leyen". */
function givenCount(words: readonly string[], familyFirst: boolean, lexicon: Lexicon): number {
  if (words.length < 2) return 0;
  if (familyFirst) return words.length - 1;
  let given = words.length - 1;
  while (given > 1 && (lexicon.word(words[given - 1] as string).classes & WordClass.PARTICLE) !== 0) given--;
  return given;
}
