import type { Candidate } from './candidate.ts';
import {
  FIRST_KEY_PAIR,
  FIRST_KNOWN_PLACE,
  FIRST_PAIR,
  FIRST_SPAN_RULE,
  FIRST_TAG,
  FIRST_TOPIC,
  FIRST_USAGE,
  KEY_COUNT,
  Position,
  TYPE_COUNT,
  USAGE_COUNT,
  UsedAs,
} from './evidence-names.ts';
import type { Form } from './forms.ts';
import { PHRASES, type Side, SPAN_RULES, type SpanRule } from './span-rules/index.ts';
import { TAGS } from './tags.ts';
import { type Usage, usageFacts } from './usage.ts';
import { FACT_COUNT } from './word-facts.ts';

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
  return evidenceBesideWords(c, out, n);
}

/** All evidence of a candidate but its words' facts. */
export const evidenceBesideWords: Write = (c, out, length) => {
  let n = wholeEvidence(c, out, endEvidence(c, out, startEvidence(c, out, length)));
  eachUsage(c, (place, usage) => {
    n = usageEvidence(usage, place, out, n);
  });
  return topicEvidence(c, out, n);
};

/** Calls back with what the document shows of a lone word, or of the first and the last; it shows nothing of a word that stands there once. */
export function eachUsage(c: Candidate, visit: (place: number, usage: Usage) => void): void {
  const first = c.usageAt(c.first);
  if (first !== undefined && first.total > 1) visit(c.length === 1 ? UsedAs.ONLY : UsedAs.FIRST, first);
  const last = c.length === 1 ? undefined : c.usageAt(c.last - 1);
  if (last !== undefined && last.total > 1) visit(UsedAs.LAST, last);
}

export function usageEvidence(usage: Usage, place: number, out: Int32Array, length: number): number {
  let n = length;
  for (const fact of usageFacts(usage)) out[n++] = FIRST_USAGE + place * USAGE_COUNT + fact;
  return n;
}

/** What all candidates of a sentence share. */
export const topicEvidence: Write = ({ topics }, out, length) => {
  let n = length;
  for (const topic of topics) out[n++] = FIRST_TOPIC + topic;
  return n;
};

/** More than any candidate can have: its words' facts at most, and one of everything else. */
export const EVIDENCE_LIMIT = 4096;
