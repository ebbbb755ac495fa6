import { describe, expect, test } from 'vitest';
import { EXAMPLE_DAY } from '../../src/find/dates/rule.ts';
import { DATE_RULES } from '../../src/find/dates/rules/index.ts';
import { specify } from '../specify.ts';
import { datesIn, shown } from './support.ts';

const rulesIn = (text: string): string[] => datesIn(text, EXAMPLE_DAY).map(({ rule }) => rule);
const [dates, noDates] = [
  DATE_RULES.filter(({ gives }) => gives !== ''),
  DATE_RULES.filter(({ gives }) => gives === ''),
];

describe('rules of dates', () => {
  specify(dates, rulesIn);

  test.each(dates)('$id: "$example" gives $gives', ({ id, example, gives }) => {
    expect(datesIn(example, EXAMPLE_DAY).find(({ rule }) => rule === id)?.value).toBe(gives);
  });
});

describe('rules that take words away from the others', () => {
  test.each(noDates)('$id: no date in "$example", but one in "$counterExample"', ({ example, counterExample }) => {
    expect(shown(example, EXAMPLE_DAY)).toEqual([]);
    expect(shown(counterExample, EXAMPLE_DAY)).toHaveLength(1);
  });
});
