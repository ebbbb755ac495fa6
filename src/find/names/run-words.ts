import type { Reading, Run } from './candidate.ts';
import type { Form } from './words/forms.ts';
import { PRINTS } from './words/prints.ts';
import { Trait } from './words/traits.ts';

/** The different words, folded, that stand in the runs of a document: what else is known of them is kept by their numbers. */
export interface RunWords {
  /** By token the number of its word, 0 outside of runs. */
  readonly byToken: Int32Array;
  /** The largest number; they begin with 1. */
  readonly count: number;
  /** By token the lower 16 bits of `Trait`, 0 outside of runs. */
  readonly traits: Uint16Array;
}

/** By print 1 where a word of the runs has it; kept between calls. */
const isPrinted = new Uint8Array(PRINTS);

export function wordsIn(reading: Reading, runs: readonly Run[]): RunWords {
  const numbers = new Map<string, number>();
  const byToken = new Int32Array(reading.forms.length);
  const traits = new Uint16Array(reading.forms.length);
  isPrinted.fill(0);
  for (const { first, last } of runs) {
    for (let i = first; i < last; i++) {
      const { folded, print, traits: own } = reading.forms[i] as Form;
      traits[i] = own;
      let number = numbers.get(folded);
      if (number === undefined) {
        number = numbers.size + 1;
        numbers.set(folded, number);
        isPrinted[print] = 1;
      }
      byToken[i] = number;
    }
  }
  const isSmallToo = smallOnes(reading, numbers);
  for (const { first, last } of runs)
    for (let i = first; i < last; i++)
      if (isSmallToo[byToken[i] as number] === 1) traits[i] = (traits[i] as number) | SMALL_TOO;
  return { byToken, count: numbers.size, traits };
}

const SMALL_TOO = Trait.SMALL_TOO | Trait.COMMON;

/** By number 1 for what stands in small letters somewhere in the document. */
function smallOnes({ forms, prints, document }: Reading, numbers: ReadonlyMap<string, number>): Uint8Array {
  const isSmallToo = new Uint8Array(numbers.size + 1);
  /** By number of the form: most prints are of several words in a long article, and each form need be looked up but once. */
  const isAsked = new Uint8Array(document.formCount);
  for (let i = 0; i < prints.length; i++) {
    if (isPrinted[prints[i] as number] === 0) continue;
    const form = document.numbers[i] as number;
    if (isAsked[form] === 1) continue;
    isAsked[form] = 1;
    const number = numbers.get((forms[i] as Form).folded);
    if (number !== undefined) isSmallToo[number] = 1;
  }
  return isSmallToo;
}
