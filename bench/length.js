// Times the name engine on articles of 2,000 and 200,000 words, made of the news of `articles.js` one after another.
// npm run build && node bench/length.js [ROUNDS]
import { findNames } from '../dist/find/names/index.js';
import { openLexicon } from '../dist/lexicon/index.js';
import { parse } from '../dist/parse/index.js';
import { tokenise } from '../dist/tokenise/index.js';
import { NO_DEFAULTS, newsFiles } from './articles.js';

const ROUNDS = Number(process.argv[2] ?? 9);
const WORD = /[\p{L}\p{N}]+/gu;

const lexicon = openLexicon();
const bodies = newsFiles().map((file) => file.text.slice(parse(file, NO_DEFAULTS).bodyStart));

/** Documents of `words` words each, `count` of them, as one text after another gives them. */
function documentsOf(words, count) {
  const documents = [];
  for (let next = 0; documents.length < count; ) {
    let text = '';
    for (let have = 0; have < words; next++) {
      const body = bodies[next % bodies.length];
      const found = [...body.matchAll(WORD)];
      const last = found[words - have - 1];
      text += last === undefined ? `${body}\n\n` : body.slice(0, last.index + last[0].length);
      have += found.length;
    }
    documents.push(tokenise(parse(newsFile(text), NO_DEFAULTS)));
  }
  return documents;
}

const newsFile = (text) => ({ path: 'long.txt', text, encoding: 'utf-8', sha256: '0'.repeat(64), sidecar: null });

/** Least CPU time (user, milliseconds) of several rounds. */
function least(documents) {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage().user;
    for (const document of documents) findNames(document, lexicon);
    best = Math.min(best, (process.cpuUsage().user - before) / 1000);
  }
  return best;
}

const short = least(documentsOf(2_000, 100)) / 100;
const long = least(documentsOf(200_000, 1));
console.log(`2,000 words      ${short.toFixed(2)} ms`);
console.log(`200,000 words    ${long.toFixed(0)} ms    ${(long / short).toFixed(0)} ×`);
