import { loadConfig } from '../config/index.ts';
import { STAGES, UsageError } from '../errors.ts';
import { overlaps, type Span } from '../model/span.ts';
import type { TraceEntry } from '../model/trace.ts';
import { codePointOffsets, utf16Offsets } from '../normalise/code-points.ts';
import { renderDecision, renderSummary } from '../report/explanation.ts';
import { articleAt, asArticle, openExtract } from './article.ts';
import { CONFIG_OPTION, type CommandSpec, wholeNumber } from './command.ts';
import { EXIT, write } from './terminal.ts';

interface Options {
  readonly config?: string;
  readonly at?: number;
  readonly text?: string;
  readonly json?: true;
}

/** `dateline explain FILE`: why each decision fell as it did, for one place in the text, some words, or all. */
export const explain: CommandSpec<Options> = {
  define: (program) =>
    program
      .command('explain')
      .description('say why something was found, or not found, in an article')
      .argument('<file>', 'a text file, or - for standard input')
      .option('--at <offset>', 'what covers this offset (code points, as in the output)', wholeNumber('--at', 0))
      .option('--text <words>', 'every occurrence of these words')
      .option('--json', 'print the decisions as JSON, one a line, offsets in code points')
      .option(...CONFIG_OPTION),
  act: async (terminal, options, [path = '']) => {
    const { defaults } = loadConfig(options.config ?? null);
    const file = await articleAt(path, terminal.stdin);
    const spans = selected(file.text, options);
    const extract = await openExtract();
    const entries: TraceEntry[] = [];
    asArticle(path, () => extract(file, defaults, (entry) => entries.push(entry)));
    const shown = entries
      .filter((entry) => (spans === null ? entry.taken : spans.some((span) => overlaps(span, entry.span))))
      .sort(byPlaceThenStage);
    if (shown.length === 0) terminal.stderr.write(`${path}: nothing there was ever a candidate\n`);
    const show = options.json ? asJson(file.text) : spans === null ? asSummary(file.text) : asDecision(file.text);
    for (const entry of shown) await write(terminal.stdout, `${show(entry)}\n`);
    return EXIT.good;
  },
};

const byPlaceThenStage = (a: TraceEntry, b: TraceEntry): number =>
  a.span.start - b.span.start || STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) || Number(b.taken) - Number(a.taken);

type Show = (entry: TraceEntry) => string;

function asJson(text: string): Show {
  const toCodePoint = codePointOffsets(text);
  return (entry) => {
    const { start, end } = entry.span;
    const span = { start: toCodePoint(start), end: toCodePoint(end) };
    return JSON.stringify({ text: text.slice(start, end), ...entry, span });
  };
}

/** Offsets as `--at` takes them. */
function asSummary(text: string): Show {
  const toCodePoint = codePointOffsets(text);
  return (entry) => renderSummary(entry, text, toCodePoint(entry.span.start));
}

const asDecision =
  (text: string): Show =>
  (entry) =>
    `${renderDecision(entry, text)}\n`;

/** The spans asked for; null asks for everything. */
function selected(text: string, { at, text: words }: Options): Span[] | null {
  if (at !== undefined && words !== undefined) throw new UsageError('explain: expected --at or --text, not both');
  if (words?.trim() === '') throw new UsageError('--text: expected one or more words, found none');
  if (at !== undefined) {
    const characters = codePointOffsets(text)(text.length);
    if (at >= characters) throw new UsageError(`--at: the article ends at ${characters}, found ${at}`);
    const start = utf16Offsets(text)(at);
    return [{ start, end: start + 1 }];
  }
  if (words === undefined) return null;
  const spans = occurrences(text, words);
  if (spans.length === 0) throw new UsageError(`--text: the article does not hold "${words}"`);
  return spans;
}

function occurrences(text: string, words: string): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    spans.push({ start, end: start + words.length });
  }
  return spans;
}
