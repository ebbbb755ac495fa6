/** The same agency copy in two files. */
import { describe, expect, test } from 'vitest';
import { duplicatesOf } from '../../src/pipeline/fold/duplicates.ts';
import { sketchOf } from '../../src/pipeline/map/sketch.ts';
import { processorTime } from '../timing.ts';

/** A text of so many different words; `seed` makes it another one. */
const textOf = (seed: number, words = 200): string =>
  Array.from({ length: words }, (_, i) => `w${(seed * 7_919 + i * 104_729) % 99_991}`).join(' ');

const COPY = textOf(1);
/** The copy with every nth word another. */
const edited = (every: number): string =>
  COPY.split(' ')
    .map((word, i) => (i % every === every - 1 ? `other${i}` : word))
    .join(' ');

const duplicates = (articles: readonly [id: string, publishedAt: string | null, text: string][]) =>
  Object.fromEntries(
    duplicatesOf(articles.map(([id, publishedAt, text]) => ({ id, publishedAt, sketch: sketchOf(text) }))),
  );

describe('what repeats another', () => {
  test.each([
    ['the same text', COPY],
    ['another layout and case', `  ${COPY.toUpperCase().replaceAll(' ', '\n\n')} —`],
    ['a line more at the end', `${COPY} (Writing by Una Marsh; editing by Li Wei)`],
    ['one word changed', COPY.replace(/ w\d+$/u, ' last')],
    ['every hundredth word changed', edited(100)],
  ])('%s', (_, text) => {
    expect(
      duplicates([
        ['a', null, COPY],
        ['b', null, text],
      ]),
    ).toEqual({ b: 'a' });
  });
});

describe('what does not', () => {
  test.each([
    ['another text', textOf(2)],
    ['half of it', textOf(1, 100)],
    ['every tenth word changed', edited(10)],
    ['too few words', 'Una Marsh in Cork'],
    ['none at all', '…'],
  ])('%s', (_, text) => {
    expect(
      duplicates([
        ['a', null, COPY],
        ['b', null, text],
      ]),
    ).toEqual({});
  });

  test('two captions that are alike', () => {
    expect(
      duplicates([
        ['a', null, 'The bridge at Ardmore'],
        ['b', null, 'The bridge at Ardmore'],
      ]),
    ).toEqual({});
  });
});

describe('the original is', () => {
  test('the one published first', () => {
    expect(
      duplicates([
        ['a', '2020-01-02', COPY],
        ['b', '2020-01-01', COPY],
        ['c', null, COPY],
      ]),
    ).toEqual({ a: 'b', c: 'b' });
  });

  test('of one day the first by id, whatever the order', () => {
    const articles: [string, string, string][] = ['c', 'a', 'b'].map((id) => [id, '2020-01-01', COPY]);
    expect(duplicates(articles)).toEqual({ b: 'a', c: 'a' });
    expect(duplicates([...articles].reverse())).toEqual({ b: 'a', c: 'a' });
  });

  test('never a repetition itself', () => {
    const chain: [string, null, string][] = Array.from({ length: 40 }, (_, i) => [
      `a${i + 10}`,
      null,
      `${COPY} ${textOf(3, i * 2)}`,
    ]);
    const found = duplicates(chain);
    for (const original of Object.values(found)) expect(found).not.toHaveProperty(original);
  });
});

test('time grows with the number of articles, even where many share a phrase', () => {
  const sketches = Array.from({ length: 4_000 }, (_, i) => ({
    id: `a${i}`,
    publishedAt: null,
    sketch: sketchOf(`${textOf(0, 60)} ${textOf(i, 60)}`),
  }));
  const time = (count: number): number => processorTime(() => duplicatesOf(sketches.slice(0, count)));
  time(4_000);
  const [small, large] = [time(1_000), time(4_000)];
  expect(large).toBeLessThan(Math.max(small, 5) * 20);
});
