import { CLASS_COUNT, CLASSES } from './classes.ts';
import { type Looks, nameOdds } from './looks.ts';
import { isPlausible, type Memory } from './memory.ts';
import { LONGEST_NAME } from './spans.ts';

/** Candidates that share their words with others, and what comes together of all that have the same words. */
interface Pools {
  readonly members: readonly number[];
  /** By member, and by number of the tally of its words the sum: what other names leave room for. */
  readonly rooms: readonly number[];
  readonly room: Float64Array;
  /** By number of the tally: summed probabilities by class, and over how many candidates. */
  readonly mass: Float64Array;
  readonly counts: Int32Array;
}

/**
 * One sense per discourse (Gale, Church and Yarowsky, 1992): the same words mostly name the same thing throughout a document. Of n
 * candidates of the same words each keeps an nth of its own probabilities and has the mean of all for the rest, as far as the names
 * that it shares words with leave room for it. A second look can only weigh what the first thought of the same words; here they
 * settle on one answer.
 */
export function agree(looks: Looks, memory: Memory): Looks {
  const odds = looks.odds.slice();
  const { members, rooms, room, mass, counts } = poolsOf(looks, memory);
  for (let at = 0; at < members.length; at++) {
    const i = members[at] as number;
    const own = memory.own[i] as number;
    const count = counts[own] as number;
    if (count < 2 || isOfNamesakes(looks, i, memory, mass)) continue;
    for (let kind = 0; kind < CLASS_COUNT; kind++) {
      const k = i * CLASS_COUNT + kind;
      const mean = ((mass[own * CLASS_COUNT + kind] as number) * (rooms[at] as number)) / (room[own] as number);
      odds[k] = mean + ((odds[k] as number) - mean) / count;
    }
  }
  return { ...looks, odds };
}

function poolsOf(looks: Looks, { own, tallies }: Memory): Pools {
  const [members, rooms]: [number[], number[]] = [[], []];
  const room = new Float64Array(tallies.counts.length);
  const mass = new Float64Array(tallies.mass.length);
  const counts = new Int32Array(tallies.counts.length);
  for (let i = 0; i < looks.first.length; i++) {
    const tally = own[i] as number;
    if (tally < 0 || (tallies.counts[tally] as number) < 2 || !isPlausible(looks, i)) continue;
    const left = roomFor(looks, i);
    members.push(i);
    rooms.push(left);
    room[tally] = (room[tally] as number) + left;
    counts[tally] = (counts[tally] as number) + 1;
    for (let kind = 0; kind < CLASS_COUNT; kind++) {
      const k = tally * CLASS_COUNT + kind;
      mass[k] = (mass[k] as number) + (looks.odds[i * CLASS_COUNT + kind] as number);
    }
  }
  return { members, rooms, room, mass, counts };
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
function isOfNamesakes(looks: Looks, i: number, memory: Memory, mass: Float64Array): boolean {
  const { tallies, words, begins, ends, own } = memory;
  const first = looks.first[i] as number;
  if ((looks.last[i] as number) - first > 1) return false;
  let others = 0;
  for (let kind = 0; kind < CLASS_COUNT; kind++)
    if (kind !== PERSON) others += mass[(own[i] as number) * CLASS_COUNT + kind] as number;
  if (others < IS_OTHER) return false;
  const word = words.byToken[first] as number;
  return tallies.of(begins[word] as number, PERSON) + tallies.of(ends[word] as number, PERSON) >= IS_PART;
}
