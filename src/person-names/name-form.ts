import { rememberedByLexicon } from '../lexicon/form-memo.ts';
import { type Lexicon, WordClass } from '../lexicon/types.ts';
import { plainLetters } from '../model/letters.ts';
import { goesOnTitle } from './address.ts';
import { askNamePart } from './compromise.ts';
import { startsWithFamily } from './east-asian.ts';

/** A person's name read into words. */
export interface NameForm {
  /** As it stands in the text. */
  readonly text: string;
  /** Folded, hyphens and initials apart, titles, nickname in quotes and suffix off: "J.-P. O'Neil Jr." → j p oneil. Never empty. */
  readonly words: readonly string[];
  /** Folded generation or number behind the name ("jr", "iii"), or null. Others ("PhD") are dropped. */
  readonly suffix: string | null;
  /** "Clintons", "Clinton" of "the Clinton family": the family as a whole; `words` hold its singular. */
  readonly plural: boolean;
  /** How many of the words, from the front, are given names; the rest is the family name. 0 where one word tells nothing. */
  readonly given: number;
  /** The family name comes first: `given` then counts from the back. */
  readonly familyFirst: boolean;
}

export const GENERATION = /^(?:jn?r|sn?r|junior|senior|i{1,3}|iv|vi{0,3}|ix|xi{0,3}|xiv|xvi?)$/u;
const NORMAL_SUFFIX: Readonly<Record<string, string>> = { junior: 'jr', jnr: 'jr', senior: 'sr', snr: 'sr' };

/** What stands around the name. */
export interface NameContext {
  /** "the" stands before it. */
  readonly afterThe?: boolean;
  /** "family" or the like stands behind it, and "the" before it. */
  readonly ofFamily?: boolean;
  /** The family name that it shares with the name behind "and" ("Ann and Bo Lund"). */
  readonly family?: readonly string[] | null;
}

const NO_CONTEXT: NameContext = {};
/** Reads a name; one without context is read once and remembered, since names come back all through the news. */
export function readName(text: string, lexicon: Lexicon, context: NameContext = NO_CONTEXT): NameForm {
  const isPlain = context.afterThe !== true && context.ofFamily !== true && (context.family ?? null) === null;
  return isPlain ? plainForms(lexicon)(text) : formOf(text, lexicon, context);
}

const plainForms = rememberedByLexicon((text, lexicon) => formOf(text, lexicon, NO_CONTEXT));

function formOf(text: string, lexicon: Lexicon, context: NameContext): NameForm {
  const { family = null, afterThe = false, ofFamily = false } = context;
  const { pieces, suffix } = withoutSuffix(withoutTitles(piecesOf(text.replace(LONE_ARTICLE, '')), lexicon), lexicon);
  const named = afterThe && !ofFamily && pieces.length === 1 && /[^s]s$/u.test(pieces[0] as string);
  const plural = named || (ofFamily && pieces.length === 1);
  const words = named ? [(pieces[0] as string).slice(0, -1)] : [...pieces, ...(family ?? [])];
  const familyFirst = family === null && startsWithFamily(text, words, lexicon);
  const given = givenCount(words, familyFirst, lexicon);
  const most = familyFirst ? given : words.length - doubleFamily(text);
  return { text, words, suffix, plural, familyFirst, given: Math.min(given, Math.max(1, most)) };
}

/** Words of the family name that a hyphen joins at the end: 2 of "Hugo |Bell-Irving|", else 0. */
function doubleFamily(text: string): number {
  const last = text.slice(text.lastIndexOf(' ') + 1);
  return /\p{L}[-‐‑]\p{L}/u.test(last) && last.length < text.length ? piecesOf(last).length : 0;
}

/** A name whose parts are known: no lexicon is asked. */
export function nameOfParts(name: string, givenName: string | null, familyName: string | null): NameForm {
  const pieces = piecesOf(name);
  const suffix = pieces.length > 1 && GENERATION.test(pieces.at(-1) as string) ? (pieces.pop() as string) : null;
  const familyFirst = familyName !== null && givenName !== null && name.startsWith(familyName);
  const given = familyName === null ? 0 : Math.max(0, pieces.length - piecesOf(familyName).length);
  return {
    text: name,
    words: pieces,
    suffix: suffix && (NORMAL_SUFFIX[suffix] ?? suffix),
    plural: false,
    given,
    familyFirst,
  };
}

export const givenOf = ({ words, given, familyFirst }: NameForm): readonly string[] =>
  familyFirst ? words.slice(words.length - given) : words.slice(0, given);

