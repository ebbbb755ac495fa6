import type { Reading } from './candidate.ts';
import { CLASS_COUNT, CLASSES } from './classes.ts';
import { type Looks, nameOdds } from './looks.ts';
import { isPlausible, type Memory, type Tally } from './memory.ts';
import { LONGEST_NAME } from './spans.ts';
import type { Form } from './words/forms.ts';

/** Candidates of the same words: summed probabilities by class, and the sum of what other names leave room for. */
interface Pool {
  readonly mass: number[];
  room: number;
  count: number;
}

/** A candidate that shares its words with others. */
interface Member {
  readonly i: number;
  readonly room: number;
  readonly pool: Pool;
}

/**
 * One sense per discourse (Gale, Church and Yarowsky, 1992): the same words mostly name the same thing throughout a document. Of n
 * candidates of the same words each keeps an nth of its own probabilities and has the mean of all for the rest, as far as the names
 * that it shares words with leave room for it. A second look can only weigh what the first thought of the same words; here they
 * settle on one answer.
 */
export function agree(reading: Reading, looks: Looks, memory: Memory): Looks {
  const odds = looks.odds.slice();
  for (const { i, room, pool } of membersOf(looks, memory)) {
    if (pool.count < 2 || isOfNamesakes(reading, looks, i, memory, pool)) continue;
    for (let k = i * CLASS_COUNT, kind = 0; kind < CLASS_COUNT; k++, kind++) {
      const mean = ((pool.mass[kind] as number) * room) / pool.room;
      odds[k] = mean + ((odds[k] as number) - mean) / pool.count;
    }
  }
  return { ...looks, odds };
}

/** Candidates by what the memory has of the same words. */
function membersOf(looks: Looks, memory: Memory): Member[] {
  const members: Member[] = [];
  const pools = new Map<Tally, Pool>();
  for (let i = 0; i < looks.first.length; i++) {
    const own = memory.own[i];
    if (own === undefined || own.count < 2 || !isPlausible(looks, i)) continue;
    let pool = pools.get(own);
    if (pool === undefined) {
      pool = { mass: [0, 0, 0], room: 0, count: 0 };
      pools.set(own, pool);
    }
    const room = roomFor(looks, i);
    pool.count++;
    pool.room += room;
    for (let kind = 0; kind < CLASS_COUNT; kind++)
      pool.mass[kind] = (pool.mass[kind] as number) + (looks.odds[i * CLASS_COUNT + kind] as number);
    members.push({ i, room, pool });
  }
  return members;
}

/** The probability that no other name takes a word of candidate i: "Halvorsen" has little room in "Halvorsen Foods". */
function roomFor(looks: Looks, i: number): number {
  const { first, last } = looks;
  const [from, to] = [first[i] as number, last[i] as number];
  let room = 1;
  for (let other = i - 1; other >= 0 && (first[other] as number) > from - LONGEST_NAME; other--)
    if ((last[other] as number) > from) room -= nameOdds(looks, other);
  for (let other = i + 1; other < first.length && (first[other] as number) < to; other++)
    room -= nameOdds(looks, other);
  return Math.max(room, nameOdds(looks, i));
}

/** Summed probability of longer names of a person from which on a lone word is one of them. */
const IS_PART = 0.85;
/** Summed probability of a lone word as something else from which on the two are namesakes. */
const IS_OTHER = 0.5;
const PERSON = CLASSES.indexOf('person');

/** "Georgia" in an article on Georgia Marlow, who lives in Georgia. */
function isOfNamesakes({ forms }: Reading, looks: Looks, i: number, memory: Memory, { mass }: Pool): boolean {
  const first = looks.first[i] as number;
  if ((looks.last[i] as number) - first > 1) return false;
  const others = CLASSES.reduce((sum, _, kind) => (kind === PERSON ? sum : sum + (mass[kind] as number)), 0);
  if (others < IS_OTHER) return false;
  const { folded } = forms[first] as Form;
  const longer = (tally: Tally | undefined): number => tally?.mass[PERSON] ?? 0;
  return longer(memory.begins.get(folded)) + longer(memory.ends.get(folded)) >= IS_PART;
}
