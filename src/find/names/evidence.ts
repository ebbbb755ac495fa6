import type { Candidate } from './candidate.ts';
import type { Form } from './forms.ts';
import { NAME_KEYS } from './name-keys.ts';
import { PHRASES, type Side, SPAN_RULES, type SpanRule } from './span-rules/index.ts';
import { TAGS } from './tags.ts';
import { FACT_COUNT, FACT_IDS, PLACE_FACT_IDS } from './word-facts.ts';
import { WORD_TYPES } from './word-types.ts';

/** Where a word stands as seen from a candidate. `each` is every word of it; a lone word is `only`, else there are `first`, `inner` and `last`. */
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

/** Pairs of places whose name keys are looked at together. */
const KEY_PAIRS = ['first+last-keys', 'before+first-keys', 'last+behind-keys'] as const;

const TYPE_COUNT = WORD_TYPES.length;
const KEY_COUNT = NAME_KEYS.length;
const FIRST_PAIR = POSITIONS.length * FACT_COUNT;
const FIRST_TAG = FIRST_PAIR + PAIRS.length * TYPE_COUNT * TYPE_COUNT;
const FIRST_KEY_PAIR = FIRST_TAG + TAGGED.length * TAGS.length;
const FIRST_SPAN_RULE = FIRST_KEY_PAIR + KEY_PAIRS.length * KEY_COUNT * KEY_COUNT;
const FIRST_KNOWN_PLACE = FIRST_SPAN_RULE + SPAN_RULES.length;
export const EVIDENCE_COUNT = FIRST_KNOWN_PLACE + PLACE_FACT_IDS.length;

/** The names of all evidence, by index. */
export function evidenceIds(): string[] {
  const typeIds = WORD_TYPES.map((type) => type.id);
  return [
    ...POSITIONS.flatMap((position) => FACT_IDS.map((fact) => `${position}:${fact}`)),
    ...PAIRS.flatMap((pair) => typeIds.flatMap((a) => typeIds.map((b) => `${pair}:${a}+${b}`))),
    ...TAGGED.flatMap((place) => TAGS.map((tag) => `${place}:tag-${tag.toLowerCase()}`)),
    ...KEY_PAIRS.flatMap((pair) => NAME_KEYS.flatMap((a) => NAME_KEYS.map((b) => `${pair}:${a}+${b}`))),
    ...SPAN_RULES.map((rule) => `span:${rule.id}`),
    ...PLACE_FACT_IDS.map((fact) => `whole:place-${fact}`),
  ];
}

const pair = (kind: number, a: Form, b: Form): number =>
  FIRST_PAIR + (kind * TYPE_COUNT + a.type) * TYPE_COUNT + b.type;

const keyPair = (kind: number, a: Form, b: Form): number =>
  FIRST_KEY_PAIR + (kind * KEY_COUNT + a.key) * KEY_COUNT + b.key;

type Numbered = readonly (readonly [evidence: number, rule: SpanRule])[];

const numbered = (fits: (rule: SpanRule) => boolean): Numbered =>
  SPAN_RULES.flatMap((rule, i) => (fits(rule) ? [[FIRST_SPAN_RULE + i, rule] as const] : []));
const bySide = (side: Side): Numbered => numbered((rule) => rule.side === side && !PHRASES.includes(rule));

const START_RULES = bySide('start');
const END_RULES = bySide('end');
const WHOLE_RULES = bySide('whole');
/** Asked only in runs that hold a known phrase. */
const PHRASE_RULES = numbered((rule) => PHRASES.includes(rule));

/** Evidence is written to `out` from `length` on; the new length comes back. */
type Write = (c: Candidate, out: Int32Array, length: number) => number;

/** What hangs on the candidate's first word and those before it. */
export const startEvidence: Write = (c, out, length) => {
  let n = length;
  out[n++] = pair(1, c.fromFirst(-2), c.fromFirst(-1));
  out[n++] = pair(2, c.fromFirst(-1), c.fromFirst(0));
  out[n++] = keyPair(1, c.fromFirst(-1), c.fromFirst(0));
  n = tag(3, c, c.first - 1, out, n);
  n = tag(5, c, c.first - 2, out, n);
  return applied(START_RULES, c, out, n);
};

