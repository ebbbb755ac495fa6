import type { Lexicon } from '../../../lexicon/types.ts';
import type { Document, Token } from '../../../model/document.ts';
import type { FormMemo, WordForm } from '../../../model/word-form.ts';
import { NO_WORD, type Word, wordsOf } from './words.ts';

/** A document and what is known of its words. */
export class Wording {
  readonly document: Document;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  private readonly words: FormMemo<Word>;

  constructor(document: Document, lexicon: Lexicon) {
    this.document = document;
    this.tokens = document.tokens;
    this.lexicon = lexicon;
    this.words = wordsOf(lexicon);
  }

  /** What is known of a token's word; of no word, where there is none. */
  word(at: number): Word {
    const form = this.document.forms[at];
    return form === undefined ? NO_WORD : this.words.of(form);
  }

  wordOf(form: WordForm): Word {
    return this.words.of(form);
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
