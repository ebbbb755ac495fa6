import { FACT_FIELDS, VERB_SENSE_BASE } from '../../../src/lexicon/parts/words.ts';
import { isStorable } from '../key-table-writer.ts';

/** A word on its way into `words.bin`. */
export interface Word {
  classes: number;
  frequency: number;
  capitalised: number;
  nounSense: number;
  verbSense: number;
  givenWeight: number;
  familyWeight: number;
  starts: number;
}

/** All words by key; only storable keys get in. */
export class Words {
  readonly byKey = new Map<string, Word>();

  /** The word of a key, new where it was not there. */
  at(key: string): Word {
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    const word = {
      classes: 0,
      frequency: 0,
      capitalised: 0,
      nounSense: 0,
      verbSense: 0,
      givenWeight: 0,
      familyWeight: 0,
      starts: 0,
    };
    if (isStorable(key)) this.byKey.set(key, word);
    return word;
  }

  /** Borne by some hundreds of people at least. */
  isName(key: string): boolean {
    const word = this.byKey.get(key);
    return word !== undefined && word.givenWeight + word.familyWeight > 3;
  }

  addClass(key: string, wordClass: number): void {
    this.at(key).classes |= wordClass;
  }
}

export function payloadOf(word: Word): Buffer {
  const payload = Buffer.alloc(8);
  payload.writeUInt32LE(word.classes >>> 0, 0);
  let packed = 0;
  const verbSense = word.verbSense === 0 ? 0 : word.verbSense - VERB_SENSE_BASE;
  for (const [field, [shift, bits]] of Object.entries(FACT_FIELDS) as [
    keyof typeof FACT_FIELDS,
    readonly [number, number],
  ][]) {
    const value = field === 'verbSense' ? verbSense : word[field];
    if (value < 0 || value >= 1 << bits) throw new Error(`${field} ${value} does not fit`);
    packed = (packed | (value << shift)) >>> 0;
  }
  payload.writeUInt32LE(packed, 4);
  return payload;
}
