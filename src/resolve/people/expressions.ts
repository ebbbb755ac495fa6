import { type Lexicon, WordClass } from '../../lexicon/types.ts';
import type { Document, Token } from '../../model/document.ts';
import { isPersonNoun, type Part, partOf, type TokenRange } from './grammar.ts';
import type { NamedMention } from './named.ts';
import { type Sex, sexOfNoun } from './sexed-nouns.ts';

/** What points at a person, in the order of the text: a name, a noun phrase or a pronoun. */
export type Expression = NameExpression | NounExpression | PronounExpression;

interface Standing extends TokenRange {
  /** It is the subject of a word of saying. */
  readonly speaks: boolean;
  readonly sentence: number;
  readonly paragraph: number;
  readonly part: Part;
}

export interface NameExpression extends Standing {
  readonly kind: 'name';
  readonly mention: NamedMention;
}

/** "a woman", "the prime minister", "her brother", "Peru's president". */
export interface NounExpression extends Standing {
  readonly kind: 'nominal';
  readonly head: string;
  /** Folded words from behind the determiner up to the head. */
  readonly words: readonly string[];
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | 'none';
  readonly sex: Sex | null;
}

export interface PronounExpression extends Standing {
  readonly kind: 'pronoun';
  readonly sex: Sex;
  readonly reflexive: boolean;
}

const PRONOUNS: Readonly<Record<string, Sex>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  himself: 'male',
  she: 'female',
  her: 'female',
  hers: 'female',
  herself: 'female',
};

/** Everything in the document that may point at one person, in order. */
export function readExpressions(document: Document, named: readonly NamedMention[], lexicon: Lexicon): Expression[] {
  const taken = rangesOf(document, named);
  const found: Expression[] = [];
  let next = 0;
  for (const token of document.tokens) {
    while (next < named.length && (named[next] as NamedMention).first <= token.index) {
      const mention = named[next++] as NamedMention;
      found.push({ ...standingAt(document, mention, lexicon), kind: 'name', mention, part: mention.part });
    }
    if (taken.has(token.index)) continue;
    const expression =
      pronounAt(document, token, lexicon) ?? ageAt(document, token, lexicon) ?? nounAt(document, token, lexicon);
    if (expression !== null) found.push(expression);
  }
  return found;
}

const isPronounToken = (token: Token | undefined): boolean =>
  token !== undefined && Object.hasOwn(PRONOUNS, token.text.toLowerCase());

/** Tokens inside names and their own titles and appositions, but for the pronouns there: "|his| wife, Ana". */
function rangesOf({ tokens }: Document, named: readonly NamedMention[]): Set<number> {
  const taken = new Set<number>();
  for (const mention of named) {
    for (let i = mention.first; i < mention.last; i++) taken.add(i);
    for (const { phrase, ...role } of mention.roles) {
      const { first, last } = phrase ?? role;
      for (let i = first; i < last; i++) if (!isPronounToken(tokens[i])) taken.add(i);
    }
  }
  return taken;
}

function standingAt(document: Document, { first, last }: TokenRange, lexicon: Lexicon): Omit<Standing, 'part'> {
  const { tokens, sentences } = document;
  const sentence = tokens[first]?.sentence ?? 0;
  const speaks = isSpeaking(document, { first, last }, lexicon);
  return { first, last, sentence, paragraph: sentences[sentence]?.paragraph ?? 0, speaks };
}

