import { expect, test } from 'vitest';
import type { Rule } from '../src/model/rule.ts';

/**
 * The generic test of rules: each has an id of its own, applies to its example and not to its counter-example.
 * `applied` gives the ids of the rules that apply to a text.
 */
export function specify<R extends Rule>(rules: readonly R[], applied: (text: string) => readonly string[]): void {
  test.each(rules)('$id applies to its example, not to its counter-example', ({ id, example, counterExample }) => {
    expect(applied(example), example).toContain(id);
    expect(applied(counterExample), counterExample).not.toContain(id);
  });

  test('each has an id of its own', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });
}
