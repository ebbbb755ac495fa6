import { CIRCLES } from '../../../lexicon/company.ts';
import { TAGS } from '../../../model/tags.ts';
import { NAME_KEYS } from '../words/name-keys.ts';
import { FACT_COUNT, FACT_IDS, PLACE_FACT_IDS } from '../words/word-facts.ts';
import { WORD_TYPES } from '../words/word-types.ts';
import { SPAN_RULES } from './span-rules/index.ts';
import { TOPIC_IDS } from './topics.ts';
import { USAGE_IDS } from './usage.ts';

/**
 * Where a word stands as seen from a candidate. `each` is every word of it; a lone word is `only`, else there are `first`, `inner` and `last`.
 * `is-a` is the noun that an apposition or a predicate says it is, `verb` the verb that it is the subject of (`clause.ts`).
 */
export const POSITIONS = [
  'only',
  'first',
  'inner',
  'last',
  'each',
  'before',
  'before-2',
  'before-3',
  'behind',
  'behind-2',
  'behind-3',
  'is-a',
  'verb',
] as const;
export const Position = {
  ONLY: 0,
  FIRST: 1,
  INNER: 2,
  LAST: 3,
  EACH: 4,
  BEFORE: 5,
  BEFORE_2: 6,
  BEFORE_3: 7,
  BEHIND: 8,
  BEHIND_2: 9,
  BEHIND_3: 10,
  IS_A: 11,
  VERB: 12,
} as const;

/** Pairs of places whose word types are looked at together. */
const PAIRS = [
  'first+last',
  'before-2+before',
  'before+first',
  'last+behind',
  'behind+behind-2',
  'before+behind',
] as const;
const TAGGED = ['only', 'first', 'last', 'before', 'behind', 'before-2', 'behind-2'] as const;

/** Index into `PAIRS`, `TAGGED`, `KEY_PAIRS` and `CIRCLE_PAIRS`. */
export const Pair = { FIRST_LAST: 0, BEFORE_2: 1, BEFORE_FIRST: 2, LAST_BEHIND: 3, BEHIND_2: 4, AROUND: 5 } as const;
export const Tagged = { ONLY: 0, FIRST: 1, LAST: 2, BEFORE: 3, BEHIND: 4, BEFORE_2: 5, BEHIND_2: 6 } as const;
export const NamePair = { FIRST_LAST: 0, BEFORE_FIRST: 1, LAST_BEHIND: 2 } as const;

/** Pairs of places whose name keys are looked at together. */
const KEY_PAIRS = ['first+last-keys', 'before+first-keys', 'last+behind-keys'] as const;

/** Pairs of places whose words' circles of company are looked at together. */
const CIRCLE_PAIRS = ['first+last-circles', 'before+first-circles', 'last+behind-circles'] as const;

/** Places whose word's usage in the document counts. */
const USED = ['only', 'first', 'last'] as const;
export const UsedAs = { ONLY: 0, FIRST: 1, LAST: 2 } as const;

const CIRCLE_IDS = Array.from({ length: CIRCLES }, (_, i) => `circle-${i + 1}`);

export const TYPE_COUNT = WORD_TYPES.length;
export const KEY_COUNT = NAME_KEYS.length;
export const FIRST_PAIR = POSITIONS.length * FACT_COUNT;
export const FIRST_TAG = FIRST_PAIR + PAIRS.length * TYPE_COUNT * TYPE_COUNT;
export const FIRST_KEY_PAIR = FIRST_TAG + TAGGED.length * TAGS.length;
export const FIRST_CIRCLE_PAIR = FIRST_KEY_PAIR + KEY_PAIRS.length * KEY_COUNT * KEY_COUNT;
export const FIRST_SPAN_RULE = FIRST_CIRCLE_PAIR + CIRCLE_PAIRS.length * CIRCLES * CIRCLES;
export const FIRST_KNOWN_PLACE = FIRST_SPAN_RULE + SPAN_RULES.length;
export const USAGE_COUNT = USAGE_IDS.length;
export const FIRST_USAGE = FIRST_KNOWN_PLACE + PLACE_FACT_IDS.length;
export const FIRST_TOPIC = FIRST_USAGE + USED.length * USAGE_COUNT;
export const EVIDENCE_COUNT = FIRST_TOPIC + TOPIC_IDS.length;

