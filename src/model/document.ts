import type { Article, Block } from './article.ts';
import type { Span } from './span.ts';
import type { WordForm } from './word-form.ts';

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type Pos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SPACE'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A stretch of a document's tokens, half-open. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/**
 * One word, number or mark. Hyphens are tokens of their own where either side begins with a capital or a
 * digit ("Jong" "-" "un", "Trump" "-" "Kim", "22" "-" "year-old"); "much-anticipated" is one token.
 * The possessive is a token of its own ("Clinton" "'s"), and so are 'll, 're, 've, 'd and 'm.
 */
export interface Token extends Span {
  readonly index: number;
  readonly text: string;
  /** Shared by all tokens of the document with this text. */
  readonly form: WordForm;
  readonly pos: Pos;
  /** Index into `Document.sentences`. */
  readonly sentence: number;
  /** Whether blank space stands between this token and the one before it (true for the first of a paragraph). */
  readonly spaced: boolean;
}

/** Half-open ranges of tokens: `first` up to, not including, `last`. */
export interface Sentence extends Span {
  readonly index: number;
  readonly first: number;
  readonly last: number;
  /** Index into `Document.paragraphs`. */
  readonly paragraph: number;
}

/** A block of the article with its tokens (a half-open range). */
export interface Paragraph extends Span {
  readonly index: number;
  readonly block: Block;
  readonly firstToken: number;
  readonly lastToken: number;
}

/** An article read into words. */
export interface Document {
  readonly article: Article;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The form of each token, its number, and the token's part of speech (index into `TAGS`): to go over these alone reads a tenth of what the tokens hold. */
  readonly forms: readonly WordForm[];
  readonly numbers: Int32Array;
  /** All the numbers lie below. */
  readonly formCount: number;
  readonly tags: Uint8Array;
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
}
