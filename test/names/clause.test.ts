/** The words of the clause that speak for a candidate: in the examples it stands in [[ ]]. */
import { describe, expect, test } from 'vitest';
import { Candidate } from '../../src/find/names/candidate.ts';
import { nounBefore, nounBehind, nounBeside, verbBehind } from '../../src/find/names/evidence/clause.ts';
import { readDocument } from '../../src/find/names/read-document.ts';
import { runsOf } from '../../src/find/names/reading.ts';
import { FormTable } from '../../src/find/names/words/form-table.ts';
import { openLexicon } from '../../src/lexicon/index.ts';
import { documentOf } from '../support.ts';

const lexicon = openLexicon();
const forms = new FormTable(lexicon);

function candidateIn(example: string): Candidate {
  const [start, end] = [example.indexOf('[['), example.indexOf(']]') - 2];
  const reading = readDocument(documentOf(example.replace('[[', '').replace(']]', '')), forms);
  const runs = runsOf(reading, lexicon);
  const candidate = new Candidate(reading, runs);
  const first = reading.tokens.findIndex((token) => token.start === start);
  const last = reading.tokens.findIndex((token) => token.end === end) + 1;
  const run = runs.find((one) => one.first <= first && one.last >= last);
  if (run === undefined) throw new Error(`no candidate in: ${example}`);
  candidate.enter(run);
  candidate.place(first, last);
  return candidate;
}

describe('the verb that a name is the subject of', () => {
  test.each([
    ['[[Lattice Ridge]] raised four million.', 'raised'],
    ['[[Lattice Ridge]] has not yet replied.', 'replied'],
    ['[[Ana Brook]] of Turku replied.', null],
    ['They sold [[Lattice Ridge]].', null],
    ['They sold [[Lattice Ridge]]. Later prices fell.', null],
  ])('%s', (example, verb) => expect(verbBehind(candidateIn(example))?.text ?? null).toBe(verb));
});

describe('the noun that an apposition or a predicate says a name is', () => {
  test.each([
    ['[[Lattice Ridge]], a Zurich startup with sixty people, grew.', 'startup'],
    ['They took [[Pelvensk]], a small railway hub, at dawn.', 'hub'],
    ['[[Ana Brook]], its former finance minister, left.', 'minister'],
    ['[[Ana Brook]] is a lawyer.', 'lawyer'],
    ['[[Lattice Ridge]] is now also a Zurich startup.', 'startup'],
    ['[[Pelvensk]] became the first port.', 'port'],
    ['[[Lattice Ridge]]: a hill of slate and gorse.', 'hill'],
    ['[[Ana Brook]]: the bridge is safe.', null],
    ['[[Ana Brook]], who left, is back.', null],
    ['[[Ana Brook]], Bo Reed and others left.', null],
    ['[[Ana Brook]] is late.', null],
    ['[[Ana Brook]] saw a lawyer.', null],
  ])('%s', (example, noun) => {
    const { reading, last, end } = candidateIn(example);
    expect(nounBehind(reading, last, end)?.text ?? null).toBe(noun);
  });
});

describe('the noun that a name is given to', () => {
  test.each([
    ['She runs a startup called [[Lattice Ridge]].', 'startup'],
    ['She runs a startup called "[[Lattice Ridge]]".', 'startup'],
    ['They live in a village named [[Pelvensk]].', 'village'],
    ['She called [[Ana Brook]].', null],
    ['[[Ana Brook]] called.', null],
  ])('%s', (example, noun) => {
    const { reading, first, start } = candidateIn(example);
    expect(nounBefore(reading, first, start)?.text ?? null).toBe(noun);
  });
});

describe('the noun right before a name', () => {
  test.each([
    ['She lent me the novel [[Lattice Ridge]].', 'novel'],
    ['The engineer [[Ana Brook]] left.', 'engineer'],
    ['Last week [[Ana Brook]] left.', null],
    ['They met [[Ana Brook]].', null],
  ])('%s', (example, noun) => {
    const { reading, first, start } = candidateIn(example);
    expect(nounBeside(reading, first, start)?.text ?? null).toBe(noun);
  });
});
