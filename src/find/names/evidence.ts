import type { Pos } from '../../model/document.ts';
import type { Candidate } from './candidate.ts';
import type { Form } from './forms.ts';
import { SPAN_RULES } from './span-rules/index.ts';
import { FACT_COUNT, FACT_IDS } from './word-facts.ts';
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
export const PAIRS = [
  'first+last',
  'before-2+before',
  'before+first',
  'last+behind',
  'behind+behind-2',
  'before+behind',
] as const;
const TAGGED = ['only', 'first', 'last', 'before', 'behind', 'before-2', 'behind-2'] as const;
const TAGS: readonly Pos[] = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SPACE',
  'SYM',
  'VERB',
  'X',
];
const TAG_INDEX: ReadonlyMap<string, number> = new Map(TAGS.map((tag, i) => [tag, i]));

const TYPE_COUNT = WORD_TYPES.length;
export const FIRST_PAIR = POSITIONS.length * FACT_COUNT;
export const FIRST_TAG = FIRST_PAIR + PAIRS.length * TYPE_COUNT * TYPE_COUNT;
export const FIRST_SPAN_RULE = FIRST_TAG + TAGGED.length * TAGS.length;
export const EVIDENCE_COUNT = FIRST_SPAN_RULE + SPAN_RULES.length;

/** The names of all evidence, by index. */
export function evidenceIds(): string[] {
  const typeIds = WORD_TYPES.map((type) => type.id);
  return [
    ...POSITIONS.flatMap((position) => FACT_IDS.map((fact) => `${position}:${fact}`)),
    ...PAIRS.flatMap((pair) => typeIds.flatMap((a) => typeIds.map((b) => `${pair}:${a}+${b}`))),
    ...TAGGED.flatMap((place) => TAGS.map((tag) => `${place}:tag-${tag.toLowerCase()}`)),
    ...SPAN_RULES.map((rule) => `span:${rule.id}`),
  ];
}

const pair = (kind: number, a: Form, b: Form): number =>
  FIRST_PAIR + (kind * TYPE_COUNT + a.type) * TYPE_COUNT + b.type;

/** Evidence that is not the sum of single words' facts: appended to `out` from `length` on; the new length comes back. */
export function spanEvidence(c: Candidate, out: Int32Array, length: number): number {
  let n = length;
  const [first, last] = [c.fromFirst(0), c.at(c.last - 1)];
  const [before, before2, behind, behind2] = [c.fromFirst(-1), c.fromFirst(-2), c.fromLast(0), c.fromLast(1)];
  if (c.length > 1) out[n++] = pair(0, first, last);
  out[n++] = pair(1, before2, before);
  out[n++] = pair(2, before, first);
  out[n++] = pair(3, last, behind);
  out[n++] = pair(4, behind, behind2);
  out[n++] = pair(5, before, behind);
  n = tags(c, out, n);
  for (let i = 0; i < SPAN_RULES.length; i++) {
    if ((SPAN_RULES[i] as { applies: (c: Candidate) => boolean }).applies(c)) out[n++] = FIRST_SPAN_RULE + i;
  }
  return n;
}

function tags(c: Candidate, out: Int32Array, length: number): number {
  let n = length;
  const add = (place: number, index: number): void => {
    if (c.inParagraph(index))
      out[n++] = FIRST_TAG + place * TAGS.length + (TAG_INDEX.get(c.token(index).pos) ?? TAGS.length - 1);
  };
  if (c.length === 1) add(0, c.first);
  else {
    add(1, c.first);
    add(2, c.last - 1);
  }
  add(3, c.first - 1);
  add(4, c.last);
  add(5, c.first - 2);
  add(6, c.last + 1);
  return n;
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
  return spanEvidence(c, out, n);
}

/** More than any candidate can have: its words' facts at most, and one of everything else. */
export const EVIDENCE_LIMIT = 4096;
