import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { EVIDENCE_COUNT } from '../find/names/evidence/evidence-names.ts';
import type { Looks } from '../find/names/looks.ts';
import { readWeights, type WeightTable, writeWeights } from '../find/names/weights/weights.ts';
import { FormTable } from '../find/names/words/form-table.ts';
import type { Lexicon } from '../lexicon/types.ts';
import { townsOf } from '../parse/index.ts';
import { calibrate } from './calibrate.ts';
import { inSmallLetters, type MarkedArticle, readCorpus, readPassages } from './corpora.ts';
import { crossValidate, type Entry, FIRST, fitAll } from './cross-validate.ts';
import { agreedLooks, looksOf, memorySamples } from './looks.ts';
import { outcomesOf, table } from './report.ts';
import { prepare } from './samples.ts';

/** Openly licensed: weights may be fitted on them. */
const FITTED_ON = ['gum-dev', 'gum-more-dev', 'ewt-dev', 'wikigold-dev', 'politics-dev'];
/** Measured on only. */
const MEASURED_ON = ['trnews-dev', 'geowebnews-dev'];

/** Corpora of which every second article is fitted on in small letters too, as web users type, and what such a copy counts. */
const COPIED = ['gum-dev', 'ewt-dev'];
const COPY_WEIGHT = 0.25;
/** What passages of our own count: they are denser in names, rare or famous, than texts are, and contrasts still more so. */
const PASSAGE_WEIGHT = 0.5;
const CONTRAST_WEIGHT = 0.15;

/** Weights that are smaller than this for every class are left out of the table, in units of log-odds. */
const LEAST_WEIGHT = 0.06;

export interface Fitted {
  /** The weight table's text. */
  readonly table: string;
  /** Scores by corpus: cross-validated by document, then with all documents fitted on. */
  readonly report: string;
}

/** Where marked texts lie. */
interface FitFolders {
  /** Holds the corpora, a folder each. */
  readonly corpora: string;
  /** Our own passages, marked inline: like newspapers', of all kinds, those that set like names side by side; and our own gold. */
  readonly news: string;
  readonly passages: string;
  readonly contrasts: string;
  readonly gold: string;
}

/** Fits the name engine's weights on the marked corpora that are there. The same corpora give the same table. */
export function fitNames(folders: FitFolders, lexicon: Lexicon, folds: number): Fitted {
  const entries = load(folders, lexicon, folds);
  const first = fitAll(entries, (entry) => entry.prepared.samples, FIRST, EVIDENCE_COUNT);
  const { looks, second } = crossValidate(entries, folds, first);
  const outcomes = entries.flatMap((entry, i) =>
    entry.fold === null || entry.copy ? [] : outcomesOf(entry.prepared, looks[i] as Looks),
  );
  const text = writeWeights({ first, second, calibration: calibrate(outcomes) }, LEAST_WEIGHT);
  return { table: text, report: reportOf(entries, looks, readWeights(text)) };
}

function load({ corpora, news, passages, contrasts, gold }: FitFolders, lexicon: Lexicon, folds: number): Entry[] {
  const forms = new FormTable(lexicon);
  const isTown = townsOf(lexicon);
  const present = (names: readonly string[]): MarkedArticle[][] =>
    names
      .filter((name) => existsSync(join(corpora, name, 'gold.jsonl')))
      .map((name) => readCorpus(join(corpora, name), name, isTown));
  const entriesOf = (articles: readonly MarkedArticle[], fitted: boolean, weight = 1): Entry[] =>
    articles.flatMap((article, i) => {
      const fold = fitted ? i % folds : null;
      const entry = { prepared: prepare(article, lexicon, forms, weight), fold, copy: false };
      if (i % 2 === 1 || !COPIED.includes(article.corpus)) return [entry];
      return [
        entry,
        { prepared: prepare(inSmallLetters(article, isTown), lexicon, forms, COPY_WEIGHT), fold, copy: true },
      ];
    });
  return [
    ...present(FITTED_ON).flatMap((articles) => entriesOf(articles, true)),
    ...entriesOf(readPassages(news, 'own news', isTown), true, PASSAGE_WEIGHT),
    ...entriesOf(readPassages(passages, 'own passages', isTown), true, PASSAGE_WEIGHT),
    ...entriesOf(readPassages(contrasts, 'own contrasts', isTown), true, CONTRAST_WEIGHT),
    ...entriesOf(readCorpus(gold, 'own gold', isTown), true),
    ...present(MEASURED_ON).flatMap((articles) => entriesOf(articles, false)),
  ];
}

function reportOf(entries: readonly Entry[], honest: readonly Looks[], shipped: WeightTable): string {
  const prepared = entries.map((entry) => entry.prepared);
  const full = prepared.map((one) => {
    const looks = looksOf(one, one.samples, shipped.first);
    return agreedLooks(one, looks, looksOf(one, memorySamples(one, looks), shipped.second));
  });
  return [
    'Cross-validated by document (corpora that are only measured on: weights of all the others)',
    table(prepared, honest),
    '',
    'The shipped table, on what it was fitted on as well',
    table(prepared, full),
  ].join('\n');
}
