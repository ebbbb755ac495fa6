import { type Lexicon, WordClass } from '../../lexicon/types.ts';
import type { Document, Token } from '../../model/document.ts';
import type { Part, TokenRange } from './grammar.ts';
import type { NamedMention } from './named.ts';
import { ageAt, nounAt } from './noun-phrases.ts';
import type { Points } from './points.ts';
import { pronounAt } from './pronoun-words.ts';
import type { Sex } from './sexed-nouns.ts';

/** What points at a person, in the order of the text: a name, a noun phrase or a pronoun. */
export type Expression = NameExpression | NounExpression | PronounExpression;

interface Standing extends TokenRange {
  /** It is the subject of a word of saying. */
  readonly speaks: boolean;
  readonly sentence: number;
  readonly paragraph: number;
  readonly part: Part;
}

interface NameExpression extends Standing {
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

/** Somebody unnamed counts only where a pronoun follows within so many sentences. */
const NOUN_REACH = 3;

/**
 * Everything in the document that may point at one person, in order. Noun phrases are read where they can matter:
 * where their head is one of `heads`, the known roles, or a pronoun is near.
 */
export function readExpressions(
  document: Document,
  points: Points,
  named: readonly NamedMention[],
  heads: ReadonlySet<string>,
  lexicon: Lexicon,
): Expression[] {
  const { tokens } = document;
  const taken = takenBy(document, named);
  const near = sentencesNear(document, points.third);
  const matters = ({ sentence, text }: Token): boolean => near[sentence] === 1 || heads.has(text.toLowerCase());
  const at = (index: number): Token => tokens[index] as Token;
  const free = (indexes: readonly number[]): Token[] => indexes.filter((index) => taken[index] !== 1).map(at);
  const expressions: (Expression | null)[] = [
    ...named.map((mention) => nameExpression(document, mention, lexicon)),
    ...points.third.map((index) => pronounAt(document, at(index), lexicon)),
    ...free(points.nouns)
      .filter(matters)
      .map((token) => nounAt(document, token, heads, lexicon)),
    ...free(points.ages).map((token) => ageAt(document, token, lexicon)),
  ];
  return expressions.filter((expression) => expression !== null).sort((a, b) => a.first - b.first || a.last - b.last);
}

const nameExpression = (document: Document, mention: NamedMention, lexicon: Lexicon): NameExpression => ({
  ...standingAt(document, mention, lexicon),
  kind: 'name',
  mention,
  part: mention.part,
});

/** Marks the sentences that a pronoun stands in or a little behind. */
function sentencesNear({ tokens, sentences }: Document, pronouns: readonly number[]): Uint8Array {
  const near = new Uint8Array(sentences.length);
  for (const index of pronouns) {
    const { sentence } = tokens[index] as Token;
    near.fill(1, Math.max(0, sentence - NOUN_REACH), sentence + 1);
  }
  return near;
}

/** Marks the tokens inside names and their own titles and appositions. */
function takenBy({ tokens }: Document, named: readonly NamedMention[]): Uint8Array {
  const taken = new Uint8Array(tokens.length);
  for (const mention of named) {
    taken.fill(1, mention.first, mention.last);
    for (const { phrase, ...role } of mention.roles) {
      const { first, last } = phrase ?? role;
      taken.fill(1, first, last);
    }
  }
  return taken;
}

export function standingAt(document: Document, { first, last }: TokenRange, lexicon: Lexicon): Omit<Standing, 'part'> {
  const { tokens, sentences } = document;
  const sentence = tokens[first]?.sentence ?? 0;
  const speaks = isSpeaking(document, { first, last }, lexicon);
  return { first, last, sentence, paragraph: sentences[sentence]?.paragraph ?? 0, speaks };
}

const QUOTE_ENDS: ReadonlySet<string> = new Set([',', '"', '”', '’', "'"]);

/** "Lund (also) said" or ", said Lund". */
function isSpeaking({ tokens }: Document, { first, last }: TokenRange, lexicon: Lexicon): boolean {
  const isSpeech = (token: Token | undefined): boolean =>
    token?.pos === 'VERB' && (lexicon.word(token.text).classes & WordClass.SPEECH_VERB) !== 0;
  if (isSpeech(tokens[first - 1]) && QUOTE_ENDS.has(tokens[first - 2]?.text ?? '')) return true;
  const next = tokens[last]?.pos === 'ADV' || tokens[last]?.pos === 'AUX' ? last + 1 : last;
  return isSpeech(tokens[next]) && tokens[next]?.sentence === tokens[first]?.sentence;
}
