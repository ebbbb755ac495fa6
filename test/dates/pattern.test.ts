/** What is wrong in a pattern of a rule is told when it is compiled, not by a rule that never finds anything. */
import { expect, test } from 'vitest';
import { compile } from '../../src/find/dates/engine/pattern.ts';

test.each([
  ['on ( WEEKDAY | day:ORD', /opens more than it closes/],
  ['on WEEKDAY )', /closes more than it opens/],
  ['on WEKDAY', /no word list has the kind WEKDAY/],
  ['on day:WEKDAY?', /no word list has the kind WEKDAY/],
])('%s', (pattern, message) => {
  expect(() => compile(pattern)).toThrow(message);
});

test.each([['on ( WEEKDAY | the day:ORD ) MONTH?'], ['( on )? @day'], ['the day']])('%s is a pattern', (pattern) => {
  expect(() => compile(pattern)).not.toThrow();
});
