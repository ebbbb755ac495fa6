import { Candidate, type Reading, type Run } from './candidate.ts';
import { CLASS_COUNT } from './classes.ts';
import { EVIDENCE_LIMIT, factsAt, POSITIONS, Position, spanEvidence } from './evidence.ts';
import type { Form } from './forms.ts';
import { type Lattice, posteriors } from './lattice.ts';
import { eachSpan } from './reading.ts';
import { FACT_COUNT } from './word-facts.ts';

/** A run with its candidates' scores (log-odds against "no name") and probabilities, index candidate * CLASS_COUNT + class. */
export interface Look extends Lattice {
  readonly run: Run;
  readonly scores: Float64Array;
  readonly odds: Float64Array;
}

/** Weights by evidence and class: index evidence * CLASS_COUNT + class. */
export type Weights = Float64Array;

const evidence = new Int32Array(EVIDENCE_LIMIT);

/** Judges every candidate of every run from its words and its neighbours alone. */
export function firstLook(reading: Reading, runs: readonly Run[], weights: Weights): Look[] {
  const candidate = new Candidate(reading);
  return runs.map((run) => {
    candidate.enter(run);
    const look = emptyLook(reading, run);
    for (let i = 0; i < look.first.length; i++) {
      candidate.place(run.first + (look.first[i] as number), run.first + (look.last[i] as number));
      score(candidate, weights, look.scores, i * CLASS_COUNT);
    }
    posteriors(look, look.scores, look.odds);
    return look;
  });
}

export function emptyLook(reading: Reading, run: Run): Look {
  const first: number[] = [];
  const last: number[] = [];
  eachSpan(reading, run, (from, to) => {
    first.push(from - run.first);
    last.push(to - run.first);
  });
  const room = first.length * CLASS_COUNT;
  return { run, size: run.last - run.first, first, last, scores: new Float64Array(room), odds: new Float64Array(room) };
}

/** Words' facts are summed once a form; what depends on the candidate is summed here. */
function score(c: Candidate, weights: Weights, out: Float64Array, at: number): void {
  const count = spanEvidence(c, evidence, 0);
  for (let i = 0; i < count; i++) addTo(out, at, weights, (evidence[i] as number) * CLASS_COUNT);
  if (c.length === 1) addWord(c.fromFirst(0), Position.ONLY, weights, out, at);
  else {
    addWord(c.fromFirst(0), Position.FIRST, weights, out, at);
    addWord(c.at(c.last - 1), Position.LAST, weights, out, at);
    for (let i = c.first + 1; i < c.last - 1; i++) addWord(c.at(i), Position.INNER, weights, out, at);
  }
  for (let i = c.first; i < c.last; i++) addWord(c.at(i), Position.EACH, weights, out, at);
  for (let k = 0; k < 3; k++) {
    addWord(c.fromFirst(-1 - k), Position.BEFORE + k, weights, out, at);
    addWord(c.fromLast(k), Position.BEHIND + k, weights, out, at);
  }
}

function addTo(out: Float64Array, at: number, from: Float64Array | Float32Array, base: number): void {
  for (let k = 0; k < CLASS_COUNT; k++) out[at + k] = (out[at + k] as number) + (from[base + k] as number);
}

function addWord(form: Form, position: number, weights: Weights, out: Float64Array, at: number): void {
  form.scores ??= wordScores(form, weights);
  addTo(out, at, form.scores, position * CLASS_COUNT);
}

function wordScores(form: Form, weights: Weights): Float64Array {
  const scores = new Float64Array(POSITIONS.length * CLASS_COUNT);
  for (let position = 0; position < POSITIONS.length; position++) {
    const count = factsAt(position, form);
    for (let i = 0; i < count; i++) {
      const evidence = position * FACT_COUNT + (form.facts[i] as number);
      addTo(scores, position * CLASS_COUNT, weights, evidence * CLASS_COUNT);
    }
  }
  return scores;
}
