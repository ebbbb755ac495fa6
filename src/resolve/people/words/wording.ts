import type { Lexicon } from '../../../lexicon/types.ts';
import type { Document, Token } from '../../../model/document.ts';
import { NO_WORD, type Word, wordsOf } from './words.ts';

/** A document and what is known of its words. */
export class Wording {
  readonly document: Document;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  private readonly words: readonly Word[];

  constructor(document: Document, lexicon: Lexicon) {
    this.document = document;
    this.tokens = document.tokens;
    this.lexicon = lexicon;
    this.words = wordsOf(lexicon).ofAll(document.forms, document.numbers);
  }

  /** What is known of a token's word; of no word, where there is none. */
  word(at: number): Word {
    return this.words[at] ?? NO_WORD;
  }

  is(at: number, bits: number): boolean {
    return (this.word(at).is & bits) !== 0;
  }

  /** Whether two tokens stand in one sentence; false where there is no such token. */
  inOneSentence(at: number, other: number): boolean {
    const sentence = this.tokens[at]?.sentence;
    return sentence !== undefined && sentence === this.tokens[other]?.sentence;
  }
}
