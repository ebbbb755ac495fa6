import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { readJson } from '../config/index.ts';
import { ArticleError, UsageError } from '../errors.ts';
import { compare, confusion, rulePrecision, worstArticles } from '../evaluate/analysis.ts';
import { type GoldDocument, type Pair, scoredText } from '../evaluate/gold.ts';
import { type Evaluation, evaluate as evaluatePairs, SCORED_KINDS } from '../evaluate/index.ts';
import { shortfalls, type Thresholds } from '../evaluate/thresholds.ts';
import type { ScoredKind } from '../evaluate/verdict.ts';
import type { ArticleRecord } from '../model/record.ts';
import { type GoldFile, readGold, readRecord } from '../read/gold.ts';
import {
  renderComparison,
  renderConfusion,
  renderErrors,
  renderReport,
  renderRules,
  renderWorst,
} from '../report/evaluation.ts';
import { openExtract } from './article.ts';
import { type CommandSpec, wholeNumber } from './command.ts';
import { EXIT, type ExitCode, type Terminal, write } from './terminal.ts';

interface Options {
  readonly system?: string;
  readonly kinds?: readonly ScoredKind[];
  readonly ignoreOther?: true;
  readonly errors?: number;
  readonly rules?: true;
  readonly compare?: string;
  readonly thresholds?: string;
  readonly json?: true;
}

/** `dateline evaluate GOLD_DIR`: exit code 1 where a threshold is not reached. */
export const evaluate: CommandSpec<Options> = {
  define: (program) =>
    program
      .command('evaluate')
      .description('score the pipeline (or an output folder) against marked articles')
      .argument('<gold>', 'a folder with gold.jsonl and docs/ID.txt')
      .option('--system <dir>', 'score this output folder instead of running the pipeline')
      .option('--kinds <list>', `some of ${SCORED_KINDS.join(', ')} (default: all)`, kindsOf)
      .option('--ignore-other', 'do not count found places that the gold marks as adjectives or demonyms')
      .option('--errors <n>', 'show up to N errors of each sort in their sentences', wholeNumber('--errors', 0))
      .option('--rules', 'show how often each rule is right, what is taken for what, the worst articles')
      .option('--compare <dir>', 'show what was gained and lost against another output folder')
      .option('--thresholds <file>', 'fail when a figure of this JSON file ("people.strict.f1": 0.85) is not reached')
      .option('--json', 'print the figures as JSON'),
  act: async (terminal, options, [folder = '']) => {
    const name = basename(resolve(folder));
    const files = goldFiles(folder);
    const thresholds = options.thresholds === undefined ? null : thresholdsIn(options.thresholds);
    const score = (records: Records): Evaluation =>
      evaluatePairs(
        name,
        files.map((marked) => pairOf(marked, records(marked))),
        { kinds: options.kinds ?? SCORED_KINDS, ignoreOther: options.ignoreOther ?? false },
      );
    const others = options.compare === undefined ? null : fromFolder(options.compare);
    const evaluation = score(options.system === undefined ? await extractor(terminal) : fromFolder(options.system));
    const other = others === null ? null : score(others);
    const text = options.json
      ? JSON.stringify(evaluation.report, null, 1)
      : rendered(evaluation, other, files, options);
    await write(terminal.stdout, `${text}\n`);
    return thresholds === null ? EXIT.good : check(terminal, evaluation, thresholds);
  },
};

function kindsOf(list: string): ScoredKind[] {
  const kinds = list.split(',').map((kind) => kind.trim());
  const stranger = kinds.find((kind) => !(SCORED_KINDS as readonly string[]).includes(kind));
  if (stranger !== undefined)
    throw new UsageError(`--kinds: expected some of ${SCORED_KINDS.join(', ')}, found "${stranger}"`);
  return kinds as ScoredKind[];
}

type Marked = GoldFile<GoldDocument>;

/** What the system makes of a marked article; null where it makes nothing. */
type Records = (marked: Marked) => ArticleRecord | null;

function goldFiles(folder: string): Marked[] {
  try {
    return readGold<GoldDocument>(folder);
  } catch (error) {
    throw new UsageError(`${folder}: expected a folder with gold.jsonl and docs/ID.txt: ${(error as Error).message}`);
  }
}

const pairOf = ({ gold, file }: Marked, system: ArticleRecord | null): Pair => ({
  gold,
  system,
  text: scoredText(file.text),
});

function fromFolder(folder: string): Records {
  if (!existsSync(folder)) throw new UsageError(`${folder}: expected an output folder, found none`);
  return ({ gold }) => readRecord(folder, gold.id);
}

async function extractor({ stderr }: Terminal): Promise<Records> {
  const extract = await openExtract();
  return ({ file }) => {
    try {
      return extract(file);
    } catch (error) {
      if (!(error instanceof ArticleError)) throw error;
      stderr.write(`${file.path}: ${error.message}\n`);
      return null;
    }
  };
}

function rendered(
  { report, verdicts }: Evaluation,
  other: Evaluation | null,
  files: readonly Marked[],
  options: Options,
): string {
  const texts = new Map(files.map(({ gold, file }) => [gold.id, scoredText(file.text)]));
  const parts = [renderReport(report)];
  if (options.rules)
    parts.push(
      renderConfusion(confusion(verdicts)),
      renderRules(rulePrecision(verdicts), 60),
      renderWorst(worstArticles(verdicts), 10),
    );
  if (options.errors !== undefined) parts.push(renderErrors(verdicts, texts, options.errors));
  if (other !== null) parts.push(renderComparison(compare(verdicts, other.verdicts), texts, options.errors ?? 20));
  return parts.join('\n\n');
}

function thresholdsIn(file: string): Thresholds {
  const raw = readJson(file);
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    throw new UsageError(`${file}: expected an object such as {"people.strict.f1": 0.85}`);
  for (const [path, least] of Object.entries(raw))
    if (typeof least !== 'number')
      throw new UsageError(`${file}: ${path}: expected a number, found ${JSON.stringify(least)}`);
  return raw as Thresholds;
}

function check({ stderr }: Terminal, { report }: Evaluation, thresholds: Thresholds): ExitCode {
  const missed = shortfalls(report, thresholds);
  for (const { path, least, value } of missed)
    stderr.write(`${path}: expected at least ${least}, found ${value?.toFixed(4) ?? 'nothing'}\n`);
  return missed.length === 0 ? EXIT.good : EXIT.failed;
}
