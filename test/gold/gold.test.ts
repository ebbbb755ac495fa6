/**
 * `marked/` is what people write; `corpus/`, `docs/` and `gold.jsonl` follow from it.
 * After a change there: `npx vitest run test/gold --update`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileGold, type Place, parseMarkup, type Span } from './markup.ts';

const here = import.meta.dirname;
const corpus = join(here, '../../corpus');
const read = (...path: string[]) => readFileSync(join(...path), 'utf8');

const marked = readdirSync(join(here, 'marked'), { recursive: true, encoding: 'utf8' }).sort();
const articles = marked
  .filter((path) => path.endsWith('.txt'))
  .map((path) => {
    const source = read(here, 'marked', path);
    const { text } = naming(path, () => parseMarkup(source));
    return { path, source, text, id: idOf(path, text) };
  });
const sidecars = marked.filter((path) => path.endsWith('.meta.json'));

/** A mistake in a mark, told with its file. */
function naming<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new Error(`marked/${path}: ${(error as Error).message}`);
  }
}

/** The id as docs/output.md derives it from a plain path, or the one that the front matter gives. */
function idOf(path: string, text: string): string {
  const given = /^---\n(?:.*\n)*?id: (.*)\n/.exec(text)?.[1];
  return given ?? path.replace(/\.[^/]*$/, '').replace(/[^a-z0-9_]+/g, '-');
}

/** As docs/output.md ranks them: front matter or header line, sidecar, dateline with a year, file name. */
function publishedAt(path: string, source: string): string | null {
  const sidecar = path.replace(/\.txt$/, '.meta.json');
  const meta = sidecars.includes(sidecar) ? read(here, 'marked', sidecar) : '';
  const stated =
    /^---\n(?:.*\n)*?date: (\S+)/.exec(source) ??
    /^ .*?date .*?\|(\S+?)\]/.exec(source) ??
    /"date": "(.*?)"/.exec(meta) ??
    /\[T DATE (\S+)\|[^\]]* \d{4}\] \(/.exec(source) ??
    /^(\d{4}-\d\d-\d\d)-/.exec(path);
  return stated?.[1] ?? null;
}

const places = JSON.parse(read(here, 'places.json')) as Record<string, Place>;
const documents = articles.map(({ path, source, text, id }) => ({
  id,
  text,
  gold: naming(path, () => compileGold(id, publishedAt(path, source), source, places)),
}));

test.each(articles)('$id is the same text in corpus/ and in docs/', async ({ path, text, id }) => {
  await expect(text).toMatchFileSnapshot(join(corpus, path));
  await expect(text).toMatchFileSnapshot(join(here, 'docs', `${id}.txt`));
});

test.each(sidecars)('%s lies beside both', async (path) => {
  const meta = read(here, 'marked', path);
  await expect(meta).toMatchFileSnapshot(join(corpus, path));
  const copy = `${idOf(path.replace('.meta.json', '.txt'), '')}.meta.json`;
  await expect(meta).toMatchFileSnapshot(join(here, 'docs', copy));
});

test('gold.jsonl is what the marks compile to', async () => {
  const lines = documents.map(({ gold }) => `${JSON.stringify(gold)}\n`);
  await expect(lines.join('')).toMatchFileSnapshot(join(here, 'gold.jsonl'));
});

test('docs/ holds nothing else', () => {
  const ours = new Set(documents.map(({ id }) => `${id}.txt`));
  expect(readdirSync(join(here, 'docs')).filter((name) => name.endsWith('.txt') && !ours.has(name))).toEqual([]);
});

describe.each(documents)('$id', ({ text, gold }) => {
  test('every span slices its text', () => {
    const points = [...text];
    const spans = spansIn(gold);
    expect(spans.length).toBeGreaterThan(0);
    for (const span of spans) expect(points.slice(span.start, span.end).join('')).toBe(span.text);
  });

  test('every quotation and every report has a source', () => {
    const orphans = [...gold.quotes, ...gold.indirect].filter(({ sources }) => sources.length === 0);
    expect(orphans).toEqual([]);
  });

  test('no person goes without a name', () => {
    expect(gold.clusters.filter((cluster) => cluster.every(({ kind }) => kind !== 'name'))).toEqual([]);
  });
});

/** Every object with a start, an end and a text, however deep. */
function spansIn(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(spansIn);
  return 'start' in value && 'text' in value ? [value as Span, ...inner] : inner;
}
