import type { Document, Token, TokenRange } from '../../../model/document.ts';
import type { Trace } from '../../../model/trace.ts';
import type { NamedMention } from '../mentions/named.ts';
import type { Draft } from '../names/people-index.ts';
import { isSpeaking, type Part } from '../words/grammar.ts';
import type { Sex } from '../words/person-nouns.ts';
import type { Points } from '../words/points.ts';
import type { Wording } from '../words/wording.ts';
import type { Determiner } from '../words/words.ts';
import { Is } from '../words/words.ts';
import { ageAt, nounAt } from './noun-phrases.ts';
import { pronounAt } from './pronoun-expressions.ts';

/** An article with the names in it. */
export interface Reading {
  readonly wording: Wording;
  readonly named: readonly NamedMention[];
  /** Whose each of the names is. */
  readonly bearers: readonly Draft[];
  readonly points: Points;
  /** Indexes of the names that some quotation or report is attributed to. */
  readonly speaking: ReadonlySet<number>;
  /** Heads of the noun phrases that some quotation or report is attributed to. */
  readonly saying: ReadonlySet<number>;
  /** Direct quotation of each token, or −1. */
  readonly quoted: Int32Array;
  readonly trace: Trace | undefined;
}

/** What points at a person, in the order of the text: a name, a noun phrase or a pronoun. */
export type Expression = NameExpression | NounExpression | PronounExpression;

interface Standing extends TokenRange {
  /** Token of its head. */
  readonly at: number;
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
  readonly determiner: Determiner;
  readonly sex: Sex | null;
}

export interface PronounExpression extends Standing {
  readonly kind: 'pronoun';
  readonly sex: Sex;
  readonly reflexive: boolean;
}

/** A pronoun or a noun phrase tied to a named person. */
export interface Reference extends TokenRange {
  readonly draft: Draft;
  readonly kind: 'nominal' | 'pronoun';
  readonly rule: string;
  readonly confidence: number;
}

/** Somebody unnamed counts only where a pronoun follows within so many sentences. */
const NOUN_REACH = 3;

/**
 * Everything in the document that may point at one person, in order. Noun phrases are read where they can matter:
 * where their head is one of `heads`, the known roles, or an epithet, or a pronoun is near.
 */
export function readExpressions(
  { wording, named, points, speaking, saying }: Reading,
  heads: ReadonlySet<string>,
  tags: { has(head: number): boolean },
): Expression[] {
  const { document, tokens } = wording;
  const taken = takenBy(document, named);
  const near = sentencesNear(document, points.third);
  const expressions: Expression[] = named
    .filter((mention) => !isOnlyTold(mention))
    .map((mention) => nameExpression(wording, mention, speaking.has(mention.index)));
  const add = (expression: Expression | null): void => {
    if (expression !== null) expressions.push(expression);
  };
  for (const at of points.third) add(pronounAt(wording, at, tags.has(at)));
  for (const at of points.nouns) {
    if (taken[at] === 1) continue;
    const { is, folded } = wording.word(at);
    const matters =
      near[(tokens[at] as Token).sentence] === 1 ||
      (is & Is.EPITHET) !== 0 ||
      heads.has(folded) ||
      wording.is(at - 1, Is.AGE);
    if (matters) add(nounAt(wording, at, heads, saying.has(at)));
  }
  for (const at of points.ages) if (taken[at] !== 1) add(ageAt(wording, at));
  return expressions.sort((a, b) => a.first - b.first || a.last - b.last);
}

/** 'called her "|Mama Ledger|"': what she is called does nothing, "her" does. */
const isOnlyTold = ({ aliasOf, isQuoted, part }: NamedMention): boolean =>
  aliasOf !== null && isQuoted && part === 'other';

const nameExpression = (wording: Wording, mention: NamedMention, speaks: boolean): NameExpression => {
  const { first, last, sentence, paragraph, part } = mention;
  return {
    kind: 'name',
    at: last - 1,
    first,
    last,
    sentence,
    paragraph,
    part,
    speaks: speaks || isSpeaking(wording, mention),
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
