import { type Lexicon, WordClass } from '../lexicon/types.ts';
import { singleBlanks } from '../model/blanks.ts';
import type { Person } from '../model/resolution.ts';
import { isVietnamese } from '../person-names/east-asian.ts';
import { familyOf, isFull, type NameForm, readName, withoutNickname, withoutTitle } from '../person-names/name-form.ts';
import { splitName } from '../person-names/split-name.ts';

/** A person's name in its normal form. */
export interface PersonName {
  /** The fullest form that the article gives: blanks single, "Doe, Jane" in order, no capitals throughout. */
  readonly full: string;
  readonly given: string | null;
  readonly family: string | null;
}

/** The fullest name: most words, then longest, then first in the text. */
export function nameOf(names: readonly string[], lexicon: Lexicon): PersonName {
  const forms = names.map((text) => readName(text, lexicon));
  const fullest = forms.reduce((best, form) => (isFuller(form, best) ? form : best));
  const full = withSuffix(withoutTitle(normalForm(fullest.text), lexicon), fullest, forms);
  const parts = isFull(fullest) ? splitName(withOwnFamily(fullest, forms, lexicon), full) : null;
  // "Roe-Doe" has two words and nothing to part them: a lone name after all.
  return parts?.given && parts.family ? { full, ...parts } : { full, given: null, family: null };
}

/** "Ana Berg Lund" whom the article calls "Lund" alone: her family name is that, and "Berg" one more given to her. */
function withOwnFamily(fullest: NameForm, forms: readonly NameForm[], lexicon: Lexicon): NameForm {
  const family = familyOf(fullest);
  if (fullest.familyFirst) return withLastFamily(fullest, forms, lexicon);
  if (family.length < 2 || family.some((word) => isParticle(word, lexicon))) return fullest;
  const isLast = isCalled(family.at(-1), forms) && !isCalled(family[0], forms);
  return isLast ? { ...fullest, given: fullest.words.length - 1 } : fullest;
}

/** "Wei Jun Lau" whom the article calls "Lau", a usual family name: it stands last there; "Phuc" of "Nguyen Xuan Phuc" is none. */
function withLastFamily(fullest: NameForm, forms: readonly NameForm[], lexicon: Lexicon): NameForm {
  const { words } = fullest;
  if (isVietnamese(words)) return fullest;
  const last = words.at(-1) as string;
  const { givenWeight, familyWeight } = lexicon.word(last);
  const isLast = familyWeight > givenWeight && isCalled(last, forms) && !isCalled(words[0], forms);
  return isLast ? { ...fullest, familyFirst: false, given: words.length - 1 } : fullest;
}

const isCalled = (word: string | undefined, forms: readonly NameForm[]): boolean =>
  forms.some(({ words }) => words.length === 1 && words[0] === word);

const isParticle = (word: string, lexicon: Lexicon): boolean => (lexicon.word(word).classes & WordClass.PARTICLE) !== 0;

/** The different forms of a person's names, blanks single, in order of appearance. */
export function namesOf({ mentions }: Person): string[] {
  const names = new Set<string>();
  for (const { kind, text } of mentions) if (kind === 'name') names.add(singleBlanks(text));
  return [...names];
}

function isFuller(form: NameForm, best: NameForm): boolean {
  const more = form.words.length - best.words.length || wholeWords(form) - wholeWords(best);
  return more > 0 || (more === 0 && form.text.length > best.text.length && form.suffix !== null);
}

/** Initials count for less than the words that they stand for. */
const wholeWords = ({ words }: NameForm): number => words.filter((word) => word.length > 1).length;

/** A generation that any form tells belongs to the name. */
function withSuffix(name: string, fullest: NameForm, forms: readonly NameForm[]): string {
  if (fullest.suffix !== null) return name;
  const other = forms.find((form) => form.suffix !== null && isFull(form));
  return other === undefined ? name : `${name} ${other.text.split(' ').at(-1)}`;
}

/** "DOE, JANE" → "Jane Doe", 'Jane "Red" Doe' → "Jane Doe". */
function normalForm(text: string): string {
  const name = withoutNickname(text);
  const [family, given] = name.split(', ');
  const suffixed = given === undefined || /^(?:jn?r|sn?r|i+v?|ph\.?d|m\.?d)\b/iu.test(given);
  const ordered = suffixed ? name : `${given} ${family}`;
  return isShouted(ordered) ? ordered.replace(/\p{L}+/gu, capitalised) : ordered;
}

const isShouted = (text: string): boolean => /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();

const capitalised = (word: string): string =>
  /^(?:II|III|IV)$/u.test(word) ? word : word.slice(0, 1) + word.slice(1).toLowerCase();
