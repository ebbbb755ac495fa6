import { availableParallelism } from 'node:os';
import { type Config, loadConfig, THREADS_MOST, tolerance } from '../config/index.ts';
import { UsageError } from '../errors.ts';
import type { Plan } from '../pipeline/incremental/plan.ts';
import type { Observer, RunOptions, System } from '../pipeline/session.ts';
import type { Settled } from '../pipeline/settle.ts';
import type { Summary } from '../pipeline/summary.ts';
import { CONFIG_OPTION, type CommandSpec, oneOf, wholeNumber } from './command.ts';
import { interruptible } from './interrupt.ts';
import { LOG_FORMATS, LOG_LEVELS, type Log, type LogFormat, type LogLevel, openLog } from './log.ts';
import { openProgress, type Progress } from './progress.ts';
import { summaryLines } from './summary.ts';
import { EXIT, type ExitCode, type Terminal, write } from './terminal.ts';

interface Options {
  readonly input?: string;
  readonly output?: string;
  readonly config?: string;
  readonly concurrency?: number;
  readonly maxRejected?: Tolerance;
  readonly force?: true;
  readonly verify?: true;
  readonly dryRun?: true;
  readonly quiet?: true;
  readonly logFormat: LogFormat;
  readonly logLevel?: LogLevel;
}

type Tolerance = number | string;

export const run: CommandSpec<Options> = {
  define: (program) =>
    program
      .command('run')
      .description('read a folder of articles and bring the output folder up to date')
      .option('--input <folder>', 'folder of articles')
      .option('--output <folder>', 'folder to write')
      .option(...CONFIG_OPTION)
      .option(
        '--concurrency <n>',
        'worker threads (default: one for each core)',
        wholeNumber('--concurrency', 1, THREADS_MOST),
      )
      .option('--force', 'process every article anew')
      .option('--verify', 'compare contents by hash, not by size and time')
      .option('--dry-run', 'print what would be done and do nothing')
      .option('--max-rejected <n>', 'fail if more articles are set aside (N or P%)', toleranceOf)
      .option('--quiet', 'no progress and no summary')
      .option('--log-format <format>', 'text or json', oneOf('--log-format', LOG_FORMATS), 'text')
      .option('--log-level <level>', LOG_LEVELS.join(', '), oneOf('--log-level', LOG_LEVELS)),
  act: async (terminal, options) => {
    const config = loadConfig(options.config ?? null);
    const log = openLog(terminal.stderr, options.logFormat, options.logLevel ?? (options.quiet ? 'warn' : 'info'));
    const progress = openProgress(terminal.stderr, options.quiet !== true && options.logFormat === 'text');
    const order = (signal: AbortSignal): RunOptions => ({
      ...foldersOf(options, config),
      config: { ...config, concurrency: options.concurrency ?? config.concurrency },
      force: options.force === true,
      verify: options.verify === true,
      system: SYSTEM,
      observer: observerOf(log, progress),
      signal,
    });
    const pipeline = await import('../pipeline/run.ts');
    if (options.dryRun)
      return printPlan(terminal, log, await interruptible((signal) => pipeline.dryRun(order(signal))));
    const summary = await interruptible((signal) => pipeline.run(order(signal))).finally(() => progress.end());
    const { input, output } = foldersOf(options, config);
    log.info({ event: 'finished', ...summary }, summaryLines(summary, output).join('\n'));
    if (summary.articles + summary.rejected === 0)
      log.warn({ event: 'nothing-found', input }, `no file in ${input} is called like ${config.files}`);
    return exitCodeOf(summary, options.maxRejected ?? config.limits.rejected, log);
  },
};

const SYSTEM: System = {
  now: () => new Date(),
  clock: () => performance.now(),
  peakMemory: () => process.resourceUsage().maxRSS * 1024,
  cores: availableParallelism(),
};

/** Flags win over the file. */
function foldersOf(options: Options, config: Config): { input: string; output: string } {
  const input = options.input ?? config.input;
  const output = options.output ?? config.output;
  if (!input) throw new UsageError('input: expected a folder; give --input or set "input" in the configuration');
  if (!output) throw new UsageError('output: expected a folder; give --output or set "output" in the configuration');
  return { input, output };
}

function toleranceOf(text: string): Tolerance {
  const value = /^\d+$/u.test(text) ? Number(text) : text;
  const result = tolerance.safeParse(value);
  if (!result.success) throw new UsageError(`--max-rejected: expected N or P%, found "${text}"`);
  return result.data;
}

const observerOf = (log: Log, progress: Progress): Observer => ({
  begin: (total) => progress.begin(total),
  note: (message) => {
    progress.clear();
    log.info({}, message);
  },
  settled: (one) => {
    if (one.kind === 'rejected') progress.clear();
    report(log, one);
    progress.step();
  },
});

/** One line an article at debug level; one for each that was newly set aside. */
function report(log: Log, one: Settled): void {
  const { path, way } = one;
  const milliseconds = Math.round(Object.values(one.times).reduce((sum, spent) => sum + spent, 0));
  if (one.kind === 'article') log.debug({ event: 'article', path, id: one.id, way, milliseconds }, `${way} ${path}`);
  else if (way === 'unchanged') log.debug({ event: 'rejected', ...one.rejection, way }, `still set aside: ${path}`);
  else
    log.warn(
      { event: 'rejected', ...one.rejection, way },
      `set aside ${JSON.stringify(path)}: ${one.rejection.message}`,
    );
}

async function printPlan({ stdout }: Terminal, log: Log, plan: Plan): Promise<ExitCode> {
  for (const { action, path } of plan) if (action !== 'keep') await write(stdout, `${action}\t${path}\n`);
  const counts = Object.fromEntries(
    ['add', 'change', 'keep', 'remove', 'reject'].map((a) => [a, plan.filter((p) => p.action === a).length]),
  );
  const told = Object.entries(counts).map(([action, count]) => `${action} ${count}`);
  log.info({ event: 'plan', ...counts }, `Would ${told.join(', ')}.`);
  return EXIT.good;
}

function exitCodeOf({ articles, rejected }: Summary, most: Tolerance | null, log: Log): ExitCode {
  if (rejected === 0) return EXIT.good;
  const bound = typeof most === 'string' ? ((articles + rejected) * Number.parseFloat(most)) / 100 : most;
  if (bound === null || rejected <= bound) return EXIT.someSetAside;
  log.warn(
    { event: 'too-many-rejected', rejected, most },
    `${rejected} articles were set aside, at most ${most} may be`,
  );
  return EXIT.failed;
}
