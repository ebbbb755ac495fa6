// Times a first pass over news in a fresh process, where nothing is compiled yet and no word was met before, beside that of wink-nlp alone.
// npm run build && node bench/first-pass.js [ROUNDS]
import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { NO_DEFAULTS, newsFiles } from './articles.js';

const [asked = '5'] = process.argv.slice(2);

/** What a pass needs, loaded; then the pass over all files. */
const WORK = {
  'wink-nlp alone': async () => {
    const require = createRequire(import.meta.url);
    const wink = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos']);
    return (files) => {
      for (const { text } of files) {
        const document = wink.readDoc(text);
        document.sentences().out();
        document.tokens().out(wink.its.pos);
      }
    };
  },
  'whole pipeline': async () => {
    const { BATCH, Batch } = await import('../dist/pipeline/batch.js');
    const { extractAll } = await import('../dist/pipeline/extract.js');
    const { openLexicon } = await import('../dist/lexicon/index.js');
    const lexicon = openLexicon();
    return (files) => {
      for (let i = 0; i < files.length; i += BATCH) {
        const sources = files.slice(i, i + BATCH).map((file) => ({ file, defaults: NO_DEFAULTS }));
        extractAll(Batch.of(sources), lexicon);
      }
    };
  },
};

/** CPU time of all of the process's threads and time by the clock, in milliseconds, since `start`. */
const now = () => ({ cpu: process.cpuUsage(), clock: performance.now() });
function since(start) {
  const { user, system } = process.cpuUsage(start.cpu);
  return { cpu: (user + system) / 1000, clock: performance.now() - start.clock };
}

/** In a process of its own: loads, passes once, and tells its parent how long both took. */
async function measure(name) {
  const files = newsFiles();
  const begun = now();
  const pass = await WORK[name]();
  const load = since(begun);
  const started = now();
  pass(files);
  process.send({
    load,
    pass: since(started),
    bytes: files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0),
  });
}

const inFreshProcess = (name) =>
  new Promise((resolve, reject) => {
    fork(fileURLToPath(import.meta.url), [name])
      .once('message', resolve)
      .once('error', reject);
  });

async function compare(rounds) {
  const least = new Map(Object.keys(WORK).map((name) => [name, null]));
  for (let round = 0; round < rounds; round++)
    for (const [name, best] of least) {
      const found = await inFreshProcess(name);
      if (best === null || found.pass.cpu < best.pass.cpu) least.set(name, found);
    }
  const base = least.get('wink-nlp alone');
  console.log(
    `${newsFiles().length} articles, ${(base.bytes / 1e6).toFixed(2)} MB; the best of ${rounds} fresh processes`,
  );
  const shown = ({ cpu, clock }) => `${cpu.toFixed(0).padStart(6)} ms CPU ${clock.toFixed(0).padStart(6)} ms`;
  for (const [name, { load, pass }] of least)
    console.log(
      `${name.padEnd(15)} load${shown(load)}   first pass${shown(pass)}  ${(pass.cpu / base.pass.cpu).toFixed(2)} ×  ${(base.bytes / 1e3 / pass.clock).toFixed(2)} MB/s`,
    );
}

if (asked in WORK) await measure(asked);
else await compare(Number(asked));
