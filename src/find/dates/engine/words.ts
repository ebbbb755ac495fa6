import type { Lexeme } from '../kinds.ts';

/** Reads what a group of rules (`@day`) finds at a lexeme: its reading and the lexeme behind it. */
export type ReadGroup<Reading> = (
  group: string,
  at: number,
) => { readonly reading: Reading; readonly end: number } | null;

/** The words that patterns are tried on, one after another. */
export class Words<Reading> {
  readonly lexemes: readonly Lexeme[];
  readonly group: ReadGroup<Reading>;
  /** Set where only the beginning is tried: the words run out, and that is a success. */
  readonly begins: ((group: string, lexemes: readonly Lexeme[]) => boolean) | null;
  /** What the parts with names have matched so far, by the numbers of the names; empty between two tries. */
  readonly words: (Lexeme | undefined)[] = [];
  readonly readings: (Reading | undefined)[] = [];

  constructor(lexemes: readonly Lexeme[], group: ReadGroup<Reading>, begins: Words<Reading>['begins'] = null) {
    this.lexemes = lexemes;
    this.group = group;
    this.begins = begins;
  }
}
