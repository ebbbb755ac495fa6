import { describe, expect, test } from 'vitest';
import { Candidate } from '../../src/find/names/candidate.ts';
import { CLASSES } from '../../src/find/names/classes.ts';
import { constrain } from '../../src/find/names/constraints/index.ts';
import { allEvidence, EVIDENCE_LIMIT } from '../../src/find/names/evidence/evidence.ts';
import { firstLook } from '../../src/find/names/first-look.ts';
import { latticeOf } from '../../src/find/names/looks.ts';
import { isPlausible, remember } from '../../src/find/names/memory.ts';
import { readDocument } from '../../src/find/names/read-document.ts';
import { runsOf } from '../../src/find/names/reading.ts';
import { reasons } from '../../src/find/names/reasons.ts';
import { secondLook } from '../../src/find/names/second-look.ts';
import { addUnpacked, packed } from '../../src/find/names/weights/class-sums.ts';
import { engineWeights } from '../../src/find/names/weights/weight-rows.ts';
import { readWeights } from '../../src/find/names/weights/weights.ts';
import { FormTable } from '../../src/find/names/words/form-table.ts';
import { openLexicon } from '../../src/lexicon/index.ts';
import { documentOf } from '../support.ts';

const lexicon = openLexicon();
const forms = new FormTable(lexicon);
const weights = engineWeights(readWeights());

describe('three sums in one number', () => {
  test.each([
    [[0, 0, 0]],
    [[1, -1, 1]],
    [[-1, -1, -1]],
    [[65_000, -65_000, 65_000]],
    [[-65_000, 65_000, -65_000]],
    [[-12, 0, 0]],
  ])('%j hundredths come out as they went in', ([person, place, organization]) => {
    const out = new Float64Array(3);
    addUnpacked(out, 0, packed(person as number, place as number, organization as number));
    expect([...out].map((sum) => Math.round(sum * 100) || 0)).toEqual([person, place, organization]);
  });

  test('are added at once', () => {
    const out = new Float64Array(3);
    addUnpacked(out, 0, packed(120, -45, 3) + packed(-125, 40, -9));
    expect([...out]).toEqual([-0.05, -0.05, -0.06]);
  });
});

const TEXTS = [
  'Ms. Orla Venn of the Harbour Bank of Norland told Venn’s sister in New York that she left.',
  'THE OLD MILL IN TARN BURNS\n\nTarn (Olive Growers Union) met North Korean guests of the US-Japan council there.',
  'we drove to london and on to Tyrol province, where Jan van Dorp-Ruiz, 54, lives with Mr Dorp.',
];

test.each(TEXTS)('a score is the sum of the weights of all evidence: %s', (text) => {
  const reading = readDocument(documentOf(text), forms);
  const runs = runsOf(reading, lexicon);
  const candidate = new Candidate(reading, runs);
  const evidence = new Int32Array(EVIDENCE_LIMIT);
  const looks = firstLook(candidate, runs, weights);
  expect(runs.length).toBeGreaterThan(2);
  runs.forEach((run, at) => {
    const lattice = latticeOf(looks, at);
    candidate.enter(run);
    const sums = new Float64Array(looks.scores.length);
    constrain(candidate, lattice, sums, new Uint8Array(looks.met.length));
    for (let i = lattice.from; i < lattice.to; i++) {
      candidate.place(looks.first[i] as number, looks.last[i] as number);
      for (const piece of evidence.subarray(0, allEvidence(candidate, evidence)))
        CLASSES.forEach((_, k) => {
          sums[i * CLASSES.length + k] = (sums[i * CLASSES.length + k] as number) + weights.first.of(piece, k);
        });
      for (let k = i * CLASSES.length; k < (i + 1) * CLASSES.length; k++)
        expect(looks.scores[k]).toBeCloseTo(sums[k] as number, 9);
    }
  });
});

test.each(TEXTS)('the reasons that explain gives add up to the score: %s', (text) => {
  const reading = readDocument(documentOf(text), forms);
  const runs = runsOf(reading, lexicon);
  const candidate = new Candidate(reading, runs);
  const looks = firstLook(candidate, runs, weights);
  const memory = remember(reading, looks);
  const { scores, starts } = secondLook(reading, looks, memory, weights.second);
  const judgement = { reading, candidate, looks, memory, weights };
  runs.forEach((_, at) => {
    for (let i = starts[at] as number; i < (starts[at + 1] as number); i++) {
      if (!isPlausible(looks, i)) continue;
      CLASSES.forEach((_, k) => {
        const sum = reasons(judgement, at, i, k).reduce((total, { weight }) => total + weight, 0);
        expect(scores[i * CLASSES.length + k]).toBeCloseTo(sum, 6);
      });
    }
  });
});
