import type { Reading, Run } from './candidate.ts';
import type { Form } from './words/forms.ts';

/** The different words, folded, that stand in the runs of a document: memory and usage keep what they know by their numbers. */
export interface RunWords {
  /** By token the number of its word, 0 outside of runs. */
  readonly byToken: Int32Array;
  /** The largest number; they begin with 1. */
  readonly count: number;
}

export function wordsIn({ forms }: Reading, runs: readonly Run[]): RunWords {
  const numbers = new Map<string, number>();
  const byToken = new Int32Array(forms.length);
  for (const { first, last } of runs) {
    for (let i = first; i < last; i++) {
      const { folded } = forms[i] as Form;
      let number = numbers.get(folded);
      if (number === undefined) {
        number = numbers.size + 1;
        numbers.set(folded, number);
      }
      byToken[i] = number;
    }
  }
  return { byToken, count: numbers.size };
}
