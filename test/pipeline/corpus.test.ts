/** The sample corpus from end to end: what every reader of the output relies on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, test } from 'vitest';
import { openLexicon } from '../../src/lexicon/index.ts';
import type { ArticleRecord } from '../../src/model/record.ts';
import { overlaps } from '../../src/model/span.ts';
import { byCodePoint } from '../../src/model/text-order.ts';
import type { TraceEntry } from '../../src/model/trace.ts';
import { utf16Offsets } from '../../src/normalise/code-points.ts';
import { extract } from '../../src/pipeline/extract.ts';
import { type Candidate, load, read, walk } from '../../src/read/index.ts';
import { TABLES, type TableName } from '../../src/write/tables.ts';
import { NO_DEFAULTS } from '../support.ts';
import { parseCsv } from './csv.ts';
import { contentsOf, jsonLines, runOn } from './support.ts';

const root = join(import.meta.dirname, '../..');
const corpus = join(root, 'corpus');
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
addFormats.default(ajv);
const isArticle = ajv.compile(JSON.parse(readFileSync(join(root, 'schemas/article.schema.json'), 'utf8')));

let files: Record<string, string>;
let records: ArticleRecord[];
beforeAll(async () => {
  const { output } = await runOn(corpus, join(root, 'build/test-corpus'), { force: true });
  files = contentsOf(output);
  records = jsonLines(files['articles.jsonl']) as unknown as ArticleRecord[];
});

test('every document keeps to the schema', () => {
  for (const record of records)
    expect({ id: record.article.id, ok: isArticle(record), errors: isArticle.errors }).toMatchObject({ ok: true });
});

test('json/ holds what articles.jsonl holds', () => {
  for (const record of records) expect(JSON.parse(files[`json/${record.article.id}.json`] ?? '')).toEqual(record);
  expect(Object.keys(files).filter((path) => path.startsWith('json/'))).toHaveLength(records.length);
});

test('every span slices the file by code points', () => {
  for (const { article, ...rest } of records) {
    const bytes = readFileSync(join(corpus, article.path));
    const points = [...read({ path: article.path, bytes, sidecar: null, sha256: '' }).text];
    expect(points.length).toBe(article.characters);
    for (const span of spansIn([rest, article.dateline]))
      expect(points.slice(span.start, span.end).join('')).toBe(span.text);
  }
});

test('each row has an explanation that names its rule', async () => {
  const lexicon = openLexicon();
  const candidates = new Map((await walk(corpus, '**/*.txt')).map((candidate) => [candidate.path, candidate]));
  for (const { article } of records) {
    const file = read(await load(corpus, candidates.get(article.path) as Candidate, 1_000_000));
    const told: TraceEntry[] = [];
    const { people, places, organizations, dates, quotes } = extract(file, lexicon, NO_DEFAULTS, (entry) =>
      told.push(entry),
    );
    const toUtf16 = utf16Offsets(file.text);
    const rows = [...[...people, ...places, ...organizations].flatMap(({ mentions }) => mentions), ...dates, ...quotes];
    for (const { start, end, text, rule } of rows) {
      const span = { start: toUtf16(start), end: toUtf16(end) };
      const fits = told.some((one) => one.taken && one.rule === rule && overlaps(one.span, span));
      expect({ id: article.id, start, text, rule, fits }).toMatchObject({ fits: true });
    }
  }
});

describe.each(Object.keys(TABLES) as TableName[])('%s.csv', (name) => {
  const { columns, key } = TABLES[name];
  const rows = () => parseCsv(files[`csv/${name}.csv`] ?? '');
  const cell = (row: readonly string[], column: string) => row[columns.findIndex((c) => c.name === column)] ?? '';

  test('has its columns in order', () => {
    expect(rows()[0]).toEqual(columns.map((column) => column.name));
  });

  test('has unique keys in order', () => {
    const keys = rows()
      .slice(1)
      .map((row) => key.map((column) => cell(row, column)));
    expect(keys).toEqual([...keys].sort(byKey));
    expect(new Set(keys.map((k) => JSON.stringify(k))).size).toBe(keys.length);
  });

  test('refers to rows that exist', () => {
    for (const { name: column, refers } of columns as readonly { name: string; refers?: TableName }[]) {
      if (refers === undefined) continue;
      const known = new Set(parseCsv(files[`csv/${refers}.csv`] ?? '').map((row) => row[0]));
      for (const row of rows().slice(1)) if (cell(row, column) !== '') expect(known).toContain(cell(row, column));
    }
  });
});

/** As the file shows them, by code points: "165" before "79". */
function byKey(a: readonly string[], b: readonly string[]): number {
  for (const [i, x] of a.entries()) {
    const order = byCodePoint(x, b[i] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function spansIn(value: unknown): Found[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(spansIn);
  return 'start' in value && 'text' in value ? [value as Found, ...inner] : inner;
}
