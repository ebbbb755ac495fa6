/** No text costs time that grows with the square of its length, however strange: pictures written as letters, stutters. */
import { expect, test } from 'vitest';
import { openLexicon } from '../src/lexicon/index.ts';
import { extract } from '../src/pipeline/extract.ts';
import { fileOf } from '../src/read/index.ts';
import { processorTime } from './timing.ts';

const lexicon = openLexicon();

/** The least of two runs: one alone may be the one in which the collector works, or another program. */
function milliseconds(text: string, source = 'Reuters'): number {
  return processorTime(() => extract(fileOf('strange.txt', text, { source }), lexicon), 2);
}

/** Eight times the text may take some twelve times the time (memory, the collector), not sixty-four. */
test.each([
  ['a word without an end', 'a'],
  ['a cry without an end', 'A'],
  ['initials without an end', 'A.'],
  ['underscores', '_'],
  ['a compound without an end', 'mid-'],
  ['a name without an end', 'Roe-'],
  ['a stutter', 'to '],
  ['a row of adjectives', 'several other '],
  ['a list of days', '3 May '],
  ['talk that nobody says', 'said that '],
  ['an interview with nobody', 'Q: Why?\nA: No.\n'],
])('%s takes time in proportion', (_, piece) => {
  const textOf = (units: number): string => `It rained. ${piece.repeat(units / piece.length)} It rained.`;
  milliseconds(textOf(1_000));
  const small = Math.max(5, milliseconds(textOf(5_000)));
  expect(milliseconds(textOf(40_000)) / small).toBeLessThan(30);
});

test.each([
  ['one word', 'a', '.com'],
  ['words of outlets in one', 'news', 'x.com'],
  ['towns', 'Roe ', 'News'],
])('a source of %s without an end takes time in proportion', (_, piece, end) => {
  const sourceOf = (units: number): string => piece.repeat(units / piece.length) + end;
  const timeOf = (units: number): number => milliseconds('It rained.', sourceOf(units));
  timeOf(400);
  const small = Math.max(5, timeOf(400));
  expect(timeOf(3_200) / small).toBeLessThan(30);
});
