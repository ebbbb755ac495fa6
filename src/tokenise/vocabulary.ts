import { type KnownForms, WordForm } from '../model/word-form.ts';

/** Distinct words after which all are forgotten: news text of a million words has about 40,000. */
const MOST = 60_000;

/** The word forms met so far. */
export class Vocabulary {
  private readonly forms = new Map<string, WordForm>();
  private readonly known: KnownForms = [];

  get isFull(): boolean {
    return this.forms.size > MOST;
  }

  form(text: string): WordForm {
    const known = this.forms.get(text);
    if (known !== undefined) return known;
    const form = new WordForm(copied(text), this.forms.size, this.known);
    this.forms.set(form.text, form);
    return form;
  }
}

/** A string of its own: a slice keeps its whole article in memory, and takes two bytes a letter where the article does. */
const copied = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');

let current: Vocabulary | null = null;

/**
 * The vocabulary to read an article with. A new one takes over between articles only: in one article equal words are
 * one form.
 */
export function vocabulary(): Vocabulary {
  if (current === null || current.isFull) current = new Vocabulary();
  return current;
}
