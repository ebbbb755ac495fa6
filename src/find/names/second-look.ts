import type { Reading } from './candidate.ts';
import { CLASS_COUNT, CLASSES } from './classes.ts';
import type { Look, Weights } from './first-look.ts';
import type { Form } from './forms.ts';
import { posteriors } from './lattice.ts';
import { keyOf, type Memory, remember, type Tally } from './memory.ts';

/** What the rest of the document may say of a candidate. Each is told of each class and in steps of strength. */
const SOURCES = [
  'same-words',
  'same-words-of',
  'begins-longer',
  'ends-longer',
  'first-word',
  'last-word',
  'listed-before',
  'listed-behind',
] as const;
const Source = { SAME: 0, SHARE: 1, BEGINS: 2, ENDS: 3, FIRST: 4, LAST: 5, LIST_BEFORE: 6, LIST_BEHIND: 7 } as const;
const STEPS = ['faint', 'some', 'half', 'strong', 'sure', 'twice', 'often'];
const REPEATS = ['once', 'twice', 'few', 'often'];
const FIRST_REPEAT = SOURCES.length * CLASS_COUNT * STEPS.length;
export const MEMORY_COUNT = FIRST_REPEAT + REPEATS.length * 2;

export function memoryIds(): string[] {
  return [
    ...SOURCES.flatMap((source) =>
      CLASSES.flatMap((entity) => STEPS.map((step) => `memory:${source}-${entity}-${step}`)),
    ),
    ...REPEATS.map((step) => `memory:one-word-${step}`),
    ...REPEATS.map((step) => `memory:more-words-${step}`),
  ];
}

/** Evidence from the rest of the document for candidate i of a look, appended to `out`; the count comes back. */
export function memoryEvidence(
  reading: Reading,
  memory: Memory,
  looks: readonly Look[],
  at: number,
  i: number,
  out: Int32Array,
): number {
  const look = looks[at] as Look;
  const own = look.odds.subarray(i * CLASS_COUNT, (i + 1) * CLASS_COUNT);
  const from = look.run.first + (look.first[i] as number);
  const to = look.run.first + (look.last[i] as number);
  const first = (reading.forms[from] as Form).folded;
  const last = (reading.forms[to - 1] as Form).folded;
  const same = memory.whole.get(keyOf(reading, look, i));
  let n = add(Source.SAME, same, own, out, 0);
  n = addShares(same, own, out, n);
  if (to - from === 1) {
    n = add(Source.BEGINS, memory.begins.get(first), null, out, n);
    n = add(Source.ENDS, memory.ends.get(last), null, out, n);
  } else {
    n = add(Source.FIRST, memory.whole.get(first), null, out, n);
    n = add(Source.LAST, memory.whole.get(last), null, out, n);
  }
  n = addNeighbours(reading, looks, at, from, to, out, n);
  out[n++] = FIRST_REPEAT + (to - from === 1 ? 0 : REPEATS.length) + repeats(same?.count ?? 1);
  return n;
}

const repeats = (count: number): number => (count < 3 ? count - 1 : count < 6 ? 2 : 3);

const step = (mass: number): number =>
  mass < 0.05
    ? -1
    : mass < 0.2
      ? 0
      : mass < 0.4
        ? 1
        : mass < 0.6
          ? 2
          : mass < 0.85
            ? 3
            : mass < 1.5
              ? 4
              : mass < 3
                ? 5
                : 6;

function add(
  source: number,
  tally: Tally | undefined,
  own: Float64Array | null,
  out: Int32Array,
  length: number,
): number {
  if (tally === undefined) return length;
  let n = length;
  for (let k = 0; k < CLASS_COUNT; k++) {
    const level = step((tally.mass[k] as number) - (own === null ? 0 : (own[k] as number)));
    if (level >= 0) out[n++] = (source * CLASS_COUNT + k) * STEPS.length + level;
  }
  return n;
}

/** Of the other candidates of the same words, the share that is of each class. */
function addShares(tally: Tally | undefined, own: Float64Array, out: Int32Array, length: number): number {
  if (tally === undefined || tally.count < 2) return length;
  let n = length;
  for (let k = 0; k < CLASS_COUNT; k++) {
    const level = step(((tally.mass[k] as number) - (own[k] as number)) / (tally.count - 1));
    if (level >= 0) out[n++] = (Source.SHARE * CLASS_COUNT + k) * STEPS.length + level;
  }
  return n;
}

const LINK = /^(?:,|and|or|&|\/|-|;)$/u;

/** "Paris, Zarbo and Rome": what the names are that the candidate stands in a list with. */
function addNeighbours(
  reading: Reading,
  looks: readonly Look[],
  at: number,
  from: number,
  to: number,
  out: Int32Array,
  length: number,
): number {
  let n = length;
  if (LINK.test(reading.tokens[from - 1]?.text ?? ''))
    n = addNeighbour(looks, at, from - 1, from - 2, Source.LIST_BEFORE, out, n);
  if (LINK.test(reading.tokens[to]?.text ?? ''))
    n = addNeighbour(looks, at, to + 1, to + 2, Source.LIST_BEHIND, out, n);
  return n;
}

function addNeighbour(
  looks: readonly Look[],
  at: number,
  near: number,
  far: number,
  source: number,
  out: Int32Array,
  length: number,
): number {
  let n = length;
  const mass = [0, 0, 0];
  for (const look of [looks[at], looks[at + (source === Source.LIST_BEFORE ? -1 : 1)]]) {
    if (look === undefined) continue;
    for (let i = 0; i < look.first.length; i++) {
      const touches =
        source === Source.LIST_BEFORE
          ? [near, far].includes(look.run.first + (look.last[i] as number)) &&
            look.run.first + (look.last[i] as number) === near
          : look.run.first + (look.first[i] as number) === near;
      if (touches)
        for (let k = 0; k < CLASS_COUNT; k++)
          mass[k] = (mass[k] as number) + (look.odds[i * CLASS_COUNT + k] as number);
    }
  }
  for (let k = 0; k < CLASS_COUNT; k++) {
    const level = step(mass[k] as number);
    if (level >= 0) out[n++] = (source * CLASS_COUNT + k) * STEPS.length + level;
  }
  return n;
}

const evidence = new Int32Array(256);

/** Judges every candidate once more, now with what the whole document says. */
export function secondLook(reading: Reading, looks: readonly Look[], weights: Weights): Look[] {
  const memory = remember(reading, looks);
  return looks.map((look, at) => {
    const scores = Float64Array.from(look.scores);
    for (let i = 0; i < look.first.length; i++) {
      const n = memoryEvidence(reading, memory, looks, at, i, evidence);
      for (let e = 0; e < n; e++) {
        const w = (evidence[e] as number) * CLASS_COUNT;
        for (let k = 0; k < CLASS_COUNT; k++)
          scores[i * CLASS_COUNT + k] = (scores[i * CLASS_COUNT + k] as number) + (weights[w + k] as number);
      }
    }
    const odds = new Float64Array(scores.length);
    posteriors(look, scores, odds);
    return { ...look, scores, odds };
  });
}
