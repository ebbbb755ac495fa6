import { WordClass } from '../../../lexicon/types.ts';
import type { TokenRange } from '../../../model/document.ts';
import type { Reading } from '../candidate.ts';
import { CLASS_COUNT, CLASSES } from '../classes.ts';
import type { Looks } from '../looks.ts';
import { type Memory, sameWords, type Tallies } from '../memory.ts';
import { acronymAt, sureClass } from '../spelled-out.ts';
import type { Form } from '../words/forms.ts';
import { Trait } from '../words/traits.ts';
import {
  FIRST_NAMESAKE,
  FIRST_REPEAT,
  FIRST_SPELLED,
  REPEATS,
  SHORT_OF_COUNTRY,
  Source,
  STEPS,
  stepOf,
} from './memory-names.ts';
import { hasTrait } from './span-rules/rule.ts';

const PERSON = CLASSES.indexOf('person');

/** Evidence of the document's memory, collected for one candidate after another. */
class Collector {
  out: Int32Array = new Int32Array(0);
  length = 0;

  /** One piece a class whose probability, summed over candidates and divided among them, reaches a step. */
  add(source: number, mass: Float64Array, among = 1): void {
    for (let kind = 0; kind < CLASS_COUNT; kind++) this.addMass(source, kind, (mass[kind] as number) / among);
  }

  addTally(source: number, tallies: Tallies, tally: number): void {
    if (tally < 0) return;
    for (let kind = 0; kind < CLASS_COUNT; kind++) this.addStep(source, kind, tallies.step(tally, kind));
  }

  private addMass(source: number, kind: number, mass: number): void {
    this.addStep(source, kind, stepOf(mass));
  }

  private addStep(source: number, kind: number, step: number): void {
    if (step >= 0) this.push((source * CLASS_COUNT + kind) * STEPS.length + step);
  }

  push(evidence: number): void {
    this.out[this.length++] = evidence;
  }
}

const collector = new Collector();

/** Evidence from the rest of the document for candidate i, of the run at `at`, written to `out`; the count comes back. */
export function memoryEvidence(
  reading: Reading,
  memory: Memory,
  looks: Looks,
  at: number,
  i: number,
  out: Int32Array,
): number {
  const [from, to] = [looks.first[i] as number, looks.last[i] as number];
  collector.out = out;
  collector.length = 0;
  const same = sameWords(memory, looks, i);
  if (to - from === 1) addLoneWord(reading, memory, looks, i, same);
  else {
    const { tallies, alone, words } = memory;
    addSameWords(memory, looks, i, same);
    collector.addTally(Source.FIRST, tallies, alone[words.byToken[from] as number] as number);
    collector.addTally(Source.LAST, tallies, alone[words.byToken[to - 1] as number] as number);
  }
  if (hasSpelledOut(memory)) addSpelledOut(memory, acronymAt(reading, from, to));
  addList(reading, looks, at, from, to);
  collector.push(
    FIRST_REPEAT +
      (to - from === 1 ? 0 : REPEATS.length) +
      timesOf(same < 0 ? 1 : (memory.tallies.counts[same] as number)),
  );
  return collector.length;
}

const timesOf = (count: number): number => (count < 3 ? count - 1 : count < 6 ? 2 : 3);

/** Summed probability of longer names from which on they settle what a lone word is. */
const SETTLES = 0.85;

/**
 * Where a word begins or ends a person's full name, what that says is not to be outvoted by the same lone word elsewhere, of
 * which the first look was in doubt as well ("Georgia" in an article on Georgia Marlow).
 */
function addLoneWord(reading: Reading, memory: Memory, looks: Looks, i: number, same: number): void {
  const { tallies, words } = memory;
  const token = looks.first[i] as number;
  const word = words.byToken[token] as number;
  const [begins, ends] = [memory.begins[word] as number, memory.ends[word] as number];
  const isPartOfPerson = tallies.of(begins, PERSON) + tallies.of(ends, PERSON) >= SETTLES;
  if (isPartOfPerson) addNamesake(reading, token);
  else addSameWords(memory, looks, i, same);
  collector.addTally(Source.BEGINS, tallies, begins);
  collector.addTally(Source.ENDS, tallies, ends);
}

/** Most documents spell no acronym out. */
const hasSpelledOut = ({ spelledOut, countries }: Memory): boolean => spelledOut.size > 0 || countries.size > 0;

/** Whether a candidate is an acronym that the document spells out. */
export function hasAcronym(memory: Memory, reading: Reading, { first, last }: TokenRange): boolean {
  if (!hasSpelledOut(memory)) return false;
  const acronym = acronymAt(reading, first, last);
  return acronym !== null && (memory.spelledOut.has(acronym) || memory.countries.has(acronym));
}

function addSpelledOut({ tallies, spelledOut, countries }: Memory, acronym: string | null): void {
  if (acronym === null) return;
  if (countries.has(acronym)) {
    collector.push(SHORT_OF_COUNTRY);
    return;
  }
  const spelled = spelledOut.get(acronym);
  const kind = spelled === undefined ? -1 : sureClass(tallies, spelled);
  if (kind >= 0) collector.push(FIRST_SPELLED + kind);
}

function addNamesake({ forms, edge }: Reading, token: number): void {
  if (((forms[token] as Form).classes & WordClass.PLACE) === 0) return;
  const before = forms[token - 1] ?? edge;
  collector.push(FIRST_NAMESAKE + (!before.isCapital && (before.classes & WordClass.PLACE_PREP) !== 0 ? 1 : 0));
}

/** Working memory, kept between calls: summed probabilities of other candidates. */
const others = new Float64Array(CLASS_COUNT);

function addSameWords({ tallies }: Memory, { odds }: Looks, i: number, same: number): void {
  const count = same < 0 ? 0 : (tallies.counts[same] as number);
  if (count < 2) return;
  for (let k = 0; k < CLASS_COUNT; k++) others[k] = tallies.of(same, k) - (odds[i * CLASS_COUNT + k] as number);
  collector.add(Source.SAME, others);
  collector.add(Source.SHARE, others, count - 1);
}

/** "Paris, Zarbo and Rome": what the names are that end right before, or begin right behind, the link. */
function addList(reading: Reading, looks: Looks, at: number, from: number, to: number): void {
  if (hasTrait(reading.forms[from - 1], Trait.LINK)) addNeighbours(Source.LIST_BEFORE, looks, at - 1, from - 1);
  if (hasTrait(reading.forms[to], Trait.LINK)) addNeighbours(Source.LIST_BEHIND, looks, at, to + 1);
}

/** Names that end at a token, or begin there, in the run at `at` or the next one. */
function addNeighbours(source: number, { starts, first, last, odds }: Looks, at: number, token: number): void {
  others.fill(0);
  const edges = source === Source.LIST_BEFORE ? last : first;
  const end = starts[Math.min(at + 2, starts.length - 1)] as number;
  for (let i = starts[Math.max(at, 0)] as number; i < end; i++) {
    if (edges[i] !== token) continue;
    for (let k = 0; k < CLASS_COUNT; k++) others[k] = (others[k] as number) + (odds[i * CLASS_COUNT + k] as number);
  }
  collector.add(source, others);
}
