import { expect, test } from 'vitest';
import { findDates } from '../../src/find/dates/index.ts';
import type { Document, Token } from '../../src/model/document.ts';
import { WordForm } from '../../src/model/word-form.ts';
import { resolveDates } from '../../src/resolve/dates/index.ts';
import { documentOf } from '../support.ts';
import { processorTime } from '../timing.ts';

const UNITS = 120_000;
/** Milliseconds below which a machine under load measures itself. */
const SHORTEST = 5;

/** Text made to hurt: what a rule may begin with, again and again. */
const HURTING: readonly string[] = [
  '1',
  '19 ',
  '1999 ',
  'last ',
  'last last week ',
  'two ',
  ', ',
  '- ',
  'early mid late ',
  'the quarter of the ',
  'May ',
  'Monday, May ',
  '3 May ',
  '10:35 ',
  'now ',
  "'",
];

/** Tokens without the tagger, whose own cost is not the question here. */
function tokensOf(text: string): Document {
  const head = documentOf('Rain.', '2020-07-15');
  const tokens: Token[] = [];
  const forms = new Map<string, WordForm>();
  for (const match of text.matchAll(/\p{L}+|\d+(?::\d+)?|[^\s]/gu)) {
    const start = match.index;
    const spaced = start === 0 || text[start - 1] === ' ';
    const end = start + match[0].length;
    const form = forms.get(match[0]) ?? new WordForm(match[0]);
    forms.set(form.text, form);
    tokens.push({ index: tokens.length, start, end, text: form.text, form, pos: 'NOUN', sentence: 0, spaced });
  }
  const sentence = { index: 0, start: 0, end: text.length, first: 0, last: tokens.length, paragraph: 0 };
  return { ...head, text, tokens, sentences: [sentence] };
}

function milliseconds(piece: string, units: number, runs: number): number {
  const document = tokensOf(piece.repeat(Math.ceil(units / piece.length)));
  return processorTime(() => resolveDates(document, findDates(document, [])), runs);
}

/** Ten times the text may take some twenty times the time (memory, the collector), not a hundred. */
test.each(HURTING)('%j takes time in proportion', (piece) => {
  milliseconds(piece, UNITS, 1);
  const small = Math.max(SHORTEST, milliseconds(piece, UNITS / 10, 3));
  expect(milliseconds(piece, UNITS, 3) / small).toBeLessThan(40);
});
