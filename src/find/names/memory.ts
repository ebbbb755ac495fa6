import type { Reading, Run } from './candidate.ts';
import { CLASS_COUNT } from './classes.ts';
import { isSurelyPlace } from './constraints/places.ts';
import { stepOf } from './evidence/memory-names.ts';
import { type Looks, nameOdds } from './looks.ts';
import { type RunWords, wordsIn } from './run-words.ts';
import { acronymsIn, acronymsOf, shortOfCountry } from './spelled-out.ts';
import { WordSequences } from './word-sequences.ts';

/** No tally. */
const NONE = -1;

/** Sums over candidates of the same words, or of some other kind, by their number. Lists rather than an object each: a long article has ten thousand. */
export class Tallies {
  /** Summed probabilities: index number * CLASS_COUNT + class. */
  readonly mass: number[] = [];
  readonly counts: number[] = [];
  private steps = new Int8Array(0);

  /** Makes a tally of candidate i, or adds it to the one that is there; its number comes back. */
  add(known: number, { odds }: Looks, i: number): number {
    const tally = known === NONE ? this.make() : known;
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
  of(tally: number, kind: number): number {
    return tally === NONE ? 0 : (this.mass[tally * CLASS_COUNT + kind] as number);
  }

  /** Ends the counting. */
  close(): void {
    this.steps = new Int8Array(this.mass.length);
    for (let i = 0; i < this.mass.length; i++) this.steps[i] = stepOf(this.mass[i] as number);
  }

  /** The step of strength (see `STEPS`) that a closed tally has reached for a class, -1 for none. */
  step(tally: number, kind: number): number {
    return this.steps[tally * CLASS_COUNT + kind] as number;
  }
}

/** Document memory after the first look: numbers of tallies, -1 for none. */
export interface Memory {
  readonly tallies: Tallies;
  readonly words: RunWords;
  /** By candidate that of its words, of those that are remembered. */
  readonly own: Int32Array;
  /** By word: names that it is alone, longer ones that begin with it, and that end with it. */
  readonly alone: Int32Array;
  readonly begins: Int32Array;
  readonly ends: Int32Array;
  /** Kept of the words of longer names. */
  readonly longer: WordSequences;
  /** By an acronym of the document: longer names with its letters, "Olive Growers Union" for "OGU". */
  readonly spelledOut: ReadonlyMap<string, number>;
  /** What countries that the document names in full are called for short: "SA" of "South Africa". */
  readonly countries: ReadonlySet<string>;
}

/** A candidate less probable than this is not remembered, nor can memory help it: it is wrong 999 times in 1,000. */
const PLAUSIBLE = 0.003;

export const isPlausible = (looks: Looks, i: number): boolean => nameOdds(looks, i) >= PLAUSIBLE;

export function remember(reading: Reading, looks: Looks, words = wordsIn(reading, looks.runs)): Memory {
  const tallies = new Tallies();
  const byWord = (): Int32Array => new Int32Array(words.count + 1).fill(NONE);
  const [alone, begins, ends] = [byWord(), byWord(), byWord()];
  const longer = new WordSequences(words.count);
  const own = new Int32Array(looks.first.length).fill(NONE);
  const add = (names: Int32Array, word: number, i: number): number =>
    (names[word] = tallies.add(names[word] as number, looks, i));
  for (let i = 0; i < looks.first.length; i++) {
    if (!isPlausible(looks, i)) continue;
    const [first, last] = [looks.first[i] as number, looks.last[i] as number];
    const word = words.byToken[first] as number;
    if (last - first === 1) {
      own[i] = add(alone, word, i);
      continue;
    }
    const sequence = longer.add(words.byToken, first, last);
    own[i] = longer.kept[sequence] = tallies.add(longer.kept[sequence] as number, looks, i);
    add(begins, word, i);
    add(ends, words.byToken[last - 1] as number, i);
  }
  const spelled = spelledIn(reading, looks, { words, tallies, own });
  tallies.close();
  return { tallies, words, own, alone, begins, ends, longer, ...spelled };
}

function addTo(names: Map<string, number>, key: string, tallies: Tallies, looks: Looks, i: number): number {
  const known = names.get(key);
  const tally = tallies.add(known ?? NONE, looks, i);
  if (known === undefined) names.set(key, tally);
  return tally;
}

/** What the document's acronyms are short of. */
function spelledIn(
  reading: Reading,
  looks: Looks,
  { words, tallies, own }: Pick<Memory, 'words' | 'tallies' | 'own'>,
): Pick<Memory, 'spelledOut' | 'countries'> {
  const spelledOut = new Map<string, number>();
  const countries = new Set<string>();
  const acronyms = acronymsIn(reading, looks.runs, words);
  if (acronyms.size === 0) return { spelledOut, countries };
  const initials = new Set([...acronyms].map((acronym) => acronym[0] as string));
  for (let at = 0; at < looks.runs.length; at++) {
    const run = looks.runs[at] as Run;
    addPeoples(reading, run, countries);
    for (let i = looks.starts[at] as number; i < (looks.starts[at + 1] as number); i++) {
      const [first, last] = [looks.first[i] as number, looks.last[i] as number];
      if (last - first === 1 || own[i] === NONE) continue;
      for (const acronym of acronymsOf(reading, first, last, initials))
        if (acronyms.has(acronym)) addTo(spelledOut, acronym, tallies, looks, i);
      if (isSurelyPlace(run, first, last)) countries.add(shortOfCountry(reading, first, last));
    }
  }
  return { spelledOut, countries };
}

/** "South Africans" name their country too. */
function addPeoples(reading: Reading, { phrases }: Run, countries: Set<string>): void {
  for (const { first, last, entry } of phrases)
    if (entry.part === 'demonym') countries.add(shortOfCountry(reading, first, last));
}

/** Whether candidate i is remembered: see `isPlausible`. */
export const isRemembered = ({ own }: Memory, i: number): boolean => own[i] !== NONE;

/** The tally of the words of candidate i. */
export function sameWords(memory: Memory, { first, last }: Looks, i: number): number {
  const own = memory.own[i] as number;
  if (own !== NONE) return own;
  const [from, to] = [first[i] as number, last[i] as number];
  const { alone, longer, words } = memory;
  if (to - from === 1) return alone[words.byToken[from] as number] as number;
  const sequence = longer.find(words.byToken, from, to);
  return sequence < 0 ? NONE : (longer.kept[sequence] as number);
}
