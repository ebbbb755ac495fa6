import { remembered } from '../model/memo.ts';
import { FormMemo, type WordForm } from '../model/word-form.ts';
import type { Lexicon } from './types.ts';

type Answer = object | string | number | boolean | null;

/** A memo of what a lexicon says of word forms; each lexicon has its own. */
export const memoByLexicon = <T extends Answer>(
  workOut: (form: WordForm, lexicon: Lexicon) => T,
): ((lexicon: Lexicon) => FormMemo<T>) => byLexicon((lexicon) => new FormMemo((form) => workOut(form, lexicon)));

/** The same for names of one or more words. */
export const rememberedByLexicon = <T extends Answer>(
  workOut: (name: string, lexicon: Lexicon) => T,
): ((lexicon: Lexicon) => (name: string) => T) => byLexicon((lexicon) => remembered((name) => workOut(name, lexicon)));

function byLexicon<T extends object>(make: (lexicon: Lexicon) => T): (lexicon: Lexicon) => T {
  const made = new WeakMap<Lexicon, T>();
  return (lexicon) => {
    let one = made.get(lexicon);
    if (one === undefined) {
      one = make(lexicon);
      made.set(lexicon, one);
    }
    return one;
  };
}
