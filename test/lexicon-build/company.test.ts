import { describe, expect, test } from 'vitest';
import { fitCentres } from '../../lexicon-build/src/company/k-means.ts';
import { labelOf } from '../../lexicon-build/src/company/labels.ts';
import { leansFrom } from '../../lexicon-build/src/company/leans.ts';
import { Nearest, nearestCentre } from '../../lexicon-build/src/company/nearest.ts';
import {
  cosine,
  DIMENSIONS,
  noPoints,
  normalise,
  type Points,
  vectorOf,
} from '../../lexicon-build/src/company/points.ts';
import { randomFrom } from '../../lexicon-build/src/company/random.ts';
import { writePrintTable } from '../../lexicon-build/src/print-table-writer.ts';
import { LEANS, type Lean, leanOf } from '../../src/lexicon/company.ts';
import { openPrintTable } from '../../src/lexicon/tables/print-table.ts';
import { WordClass } from '../../src/lexicon/types.ts';

/** Points of length one in the plane of the first and last dimension, by degrees. */
function pointsAt(...degrees: number[]): Points {
  const points = noPoints(degrees.length);
  degrees.forEach((degree, at) => {
    points.values[at * DIMENSIONS] = 3 * Math.cos((degree * Math.PI) / 180);
    points.values[(at + 1) * DIMENSIONS - 1] = 3 * Math.sin((degree * Math.PI) / 180);
    normalise(points, at);
  });
  return points;
}

test.each([
  [0, 0, 1],
  [0, 60, 0.5],
  [10, 100, 0],
  [0, 180, -1],
])('the cosine of %i and %i degrees is %d', (left, right, expected) => {
  expect(cosine(vectorOf(pointsAt(left), 0), pointsAt(right), 0)).toBeCloseTo(expected, 12);
});

test('the nearest come first, of equals the first seen, no more than the limit', () => {
  const nearest = new Nearest(3);
  for (const [index, near] of [0.1, 0.9, 0.5, 0.9, 0.3].entries()) nearest.add(index, near);
  expect([...nearest.indices]).toEqual([1, 3, 2]);
  expect([...nearest.cosines]).toEqual([0.9, 0.9, 0.5]);
});

describe('k-means', () => {
  const points = pointsAt(0, 4, 8, 90, 94, 98);
  const centresFrom = (seed: number) =>
    fitCentres(points, { classes: 2, rounds: 15, drawnFrom: points.count, random: randomFrom(seed) });

  test.each([1, 7, 12_345])('two bunches are two classes from seed %i', (seed) => {
    const classes = Array.from({ length: 6 }, (_, at) => nearestCentre(points, at, centresFrom(seed)));
    expect(new Set(classes.slice(0, 3)).size).toBe(1);
    expect(new Set(classes.slice(3)).size).toBe(1);
    expect(classes[0]).not.toBe(classes[5]);
  });

  test('one seed gives one fit', () => expect(centresFrom(7).values).toEqual(centresFrom(7).values));
});

describe('labels', () => {
  const unknown = {
    classes: 0,
    frequency: 0,
    capitalised: 0,
    nounSense: 0,
    verbSense: 0,
    givenWeight: 0,
    familyWeight: 0,
    starts: 0,
  };
  test.each<[string, Partial<typeof unknown>, Lean[]]>([
    ['a common family name', { familyWeight: 9, capitalised: 15 }, ['family']],
    ['a name that is also a place', { givenWeight: 5, classes: WordClass.PLACE }, ['given', 'place']],
    ['a name that is an ordinary word', { familyWeight: 11, frequency: 10, capitalised: 2 }, ['ordinary']],
    ['a common name that is mostly a name', { givenWeight: 11, frequency: 10, capitalised: 15 }, ['given']],
    ['a rare name', { givenWeight: 3, familyWeight: 3 }, []],
    ['an organisation', { classes: WordClass.ORG }, ['organisation']],
    ['nothing', {}, []],
  ])('%s', (_, facts, leans) => {
    const label = labelOf({ ...unknown, ...facts });
    expect(LEANS.filter((_lean, at) => (label >>> at) & 1)).toEqual(leans);
  });
});

describe('leans', () => {
  const label = (...leans: Lean[]) => leans.reduce((bits, lean) => bits | (1 << LEANS.indexOf(lean)), 0);
  const points = pointsAt(0, 1, 2, 3, 4);
  const labels = Uint8Array.from([label('given'), label('family'), label('family'), label('place'), label('ordinary')]);
  const lean = (name: Lean, listed: number[]) => leanOf(leansFrom(points, 0, [listed], labels), name);

  test.each<[Lean, number[], number]>([
    ['family', [1, 2], 7],
    ['family', [1, 2, 3, 4], 4],
    ['place', [1, 2, 3, 4], 1],
    ['organisation', [1, 2, 3, 4], 0],
    ['given', [0, 1], 0],
    ['family', [], 0],
  ])('%s among %j: %i', (name, listed, expected) => expect(lean(name, listed)).toBe(expected));
});

describe('a print table', () => {
  const form = { slotBytes: 5, payloadBits: 24 };
  const words = Array.from({ length: 500 }, (_, at): [string, number] => [`word${at}`, at * 30_000]);
  const find = openPrintTable(
    writePrintTable(words, form, (first) => first),
    form,
  );

  test('finds every key', () => {
    for (const [key, payload] of words) expect(find(key)).toBe(payload);
  });
  test('knows no other', () => expect(find('other')).toBe(-1));
  test('merges what it cannot tell apart', () => {
    const twice = writePrintTable(
      [
        ['one', 1],
        ['one', 4],
      ],
      form,
      (first, second) => first | second,
    );
    expect(openPrintTable(twice, form)('one')).toBe(5);
  });
});
