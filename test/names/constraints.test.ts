import { describe, expect, test } from 'vitest';
import { Candidate } from '../../src/find/names/candidate.ts';
import { CLASS_COUNT } from '../../src/find/names/classes.ts';
import { CONSTRAINTS, constrain, constraintOf } from '../../src/find/names/constraints/index.ts';
import { emptyLooks, latticeOf } from '../../src/find/names/looks.ts';
import { readDocument } from '../../src/find/names/read-document.ts';
import { runsOf } from '../../src/find/names/reading.ts';
import { FormTable } from '../../src/find/names/words/form-table.ts';
import { openLexicon } from '../../src/lexicon/index.ts';
import { specify } from '../specify.ts';
import { documentOf } from '../support.ts';

const lexicon = openLexicon();
const forms = new FormTable(lexicon);

/** Id of the constraint that the candidate in [[ ]] meets, if any. */
function met(example: string): string[] {
  const [start, end] = [example.indexOf('[['), example.indexOf(']]') - 2];
  const reading = readDocument(documentOf(example.replace('[[', '').replace(']]', '')), forms);
  const runs = runsOf(reading, lexicon);
  const candidate = new Candidate(reading, runs);
  const looks = emptyLooks(reading, runs);
  for (let at = 0; at < runs.length; at++) {
    candidate.enter(runs[at] as (typeof runs)[number]);
    constrain(candidate, latticeOf(looks, at), looks.scores, looks.met);
  }
  const i = looks.met.findIndex(
    (_, one) =>
      reading.tokens[looks.first[one] as number]?.start === start &&
      reading.tokens[(looks.last[one] as number) - 1]?.end === end,
  );
  const constraint = constraintOf(looks.met[i] ?? 0);
  if (constraint === null) return [];
  expect([...looks.scores.subarray(i * CLASS_COUNT, (i + 1) * CLASS_COUNT)]).toEqual(constraint.scores);
  return [constraint.id];
}

describe('what structure settles', () => specify(CONSTRAINTS, met));

test('no number is too large for a byte', () => {
  expect(CONSTRAINTS.length).toBeLessThan(256);
});
