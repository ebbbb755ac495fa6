import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findQuotes, refusedSegments } from '../../src/find/quotes/index.ts';
import { REPORT_RULES } from '../../src/find/quotes/indirect/rules.ts';
import { NOT_QUOTATIONS } from '../../src/find/quotes/not-quotations.ts';
import { SIEVES } from '../../src/find/quotes/sieves/index.ts';
import { openLexicon } from '../../src/lexicon/index.ts';
import { specify } from '../specify.ts';
import { documentOf } from '../support.ts';

const lexicon = openLexicon();
const rulesIn = (text: string): string[] => findQuotes(documentOf(text), [], lexicon).map((quote) => quote.rule);
const refusalsIn = (text: string): string[] => refusedSegments(documentOf(text), [], lexicon).map((rule) => rule.id);

describe('who said it: sieves', () => specify(SIEVES, rulesIn));
describe('builds of reported speech', () => specify(REPORT_RULES, rulesIn));
describe('what is no quotation', () => specify(NOT_QUOTATIONS, refusalsIn));

test('docs/quotes.md lists every rule with its example, in order', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/quotes.md'), 'utf8');
  const rows = [...page.matchAll(/^\| `([\w-]+)` \|/gmu)].map((match) => match[1]);
  expect(rows).toEqual([...SIEVES, ...NOT_QUOTATIONS, ...REPORT_RULES].map(({ id }) => id));
});
