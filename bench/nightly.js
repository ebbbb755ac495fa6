// Times a full run and the run after it, with 1 % more articles: what a night costs.
// npm run build && node bench/nightly.js [ARTICLES]
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { newsFiles } from './articles.js';

const COUNT = Number(process.argv[2] ?? 10_000);
const MORE = COUNT / 100;
const MAIN = join(import.meta.dirname, '../dist/main.js');
/** Longest article, so that the whole fits into a test's patience. */
const CHARACTERS = 4_000;

const here = mkdtempSync(join(tmpdir(), 'dateline-nightly-'));
const [input, output] = [join(here, 'input'), join(here, 'output')];
const texts = newsFiles().map(({ text }) => text.slice(0, CHARACTERS).replace(/^id: .*\n/mu, ''));

/**
 * Steps through the texts so that any hundred articles in a row are a fair mix of the corpora, long ones and short. A
 * prime.
 */
const STRIDE = 151;

/** Each article is one of the texts with paragraphs of another between its own, so that none repeats another. */
function textOf(number) {
  const [one, other] = [texts[(number * STRIDE) % texts.length], texts[(number * 7 + 3) % texts.length]].map((t) =>
    t.split(/\n\n+/u),
  );
  const turn = Math.floor(number / texts.length);
  return one
    .flatMap((paragraph, i) => ((i + turn) % 4 === 3 ? [paragraph, other[i % other.length]] : [paragraph]))
    .join('\n\n');
}

function write(from, to) {
  for (let number = from; number < to; number++) {
    const path = join(input, String(number % 100), `report-${number}.txt`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${textOf(number)}\n\nReport ${number}.\n`);
  }
}

/** Seconds: on the clock, and of CPU time over all threads. */
function run() {
  const before = process.hrtime.bigint();
  const script = `import(${JSON.stringify(MAIN)}).then(() => process.on('exit', () => console.log(JSON.stringify(process.cpuUsage()))))`;
  const args = [
    '--input-type=module',
    '-e',
    script,
    'dateline',
    'run',
    '--input',
    input,
    '--output',
    output,
    '--quiet',
  ];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`exit code ${status}: ${stderr}`);
  const { user, system } = JSON.parse(stdout);
  return { clock: Number(process.hrtime.bigint() - before) / 1e9, cpu: (user + system) / 1e6 };
}

try {
  write(0, COUNT);
  const full = run();
  write(COUNT, COUNT + MORE);
  const night = run();
  const idle = run();
  const row = (name, { clock, cpu }) =>
    console.log(
      `${name.padEnd(28)}${clock.toFixed(1).padStart(8)} s${cpu.toFixed(1).padStart(10)} s CPU${((100 * cpu) / full.cpu).toFixed(1).padStart(8)} %`,
    );
  row(`${COUNT} articles`, full);
  row(`${MORE} more`, night);
  row('nothing new', idle);
} finally {
  rmSync(here, { recursive: true, force: true });
}
