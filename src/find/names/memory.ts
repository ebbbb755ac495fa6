import type { Reading, Run } from './candidate.ts';
import { CLASS_COUNT } from './classes.ts';
import { isSurelyPlace } from './constraints/places.ts';
import { type Looks, nameOdds } from './looks.ts';
import { acronymsIn, acronymsOf, shortOfCountry } from './spelled-out.ts';
import type { Form } from './words/forms.ts';

/** Sums over candidates of the same words, or of some other kind, by their number. Lists rather than an object each: a long article has ten thousand. */
export class Tallies {
  /** Summed probabilities: index number * CLASS_COUNT + class. */
  readonly mass: number[] = [];
  readonly counts: number[] = [];

  /** Makes a tally of candidate i, or adds it to the one that is there; its number comes back. */
  add(known: number | undefined, { odds }: Looks, i: number): number {
    const tally = known ?? this.make();
    this.counts[tally] = (this.counts[tally] as number) + 1;
    for (let k = 0; k < CLASS_COUNT; k++) {
      const at = tally * CLASS_COUNT + k;
      this.mass[at] = (this.mass[at] as number) + (odds[i * CLASS_COUNT + k] as number);
    }
    return tally;
  }

  private make(): number {
    for (let k = 0; k < CLASS_COUNT; k++) this.mass.push(0);
    return this.counts.push(0) - 1;
  }

  /** Of a class, 0 where there is no tally. */
  of(tally: number | undefined, kind: number): number {
    return tally === undefined ? 0 : (this.mass[tally * CLASS_COUNT + kind] as number);
  }
}

/** Numbers of tallies. */
type Names = ReadonlyMap<string, number>;

/** Document memory after the first look. */
export interface Memory {
  readonly tallies: Tallies;
  /** By a candidate's words. */
  readonly whole: Names;
  /** The same by candidate, of those that are remembered; -1 of others. */
  readonly own: Int32Array;
  /** By a single word: names of two or more words that begin with it, and that end with it. */
  readonly begins: Names;
  readonly ends: Names;
  /** By an acronym of the document: longer names with its letters, "Olive Growers Union" for "OGU". */
  readonly spelledOut: Names;
  /** What countries that the document names in full are called for short: "SA" of "South Africa". */
  readonly countries: ReadonlySet<string>;
}

/** A candidate less probable than this is not remembered, nor can memory help it: it is wrong 999 times in 1,000. */
const PLAUSIBLE = 0.003;

export const isPlausible = (looks: Looks, i: number): boolean => nameOdds(looks, i) >= PLAUSIBLE;

export function remember(reading: Reading, looks: Looks): Memory {
  const tallies = new Tallies();
  const whole = new Map<string, number>();
  const begins = new Map<string, number>();
  const ends = new Map<string, number>();
  const spelledOut = new Map<string, number>();
  const countries = new Set<string>();
  const acronyms = acronymsIn(reading, looks.runs);
  const initials = new Set([...acronyms].map((acronym) => acronym[0] as string));
  if (acronyms.size > 0) for (const run of looks.runs) addPeoples(reading, run, countries);
  const own = new Int32Array(looks.first.length).fill(-1);
  const add = (names: Map<string, number>, key: string, i: number): number => {
    const known = names.get(key);
    const tally = tallies.add(known, looks, i);
    if (known === undefined) names.set(key, tally);
    return tally;
  };
  for (let at = 0; at < looks.runs.length; at++) {
    for (let i = looks.starts[at] as number; i < (looks.starts[at + 1] as number); i++) {
      if (!isPlausible(looks, i)) continue;
      const [first, last] = [looks.first[i] as number, looks.last[i] as number];
      own[i] = add(whole, keyOf(reading, looks, i), i);
      if (last - first === 1) continue;
      add(begins, (reading.forms[first] as Form).folded, i);
      add(ends, (reading.forms[last - 1] as Form).folded, i);
      if (acronyms.size === 0) continue;
      for (const acronym of acronymsOf(reading, first, last, initials))
        if (acronyms.has(acronym)) add(spelledOut, acronym, i);
      if (isSurelyPlace(looks.runs[at] as Run, first, last)) countries.add(shortOfCountry(reading, first, last));
    }
  }
  return { tallies, whole, own, begins, ends, spelledOut, countries };
}

/** "South Africans" name their country too. */
function addPeoples(reading: Reading, { phrases }: Run, countries: Set<string>): void {
  for (const { first, last, entry } of phrases)
    if (entry.part === 'demonym') countries.add(shortOfCountry(reading, first, last));
}

/** The tally of the words of candidate i. */
export function sameWords(reading: Reading, memory: Memory, looks: Looks, i: number): number | undefined {
  const own = memory.own[i] as number;
  return own >= 0 ? own : memory.whole.get(keyOf(reading, looks, i));
}

/** The words of a candidate as the memory knows them. */
function keyOf(reading: Reading, { first, last }: Looks, i: number): string {
  const [from, to] = [first[i] as number, last[i] as number];
  let key = (reading.forms[from] as Form).folded;
  for (let k = from + 1; k < to; k++) key += ` ${(reading.forms[k] as Form).folded}`;
  return key;
}
