import type { Reading } from './candidate.ts';
import { CLASS_COUNT } from './classes.ts';
import type { Look } from './first-look.ts';
import type { Scores } from './lattice.ts';
import { ACRONYM_LETTERS, acronymsIn, acronymsOf } from './spelled-out.ts';
import type { Form } from './words/forms.ts';

/** What a document has said of some words: summed probabilities by class, over `count` candidates. */
export interface Tally {
  readonly mass: number[];
  count: number;
}

/** Document memory after the first look. */
export interface Memory {
  /** By a candidate's words. */
  readonly whole: ReadonlyMap<string, Tally>;
  /** The same by look and candidate, of those that are remembered. */
  readonly own: readonly (readonly (Tally | undefined)[])[];
  /** By a single word: names of two or more words that begin with it, and that end with it. */
  readonly begins: ReadonlyMap<string, Tally>;
  readonly ends: ReadonlyMap<string, Tally>;
  /** By an acronym of the document: longer names with its letters, "Olive Growers Union" for "OGU". */
  readonly spelledOut: ReadonlyMap<string, Tally>;
}

/** A candidate less probable than this is not remembered, nor can memory help it: it is wrong 999 times in 1,000. */
const PLAUSIBLE = 0.003;

export const isPlausible = (look: Look, i: number): boolean => nameOdds(look.odds, i) >= PLAUSIBLE;

export function remember(reading: Reading, looks: readonly Look[]): Memory {
  const whole = new Map<string, Tally>();
  const begins = new Map<string, Tally>();
  const ends = new Map<string, Tally>();
  const spelledOut = new Map<string, Tally>();
  const acronyms = acronymsIn(reading, looks);
  const own = looks.map((look) =>
    look.first.map((from, i) => {
      if (!isPlausible(look, i)) return undefined;
      const [first, last] = [look.run.first + from, look.run.first + (look.last[i] as number)];
      if (last - first > 1) {
        add(begins, (reading.forms[first] as Form).folded, look.odds, i);
        add(ends, (reading.forms[last - 1] as Form).folded, look.odds, i);
        if (acronyms.size > 0 && last - first >= ACRONYM_LETTERS)
          for (const acronym of acronymsOf(reading, first, last))
            if (acronyms.has(acronym)) add(spelledOut, acronym, look.odds, i);
      }
      return add(whole, keyOf(reading, look, i), look.odds, i);
    }),
  );
  return { whole, own, begins, ends, spelledOut };
}

/** What is remembered of the words of candidate i of the look at `at`. */
export const sameWords = (
  reading: Reading,
  memory: Memory,
  looks: readonly Look[],
  at: number,
  i: number,
): Tally | undefined => memory.own[at]?.[i] ?? memory.whole.get(keyOf(reading, looks[at] as Look, i));

/** The words of a candidate as the memory knows them. */
function keyOf(reading: Reading, look: Look, i: number): string {
  const from = look.run.first + (look.first[i] as number);
  const to = look.run.first + (look.last[i] as number);
  let key = (reading.forms[from] as Form).folded;
  for (let k = from + 1; k < to; k++) key += ` ${(reading.forms[k] as Form).folded}`;
  return key;
}

function add(tallies: Map<string, Tally>, key: string, odds: Scores, i: number): Tally {
  const own = i * CLASS_COUNT;
  let tally = tallies.get(key);
  if (tally === undefined) {
    tally = { mass: [odds[own] as number, odds[own + 1] as number, odds[own + 2] as number], count: 1 };
    tallies.set(key, tally);
    return tally;
  }
  tally.count++;
  for (let k = 0; k < CLASS_COUNT; k++) tally.mass[k] = (tally.mass[k] as number) + (odds[own + k] as number);
  return tally;
}

/** Probability that a candidate is a name of any class. */
export function nameOdds(odds: Scores, i: number): number {
  let total = 0;
  for (let k = 0; k < CLASS_COUNT; k++) total += odds[i * CLASS_COUNT + k] as number;
  return total;
}
