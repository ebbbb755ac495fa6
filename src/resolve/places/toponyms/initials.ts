import type { GazetteerEntry, Lexicon } from '../../../lexicon/types.ts';
import type { Token } from '../../../model/document.ts';
import type { NameMention } from '../../../model/mention.ts';

/** "SA", "T&T". */
const LETTERS = /^[A-Z][A-Z&]{1,4}$/u;

/** Of the names of an article the one that some letters stand for: "South Africa" for "SA"; null where there is none. */
export function spelledOut(letters: string, mentions: readonly NameMention[]): string | null {
  if (!LETTERS.test(letters)) return null;
  return mentions.find(({ text }) => isShortFor(letters, text))?.text ?? null;
}

/** "Trinidad and Tobago" is T&T and TT. */
function isShortFor(letters: string, name: string): boolean {
  if (name.length <= letters.length || !name.includes(' ')) return false;
  let short = '';
  for (const word of name.split(/[ -]/u)) short += /^\p{Lu}/u.test(word) ? word[0] : word === 'and' ? '&' : '';
  return short === letters || short.replace('&', '') === letters;
}

/** The country of the people that two letters stand for: "SA" beside "South Africans". */
export function countryOfPeople(
  letters: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
): readonly GazetteerEntry[] {
  if (letters.length !== 2 || !LETTERS.test(letters)) return [];
  for (let i = 0; i + 1 < tokens.length; i++) {
    const [first, second] = [tokens[i]?.text ?? '', tokens[i + 1]?.text ?? ''];
    if (first.length < 2 || first[0] !== letters[0] || second[0] !== letters[1]) continue;
    const countries = lexicon.demonym(`${first} ${second}`);
    if (countries.length > 0) return countries;
  }
  return [];
}
