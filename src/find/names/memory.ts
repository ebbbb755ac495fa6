import type { Reading } from './candidate.ts';
import { CLASS_COUNT } from './classes.ts';
import type { Look } from './first-look.ts';
import { Ability, type Form } from './forms.ts';

/** What the whole document has said so far of some words: summed probabilities by class, over `count` candidates. */
export interface Tally {
  readonly mass: Float64Array;
  count: number;
  most: number;
}

/** Document memory after the first look. */
export interface Memory {
  /** By the candidate's words. */
  readonly whole: Map<string, Tally>;
  /** By a single word: names of two or more words that begin with it, end with it. */
  readonly begins: Map<string, Tally>;
  readonly ends: Map<string, Tally>;
}

/** A candidate less probable than this is not remembered. */
const WORTH_KEEPING = 0.02;

export function remember(reading: Reading, looks: readonly Look[]): Memory {
  const memory: Memory = { whole: new Map(), begins: new Map(), ends: new Map() };
  for (const look of looks) {
    for (let i = 0; i < look.first.length; i++) {
      const key = keyOf(reading, look, i);
      add(memory.whole, key, look.odds, i);
      if ((look.last[i] as number) - (look.first[i] as number) === 1 || sum(look.odds, i) < WORTH_KEEPING) continue;
      add(memory.begins, (reading.forms[look.run.first + (look.first[i] as number)] as Form).folded, look.odds, i);
      add(memory.ends, (reading.forms[look.run.first + (look.last[i] as number) - 1] as Form).folded, look.odds, i);
    }
  }
  return memory;
}

/** The words of a candidate as the memory knows them. */
export function keyOf(reading: Reading, look: Look, i: number): string {
  const from = look.run.first + (look.first[i] as number);
  const to = look.run.first + (look.last[i] as number);
  let key = (reading.forms[from] as Form).folded;
  for (let k = from + 1; k < to; k++) key += ` ${(reading.forms[k] as Form).folded}`;
  return key;
}

function add(tallies: Map<string, Tally>, key: string, odds: Float64Array, i: number): void {
  let tally = tallies.get(key);
  if (tally === undefined) {
    tally = { mass: new Float64Array(CLASS_COUNT), count: 0, most: 0 };
    tallies.set(key, tally);
  }
  tally.count++;
  for (let k = 0; k < CLASS_COUNT; k++)
    tally.mass[k] = (tally.mass[k] as number) + (odds[i * CLASS_COUNT + k] as number);
}

export function sum(odds: Float64Array, i: number): number {
  let total = 0;
  for (let k = 0; k < CLASS_COUNT; k++) total += odds[i * CLASS_COUNT + k] as number;
  return total;
}

export const isSmall = (form: Form): boolean => (form.ability & Ability.SMALL) !== 0;
