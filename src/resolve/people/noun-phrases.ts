import type { Lexicon } from '../../lexicon/types.ts';
import type { Document, Token } from '../../model/document.ts';
import type { NounExpression } from './expressions.ts';
import { isPersonNoun, isSpeaking, partOf, type TokenRange } from './grammar.ts';
import { sexOfNoun } from './sexed-nouns.ts';

const MOST_MODIFIERS = 6;
/** Marks that the tagger may take for words. */
const MARKS: ReadonlySet<string> = new Set(['"', '“', '”', '‘', '’', "'", '(', ')', '[', ']', '/', '*', '%', '$', '&']);
const MODIFIERS: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM']);

/** "the 52-year-old", where no noun follows. */
export function ageAt(document: Document, token: Token, lexicon: Lexicon): NounExpression | null {
  const { tokens } = document;
  const [the, age, hyphen, , next] = tokens.slice(token.index - 3, token.index + 2);
  if (!/^years?-old$/u.test(token.text) || hyphen?.text !== '-' || the?.text.toLowerCase() !== 'the') return null;
  if (age === undefined || (next !== undefined && /^(?:NOUN|PROPN|ADJ)$/u.test(next.pos))) return null;
  const noun: Noun = { head: age.text, words: [age.text], determiner: 'definite', sex: null };
  return expression(document, { first: the.index, last: token.index + 1 }, noun, lexicon);
}

type Noun = Pick<NounExpression, 'head' | 'words' | 'determiner' | 'sex'>;

function expression(document: Document, range: TokenRange, noun: Noun, lexicon: Lexicon): NounExpression {
  const { first, last } = range;
  const { sentence } = document.tokens[first] as Token;
  return {
    kind: 'nominal',
    first,
    last,
    sentence,
    paragraph: document.sentences[sentence]?.paragraph ?? 0,
    part: partOf(document, range),
    speaks: isSpeaking(document, range, lexicon),
    ...noun,
  };
}

/**
 * The noun phrase whose head a token is, if it means one person. Without a determiner it must be a known role or tell a
 * sex: "spokeswoman".
 */
export function nounAt(
  document: Document,
  token: Token,
  heads: ReadonlySet<string>,
  lexicon: Lexicon,
): NounExpression | null {
  const { tokens } = document;
  const next = tokens[token.index + 1];
  if (next?.pos === 'NOUN' && next.sentence === token.sentence) return null;
  if (!isPersonNoun(token.text, lexicon) || isPluralNoun(token.text, lexicon)) return null;
  const { folded } = lexicon.word(token.text);
  let first = token.index;
  while (token.index - first < MOST_MODIFIERS && isModifier(tokens[first - 1], token.sentence)) first--;
  const determiner = determinerOf(tokens[first - 1], token.sentence);
  const sex = sexOfNoun(folded);
  if (determiner === 'none' && sex === null && !heads.has(folded)) return null;
  const range = { first: phraseStart(tokens, first, determiner), last: complementEnd(tokens, token.index + 1) };
  const told = heads.has(folded) ? tokens.slice(first, token.index + 1) : [token];
  const words = told.map((word) => lexicon.word(word.text).folded);
  return expression(document, range, { head: folded, words, determiner, sex }, lexicon);
}

/** The determiner belongs to the phrase, and so does the possessor: "|the airport's| director". */
function phraseStart(tokens: readonly Token[], first: number, determiner: NounExpression['determiner']): number {
  if (determiner === 'none') return first;
  if (!/^['’]s?$/u.test(tokens[first - 1]?.text ?? '')) return first - 1;
  let at = first - 1;
  while (first - at < MOST_MODIFIERS && isModifier(tokens[at - 1], tokens[first]?.sentence ?? -1)) at--;
  return determinerOf(tokens[at - 1], tokens[first]?.sentence ?? -1) === 'none' ? at : at - 1;
}

/** "of Buzi", "from the coast": the noun phrases that prepositions tie to the head. */
function complementEnd(tokens: readonly Token[], end: number): number {
  const { sentence } = tokens[end - 1] as Token;
  let last = end;
  while (tokens[last]?.sentence === sentence && /^(?:of|for|from|at)$/u.test(tokens[last]?.text ?? '')) {
    let at = last + 1;
    if (/^(?:an?|the)$/u.test(tokens[at]?.text ?? '')) at++;
    const first = at;
    while (isModifier(tokens[at], sentence)) at++;
    if (at === first || at - last > LONGEST_COMPLEMENT) break;
    last = at;
  }
  return last;
}

const LONGEST_COMPLEMENT = 6;

/** A plural that the lexicon lists beside its singular: "leaders", not "boss". */
const isPluralNoun = (word: string, lexicon: Lexicon): boolean =>
  word.endsWith('s')
    ? !word.endsWith('ss') && isPersonNoun(word.slice(0, -1), lexicon)
    : word.endsWith('men') || word === 'people' || word.endsWith('children');

const isModifier = (token: Token | undefined, sentence: number): boolean =>
  token !== undefined &&
  token.sentence === sentence &&
  (MODIFIERS.has(token.pos) || token.text === '-') &&
  !MARKS.has(token.text);

const DETERMINERS: ReadonlyMap<string, NounExpression['determiner']> = new Map([
  ...['the', 'this', 'that'].map((word) => [word, 'definite'] as const),
  ...['a', 'an', 'another', 'one', 'some', 'any', 'every', 'each', 'no'].map((word) => [word, 'indefinite'] as const),
  ...['his', 'her', 'its', 'their', 'our', 'my', 'your', "'", '’', "'s", '’s'].map(
    (word) => [word, 'possessive'] as const,
  ),
]);

const determinerOf = (token: Token | undefined, sentence: number): NounExpression['determiner'] =>
  token === undefined || token.sentence !== sentence ? 'none' : (DETERMINERS.get(token.text.toLowerCase()) ?? 'none');
