import { expect, test } from 'vitest';
import { byInitials } from '../../src/person-names/initials.ts';

const NAMES = ['Ana Sol', 'Bo Reed', 'Ada Stone', 'Mies van Dam', 'Jo Ann-Lund', 'Bo Reed'];

test.each([
  ['BR', 'Bo Reed'],
  ['B.R.', 'Bo Reed'],
  ['MD', 'Mies van Dam'],
  ['JAL', 'Jo Ann-Lund'],
  ['AS', null],
  ['XY', null],
  ['B', null],
  ['Reed', null],
])('the label %s means %s', (label, expected) => {
  expect(byInitials(() => NAMES.map((name) => [name, name, name]))(label)).toBe(expected);
});
