import type { Lexicon } from '../../lexicon/types.ts';
import type { Document, Token } from '../../model/document.ts';
import type { Trace } from '../../model/trace.ts';
import { isSpeaking, type Part, type TokenRange } from './grammar.ts';
import type { NamedMention } from './named.ts';
import { ageAt, nounAt } from './noun-phrases.ts';
import type { Draft } from './people-index.ts';
import type { Points } from './points.ts';
import { pronounAt } from './pronoun-words.ts';
import type { Sex } from './sexed-nouns.ts';

/** An article with the names in it. */
export interface Reading {
  readonly document: Document;
  readonly lexicon: Lexicon;
  readonly named: readonly NamedMention[];
  /** Whose each of the names is. */
  readonly bearers: readonly Draft[];
  readonly points: Points;
  /** Direct quotation of each token, or −1. */
  readonly quoted: Int32Array;
  readonly trace: Trace | undefined;
}

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

/** Somebody unnamed counts only where a pronoun follows within so many sentences. */
const NOUN_REACH = 3;

/**
 * Everything in the document that may point at one person, in order. Noun phrases are read where they can matter:
 * where their head is one of `heads`, the known roles, or a pronoun is near.
 */
export function readExpressions(
  { document, lexicon, named, points }: Reading,
  heads: ReadonlySet<string>,
): Expression[] {
  const { tokens } = document;
  const taken = takenBy(document, named);
  const near = sentencesNear(document, points.third);
  const expressions: Expression[] = named.map((mention) => nameExpression(document, mention, lexicon));
  const add = (expression: Expression | null): void => {
    if (expression !== null) expressions.push(expression);
  };
  for (const index of points.third) add(pronounAt(document, tokens[index] as Token, lexicon));
  for (const index of points.nouns) {
    const token = tokens[index] as Token;
    const matters = taken[index] !== 1 && (near[token.sentence] === 1 || heads.has(token.text.toLowerCase()));
    if (matters) add(nounAt(document, token, heads, lexicon));
  }
  for (const index of points.ages) if (taken[index] !== 1) add(ageAt(document, tokens[index] as Token, lexicon));
  return expressions.sort((a, b) => a.first - b.first || a.last - b.last);
}

const nameExpression = (document: Document, mention: NamedMention, lexicon: Lexicon): NameExpression => {
  const { first, last, sentence, paragraph, part } = mention;
  return {
    kind: 'name',
    first,
    last,
    sentence,
    paragraph,
    part,
    speaks: isSpeaking(document, mention, lexicon),
    mention,
  };
};

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
    for (const role of mention.roles) {
      const { first, last } = role.phrase ?? role;
      taken.fill(1, first, last);
    }
  }
  return taken;
}
