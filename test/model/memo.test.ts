import { expect, test } from 'vitest';
import { once, remembered } from '../../src/model/memo.ts';

test('works an answer out once, and anew when there were too many', () => {
  const asked: string[] = [];
  const length = remembered((text) => {
    asked.push(text);
    return text.length;
  }, 2);
  expect(['a', 'bb', 'a', 'ccc', 'a'].map(length)).toEqual([1, 2, 1, 3, 1]);
  expect(asked).toEqual(['a', 'bb', 'ccc', 'a']);
});

test.each([[0], [''], [false], [null]])('remembers %j', (answer) => {
  let times = 0;
  const ask = remembered(() => {
    times++;
    return answer;
  });
  expect([ask('rain'), ask('rain'), times]).toEqual([answer, answer, 1]);
});

test.each([[0], [null], ['rain']])('%j is worked out once, and only when it is asked for', (answer) => {
  let times = 0;
  const ask = once(() => {
    times++;
    return answer;
  });
  expect(times).toBe(0);
  expect([ask(), ask(), times]).toEqual([answer, answer, 1]);
});
