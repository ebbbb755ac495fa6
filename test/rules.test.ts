import { describe, expect, test } from 'vitest';
import { EXAMPLE_DAY } from '../src/find/dates/rule.ts';
import { DATE_RULES } from '../src/find/dates/rules/index.ts';
import type { Rule } from '../src/model/rule.ts';
import { datesIn } from './dates/support.ts';

/** A list of rules, and what names the rules that applied to a text. */
interface Family {
  readonly name: string;
  readonly rules: readonly Rule[];
  readonly applied: (text: string) => readonly string[];
}

const FAMILIES: readonly Family[] = [
  { name: 'dates', rules: DATE_RULES, applied: (text) => datesIn(text, EXAMPLE_DAY).map((date) => date.rule) },
];

describe.each(FAMILIES)('rules of $name', ({ rules, applied }) => {
  test('have ids of their own', () => {
    const ids = rules.map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test.each(rules)('$id applies to its example', (rule) => {
    if (readsNothing(rule)) expect(applied(rule.example)).toEqual([]);
    else expect(applied(rule.example)).toContain(rule.id);
  });

  test.each(rules)('$id does not apply to its counter-example', ({ id, counterExample }) => {
    expect(applied(counterExample)).not.toContain(id);
  });
});

/** A rule that takes words away from the others says so by giving nothing. */
const readsNothing = (rule: Rule): boolean => 'gives' in rule && rule.gives === '';