/** "Lund (also) said" or ", said Lund". */
function isSpeaking({ tokens }: Document, { first, last }: TokenRange, lexicon: Lexicon): boolean {
  const isSpeech = (token: Token | undefined): boolean =>
    token !== undefined && (lexicon.word(token.text).classes & WordClass.SPEECH_VERB) !== 0;
  if (isSpeech(tokens[first - 1]) && /^[,"”’']$/u.test(tokens[first - 2]?.text ?? '')) return true;
  const next = tokens[last]?.pos === 'ADV' || tokens[last]?.pos === 'AUX' ? last + 1 : last;
  return isSpeech(tokens[next]) && tokens[next]?.sentence === tokens[first]?.sentence;
}

function pronounAt(document: Document, token: Token, lexicon: Lexicon): PronounExpression | null {
  const word = token.text.toLowerCase();
  const sex = Object.hasOwn(PRONOUNS, word) ? PRONOUNS[word] : undefined;
  if (sex === undefined || token.text === 'HER') return null;
  const range = { first: token.index, last: token.index + 1 };
  const part = partOfPronoun(document, word, range);
  return { ...standingAt(document, range, lexicon), kind: 'pronoun', sex, part, reflexive: word.endsWith('self') };
}

function partOfPronoun(document: Document, word: string, range: TokenRange): Part {
  if (word === 'he' || word === 'she') return 'subject';
  const next = document.tokens[range.last];
  if (word === 'his' || (word === 'her' && next !== undefined && /^(?:NOUN|ADJ|PROPN|NUM)$/u.test(next.pos)))
    return 'possessor';
  return document.tokens[range.first - 1]?.pos === 'ADP' ? 'oblique' : 'object';
}

const MOST_MODIFIERS = 6;

/** "the 52-year-old", where no noun follows. */
function ageAt(document: Document, token: Token, lexicon: Lexicon): NounExpression | null {
  const { tokens } = document;
  const [the, age, hyphen, , next] = tokens.slice(token.index - 3, token.index + 2);
  if (!/^years?-old$/u.test(token.text) || hyphen?.text !== '-' || the?.text.toLowerCase() !== 'the') return null;
  if (age === undefined || (next !== undefined && /^(?:NOUN|PROPN|ADJ)$/u.test(next.pos))) return null;
  const range = { first: the.index, last: token.index + 1 };
  const standing = { ...standingAt(document, range, lexicon), part: partOf(document, range) };
  return { ...standing, kind: 'nominal', head: age.text, words: [age.text], determiner: 'definite', sex: null };
}

function nounAt(document: Document, token: Token, lexicon: Lexicon): NounExpression | null {
  if (token.pos !== 'NOUN' && token.pos !== 'PROPN') return null;
  const { folded, classes } = lexicon.word(token.text);
  if (!isPersonNoun(token.text, lexicon) || isPluralNoun(folded, lexicon)) return null;
  const { tokens } = document;
  if (tokens[token.index + 1]?.pos === 'NOUN' && tokens[token.index + 1]?.sentence === token.sentence) return null;
  let first = token.index;
  while (token.index - first < MOST_MODIFIERS && isModifier(tokens[first - 1], token.sentence)) first--;
  const determiner = determinerOf(tokens[first - 1], token.sentence);
  const sex = sexOfNoun(folded);
  if (determiner === 'none' && (classes & WordClass.ROLE) === 0 && sex === null) return null;
  const range = { first: phraseStart(tokens, first, determiner), last: complementEnd(tokens, token.index + 1) };
  const words = tokens.slice(first, token.index + 1).map((word) => lexicon.word(word.text).folded);
  return {
    ...standingAt(document, range, lexicon),
    kind: 'nominal',
    head: folded,
    words,
    determiner,
    sex,
    part: partOf(document, range),
  };
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
  /(?:[^s]s|men|people|children|wives)$/u.test(word) &&
  (!word.endsWith('s') || isPersonNoun(word.slice(0, -1), lexicon));

const isModifier = (token: Token | undefined, sentence: number): boolean =>
  token !== undefined &&
  token.sentence === sentence &&
  (/^(?:ADJ|NOUN|PROPN|NUM)$/u.test(token.pos) || token.text === '-') &&
  /^[\p{L}\p{N}-]/u.test(token.text);

function determinerOf(token: Token | undefined, sentence: number): NounExpression['determiner'] {
  if (token === undefined || token.sentence !== sentence) return 'none';
  const word = token.text.toLowerCase();
  if (/^(?:the|this|that)$/u.test(word)) return 'definite';
  if (/^(?:an?|another|one|some|any|every|each|no)$/u.test(word)) return 'indefinite';
  return /^(?:his|her|its|their|our|my|your|['’]s?)$/u.test(word) ? 'possessive' : 'none';
}
