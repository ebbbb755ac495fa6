// What the lexicon costs: milliseconds and megabytes to open each part, microseconds a look-up.
//
//     npm run build && node bench/lexicon-speed.js
import { readdirSync, readFileSync } from 'node:fs';

const before = process.memoryUsage();
const took = (work) => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};
const milliseconds = (value) => `${value.toFixed(0)} ms`;

const { openLexicon } = await import('../dist/lexicon/index.js');
const lexicon = openLexicon();
console.log(`words: ${milliseconds(took(() => lexicon.word('Hanoi')))}`);
console.log(`places: ${milliseconds(took(() => lexicon.places('Hanoi')))}`);
console.log(`phrases: ${milliseconds(took(() => lexicon.phraseAt(['New', 'York'], 0, 2)))}`);
console.log(`countries: ${milliseconds(took(() => lexicon.country('VN')))}`);
console.log(`people: ${milliseconds(took(() => lexicon.person('Kofi Annan')))}`);
console.log(`speech verbs: ${milliseconds(took(() => lexicon.speechVerb('said')))}`);
const after = process.memoryUsage();
const megabytes = (after.heapUsed - before.heapUsed + after.arrayBuffers - before.arrayBuffers) / 1e6;
console.log(`memory of all parts: ${megabytes.toFixed(0)} MB`);

const corpus = new URL('../corpus/', import.meta.url);
const files = readdirSync(corpus, { recursive: true }).filter((name) => name.endsWith('.txt'));
const articles = files.map((name) => readFileSync(new URL(name, corpus), 'utf8').match(/[\p{L}\p{N}'’.-]+/gu) ?? []);
const tokens = articles.reduce((sum, article) => sum + article.length, 0);
const words = () => {
  for (const article of articles) for (const form of article) lexicon.word(form);
};
const phrases = () => {
  for (const article of articles)
    article.forEach((form, at) => {
      if (/^\p{Lu}/u.test(form)) lexicon.phraseAt(article, at, article.length);
    });
};
const each = (work, runs = 1) => {
  const best = Math.min(...Array.from({ length: runs }, () => took(work)));
  return `${((1000 * best) / tokens).toFixed(2)} µs`;
};
console.log(`word, first time: ${each(words)} a token; again: ${each(words, 9)}`);
console.log(`phraseAt at capitals, first time: ${each(phrases)} a token of text; again: ${each(phrases, 9)}`);
