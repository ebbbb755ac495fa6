/** Articles go through the stages side by side, and each fails for itself. */
import { expect, test } from 'vitest';
import type { Steps } from '../../src/model/steps.ts';
import { Batch, only } from '../../src/pipeline/batch.ts';

const halved = (n: number): number => {
  if (n % 2 === 1) throw new Error(`${n} is odd`);
  return n / 2;
};

test('one that fails costs the others nothing, and the stages after it pass it over', () => {
  const seen: number[] = [];
  const { attempts } = Batch.of([4, 3, 8])
    .through('parse', halved)
    .through('tokenise', (n) => seen.push(n) && n + 1);
  expect(attempts).toMatchObject([
    { kind: 'made', made: 3 },
    { kind: 'failed', stage: 'parse', error: new Error('3 is odd') },
    { kind: 'made', made: 5 },
  ]);
  expect(seen).toEqual([2, 4]);
});

test('a stage goes over all of them before the next begins', () => {
  const seen: string[] = [];
  const noted = (stage: string) => (n: number) => {
    seen.push(`${stage} ${n}`);
    return n;
  };
  Batch.of([1, 2]).through('parse', noted('parse')).through('find', noted('find'));
  expect(seen).toEqual(['parse 1', 'parse 2', 'find 1', 'find 2']);
});

test('of work in steps every article has its first before any has its second', () => {
  const seen: string[] = [];
  const twice = function* (n: number): Steps<number> {
    seen.push(`first ${n}`);
    const half = halved(n);
    yield;
    seen.push(`second ${n}`);
    return halved(half);
  };
  const { attempts } = Batch.of([4, 3, 6, 8]).inSteps('find', twice);
  expect(seen).toEqual(['first 4', 'first 3', 'first 6', 'first 8', 'second 4', 'second 6', 'second 8']);
  expect(attempts).toMatchObject([
    { kind: 'made', made: 1 },
    { kind: 'failed', stage: 'find', error: new Error('3 is odd') },
    { kind: 'failed', stage: 'find' },
    { kind: 'made', made: 2 },
  ]);
});

test('each article’s time is its own, added up by stage', () => {
  let clock = 0;
  const takes = (milliseconds: number): number => {
    clock += milliseconds;
    return milliseconds;
  };
  const batch = Batch.of([5, 7], () => clock).through('parse', takes);
  expect(batch.through('parse', takes).attempts.map(({ times }) => times)).toEqual([{ parse: 10 }, { parse: 14 }]);
});

test('of a single article, what was thrown is thrown', () => {
  expect(only(Batch.of([4]).through('parse', halved))).toBe(2);
  expect(() => only(Batch.of([3]).through('parse', halved))).toThrow('3 is odd');
});
