import { CIRCLES } from '../../../lexicon/company.ts';
import { TAGS } from '../../../model/tags.ts';
import type { Candidate } from '../candidate.ts';
import type { Form } from '../words/forms.ts';
import { FACT_COUNT } from '../words/word-facts.ts';
import { ALL_RULES, type Asked } from './candidate-rules.ts';
import { nounBefore, nounBehind, verbBehind } from './clause.ts';
import {
  FIRST_CIRCLE_PAIR,
  FIRST_KEY_PAIR,
  FIRST_KNOWN_PLACE,
  FIRST_PAIR,
  FIRST_TAG,
  FIRST_TOPIC,
  FIRST_USAGE,
  KEY_COUNT,
  NamePair,
  Pair,
  Position,
  Tagged,
  TYPE_COUNT,
  USAGE_COUNT,
  UsedAs,
} from './evidence-names.ts';
import type { Usages } from './usage.ts';

const pair = (kind: number, a: Form, b: Form): number =>
  FIRST_PAIR + (kind * TYPE_COUNT + a.type) * TYPE_COUNT + b.type;

const keyPair = (kind: number, a: Form, b: Form): number =>
  FIRST_KEY_PAIR + (kind * KEY_COUNT + a.key) * KEY_COUNT + b.key;

/** What words of which company stand side by side; nothing where one is unknown. */
function circlePair(kind: number, a: Form, b: Form, out: Int32Array, length: number): number {
  if (a.circle === 0 || b.circle === 0) return length;
  out[length] = FIRST_CIRCLE_PAIR + (kind * CIRCLES + a.circle - 1) * CIRCLES + b.circle - 1;
  return length + 1;
}

/** Evidence is written to `out` from `length` on; the new length comes back. */
export type Write = (c: Candidate, out: Int32Array, length: number) => number;

/** What the candidate's first word says with those before it. */
export const startEvidence: Write = (c, out, length) => {
  let n = length;
  out[n++] = pair(Pair.BEFORE_2, c.fromFirst(-2), c.fromFirst(-1));
  out[n++] = pair(Pair.BEFORE_FIRST, c.fromFirst(-1), c.fromFirst(0));
  out[n++] = keyPair(NamePair.BEFORE_FIRST, c.fromFirst(-1), c.fromFirst(0));
  n = circlePair(NamePair.BEFORE_FIRST, c.fromFirst(-1), c.fromFirst(0), out, n);
  n = tag(Tagged.BEFORE, c, c.first - 1, out, n);
  return tag(Tagged.BEFORE_2, c, c.first - 2, out, n);
};

/** What the candidate's last word says with those behind it. */
export const endEvidence: Write = (c, out, length) => {
  let n = length;
  out[n++] = pair(Pair.LAST_BEHIND, c.at(c.last - 1), c.fromLast(0));
  out[n++] = pair(Pair.BEHIND_2, c.fromLast(0), c.fromLast(1));
  out[n++] = keyPair(NamePair.LAST_BEHIND, c.at(c.last - 1), c.fromLast(0));
  n = circlePair(NamePair.LAST_BEHIND, c.at(c.last - 1), c.fromLast(0), out, n);
  n = tag(Tagged.BEHIND, c, c.last, out, n);
  return tag(Tagged.BEHIND_2, c, c.last + 1, out, n);
};

/** What the candidate's first and last word say together, and the words around it. */
export const wholeEvidence: Write = (c, out, length) => {
  let n = length;
  out[n++] = pair(Pair.AROUND, c.fromFirst(-1), c.fromLast(0));
  if (c.length === 1) return tag(Tagged.ONLY, c, c.first, out, n);
  out[n++] = pair(Pair.FIRST_LAST, c.fromFirst(0), c.at(c.last - 1));
  out[n++] = keyPair(NamePair.FIRST_LAST, c.fromFirst(0), c.at(c.last - 1));
  n = circlePair(NamePair.FIRST_LAST, c.fromFirst(0), c.at(c.last - 1), out, n);
  n = tag(Tagged.FIRST, c, c.first, out, n);
  return tag(Tagged.LAST, c, c.last - 1, out, n);
};

/** Kind and size of the known place that the candidate is as a whole. */
export const knownPlace: Write = (c, out, length) => {
  for (const { first, last, place } of c.run.phrases) {
    if (place < 0 || first !== c.first || last !== c.last) continue;
    out[length] = FIRST_KNOWN_PLACE + place;
    return length + 1;
  }
  return length;
};

function tag(place: number, c: Candidate, index: number, out: Int32Array, length: number): number {
  if (!c.inParagraph(index)) return length;
  out[length] = FIRST_TAG + place * TAGS.length + (c.reading.tags[index] as number);
  return length + 1;
}

/** Calls back for each word of the candidate and its neighbours with the position it stands in. */
function eachPosition(c: Candidate, visit: (position: number, form: Form) => void): void {
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
  const { reading } = c;
  const [given, told, verb] = [
    nounBefore(reading, c.first, c.start),
    nounBehind(reading, c.last, c.end),
    verbBehind(c),
  ];
  if (given !== null) visit(Position.IS_A, given);
  if (told !== null) visit(Position.IS_A, told);
  if (verb !== null) visit(Position.VERB, verb);
}

/** How many of a word's facts count where it stands: all within the candidate, fewer the farther off. */
export function factsAt(position: number, form: Form): number {
  if (position < Position.BEFORE) return form.facts.length;
  return position === Position.BEFORE_3 || position === Position.BEHIND_3 ? 1 : form.context;
}

/** All evidence of a candidate. */
export function allEvidence(c: Candidate, out: Int32Array): number {
  let n = 0;
  eachPosition(c, (position, form) => {
    const count = factsAt(position, form);
    for (let i = 0; i < count; i++) out[n++] = position * FACT_COUNT + (form.facts[i] as number);
  });
  n = ruleEvidence(ALL_RULES.start, c, out, startEvidence(c, out, n));
  n = ruleEvidence(ALL_RULES.end, c, out, endEvidence(c, out, n));
  n = ruleEvidence(ALL_RULES.whole[c.length] as readonly Asked[], c, out, wholeEvidence(c, out, n));
  n = knownPlace(c, out, ruleEvidence(ALL_RULES.phrases, c, out, n));
  return topicEvidence(c, out, usedEvidence(c, out, n));
}

function ruleEvidence(rules: readonly Asked[], c: Candidate, out: Int32Array, length: number): number {
  let n = length;
  for (const { evidence, applies } of rules) if (applies(c)) out[n++] = evidence;
  return n;
}

/** What the document shows of a lone word, or of the first and the last; it shows nothing of a word that stands there once. */
export const usedEvidence: Write = (c, out, length) => {
  const begins = c.length === 1 ? UsedAs.ONLY : UsedAs.FIRST;
  const n = usageEvidence(c.usages, c.wordAt(c.first), begins, out, length);
  return c.length === 1 ? n : usageEvidence(c.usages, c.wordAt(c.last - 1), UsedAs.LAST, out, n);
};

export function usageEvidence(usages: Usages, word: number, place: number, out: Int32Array, length: number): number {
  let n = length;
  for (const fact of usages.facts(word)) out[n++] = FIRST_USAGE + place * USAGE_COUNT + fact;
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
