import { FormMemo, type WordForm } from '../model/word-form.ts';
import type { Lexicon } from './types.ts';

/** A memo of what a lexicon says of word forms; each lexicon has its own. */
export function memoByLexicon<T extends object | string | number | boolean | null>(
  workOut: (form: WordForm, lexicon: Lexicon) => T,
): (lexicon: Lexicon) => FormMemo<T> {
  const memos = new WeakMap<Lexicon, FormMemo<T>>();
  return (lexicon) => {
    let memo = memos.get(lexicon);
    if (memo === undefined) {
      memo = new FormMemo((form) => workOut(form, lexicon));
      memos.set(lexicon, memo);
    }
    return memo;
  };
}