/** The names of all evidence, by index. */
export function evidenceIds(): string[] {
  const typeIds = WORD_TYPES.map((type) => type.id);
  return [
    ...POSITIONS.flatMap((position) => FACT_IDS.map((fact) => `${position}:${fact}`)),
    ...PAIRS.flatMap((pair) => typeIds.flatMap((a) => typeIds.map((b) => `${pair}:${a}+${b}`))),
    ...TAGGED.flatMap((place) => TAGS.map((tag) => `${place}:tag-${tag.toLowerCase()}`)),
    ...KEY_PAIRS.flatMap((pair) => NAME_KEYS.flatMap((a) => NAME_KEYS.map((b) => `${pair}:${a}+${b}`))),
    ...CIRCLE_PAIRS.flatMap((pair) => CIRCLE_IDS.flatMap((a) => CIRCLE_IDS.map((b) => `${pair}:${a}+${b}`))),
    ...SPAN_RULES.map((rule) => `span:${rule.id}`),
    ...PLACE_FACT_IDS.map((fact) => `whole:place-${fact}`),
    ...USED.flatMap((place) => USAGE_IDS.map((id) => `${place}:${id}`)),
    ...TOPIC_IDS.map((id) => `sentence:${id}`),
  ];
}

/**
 * Tells the index of a piece of evidence from its name, -1 where there is none. Most pairs have no weight: to make all
 * 200,000 names for the few thousand of the table would take longer than to read an article.
 */
export function evidenceNumbers(): (id: string) => number {
  const facts = numbers(FACT_IDS);
  const types = numbers(WORD_TYPES.map((type) => type.id));
  const keys = numbers(NAME_KEYS);
  const circles = numbers(CIRCLE_IDS);
  const tags = numbers(TAGS.map((tag) => `tag-${tag.toLowerCase()}`));
  const blocks: Block[] = [
    ...POSITIONS.map((name, i): Block => [name, single(facts, i * FACT_COUNT)]),
    ...PAIRS.map((name, i): Block => [name, double(types, FIRST_PAIR + i * TYPE_COUNT * TYPE_COUNT)]),
    ...TAGGED.map((name, i): Block => [name, single(tags, FIRST_TAG + i * TAGS.length)]),
    ...KEY_PAIRS.map((name, i): Block => [name, double(keys, FIRST_KEY_PAIR + i * KEY_COUNT * KEY_COUNT)]),
    ...CIRCLE_PAIRS.map((name, i): Block => [name, double(circles, FIRST_CIRCLE_PAIR + i * CIRCLES * CIRCLES)]),
    ['span', single(numbers(SPAN_RULES.map((rule) => rule.id)), FIRST_SPAN_RULE)],
    ['whole', single(numbers(PLACE_FACT_IDS.map((fact) => `place-${fact}`)), FIRST_KNOWN_PLACE)],
    ...USED.map((name, i): Block => [name, single(numbers(USAGE_IDS), FIRST_USAGE + i * USAGE_COUNT)]),
    ['sentence', single(numbers(TOPIC_IDS), FIRST_TOPIC)],
  ];
  const byName = new Map<string, Numbering[]>();
  for (const [name, number] of blocks) byName.set(name, [...(byName.get(name) ?? []), number]);
  return (id) => {
    const colon = id.indexOf(':');
    for (const number of byName.get(id.slice(0, colon)) ?? []) {
      const found = number(id.slice(colon + 1));
      if (found >= 0) return found;
    }
    return -1;
  };
}

type Numbering = (rest: string) => number;
type Block = readonly [name: string, number: Numbering];
type Numbers = ReadonlyMap<string, number>;

const numbers = (ids: readonly string[]): Numbers => new Map(ids.map((id, i) => [id, i]));

const single =
  (ids: Numbers, start: number): Numbering =>
  (rest) => {
    const number = ids.get(rest);
    return number === undefined ? -1 : start + number;
  };

/** "a+b": the names of either side may hold a plus themselves. */
const double =
  (ids: Numbers, start: number): Numbering =>
  (rest) => {
    for (let plus = rest.indexOf('+'); plus >= 0; plus = rest.indexOf('+', plus + 1)) {
      const [a, b] = [ids.get(rest.slice(0, plus)), ids.get(rest.slice(plus + 1))];
      if (a !== undefined && b !== undefined) return start + a * ids.size + b;
    }
    return -1;
  };
