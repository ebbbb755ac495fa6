import { expect, test } from 'vitest';
import { EXAMPLE_DAY } from '../../src/find/dates/rule.ts';
import { DATE_RULES } from '../../src/find/dates/rules/index.ts';
import { datesIn } from './support.ts';

const READING = DATE_RULES.filter(({ gives }) => gives !== '');

test.each(READING)('$id: "$example" gives $gives', ({ id, example, gives }) => {
  expect(datesIn(example, EXAMPLE_DAY).find(({ rule }) => rule === id)?.value).toBe(gives);
});
