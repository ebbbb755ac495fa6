import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findQuotes, refusedSegments } from '../../src/find/quotes/index.ts';
import { REPORT_RULES } from '../../src/find/quotes/indirect/rules.ts';
import { NOT_QUOTATIONS } from '../../src/find/quotes/not-quotations.ts';
import { SIEVES } from '../../src/find/quotes/sieves/index.ts';
import { openLexicon } from '../../src/lexicon/index.ts';
import { documentOf } from '../support.ts';

const lexicon = openLexicon();
const rulesIn = (text: string): string[] => findQuotes(documentOf(text), [], lexicon).map((quote) => quote.rule);
const refusalsIn = (text: string): string[] => refusedSegments(documentOf(text), [], lexicon).map((rule) => rule.id);

describe('each sieve decides its example and not its counter-example', () => {
  test.each(SIEVES)('$id', ({ id, example, counterExample }) => {
    expect(rulesIn(example)).toContain(id);
    expect(rulesIn(counterExample)).not.toContain(id);
  });
});

describe('each build of reported speech is found in its example and not in its counter-example', () => {
  test.each(REPORT_RULES)('$id', ({ id, example, counterExample }) => {
    expect(rulesIn(example)).toContain(id);
    expect(rulesIn(counterExample)).not.toContain(id);
  });
});

describe('each kind of no quotation is told by its example and not by its counter-example', () => {
  test.each(NOT_QUOTATIONS)('$id', ({ id, example, counterExample }) => {
    expect(refusalsIn(example)).toContain(id);
    expect(refusalsIn(counterExample)).not.toContain(id);
  });
});

test('docs/quotes.md lists every rule with its example, in order', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/quotes.md'), 'utf8');
  const rows = [...page.matchAll(/^\| `([\w-]+)` \|/gmu)].map((match) => match[1]);
  expect(rows).toEqual([...SIEVES, ...NOT_QUOTATIONS, ...REPORT_RULES].map(({ id }) => id));
});

test('every rule has an id of its own', () => {
  const ids = [...SIEVES, ...REPORT_RULES, ...NOT_QUOTATIONS].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
