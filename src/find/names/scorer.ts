import type { Candidate } from './candidate.ts';
import { CLASS_COUNT } from './classes.ts';
import { type Bundles, sumOfRelations, sumOfRules } from './evidence/candidate-rules.ts';
import { nounBefore, nounBehind, verbBehind } from './evidence/clause.ts';
import {
  EVIDENCE_LIMIT,
  endEvidence,
  factsAt,
  knownPlace,
  startEvidence,
  topicEvidence,
  usageEvidence,
  wholeEvidence,
} from './evidence/evidence.ts';
import { POSITIONS, Position, UsedAs } from './evidence/evidence-names.ts';
import { type Lattice, LONGEST_RUN } from './lattice.ts';
import { addUnpacked } from './weights/class-sums.ts';
import type { EngineWeights, WeightRows } from './weights/weight-rows.ts';
import { FormRows } from './words/form-rows.ts';
import type { Form } from './words/forms.ts';
import { FACT_COUNT } from './words/word-facts.ts';

const evidence = new Int32Array(EVIDENCE_LIMIT);
const USED = Object.keys(UsedAs).length;

/**
 * Scores the candidates of one run after another. A candidate's score is the sum of what hangs on where it begins, on where it
 * ends, on each of its words and on the whole; all but the last is summed once for all candidates that share it. Sums of the
 * three classes are made at once (see `class-sums.ts`).
 */
export class Scorer {
  private readonly candidate: Candidate;
  private readonly weights: EngineWeights;
  /** What hangs on where a name ends, by token of the run; NaN until it is asked for. */
  private readonly ends = new Float64Array(LONGEST_RUN);
  /** What the document shows of a word, by number and what it is in a candidate (`UsedAs`); NaN until it is asked for. */
  private readonly usages: Float64Array;
  /** What the sentence's topics weigh. */
  private topics = 0;
  private sentence = -1;

  constructor(candidate: Candidate, weights: EngineWeights) {
    this.candidate = candidate;
    this.weights = weights;
    this.usages = new Float64Array((candidate.usages.words + 1) * USED).fill(NaN);
  }

  /** Adds to the scores that the candidates of a run have, index candidate * CLASS_COUNT + class. The view has entered the run. */
  score({ origin, size, from, to, first, last }: Lattice, scores: Float64Array): void {
    this.enter();
    this.ends.fill(NaN, 0, size);
    // The candidates that begin with a token stand together.
    let begun = -1;
    let start = 0;
    for (let i = from; i < to; i++) {
      const begin = first[i] as number;
      const end = last[i] as number;
      if (begin !== begun) start = this.startSum(begin) + this.topics;
      begun = begin;
      const sides = start + this.endOf(end - 1, origin);
      addUnpacked(scores, i * CLASS_COUNT, sides + this.wordsSum(begin, end) + this.wholeSum(begin, end));
    }
  }

  private enter(): void {
    const { sentence } = this.candidate;
    if (sentence === this.sentence) return;
    this.sentence = sentence;
    this.topics = this.weights.first.sum(evidence, topicEvidence(this.candidate, evidence, 0));
  }

  private endOf(token: number, origin: number): number {
    const known = this.ends[token - origin] as number;
    if (!Number.isNaN(known)) return known;
    const sum = this.endSum(token);
    this.ends[token - origin] = sum;
    return sum;
  }

  private startSum(token: number): number {
    const { candidate: c, weights } = this;
    c.place(token, token + 1);
    let sum = weights.first.sum(evidence, startEvidence(c, evidence, 0)) + sumOfRules(weights.rules.start, c);
    for (let k = 0; k < 3; k++) sum += this.formSum(c.fromFirst(-1 - k), Position.BEFORE + k);
    const noun = nounBefore(c.reading, c.first, c.start);
    return noun === null ? sum : sum + this.formSum(noun, Position.IS_A);
  }

  private endSum(token: number): number {
    const { candidate: c, weights } = this;
    c.place(token, token + 1);
    let sum = weights.first.sum(evidence, endEvidence(c, evidence, 0)) + sumOfRules(weights.rules.end, c);
    for (let k = 0; k < 3; k++) sum += this.formSum(c.fromLast(k), Position.BEHIND + k);
    const noun = nounBehind(c.reading, c.last, c.end);
    if (noun !== null) sum += this.formSum(noun, Position.IS_A);
    const verb = verbBehind(c);
    return verb === null ? sum : sum + this.formSum(verb, Position.VERB);
  }

  private wordsSum(from: number, to: number): number {
    if (to - from === 1) return this.wordSum(from, Position.ONLY, UsedAs.ONLY);
    let sum = this.wordSum(from, Position.FIRST, UsedAs.FIRST) + this.wordSum(to - 1, Position.LAST, UsedAs.LAST);
    for (let i = from + 1; i < to - 1; i++) sum += this.formSum(this.candidate.at(i), Position.INNER);
    return sum;
  }

  /** What a word says of the name that it is, begins or ends, and what the document has shown of it as such. */
  private wordSum(token: number, position: number, place: number): number {
    return this.formSum(this.candidate.at(token), position) + this.usageSum(token, place);
  }

  private usageSum(token: number, place: number): number {
    const { usages } = this.candidate;
    const word = this.candidate.wordAt(token);
    if (!usages.isRepeated(word)) return 0;
    const at = word * USED + place;
    const known = this.usages[at] as number;
    if (!Number.isNaN(known)) return known;
    const sum = this.weights.first.sum(evidence, usageEvidence(usages, word, place, evidence, 0));
    this.usages[at] = sum;
    return sum;
  }

  private wholeSum(from: number, to: number): number {
    const { candidate: c, weights } = this;
    c.place(from, to);
    let sum = weights.first.sum(evidence, wholeEvidence(c, evidence, 0));
    sum += sumOfRules(weights.rules.whole[to - from] as Bundles, c);
    if (c.run.phrases.length === 0) return sum;
    sum += weights.first.sum(evidence, knownPlace(c, evidence, 0));
    return sum + sumOfRelations(weights.relations, c.relations);
  }

  private formSum(form: Form, position: number): number {
    const sums = form.sums ?? fillSums(form, this.weights.first);
    return sums[form.firstSum + position] as number;
  }
}

const SUMS = new FormRows(POSITIONS.length, (length) => new Float64Array(length));

/** A form's sums by position; within a candidate, what it says wherever it stands ("each") is in them. */
function fillSums(form: Form, weights: WeightRows): Float64Array {
  const first = SUMS.next();
  for (let position = 0; position < POSITIONS.length; position++) {
    const count = factsAt(position, form);
    let sum = 0;
    for (let i = 0; i < count; i++) {
      const fact = form.facts[i] as number;
      sum += weights.all(position * FACT_COUNT + fact);
      if (position < Position.EACH) sum += weights.all(Position.EACH * FACT_COUNT + fact);
    }
    SUMS.block[first + position] = sum;
  }
  form.firstSum = first;
  form.sums = SUMS.block;
  return SUMS.block;
}