export const familyOf = ({ words, given, familyFirst }: NameForm): readonly string[] =>
  familyFirst ? words.slice(0, words.length - given) : words.slice(given);

export const isFull = (form: NameForm): boolean => form.words.length > 1;

/** "Lund", and "Bell-Irving", which is a full name in its words but may be the family name of several. */
export const standsAlone = (form: NameForm): boolean => !isFull(form) || !form.text.includes(' ');

const NICKNAME = / ["“]([^"“”]{1,40})["”](?= )/u;

/** 'Ada "Red" Brook' is Ada Brook. */
export const withoutNickname = (text: string): string => text.replace(NICKNAME, '');

/** "red" of 'Ada "Red" Brook': the folded words of the nickname within a name, or null. */
export function nicknameOf(text: string): readonly string[] | null {
  const nickname = NICKNAME.exec(text)?.[1];
  return nickname === undefined ? null : piecesOf(nickname);
}

/** The article of an Arab family name that stands alone: "|Al-|Khatib". */
const LONE_ARTICLE = /^[ae]l[-‐‑](?=\p{L}+$)/iu;

/** "Doe, John" is put in order; words are folded and taken apart at blanks, hyphens and stops. */
export function piecesOf(text: string): string[] {
  const name = withoutNickname(text);
  const comma = name.indexOf(', ');
  const ordered = comma > 0 && !GENERATION.test(plain(name.slice(comma + 2))) ? inOrder(name, comma) : name;
  return ordered
    .split(/[\s\-‐‑–.,“”"()]+/u)
    .map(plain)
    .filter((word) => word !== '');
}

const inOrder = (text: string, comma: number): string => `${text.slice(comma + 2)} ${text.slice(0, comma)}`;

/** Lower case, diacritics, apostrophes and stops off. */
export function plain(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z]*$/u.test(lower)) return lower;
  return plainLetters(lower.normalize('NFD').replace(/[\p{M}'’‘`ʻʿʾ.]/gu, ''));
}

/** "Datuk Azmi Hamzah" is Azmi Hamzah; "Prince Harry" and whoever is famous by his title keep it. */
export function withoutTitle(text: string, lexicon: Lexicon): string {
  const words = text.split(' ');
  const own = withoutTitles(words.map(plain), lexicon).length;
  return own < 2 || own === words.length || lexicon.person(text).length > 0 ? text : words.slice(-own).join(' ');
}

function withoutTitles(pieces: string[], lexicon: Lexicon): string[] {
  let first = 0;
  while (first < pieces.length - 1) {
    const [word, next] = [pieces[first] as string, pieces[first + 1] as string];
    if (!isTitle(word, next, lexicon) && !(first > 0 && goesOnTitle(word))) break;
    first++;
  }
  return pieces.slice(first);
}

/** From this weight on a word is a usual given name. */
const USUAL_GIVEN = 5;

/** "Dr |Lund" and "Prince |Harry", where the next word is more of a given name, but not "Prince Rogers". */
function isTitle(word: string, next: string, lexicon: Lexicon): boolean {
  const { classes, givenWeight } = lexicon.word(word);
  if (word.length < 2 || (classes & WordClass.TITLE) === 0) return false;
  return givenWeight < USUAL_GIVEN || lexicon.word(next).givenWeight > givenWeight + 2;
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

/** Given names from the front: at least one, never the last word; a particle or a family name ends them. */
function givenCount(words: readonly string[], familyFirst: boolean, lexicon: Lexicon): number {
  if (words.length < 2) return 0;
  if (familyFirst) return words.length - 1;
  let given = words.length > 2 && SERVANT.test(words[0] as string) ? 2 : 1;
  while (given < words.length - 1 && !startsFamily(words[given] as string, lexicon)) given++;
  return given;
}

/** "Abdul Rahman |Khan|": the first two are one given name. */
const SERVANT = /^abd(?:[aeu]l|ur|us)?$/u;

/** A lead of the one weight over the other that settles what a word is. */
const CLEAR = 3;

/** "Ursula |von der Leyen", "Elena |Prieto Vega", but "Mary Ann |Shaw". */
function startsFamily(word: string, lexicon: Lexicon): boolean {
  if (word.length === 1) return false;
  const { classes, givenWeight, familyWeight } = lexicon.word(word);
  if ((classes & WordClass.PARTICLE) !== 0) return true;
  if (familyWeight === 0) return false;
  if (Math.abs(familyWeight - givenWeight) >= CLEAR) return familyWeight > givenWeight;
  return askNamePart(word) === 'family';
}
