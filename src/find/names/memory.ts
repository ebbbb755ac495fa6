import type { Reading, Run } from './candidate.ts';
import { CLASS_COUNT } from './classes.ts';
import { isSurelyPlace } from './constraints/places.ts';
import { type Looks, nameOdds } from './looks.ts';
import { acronymsIn, acronymsOf, shortOfCountry } from './spelled-out.ts';
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
  /** The same by candidate, of those that are remembered. */
  readonly own: readonly (Tally | undefined)[];
  /** By a single word: names of two or more words that begin with it, and that end with it. */
  readonly begins: ReadonlyMap<string, Tally>;
  readonly ends: ReadonlyMap<string, Tally>;
  /** By an acronym of the document: longer names with its letters, "Olive Growers Union" for "OGU". */
  readonly spelledOut: ReadonlyMap<string, Tally>;
  /** What countries that the document names in full are called for short: "SA" of "South Africa". */
  readonly countries: ReadonlySet<string>;
}

/** A candidate less probable than this is not remembered, nor can memory help it: it is wrong 999 times in 1,000. */
const PLAUSIBLE = 0.003;

export const isPlausible = (looks: Looks, i: number): boolean => nameOdds(looks, i) >= PLAUSIBLE;

export function remember(reading: Reading, looks: Looks): Memory {
  const whole = new Map<string, Tally>();
  const begins = new Map<string, Tally>();
  const ends = new Map<string, Tally>();
  const spelledOut = new Map<string, Tally>();
  const countries = new Set<string>();
  const acronyms = acronymsIn(reading, looks.runs);
  if (acronyms.size > 0) for (const run of looks.runs) addPeoples(reading, run, countries);
  const own = new Array<Tally | undefined>(looks.first.length);
  for (let at = 0; at < looks.runs.length; at++) {
    for (let i = looks.starts[at] as number; i < (looks.starts[at + 1] as number); i++) {
      if (!isPlausible(looks, i)) continue;
      const [first, last] = [looks.first[i] as number, looks.last[i] as number];
      own[i] = add(whole, keyOf(reading, looks, i), looks, i);
      if (last - first === 1) continue;
      add(begins, (reading.forms[first] as Form).folded, looks, i);
      add(ends, (reading.forms[last - 1] as Form).folded, looks, i);
      if (acronyms.size === 0) continue;
      for (const acronym of acronymsOf(reading, first, last))
        if (acronyms.has(acronym)) add(spelledOut, acronym, looks, i);
      if (isSurelyPlace(looks.runs[at] as Run, first, last)) countries.add(shortOfCountry(reading, first, last));
    }
  }
  return { whole, own, begins, ends, spelledOut, countries };
}

/** "South Africans" name their country too. */
function addPeoples(reading: Reading, { phrases }: Run, countries: Set<string>): void {
  for (const { first, last, entry } of phrases)
    if (entry.part === 'demonym') countries.add(shortOfCountry(reading, first, last));
}

/** What is remembered of the words of candidate i. */
export const sameWords = (reading: Reading, memory: Memory, looks: Looks, i: number): Tally | undefined =>
  memory.own[i] ?? memory.whole.get(keyOf(reading, looks, i));

/** The words of a candidate as the memory knows them. */
function keyOf(reading: Reading, { first, last }: Looks, i: number): string {
  const [from, to] = [first[i] as number, last[i] as number];
  let key = (reading.forms[from] as Form).folded;
  for (let k = from + 1; k < to; k++) key += ` ${(reading.forms[k] as Form).folded}`;
  return key;
}

function add(tallies: Map<string, Tally>, key: string, { odds }: Looks, i: number): Tally {
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
