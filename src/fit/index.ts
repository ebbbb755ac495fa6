import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { EVIDENCE_COUNT } from '../find/names/evidence.ts';
import type { Look } from '../find/names/first-look.ts';
import { FormTable } from '../find/names/forms.ts';
import { MEMORY_COUNT } from '../find/names/second-look.ts';
import { readWeights, type WeightTable, writeWeights } from '../find/names/weights.ts';
import type { Lexicon } from '../lexicon/types.ts';
import { calibrate } from './calibrate.ts';
import { readCorpus } from './corpora.ts';
import { crossValidate, type Entry, FIRST, fitAll, SECOND } from './cross-validate.ts';
import { looksOf, memorySamples } from './looks.ts';
import { outcomesOf, table } from './report.ts';
import { prepare } from './samples.ts';

/** Openly licensed: weights may be fitted on them. */
export const FITTED_ON = ['gum-dev', 'gum-more-dev', 'ewt-dev', 'wikigold-dev', 'politics-dev'];
/** Measured on only. */
export const MEASURED_ON = ['trnews-dev', 'geowebnews-dev'];

/** Weights that are smaller than this for every class are left out of the table, in units of log-odds. */
const LEAST_WEIGHT = 0.12;

export interface Fitted {
  /** The weight table's text. */
  readonly table: string;
  /** Scores by corpus: cross-validated by document, then with all documents fitted on. */
  readonly report: string;
}

/** Fits the name engine's weights on the marked corpora below `root` that are there. The same corpora give the same table. */
export function fitNames(root: string, lexicon: Lexicon, folds: number): Fitted {
  const entries = [...load(root, FITTED_ON, lexicon, folds), ...load(root, MEASURED_ON, lexicon, null)];
  const first = fitAll(entries, (entry) => entry.prepared.samples, FIRST, EVIDENCE_COUNT);
  const honest = crossValidate(entries, folds, first);
  const samples = new Map(entries.map((entry, i) => [entry, honest.memory[i] ?? []]));
  const second = fitAll(entries, (entry) => samples.get(entry) ?? [], SECOND, MEMORY_COUNT);
  const outcomes = entries.flatMap((entry, i) =>
    entry.fold === null ? [] : outcomesOf(entry.prepared, honest.second[i] as readonly Look[]),
  );
  const text = writeWeights({ first, second, calibration: calibrate(outcomes) }, LEAST_WEIGHT);
  return { table: text, report: reportOf(entries, honest.second, readWeights(text)) };
}

function load(root: string, corpora: readonly string[], lexicon: Lexicon, folds: number | null): Entry[] {
  const forms = new FormTable(lexicon);
  return corpora
    .filter((corpus) => existsSync(join(root, corpus, 'gold.jsonl')))
    .flatMap((corpus) =>
      readCorpus(join(root, corpus), corpus).map((article, i) => ({
        prepared: prepare(article, lexicon, forms),
        fold: folds === null ? null : i % folds,
      })),
    );
}

function reportOf(entries: readonly Entry[], honest: readonly (readonly Look[])[], shipped: WeightTable): string {
  const prepared = entries.map((entry) => entry.prepared);
  const full = prepared.map((one) => {
    const looks = looksOf(one, one.samples, shipped.first);
    return looksOf(one, memorySamples(one, looks), shipped.second);
  });
  return [
    'Cross-validated by document (corpora that are only measured on: weights of all the others)',
    table(prepared, honest),
    '',
    'The shipped table, on what it was fitted on as well',
    table(prepared, full),
  ].join('\n');
}
