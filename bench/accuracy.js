// Scores the pipeline on every marked corpus and rewrites the table in docs/benchmarks.md.
// npm run bench:accuracy
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scoredText } from '../dist/evaluate/gold.js';
import { evaluate, SCORED_KINDS } from '../dist/evaluate/index.js';
import { openLexicon } from '../dist/lexicon/index.js';
import { extract } from '../dist/pipeline/extract.js';
import { readGold } from '../dist/read/gold.js';
import { corpora, EVAL, hasCorpora, NO_DEFAULTS } from './articles.js';

const DOCUMENT = 'docs/benchmarks.md';
const lexicon = openLexicon();

function pairsOf(folder) {
  return readGold(folder).map(({ gold, file }) => ({
    gold,
    system: extract(file, lexicon, NO_DEFAULTS),
    text: scoredText(file.text),
  }));
}

const share = (value) => (value === undefined || value === null ? '' : (100 * value).toFixed(1));

function rowsOf(name, pairs) {
  const { report } = evaluate(name, pairs, { kinds: SCORED_KINDS, ignoreOther: false });
  const lenient = evaluate(name, pairs, { kinds: ['places'], ignoreOther: true }).report;
  const { people, places, organizations, dates, quotes } = report;
  const rows = [];
  const add = (measure, value) => value !== undefined && value !== null && rows.push([name, measure, share(value)]);
  add('people, strict F1', people?.strict.f1);
  add('places, strict F1', places?.strict.f1);
  if (lenient.places?.strict.f1 !== places?.strict.f1)
    add('places, strict F1, adjectives not counted', lenient.places?.strict.f1);
  add('organisations, strict F1', organizations?.strict.f1);
  add('places found: within 161 km', places?.resolution?.accuracy161);
  add('places found: exact GeoNames id', places?.resolution?.geonamesIdAccuracy);
  add('places end to end within 161 km, F1', places?.resolution?.endToEnd161.f1);
  add('clusters of people, B-cubed F1 on shared mentions', people?.clusters?.b3.f1);
  add('clusters of people, B-cubed F1 on all mentions', people?.clusters?.b3all.f1);
  add('pronouns, precision', people?.pronouns?.p);
  add('pronouns, recall', people?.pronouns?.r);
  add('dates, strict F1', dates?.strict.f1);
  add('dates, relaxed F1', dates?.relaxed.f1);
  add('dates, type F1', dates?.type?.f1);
  add('dates, value F1', dates?.value?.f1);
  add('quotes found, F1', quotes?.direct.f1);
  add('quotes: speaker right', quotes?.speakerAccuracy);
  add('quotes found with speaker, F1', quotes?.endToEnd.f1);
  add('indirect speech found, F1', quotes?.indirect.f1);
  add('indirect speech: speaker right', quotes?.indirectSpeakerAccuracy);
  return rows;
}

function rewrite(rows) {
  const table = ['| corpus | measure | ours |', '|---|---|---|', ...rows.map((row) => `| ${row.join(' | ')} |`)].join(
    '\n',
  );
  const text = readFileSync(DOCUMENT, 'utf8');
  const marked = /(<!-- accuracy: [^\n]*-->\n)[\s\S]*?(\n<!-- end of accuracy -->)/u;
  if (!marked.test(text)) throw new Error(`${DOCUMENT}: expected the marks of the accuracy table`);
  writeFileSync(
    DOCUMENT,
    text.replace(marked, (_, begin, end) => `${begin}${table}${end}`),
  );
}

const folders = [
  ...(hasCorpora() ? corpora().map((name) => [name, join(EVAL, name)]) : []),
  ['our own gold', 'test/gold'],
];
const rows = folders
  .filter(([, folder]) => existsSync(join(folder, 'gold.jsonl')))
  .flatMap(([name, folder]) => rowsOf(name, pairsOf(folder)));
for (const row of rows) console.log(row.map((cell, i) => cell.padEnd(i === 1 ? 52 : 16)).join(''));
if (hasCorpora()) rewrite(rows);
else console.log(`DATELINE_EVAL names no folder of corpora: ${DOCUMENT} stays as it is`);
