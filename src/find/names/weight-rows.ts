import type { Calibration } from './calibration.ts';
import { CLASS_COUNT } from './classes.ts';
import type { NamedWeights } from './weights.ts';

/**
 * Weights as the engine reads them. Of 200,000 pieces of evidence some 6,000 have any: their rows lie close together, so that
 * the processor's caches hold them, and a narrow index tells which row is whose.
 */
export class WeightRows {
  /** Row of each piece of evidence; row 0 weighs nothing. */
  private readonly rows: Uint16Array;
  private readonly values: Float64Array;

  /** Takes weights by evidence and class: index evidence * CLASS_COUNT + class. */
  constructor(weights: Float64Array) {
    const values = [0, 0, 0];
    this.rows = new Uint16Array(weights.length / CLASS_COUNT);
    this.rows.forEach((_, evidence) => {
      const row = weights.subarray(evidence * CLASS_COUNT, (evidence + 1) * CLASS_COUNT);
      if (row.every((weight) => weight === 0)) return;
      this.rows[evidence] = values.length / CLASS_COUNT;
      values.push(...row);
    });
    this.values = Float64Array.from(values);
  }

  of(evidence: number, kind: number): number {
    return this.values[(this.rows[evidence] as number) * CLASS_COUNT + kind] as number;
  }

  /** Adds the weights of the three classes; unrolled, since most of the engine's time is spent here. */
  addTo(out: Float64Array, at: number, evidence: number): void {
    const row = this.rows[evidence] as number;
    if (row !== 0) addThree(out, at, this.values, row * CLASS_COUNT);
  }
}

/** The weight table, packed. */
export interface EngineWeights {
  readonly first: WeightRows;
  readonly second: WeightRows;
  readonly calibration: Calibration;
  /** Of the first look's evidence that weighs anything. */
  readonly names: ReadonlyMap<number, string>;
}

export const engineWeights = ({ first, second, calibration, names }: NamedWeights): EngineWeights => ({
  first: new WeightRows(first),
  second: new WeightRows(second),
  calibration,
  names,
});

/** Adds three numbers in a row to three others. */
export function addThree(out: Float64Array, at: number, from: Float64Array, base: number): void {
  out[at] = (out[at] as number) + (from[base] as number);
  out[at + 1] = (out[at + 1] as number) + (from[base + 1] as number);
  out[at + 2] = (out[at + 2] as number) + (from[base + 2] as number);
}
