import type { Calibration } from './calibration.ts';
import { type Groups, rankedRules, weighedRules } from './candidate-rules.ts';
import { packed, UNIT } from './class-sums.ts';
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
  /** The three weights of a row in one number. */
  private readonly sums: Float64Array;

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
    const hundredths = values.map((weight) => Math.round(weight * UNIT));
    this.sums = new Float64Array(values.length / CLASS_COUNT).map((_, row) =>
      packed(...(hundredths.slice(row * CLASS_COUNT, (row + 1) * CLASS_COUNT) as [number, number, number])),
    );
  }

  of(evidence: number, kind: number): number {
    return this.values[(this.rows[evidence] as number) * CLASS_COUNT + kind] as number;
  }

  /** The weights for the three classes, packed. */
  all(evidence: number): number {
    return this.sums[this.rows[evidence] as number] as number;
  }

  /** The sums of the first `count` pieces of evidence, packed. */
  sum(evidence: Int32Array, count: number): number {
    let sum = 0;
    for (let e = 0; e < count; e++) sum += this.all(evidence[e] as number);
    return sum;
  }
}

/** The weight table, packed. */
export interface EngineWeights {
  readonly first: WeightRows;
  readonly second: WeightRows;
  readonly calibration: Calibration;
  /** The rules over candidates that weigh anything; by class, those that speak for it. */
  readonly rules: Groups;
  readonly ranked: readonly Groups[];
  /** Of the first look's evidence that weighs anything. */
  readonly names: ReadonlyMap<number, string>;
}

export function engineWeights({ first, second, calibration, names }: NamedWeights): EngineWeights {
  const rows = new WeightRows(first);
  return {
    first: rows,
    second: new WeightRows(second),
    calibration,
    rules: weighedRules(rows),
    ranked: rankedRules(rows),
    names,
  };
}
