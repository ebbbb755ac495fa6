import { describe, expect, test } from 'vitest';
import { COMPANIES, LEANS, type Lean, leanOf, packLeans } from '../../src/lexicon/company.ts';
import { openLexicon } from '../../src/lexicon/index.ts';

const { word } = openLexicon();

describe('words of one company', () => {
  test.each([
    ['Gruyère', 'ricotta'],
    ['Danube', 'Rhine'],
    ['Tuesday', 'Thursday'],
  ])('%s and %s', (left, right) => {
    expect(word(left).company).toBeGreaterThan(0);
    expect(word(left).company).toBe(word(right).company);
  });

  test.each([
    ['ricotta', 'Danube'],
    ['Danube', 'Tuesday'],
    ['Lufthansa', 'walked'],
  ])('%s and %s are of two, and of two circles', (left, right) => {
    expect(word(left).company).not.toBe(word(right).company);
    expect(word(left).circle).not.toBe(word(right).circle);
  });
});

describe('leans: what the nearest listed words are', () => {
  test.each<[form: string, least: Partial<Record<Lean, number>>, most: Partial<Record<Lean, number>>]>([
    ['Tsvangirai', { family: 4 }, { place: 1, ordinary: 1 }],
    ['Ponomaryov', { family: 4 }, { place: 1, ordinary: 1 }],
    ['Danube', { place: 5 }, { family: 2, organisation: 2 }],
    ['Lufthansa', { organisation: 5 }, { given: 1, family: 1 }],
    ['table', { ordinary: 6 }, { given: 1, family: 1, place: 1, organisation: 1 }],
  ])('%s', (form, least, most) => {
    const { leans } = word(form);
    for (const [lean, value] of Object.entries(least))
      expect(leanOf(leans, lean as Lean)).toBeGreaterThanOrEqual(value);
    for (const [lean, value] of Object.entries(most)) expect(leanOf(leans, lean as Lean)).toBeLessThanOrEqual(value);
  });
});

test('surnames that no list has are told by their neighbours', () => {
  expect(word('Ponomaryov')).toMatchObject({ classes: 0, familyWeight: 0 });
  expect(leanOf(word('Ponomaryov').leans, 'family')).toBeGreaterThanOrEqual(5);
});

test.each(['Qwzrtpx', '1997', ',', 'Зима'])('%s is in no company', (form) => {
  expect(word(form)).toMatchObject({ company: 0, circle: 0, leans: 0 });
});

test('neither capitals nor diacritics make a difference', () => {
  const { company, leans } = word('cafe');
  for (const form of ['Café', 'CAFE', 'café']) expect(word(form)).toMatchObject({ company, leans });
});

test('few forms that nobody writes are taken for words', () => {
  const forms = Array.from({ length: 20_000 }, (_, at) => `xq${at.toString(36).replace(/\d/gu, 'z')}jx${at}q`);
  const found = forms.filter((form) => word(form).company !== 0);
  expect(found.length / forms.length).toBeLessThan(0.001);
});

test('leans are packed in the order of their names', () => {
  const packed = packLeans([1, 2, 3, 4, 7]);
  expect(LEANS.map((lean) => leanOf(packed, lean))).toEqual([1, 2, 3, 4, 7]);
});

test('every company is one of 512, every circle one of 64', () => {
  const facts = ['the', 'river', 'Ankara', 'zloty', 'baroness'].map(word);
  for (const { company, circle } of facts) {
    expect(company).toBeGreaterThan(0);
    expect(company).toBeLessThanOrEqual(COMPANIES);
    expect(circle).toBeGreaterThan(0);
    expect(circle).toBeLessThanOrEqual(64);
  }
});
