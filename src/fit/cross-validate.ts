import { EVIDENCE_COUNT } from '../find/names/evidence/evidence-names.ts';
import { classElsewhere, GIVEN_WEIGHTS, MEMORY_COUNT } from '../find/names/evidence/memory-names.ts';
import type { Looks } from '../find/names/looks.ts';
import { agreedLooks, looksOf, memorySamples } from './looks.ts';
import type { Prepared, Sample } from './samples.ts';
import { type FitSettings, fitWeights } from './trainer.ts';

/** The settings of the shipped weights. */
export const FIRST: FitSettings = {
  speaksFor: () => -1,
  given: new Map(),
  epochs: 8,
  rate: 0.05,
  ridge: 10,
  dropout: 0.15,
  least: 20,
  seeds: [7, 11, 13, 17, 19, 23, 29, 31],
};
const SECOND: FitSettings = {
  speaksFor: classElsewhere,
  given: GIVEN_WEIGHTS,
  epochs: 8,
  rate: 0.1,
  ridge: 30,
  dropout: 0.1,
  least: 10,
  seeds: [7, 11, 13, 17, 19, 23, 29, 31],
};

/** An article in fitting; `fold` null where it is only measured on. */
export interface Entry {
  readonly prepared: Prepared;
  readonly fold: number | null;
  /** A copy of an article that is there as well. */
  readonly copy: boolean;
}

export interface CrossValidated {
  /** The last looks at every article, each judged by weights that its own document had no part in. */
  readonly looks: readonly Looks[];
  /** The second look's weights, fitted on such first looks of all articles: those that ship. */
  readonly second: Float64Array;
}

/** Fits once a fold without the fold's documents; articles that are only measured on are judged by the weights of all. */
export function crossValidate(entries: readonly Entry[], folds: number, all: Float64Array): CrossValidated {
  const first = byFold(entries, folds, (entry) => entry.prepared.samples, FIRST, EVIDENCE_COUNT, all);
  const memory = new Map(entries.map((entry, i) => [entry, memorySamples(entry.prepared, first[i] as Looks)]));
  const samplesOf: SamplesOf = (entry) => memory.get(entry) as readonly Sample[];
  const second = fitAll(entries, samplesOf, SECOND, MEMORY_COUNT);
  const again = byFold(entries, folds, samplesOf, SECOND, MEMORY_COUNT, second);
  const looks = entries.map(({ prepared }, i) => agreedLooks(prepared, first[i] as Looks, again[i] as Looks));
  return { looks, second };
}

type SamplesOf = (entry: Entry) => readonly Sample[];

/** Weights fitted on every article that is fitted on. */
export function fitAll(
  entries: readonly Entry[],
  samples: SamplesOf,
  settings: FitSettings,
  count: number,
): Float64Array {
  return fitWeights(entries.filter((entry) => entry.fold !== null).flatMap(samples), settings, count);
}

function byFold(
  entries: readonly Entry[],
  folds: number,
  samples: SamplesOf,
  settings: FitSettings,
  count: number,
  all: Float64Array,
): Looks[] {
  const weights = Array.from({ length: folds }, (_, fold) =>
    fitAll(
      entries.filter((entry) => entry.fold !== fold),
      samples,
      settings,
      count,
    ),
  );
  return entries.map((entry) => {
    const own = entry.fold === null ? all : (weights[entry.fold] as Float64Array);
    return looksOf(entry.prepared, samples(entry), own);
  });
}
