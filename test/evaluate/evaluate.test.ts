import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compare, confusion, rulePrecision, worstArticles } from '../../src/evaluate/analysis.ts';
import { type GoldDocument, scoredText } from '../../src/evaluate/gold.ts';
import { evaluate, SCORED_KINDS } from '../../src/evaluate/index.ts';
import { shortfalls } from '../../src/evaluate/thresholds.ts';
import type { ArticleRecord } from '../../src/model/record.ts';
import { readGold, readRecord } from '../../src/read/gold.ts';

const FIXTURE = join(import.meta.dirname, 'fixture');

const pairs = readGold<GoldDocument>(FIXTURE).map(({ gold, file }) => ({
  gold,
  text: scoredText(file.text),
  system: readRecord<ArticleRecord>(join(FIXTURE, 'system'), gold.id),
}));
const perfect = { kinds: SCORED_KINDS, ignoreOther: false };
const { report, verdicts } = evaluate('fixture', pairs, perfect);

/** Figures by path, as an independent scorer of the same definitions gave them once for this folder. */
function figures(value: unknown, path = ''): [string, number][] {
  if (typeof value === 'number') return [[path.slice(1), value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => figures(part, `${path}.${key}`));
}

const expected = figures(JSON.parse(readFileSync(join(FIXTURE, 'expected.json'), 'utf8'))).filter(
  ([path]) => !path.startsWith('headline') && path !== 'macroF1',
);

describe('the figures are those of the reference scorer', () => {
  const found = new Map(figures(report));
  test.each(expected)('%s', (path, value) => {
    expect(found.get(path)).toBeCloseTo(value, 9);
  });
});

describe('what the reference scorer does not give', () => {
  test('pronouns: the second "she" is tied to the wrong entry', () => {
    expect(report.people?.pronouns).toMatchObject({ gold: 4, found: 4, right: 4 - 1 });
  });

  test('organisations: "Tribune" overlaps "Arctic Tribune"', () => {
    expect(report.organizations?.strict.right).toBe(0);
    expect(report.organizations?.partial.right).toBe(1);
  });

  test('an organisation taken for a person shows in the confusion', () => {
    expect(confusion(verdicts)).toMatchObject({ organizations: { people: 1, none: 1 } });
  });

  test('rules with their precision', () => {
    expect(rulePrecision(verdicts).find((r) => r.kind === 'quotes')).toMatchObject({ rule: 'q', right: 1, count: 3 });
  });

  test('worst articles first', () => {
    expect(worstArticles(verdicts)[0]?.document).toBe('harbour');
  });

  test('a comparison with itself is empty; with nothing it gains', () => {
    expect(compare(verdicts, verdicts)).toEqual({ gained: [], lost: [] });
    const nothing = evaluate(
      'fixture',
      pairs.map((pair) => ({ ...pair, system: null })),
      perfect,
    );
    expect(compare(verdicts, nothing.verdicts).gained.length).toBeGreaterThan(0);
  });
});

describe('thresholds', () => {
  test.each([
    [{ 'dates.relaxed.f1': 0.1 }, []],
    [{ 'dates.relaxed.f1': 0.999 }, ['dates.relaxed.f1']],
    [{ 'dates.nothing.f1': 0.1 }, ['dates.nothing.f1']],
  ])('%o', (thresholds, paths) => {
    expect(shortfalls(report, thresholds).map((s) => s.path)).toEqual(paths);
  });
});
