import { CLASSES } from '../find/names/classes.ts';
import type { Calibration } from '../find/names/weights/calibration.ts';

/** A decision: its class, its probability by the engine, whether it was right. */
export interface Outcome {
  readonly kind: number;
  readonly odds: number;
  readonly right: boolean;
}

/** Steps of the ascent, which end where nothing moves in the fourth digit. */
const STEPS = 4000;
/** How far a step goes. Log-odds are some ten times as large as the shift, so the slope goes a tenth as far. */
const SHIFT_RATE = 0.5;
const SLOPE_RATE = SHIFT_RATE / 10;
/** Probabilities are kept this far from 0 and 1, whose log-odds have no end. */
const EDGE = 1e-4;

/** Slope and shift by class under which the outcomes are likeliest (Platt), by plain gradient ascent. */
export function calibrate(outcomes: readonly Outcome[]): Calibration {
  return CLASSES.map((_, kind) => platt(outcomes.filter((outcome) => outcome.kind === kind)));
}

function platt(outcomes: readonly Outcome[]): readonly [number, number] {
  const logits = outcomes.map(({ odds }) => {
    const p = Math.min(1 - EDGE, Math.max(EDGE, odds));
    return Math.log(p / (1 - p));
  });
  let [slope, shift] = [1, 0];
  for (let step = 0; step < STEPS && outcomes.length > 0; step++) {
    let [bySlope, byShift] = [0, 0];
    outcomes.forEach(({ right }, i) => {
      const x = logits[i] as number;
      const error = (right ? 1 : 0) - 1 / (1 + Math.exp(-(slope * x + shift)));
      bySlope += error * x;
      byShift += error;
    });
    slope += (SLOPE_RATE * bySlope) / outcomes.length;
    shift += (SHIFT_RATE * byShift) / outcomes.length;
  }
  return [slope, shift];
}
