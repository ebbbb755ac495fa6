import { STAGES, type Stage } from '../errors.ts';
import type { StageTimes } from './batch.ts';
import type { Counts } from './fold/index.ts';

/** What a run did and what the output now holds. */
export interface Summary extends Counts {
  readonly rejected: number;
  readonly rejectedByCode: Readonly<Record<string, number>>;
  /** Articles that this run worked on, left as they were, took from a run that had died, and took out. */
  readonly processed: number;
  readonly unchanged: number;
  readonly resumed: number;
  readonly removed: number;
  readonly seconds: number;
  readonly threads: number;
  readonly peakMemoryBytes: number;
  /** Seconds that this run's articles spent in each stage, all threads together. */
  readonly secondsByStage: Readonly<Partial<Record<Stage, number>>>;
  /** Milliseconds that one article took. */
  readonly articleMilliseconds: Percentiles | null;
}

export interface Percentiles {
  readonly p50: number;
  readonly p90: number;
  readonly p99: number;
  readonly max: number;
}

/** Adds up how long the articles of a run took. */
export class Stopwatch {
  private readonly stages: StageTimes = {};
  private readonly articles: number[] = [];

  add(times: StageTimes): void {
    let total = 0;
    for (const stage of STAGES) {
      const spent = times[stage] ?? 0;
      total += spent;
      if (spent > 0) this.stages[stage] = (this.stages[stage] ?? 0) + spent;
    }
    this.articles.push(total);
  }

  secondsByStage(): StageTimes {
    const entries = STAGES.flatMap((stage) => {
      const spent = this.stages[stage];
      return spent === undefined ? [] : [[stage, round(spent / 1000, 3)]];
    });
    return Object.fromEntries(entries);
  }

  percentiles(): Percentiles | null {
    const sorted = Float64Array.from(this.articles).sort();
    if (sorted.length === 0) return null;
    const at = (share: number): number => round(sorted[Math.ceil(share * sorted.length) - 1] as number, 2);
    return { p50: at(0.5), p90: at(0.9), p99: at(0.99), max: at(1) };
  }
}

export const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;
