import type { Lexicon } from '../../../lexicon/types.ts';
import type { Document, Token } from '../../../model/document.ts';
import type { NameMention } from '../../../model/mention.ts';

/** The article's place mentions, to be asked for by the tokens at which they begin and end. */
export interface Reading {
  readonly document: Document;
  readonly lexicon: Lexicon;
  readonly mentions: readonly NameMention[];
  /** Index of the mention that begins at this token, or null. */
  startingAt(token: number): number | null;
  /** Index of the mention that ends before this token, or null. */
  endingAt(token: number): number | null;
  /** Text of a token; '' outside the document. */
  word(token: number): string;
}

export function readingOf(document: Document, mentions: readonly NameMention[], lexicon: Lexicon): Reading {
  const starts = new Map(mentions.map((mention, index) => [mention.firstToken, index]));
  const ends = new Map(mentions.map((mention, index) => [mention.lastToken, index]));
  return {
    document,
    lexicon,
    mentions,
    startingAt: (token) => starts.get(token) ?? null,
    endingAt: (token) => ends.get(token) ?? null,
    word: (token) => document.tokens[token]?.text ?? '',
  };
}

/** What stands between the names of a row. */
export const JOINING = /^(?:,|and|or|&)$/u;

export function isCapitalised(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const letter = word.charAt(0);
  return letter !== letter.toLowerCase();
}

/** Whether two tokens stand in one paragraph: what a headline says does not qualify the text below it. */
export const together = (a: Token | undefined, b: Token | undefined, document: Document): boolean =>
  a !== undefined && b !== undefined && paragraphOf(a, document) === paragraphOf(b, document);

const paragraphOf = (token: Token, document: Document): number | undefined =>
  document.sentences[token.sentence]?.paragraph;
