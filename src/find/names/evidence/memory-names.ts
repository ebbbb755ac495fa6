import { CLASS_COUNT, CLASSES } from '../classes.ts';

/**
 * What the rest of the document may say of a candidate: what the same words are elsewhere, in all and on average; what the names
 * are that a lone word begins or ends; what a longer name's first and last word are alone; what it stands in a list with.
 */
const SOURCES = [
  'same-words',
  'same-words-share',
  'begins-longer',
  'ends-longer',
  'first-word',
  'last-word',
  'listed-before',
  'listed-behind',
] as const;
const PLACE = CLASSES.indexOf('place');

export const Source = {
  SAME: 0,
  SHARE: 1,
  BEGINS: 2,
  ENDS: 3,
  FIRST: 4,
  LAST: 5,
  LIST_BEFORE: 6,
  LIST_BEHIND: 7,
} as const;

/** Summed probability at which each step of strength begins. */
export const STEPS: readonly (readonly [id: string, from: number])[] = [
  ['faint', 0.05],
  ['some', 0.2],
  ['half', 0.4],
  ['strong', 0.6],
  ['sure', 0.85],
  ['twice', 1.5],
  ['often', 3],
];
const STARTS: readonly number[] = STEPS.map(([, from]) => from);

/** The last step that a summed probability has reached; -1 for none. */
export function stepOf(mass: number): number {
  let step = -1;
  while (step + 1 < STARTS.length && mass >= (STARTS[step + 1] as number)) step++;
  return step;
}
export const REPEATS = ['once', 'twice', 'few', 'often'];
export const FIRST_REPEAT = SOURCES.length * CLASS_COUNT * STEPS.length;

/** A lone word that a list knows as a place and the document as a part of a person's name: here behind "in" and its like, or not. */
const NAMESAKES = ['namesake-of-place', 'namesake-of-place-behind-preposition'];
export const FIRST_NAMESAKE = FIRST_REPEAT + REPEATS.length * 2;
/** An acronym is what the longer names with its letters surely are. */
export const FIRST_SPELLED = FIRST_NAMESAKE + NAMESAKES.length;

/** What a country is called for short. */
export const SHORT_OF_COUNTRY = FIRST_SPELLED + CLASS_COUNT;

export const MEMORY_COUNT = SHORT_OF_COUNTRY + 1;

/** Weight of that for the class, and against the others: it settles, and is too rare to be learnt from the marked texts. */
const SPELLED = 2.5;
/** The same for a country: two capitals alone are mostly no place. */
const COUNTRY = 5;

/** Evidence whose weights are given, not learnt; by class. */
export const GIVEN_WEIGHTS: ReadonlyMap<number, readonly number[]> = new Map([
  ...CLASSES.map((_, kind) => [FIRST_SPELLED + kind, weightsFor(kind, SPELLED)] as const),
  [SHORT_OF_COUNTRY, weightsFor(PLACE, COUNTRY)] as const,
]);

function weightsFor(kind: number, weight: number): number[] {
  return CLASSES.map((_, k) => (k === kind ? weight : -weight));
}

export function memoryIds(): string[] {
  return [
    ...SOURCES.flatMap((source) =>
      CLASSES.flatMap((kind) => STEPS.map(([step]) => `memory:${source}-${kind}-${step}`)),
    ),
    ...REPEATS.map((times) => `memory:one-word-${times}`),
    ...REPEATS.map((times) => `memory:more-words-${times}`),
    ...NAMESAKES.map((id) => `memory:${id}`),
    ...CLASSES.map((kind) => `memory:spelled-out-${kind}`),
    'memory:short-of-country',
  ];
}

/** The class that evidence says the same words have elsewhere: it may speak for no other. -1 for all other evidence. */
export function classElsewhere(evidence: number): number {
  const kind = Math.floor(evidence / STEPS.length);
  return kind < (Source.SHARE + 1) * CLASS_COUNT ? kind % CLASS_COUNT : -1;
}
