import { CLASS_COUNT, CLASSES } from '../classes.ts';
import {
  type Bundles,
  type Groups,
  type RuleGroups,
  rankedRules,
  relationWeights,
  weighedRules,
} from '../evidence/candidate-rules.ts';
import {
  EVIDENCE_COUNT,
  FIRST_KNOWN_PLACE,
  FIRST_PAIR,
  FIRST_SPAN_RULE,
  FIRST_TOPIC,
  FIRST_USAGE,
  POSITIONS,
} from '../evidence/evidence-names.ts';
import { FIRST_SPELLED, MEMORY_COUNT, memoryIds } from '../evidence/memory-names.ts';
import { FACT_COUNT } from '../words/word-facts.ts';
import type { Calibration } from './calibration.ts';
import { packed, UNIT } from './class-sums.ts';
import type { NamedWeights } from './weights.ts';

type Row = [person: number, place: number, organization: number];

/**
 * Weights as the engine reads them. Of 200,000 pieces of evidence some 6,000 have any: their rows lie close together, so that
 * the processor's caches hold them, and a narrow index tells which row is whose.
 */
export class WeightRows {
  /** Row of each piece of evidence; row 0 weighs nothing. */
  private readonly rows: Uint16Array;
  /** Weights in hundredths, of which all are whole: index row * CLASS_COUNT + class. */
  private readonly hundredths: Int16Array;
  /** The three weights of a row in one number. */
  private readonly sums: Float64Array;
  /** What the evidence of each row is called. */
  private readonly names: string[] = [''];

  /** Takes weights by evidence and class, index evidence * CLASS_COUNT + class, and what is called how that weighs anything. */
  constructor(weights: Float64Array, idOf: (evidence: number) => string) {
    const values = [0, 0, 0];
    this.rows = new Uint16Array(weights.length / CLASS_COUNT);
    for (let evidence = 0; evidence < this.rows.length; evidence++) {
      const at = evidence * CLASS_COUNT;
      if (weights[at] === 0 && weights[at + 1] === 0 && weights[at + 2] === 0) continue;
      this.rows[evidence] = values.length / CLASS_COUNT;
      values.push(...weights.subarray(at, at + CLASS_COUNT));
      this.names.push(idOf(evidence));
    }
    this.hundredths = Int16Array.from(values, (weight) => Math.round(weight * UNIT));
    this.sums = new Float64Array(values.length / CLASS_COUNT).map((_, row) =>
      packed(...(this.hundredths.subarray(row * CLASS_COUNT, (row + 1) * CLASS_COUNT) as unknown as Row)),
    );
  }

  /** The weight for a class, in log-odds. */
  of(evidence: number, kind: number): number {
    return this.hundredthsOf(evidence, kind) / UNIT;
  }

  hundredthsOf(evidence: number, kind: number): number {
    return this.hundredths[(this.rows[evidence] as number) * CLASS_COUNT + kind] as number;
  }

  /** The id of evidence, empty for what weighs nothing. */
  idOf(evidence: number): string {
    return this.names[this.rows[evidence] as number] as string;
  }

  /** The largest weight, in hundredths, for each class among the pieces of evidence from `first` on, up to `last`. */
  most(first: number, last: number): number[] {
    const most: number[] = CLASSES.map(() => 0);
    for (let evidence = first; evidence < last; evidence++) {
      if (this.rows[evidence] === 0) continue;
      for (let kind = 0; kind < CLASS_COUNT; kind++)
        most[kind] = Math.max(most[kind] as number, this.hundredthsOf(evidence, kind));
    }
    return most;
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

/** Kinds of evidence that are neither a word's fact nor a rule. */
type Block = 'pairs' | 'places' | 'usage' | 'topics' | 'memory' | 'acronyms';

/** The weight table, packed. */
export interface EngineWeights {
  readonly first: WeightRows;
  readonly second: WeightRows;
  readonly calibration: Calibration;
  /** The rules over candidates that weigh anything; by class, those that speak for it. */
  readonly rules: Groups<Bundles>;
  readonly ranked: readonly RuleGroups[];
  /** Of the rules on known phrases: see `relationWeights`. */
  readonly relations: readonly number[];
  /** What one piece of evidence of a kind weighs at most, in hundredths by class. */
  readonly most: Readonly<Record<Block, readonly number[]>> & {
    /** Of facts by class and position. */
    readonly facts: readonly (readonly number[])[];
  };
}

export function engineWeights({ first, second, calibration, names }: NamedWeights): EngineWeights {
  const rows = new WeightRows(first, (evidence) => names.get(evidence) as string);
  const ids = memoryIds();
  const memory = new WeightRows(second, (evidence) => ids[evidence] as string);
  return {
    first: rows,
    second: memory,
    calibration,
    rules: weighedRules(rows),
    ranked: rankedRules(rows),
    relations: relationWeights(rows),
    most: {
      facts: CLASSES.map((_, kind) =>
        POSITIONS.map((_, i) => rows.most(i * FACT_COUNT, (i + 1) * FACT_COUNT)[kind] as number),
      ),
      pairs: rows.most(FIRST_PAIR, FIRST_SPAN_RULE),
      places: rows.most(FIRST_KNOWN_PLACE, FIRST_USAGE),
      usage: rows.most(FIRST_USAGE, FIRST_TOPIC),
      topics: rows.most(FIRST_TOPIC, EVIDENCE_COUNT),
      memory: memory.most(0, FIRST_SPELLED),
      acronyms: memory.most(0, MEMORY_COUNT),
    },
  };
}
