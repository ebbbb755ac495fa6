import { describe, expect, test } from 'vitest';
import { Candidate } from '../../src/find/names/candidate.ts';
import { holds, SPAN_RULES } from '../../src/find/names/evidence/span-rules/index.ts';
import { readDocument } from '../../src/find/names/read-document.ts';
import { runsOf } from '../../src/find/names/reading.ts';
import { eachSpan } from '../../src/find/names/spans.ts';
import { FormTable } from '../../src/find/names/words/form-table.ts';
import { SHAPE_IDS, SHAPES, shapeOf } from '../../src/find/names/words/shapes.ts';
import { WORD_TYPES } from '../../src/find/names/words/word-types.ts';
import { openLexicon } from '../../src/lexicon/index.ts';
import { specify } from '../specify.ts';
import { documentOf } from '../support.ts';

const lexicon = openLexicon();
const forms = new FormTable(lexicon);

/** Ids of the rules that apply to the candidate in [[ ]]; none where the words are no candidate at all. */
function appliedTo(example: string): string[] {
  const start = example.indexOf('[[');
  const end = example.indexOf(']]') - 2;
  const reading = readDocument(documentOf(example.replace('[[', '').replace(']]', '')), forms);
  const candidate = new Candidate(reading, runsOf(reading, lexicon));
  for (const run of runsOf(reading, lexicon)) {
    candidate.enter(run);
    let found: string[] | null = null;
    eachSpan(reading, run, (first, last) => {
      if (reading.tokens[first]?.start !== start || reading.tokens[last - 1]?.end !== end) return;
      candidate.place(first, last);
      found = SPAN_RULES.filter((rule) => holds(rule, candidate)).map(({ id }) => id);
    });
    if (found !== null) return found;
  }
  return [];
}

describe('evidence of whole candidates', () => specify(SPAN_RULES, appliedTo));

describe('shapes of words', () => specify(SHAPES, (word) => [SHAPE_IDS[shapeOf(word)] as string]));

test('every type of word has an id of its own', () => {
  expect(new Set(WORD_TYPES.map(({ id }) => id)).size).toBe(WORD_TYPES.length);
});
