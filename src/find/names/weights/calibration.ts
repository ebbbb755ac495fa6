import { CLASSES } from '../classes.ts';

/** Of each class: slope and shift of the log-odds that make a probability the share of such decisions that are right. */
export type Calibration = readonly (readonly [slope: number, shift: number])[];

export const UNCALIBRATED: Calibration = CLASSES.map(() => [1, 0] as const);

const logit = (p: number): number => Math.log(p / (1 - p));
const EDGE = 1e-4;

/** Calibrated probability of a decision, to three decimals. */
export function calibrated(calibration: Calibration, kind: number, odds: number): number {
  const [slope, shift] = calibration[kind] ?? [1, 0];
  const p = Math.min(1 - EDGE, Math.max(EDGE, odds));
  return Math.round(1000 / (1 + Math.exp(-(slope * logit(p) + shift)))) / 1000;
}
