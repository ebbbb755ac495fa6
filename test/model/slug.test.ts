import { expect, test } from 'vitest';
import { slug, slugIds } from '../../src/model/slug.ts';

test.each([
  ['Kim Jong-un', 'kim-jong-un'],
  ['Łukasz O’Brien', 'lukasz-obrien'],
  ['李娜', '李娜'],
  ['…', ''],
])('%s → %s', (name, expected) => expect(slug(name)).toBe(expected));

test.each<[string, (string | null)[], (string | null)[]]>([
  ['of one name', ['Ana Sol', 'Ana Sól', 'Ana Sol'], ['ana-sol', 'ana-sol-2', 'ana-sol-3']],
  ['where the number is part of another name', ['Unit 2', 'Unit', 'Unit'], ['unit-2', 'unit', 'unit-3']],
  ['of no letters', ['…', null, '!'], ['unnamed', null, 'unnamed-2']],
])('ids %s are different', (_, names, ids) => expect(slugIds(names)).toEqual(ids));
