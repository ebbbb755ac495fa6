// Times each part of the pipeline against wink-nlp alone (tokens, sentences, parts of speech) on the same text.
// npm run bench
import { createRequire } from 'node:module';
import { findDates } from '../dist/find/dates/index.js';
import { findNames } from '../dist/find/names/index.js';
import { findQuotes } from '../dist/find/quotes/index.js';
import { openLexicon } from '../dist/lexicon/index.js';
import { finished } from '../dist/model/steps.js';
import { normalise } from '../dist/normalise/index.js';
import { parse } from '../dist/parse/index.js';
import { BATCH, Batch } from '../dist/pipeline/batch.js';
import { extractAll } from '../dist/pipeline/extract.js';
import { resolveDates } from '../dist/resolve/dates/index.js';
import { resolve } from '../dist/resolve/index.js';
import { resolvePeople } from '../dist/resolve/people/index.js';
import { resolvePlaces } from '../dist/resolve/places/index.js';
import { resolveQuotes } from '../dist/resolve/quotes/index.js';
import { tokenise } from '../dist/tokenise/index.js';
import { NO_DEFAULTS, newsFiles } from './articles.js';

const ROUNDS = Number(process.argv[2] ?? 5);

/** Least CPU time (user, milliseconds) of several rounds: other work on the machine disturbs it least. */
function least(work) {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage().user;
    work();
    best = Math.min(best, (process.cpuUsage().user - before) / 1000);
  }
  return best;
}

const require = createRequire(import.meta.url);
const wink = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos']);
const lexicon = openLexicon();
const files = newsFiles();
const bytes = files.reduce((sum, file) => sum + Buffer.byteLength(file.text), 0);

const articles = files.map((file) => parse(file, NO_DEFAULTS));
const documents = articles.map(tokenise);
const names = documents.map((document) => findNames(document, lexicon));
const dates = documents.map((document, i) => findDates(document, names[i]));
const quotes = documents.map((document, i) => findQuotes(document, names[i], lexicon));
const findings = documents.map((_, i) => ({ names: names[i], dates: dates[i], quotes: quotes[i] }));
const resolutions = documents.map((document, i) => finished(resolve(document, findings[i], lexicon)));

const all = (work) => () => documents.forEach((document, i) => void work(document, i));
const base = least(() =>
  files.forEach((file) => {
    const doc = wink.readDoc(file.text);
    doc.sentences().out();
    doc.tokens().out(wink.its.pos);
  }),
);

const parts = [
  ['parse', 0.1, all((_, i) => parse(files[i], NO_DEFAULTS))],
  ['tokenise', 1.2, all((_, i) => tokenise(articles[i]))],
  ['names', 0.8, all((document) => findNames(document, lexicon))],
  ['dates', 0.4, all((document, i) => resolveDates(document, findDates(document, names[i])))],
  [
    'quotes',
    0.3,
    all((document, i) => {
      findQuotes(document, names[i], lexicon);
      resolveQuotes(document, findings[i], resolutions[i].people, resolutions[i].organizations);
    }),
  ],
  ['people', 0.1, all((document, i) => resolvePeople(document, findings[i], lexicon))],
  ['places', 0.1, all((document, i) => resolvePlaces(document, findings[i], lexicon))],
  ['normalise', 0.1, all((document, i) => normalise(document, resolutions[i], lexicon))],
];

console.log(`${files.length} articles, ${(bytes / 1e6).toFixed(2)} MB; least user CPU time of ${ROUNDS} rounds`);
console.log(`wink-nlp alone      ${base.toFixed(0).padStart(6)} ms  ${(bytes / 1e3 / base).toFixed(2)} MB/s`);
const show = (name, ms, budget) =>
  console.log(`${name.padEnd(18)}  ${ms.toFixed(0).padStart(6)} ms  ${(ms / base).toFixed(2)} ×  (budget ${budget})`);
for (const [name, budget, work] of parts) show(name, least(work), budget);

/** As a run reads them: a few at a time. */
const batches = Array.from({ length: Math.ceil(files.length / BATCH) }, (_, i) =>
  files.slice(i * BATCH, (i + 1) * BATCH).map((file) => ({ file, defaults: NO_DEFAULTS })),
);
const whole = least(() => batches.forEach((sources) => void extractAll(Batch.of(sources), lexicon)));
show('whole pipeline', whole, 3);
