import { expect, test } from 'vitest';
import { calibrate } from '../../src/fit/calibrate.ts';
import type { Sample } from '../../src/fit/samples.ts';
import { fitWeights, randomFrom, scoreSample } from '../../src/fit/trainer.ts';

const SETTINGS = {
  epochs: 20,
  rate: 0.1,
  ridge: 0.1,
  dropout: 0,
  least: 0,
  seeds: [7],
  speaksFor: () => -1,
  given: new Map(),
};

/** A run of one word with one piece of evidence, marked as a class or (null) as no name. */
const oneWord = (evidence: number, kind: number | null): Sample => ({
  weight: 1,
  base: null,
  origin: 0,
  size: 1,
  from: 0,
  to: 1,
  first: [0],
  last: [1],
  offsets: Int32Array.of(0, 1),
  evidence: Int32Array.of(evidence),
  allowed: Uint8Array.from([0, 1, 2], (k) => (k === kind ? 1 : 0)),
  free: Uint8Array.of(kind === null ? 1 : 0),
});

const SAMPLES = Array.from({ length: 40 }, (_, i) => oneWord(i % 4, [0, 1, 2, null][i % 4] as number | null));

test('weights tell the classes apart by their evidence', () => {
  const weights = fitWeights(SAMPLES, SETTINGS, 4);
  const best = [0, 1, 2, 3].map((evidence) => {
    const scores = new Float64Array(3);
    scoreSample(oneWord(evidence, null), weights, scores, null);
    return scores.every((score) => score < 0) ? null : scores.indexOf(Math.max(...scores));
  });
  expect(best).toEqual([0, 1, 2, null]);
});

test('the same samples give the same weights', () => {
  const settings = { ...SETTINGS, dropout: 0.3 };
  expect(fitWeights(SAMPLES, settings, 4)).toEqual(fitWeights(SAMPLES, settings, 4));
});

test('evidence of too few candidates weighs nothing, and a sample without weight teaches nothing', () => {
  expect(fitWeights(SAMPLES, { ...SETTINGS, least: 11 }, 4).every((weight) => weight === 0)).toBe(true);
  const idle = SAMPLES.map((sample) => ({ ...sample, weight: 0 }));
  expect(fitWeights(idle, SETTINGS, 4).every((weight) => weight === 0)).toBe(true);
});

test('evidence that may speak for one class alone weighs nothing for the others, but may weigh against them', () => {
  const weights = fitWeights(SAMPLES, { ...SETTINGS, speaksFor: () => 0 }, 4);
  expect(weights[0]).toBeGreaterThan(0);
  expect(weights[1]).toBeLessThan(0);
  expect(Math.max(...[1, 2].map((evidence) => weights[evidence * 3 + evidence] as number))).toBe(0);
});

test('given weights stay as they are', () => {
  const weights = fitWeights(SAMPLES, { ...SETTINGS, given: new Map([[1, [-2, 3, -2]]]) }, 4);
  expect([...weights.subarray(3, 6)]).toEqual([-2, 3, -2]);
  expect(weights[0]).toBeGreaterThan(0);
});

test('random numbers are the same everywhere', () => {
  const random = randomFrom(7);
  expect([random(), random()].map((n) => n.toFixed(6))).toEqual(['0.000441', '0.109521']);
});

test('calibration finds that a decision of 0.9 is right half of the time', () => {
  const outcomes = Array.from({ length: 200 }, (_, i) => ({
    kind: 0,
    odds: i % 2 === 0 ? 0.9 : 0.1,
    right: i % 4 < 2,
  }));
  const [[slope, shift]] = calibrate(outcomes) as [[number, number]];
  expect(Math.abs(slope * Math.log(9) + shift)).toBeLessThan(0.05);
});
