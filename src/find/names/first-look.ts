import type { Candidate, Run } from './candidate.ts';
import { knownScores } from './certain.ts';
import { CLASS_COUNT } from './classes.ts';
import {
  EVIDENCE_LIMIT,
  eachUsage,
  endEvidence,
  factsAt,
  startEvidence,
  topicEvidence,
  usageEvidence,
  wholeEvidence,
} from './evidence.ts';
import { POSITIONS, Position, USED_COUNT } from './evidence-names.ts';
import type { Form } from './forms.ts';
import { type Lattice, posteriors } from './lattice.ts';
import { eachSpan } from './reading.ts';
import type { Usage } from './usage.ts';
import { addThree, type WeightRows } from './weight-rows.ts';
import { FACT_COUNT } from './word-facts.ts';

/** A run with its candidates' scores (log-odds against "no name") and probabilities, index candidate * CLASS_COUNT + class. */
export interface Look extends Lattice {
  readonly run: Run;
  readonly scores: Float64Array;
  readonly odds: Float64Array;
}

/** Judges every candidate of every run from its words and its neighbours alone. */
export function firstLook(candidate: Candidate, runs: readonly Run[], weights: WeightRows): Look[] {
  const scorer = new Scorer(candidate, weights);
  return runs.map((run) => {
    candidate.enter(run);
    const look = emptyLook(candidate, run);
    scorer.score(look);
    posteriors(look, look.scores, look.odds);
    return look;
  });
}

function emptyLook(candidate: Candidate, run: Run): Look {
  const first: number[] = [];
  const last: number[] = [];
  eachSpan(candidate.reading, run, (from, to) => {
    first.push(from - run.first);
    last.push(to - run.first);
  });
  const scores = knownScores(candidate, run, first, last);
  return { run, size: run.last - run.first, first, last, scores, odds: new Float64Array(scores.length) };
}

const evidence = new Int32Array(EVIDENCE_LIMIT);

/**
 * Scores the candidates of one run after another. Words' facts are summed once a form; what hangs on a candidate's beginning or its
 * end alone is summed once for all candidates that share it.
 */
class Scorer {
  private readonly candidate: Candidate;
  private readonly weights: WeightRows;
  private starts = new Float64Array(0);
  private ends = new Float64Array(0);
  /** What the sentence's topics weigh. */
  private readonly topics = new Float64Array(CLASS_COUNT);
  private sentence = -1;

  constructor(candidate: Candidate, weights: WeightRows) {
    this.candidate = candidate;
    this.weights = weights;
  }

  score(look: Look): void {
    const { run, first, last, scores } = look;
    this.scoreTopics(run);
    this.scoreSides(look);
    for (let i = 0; i < first.length; i++) {
      const at = i * CLASS_COUNT;
      addThree(scores, at, this.starts, (first[i] as number) * CLASS_COUNT);
      addThree(scores, at, this.ends, (last[i] as number) * CLASS_COUNT);
      this.candidate.place(run.first + (first[i] as number), run.first + (last[i] as number));
      this.addEvidence(wholeEvidence(this.candidate, evidence, 0), scores, at);
      this.addWords(scores, at);
      addThree(scores, at, this.topics, 0);
      eachUsage(this.candidate, (place, usage) => {
        usage.scores ??= this.usageScores(usage);
        addThree(scores, at, usage.scores, place * CLASS_COUNT);
      });
    }
  }

  private scoreTopics(run: Run): void {
    const { sentence } = this.candidate.token(run.first);
    if (sentence === this.sentence) return;
    this.sentence = sentence;
    this.topics.fill(0);
    this.addEvidence(topicEvidence(this.candidate, evidence, 0), this.topics, 0);
  }

  private usageScores(usage: Usage): Float64Array {
    const scores = new Float64Array(USED_COUNT * CLASS_COUNT);
    for (let place = 0; place < USED_COUNT; place++)
      this.addEvidence(usageEvidence(usage, place, evidence, 0), scores, place * CLASS_COUNT);
    return scores;
  }

  private scoreSides({ run, size, first, last }: Look): void {
    this.makeRoom((size + 1) * CLASS_COUNT);
    for (let i = 0; i < first.length; i++) {
      if (first[i] !== first[i - 1])
        this.scoreStart(run.first + (first[i] as number), (first[i] as number) * CLASS_COUNT);
    }
    const ends = new Set(last);
    for (const to of ends) this.scoreEnd(run.first + to, to * CLASS_COUNT);
  }

  private scoreStart(token: number, at: number): void {
    const c = this.candidate;
    c.place(token, token + 1);
    this.addEvidence(startEvidence(c, evidence, 0), this.starts, at);
    for (let k = 0; k < 3; k++) this.addWord(c.fromFirst(-1 - k), Position.BEFORE + k, this.starts, at);
  }

  private scoreEnd(token: number, at: number): void {
    const c = this.candidate;
    c.place(token - 1, token);
    this.addEvidence(endEvidence(c, evidence, 0), this.ends, at);
    for (let k = 0; k < 3; k++) this.addWord(c.fromLast(k), Position.BEHIND + k, this.ends, at);
  }

  private makeRoom(room: number): void {
    if (this.starts.length < room) {
      this.starts = new Float64Array(room * 2);
      this.ends = new Float64Array(room * 2);
    }
    this.starts.fill(0, 0, room);
    this.ends.fill(0, 0, room);
  }

  private addWords(out: Float64Array, at: number): void {
    const c = this.candidate;
    if (c.length === 1) {
      this.addWord(c.at(c.first), Position.ONLY, out, at);
      return;
    }
    this.addWord(c.at(c.first), Position.FIRST, out, at);
    this.addWord(c.at(c.last - 1), Position.LAST, out, at);
    for (let i = c.first + 1; i < c.last - 1; i++) this.addWord(c.at(i), Position.INNER, out, at);
  }

  private addWord(form: Form, position: number, out: Float64Array, at: number): void {
    form.scores ??= wordScores(form, this.weights);
    addThree(out, at, form.scores, position * CLASS_COUNT);
  }

  private addEvidence(count: number, out: Float64Array, at: number): void {
    for (let e = 0; e < count; e++) this.weights.addTo(out, at, evidence[e] as number);
  }
}

/** A form's sums by position; within a candidate, what it says wherever it stands ("each") is in them. */
function wordScores(form: Form, weights: WeightRows): Float64Array {
  const scores = new Float64Array(POSITIONS.length * CLASS_COUNT);
  for (let position = 0; position < POSITIONS.length; position++) {
    const count = factsAt(position, form);
    for (let i = 0; i < count; i++) {
      const fact = form.facts[i] as number;
      weights.addTo(scores, position * CLASS_COUNT, position * FACT_COUNT + fact);
      if (position < Position.EACH) weights.addTo(scores, position * CLASS_COUNT, Position.EACH * FACT_COUNT + fact);
    }
  }
  return scores;
}
