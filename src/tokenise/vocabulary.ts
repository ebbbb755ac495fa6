import { type KnownForms, WordForm } from '../model/word-form.ts';

/** Distinct words after which all are forgotten: news text of a million words has about 40,000. */
const MOST = 60_000;

/** Places for the words met last, a power of two. */
const RECENT = 0x10000;

/** The word forms met so far. */
export class Vocabulary {
  private readonly forms = new Map<string, WordForm>();
  private readonly known: KnownForms = [];
  /** The last form met of all with one hash. Most words are found here, where they need not be cut out of their text first. */
  private readonly recent: WordForm[] = new Array(RECENT).fill(new WordForm(''));

  get isFull(): boolean {
    return this.forms.size > MOST;
  }

  /** The form of a stretch of text. */
  form(text: string, start: number, end: number): WordForm {
    const place = hashOf(text, start, end) % RECENT;
    const recent = this.recent[place] as WordForm;
    if (standsAt(text, start, end, recent.text)) return recent;
    const form = this.formOf(text.slice(start, end));
    this.recent[place] = form;
    return form;
  }

  private formOf(text: string): WordForm {
    const known = this.forms.get(text);
    if (known !== undefined) return known;
    const form = new WordForm(copied(text), this.forms.size, this.known);
    this.forms.set(form.text, form);
    return form;
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) >>> 0;
  return hash;
}

function standsAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
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
