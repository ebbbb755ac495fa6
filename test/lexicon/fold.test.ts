import { describe, expect, test } from 'vitest';
import { fold, foldName, initialismKey } from '../../src/lexicon/fold.ts';

describe('fold: the key of one word', () => {
  test.each([
    ['Hanoi', 'hanoi'],
    ['São', 'sao'],
    ['Đà', 'da'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['O’Brien', "o'brien"],
    ['Yong‑ho', 'yong-ho'],
    ['Calif.', 'calif'],
    ['U.S.', 'u.s'],
    ['İzmir', 'izmir'],
    ['Киев', 'киев'],
  ])('%s → %s', (form, key) => {
    expect(fold(form)).toBe(key);
    expect(fold(key)).toBe(key);
  });
});

describe('foldName: the key of a name', () => {
  test.each([
    ['Guinea-Bissau', 'guinea bissau'],
    ["Sana'a", 'sanaa'],
    ['St. Louis', 'st louis'],
    ['W. Va.', 'w. va'],
    ['Washington, D.C.', 'washington, d.c'],
  ])('%s → %s', (name, key) => expect(foldName(name)).toBe(key));
});

describe('initialismKey: only what is all capitals', () => {
  test.each([
    ['US', '^us'],
    ['U.N.', '^u.n'],
    ['us', null],
    ['Us', null],
    ['A', null],
  ])('%s → %s', (form, key) => expect(initialismKey(form)).toBe(key));
});
