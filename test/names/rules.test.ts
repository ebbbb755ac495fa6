import { describe, expect, test } from 'vitest';
import { Candidate } from '../../src/find/names/candidate.ts';
import { FormTable } from '../../src/find/names/forms.ts';
import { eachSpan, readDocument, runsOf } from '../../src/find/names/reading.ts';
import { SHAPES, shapeOf } from '../../src/find/names/shapes.ts';
import { holds, SPAN_RULES } from '../../src/find/names/span-rules/index.ts';
import { WORD_TYPES } from '../../src/find/names/word-types.ts';
import { openLexicon } from '../../src/lexicon/index.ts';
import { documentOf } from '../support.ts';

const lexicon = openLexicon();
const forms = new FormTable(lexicon);

/** Ids of the rules that apply to the candidate in [[ ]]; null where the words are no candidate at all. */
function appliedTo(example: string): string[] | null {
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
  return null;
}

describe('evidence of whole candidates', () => {
  test.each(SPAN_RULES)('$id applies to its example', ({ id, example }) => {
    expect(appliedTo(example)).toContain(id);
  });

  test.each(SPAN_RULES)('$id does not apply to its counter-example', ({ id, counterExample }) => {
    expect(appliedTo(counterExample) ?? []).not.toContain(id);
  });
});

describe('shapes of words', () => {
  test.each(SHAPES)('$id: $example, not $counterExample', ({ id, example, counterExample }) => {
    expect(SHAPES[shapeOf(example)]?.id).toBe(id);
    expect(SHAPES[shapeOf(counterExample)]?.id).not.toBe(id);
  });
});

test('every rule, shape and word type has an id of its own', () => {
  for (const list of [SPAN_RULES, SHAPES, WORD_TYPES]) expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
});