/** What hangs on the candidate's last word and those behind it. */
export const endEvidence: Write = (c, out, length) => {
  let n = length;
  out[n++] = pair(3, c.at(c.last - 1), c.fromLast(0));
  out[n++] = pair(4, c.fromLast(0), c.fromLast(1));
  out[n++] = keyPair(2, c.at(c.last - 1), c.fromLast(0));
  n = tag(4, c, c.last, out, n);
  n = tag(6, c, c.last + 1, out, n);
  return applied(END_RULES, c, out, n);
};

/** What needs the candidate as a whole. */
export const wholeEvidence: Write = (c, out, length) => {
  let n = length;
  out[n++] = pair(5, c.fromFirst(-1), c.fromLast(0));
  if (c.length === 1) n = tag(0, c, c.first, out, n);
  else {
    out[n++] = pair(0, c.fromFirst(0), c.at(c.last - 1));
    out[n++] = keyPair(0, c.fromFirst(0), c.at(c.last - 1));
    n = tag(1, c, c.first, out, n);
    n = tag(2, c, c.last - 1, out, n);
  }
  n = applied(WHOLE_RULES, c, out, n);
  return c.run.phrases.length === 0 ? n : knownPlace(c, out, applied(PHRASE_RULES, c, out, n));
};

/** Kind and size of the known place that the candidate is as a whole. */
function knownPlace(c: Candidate, out: Int32Array, length: number): number {
  for (const { first, last, place } of c.run.phrases) {
    if (place < 0 || first !== c.first || last !== c.last) continue;
    out[length] = FIRST_KNOWN_PLACE + place;
    return length + 1;
  }
  return length;
}

function applied(rules: Numbered, c: Candidate, out: Int32Array, length: number): number {
  let n = length;
  for (let i = 0; i < rules.length; i++) {
    const [evidence, rule] = rules[i] as Numbered[number];
    if (rule.applies(c)) out[n++] = evidence;
  }
  return n;
}

function tag(place: number, c: Candidate, index: number, out: Int32Array, length: number): number {
  if (!c.inParagraph(index)) return length;
  out[length] = FIRST_TAG + place * TAGS.length + (c.reading.tags[index] as number);
  return length + 1;
}

/** Calls back for each word of the candidate and its neighbours with the position it stands in. */
export function eachPosition(c: Candidate, visit: (position: number, form: Form) => void): void {
  if (c.length === 1) visit(Position.ONLY, c.fromFirst(0));
  else {
    visit(Position.FIRST, c.fromFirst(0));
    visit(Position.LAST, c.at(c.last - 1));
    for (let i = c.first + 1; i < c.last - 1; i++) visit(Position.INNER, c.at(i));
  }
  for (let i = c.first; i < c.last; i++) visit(Position.EACH, c.at(i));
  for (let k = 0; k < 3; k++) {
    visit(Position.BEFORE + k, c.fromFirst(-1 - k));
    visit(Position.BEHIND + k, c.fromLast(k));
  }
}

/** How many of a word's facts count where it stands: all within the candidate, fewer the farther off. */
export function factsAt(position: number, form: Form): number {
  if (position < Position.BEFORE) return form.facts.length;
  return position === Position.BEFORE_3 || position === Position.BEHIND_3 ? 1 : form.context;
}

/** All evidence of a candidate, words' facts included. */
export function allEvidence(c: Candidate, out: Int32Array): number {
  let n = 0;
  eachPosition(c, (position, form) => {
    const count = factsAt(position, form);
    for (let i = 0; i < count; i++) out[n++] = position * FACT_COUNT + (form.facts[i] as number);
  });
  return wholeEvidence(c, out, endEvidence(c, out, startEvidence(c, out, n)));
}

/** More than any candidate can have: its words' facts at most, and one of everything else. */
export const EVIDENCE_LIMIT = 4096;
