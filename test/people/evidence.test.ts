import { describe, expect, test } from 'vitest';
import { openLexicon } from '../../src/lexicon/index.ts';
import type { TraceEntry } from '../../src/model/trace.ts';
import { resolvePeople } from '../../src/resolve/people/index.ts';
import { BARE_NAME_EVIDENCE } from '../../src/resolve/people/names/bare-names.ts';
import { PRONOUN_EVIDENCE } from '../../src/resolve/people/pronouns/weights.ts';
import { marked } from './support.ts';

const lexicon = openLexicon();

/** All evidence that was weighed for the words between bars. */
function weighed(example: string, bars: '[]' | '()'): string[] {
  const words = /\|(?<words>[^|]*)\|/u.exec(example)?.groups?.words ?? '';
  const source = example.replace(/\|([^|]*)\|/u, bars === '[]' ? '[$1]' : '($1=)');
  const { document, findings, expected } = marked(source);
  const named = findings.names.filter((name) => name.text === words).at(-1);
  const start = bars === '[]' ? named?.start : expected[0]?.start;
  const entries: TraceEntry[] = [];
  resolvePeople(document, findings, lexicon, (entry) => entries.push(entry));
  return entries
    .filter((entry) => entry.span.start === start)
    .flatMap(({ evidence, alternatives }) => [evidence, ...alternatives.map((other) => other.evidence)].flat())
    .map(({ rule }) => rule);
}

describe('every piece of evidence for a pronoun is found in its example', () => {
  test.each(Object.entries(PRONOUN_EVIDENCE))('%s', (rule, [, example]) => {
    expect(weighed(example, '()')).toContain(rule);
  });
});

describe('every piece of evidence for a bare name is found in its example', () => {
  test.each(Object.entries(BARE_NAME_EVIDENCE))('%s', (rule, [, example]) => {
    expect(weighed(example, '[]')).toContain(rule);
  });
});

test.each([
  ['sex-certain', '[Ximbo Lund] came on Monday. |She| spoke.'],
  ['same-sentence', '[Mary Lund] came. |She| spoke.'],
  ['only-one', '[Ann Berg] left. [Mary Lund] came. |She| spoke.'],
  ['was-possessor', '[Mary Lund] came. |She| spoke.'],
  ['spoke', '[Mary Lund] came. |She| spoke.'],
  ['said-of-self', '[Mary Lund] came, and |she| was late.'],
  ['who-clause', '[Mary Lund] saw |her| boat.'],
  ['own-of-subject', '[Mary Lund] slept, and the wind took |her| boat.'],
  ['unnamed', '[Mary Lund] came. |She| spoke.'],
  ['centre', 'It rained. It snowed. [Mary Lund] came. [Lund] ate. |She| left.'],
  ['centre-anew', '[Mary Lund] came. [Lund] ate. |She| left.'],
  ['kin-in-passing', '[Mary Lund] came. Her sister [Ann] left. |She| wept.'],
  ['within-opening', '[Mary Lund] sang. Near [Ann Berg], |she| sang well.'],
  ['protagonist', '[Ann Berg] left. [Berg] ate. [Karl Lund] wept. [Mary Lund] sat behind [Berg]. |She| spoke.'],
  ['asked-about', '[Ann Berg] left.\n\n[Mary Lund]: Did you sing?\n\n|She| sang for us.'],
  ['long-ago', '[Mary Lund] came. “It rained. It rained. It rained. It rained. It rained,” said [Lund]. |She| left.'],
])('%s is not found in: %s', (rule, text) => expect(weighed(text, '()')).not.toContain(rule));

test.each([
  ['somebodys-relative', '[Mary Lund] met [Nils Lund]. Then |Lund| left.'],
  ['kin-in-passing', '[Mary Lund] met the daughter of [Ann Berg], [Nils Lund] ate. Then |Lund| left.'],
  ['same-role', 'Judge [Mary Lund] met [Nils Lund]. Then |Lund| left.'],
  ['a-child', '[Karl Lund], 19, met [Nils Lund]. Then Mr. |Lund| left.'],
  ['spoke-before', '[Mary Lund] met [Nils Lund]. “It is late,” said |Lund|.'],
  ['stood-alone-before', '[Mary Lund] met [Nils Lund]. Then |Lund| left.'],
  ['full-name-in-sentence', '[Mary Lund] met [Nils Lund]. Then |Lund| left.'],
  ['same-company', '[Ann Berg] came. [Mary Lund] and [Nils Lund] slept. Then [Berg] called |Lund|.'],
])('%s is not found for a bare name in: %s', (rule, text) => expect(weighed(text, '[]')).not.toContain(rule));
