/** Tables as RFC 4180 has them. */
import { expect, test } from 'vitest';
import { csvRows, csvTable } from '../../src/write/csv.ts';

const line = (alias: string | null, articles = 1): string =>
  csvRows('person_aliases', [{ person_id: 'p', alias, articles }]);

test.each<[text: string | null, line: string]>([
  ['plain', 'p,plain,1\r\n'],
  ['with, comma', 'p,"with, comma",1\r\n'],
  ['with "quotes"', 'p,"with ""quotes""",1\r\n'],
  ['with\nline feed', 'p,"with\nline feed",1\r\n'],
  ['with\rreturn', 'p,"with\rreturn",1\r\n'],
  ['with\r\nboth', 'p,"with\r\nboth",1\r\n'],
  [' blanks ', 'p, blanks ,1\r\n'],
  ['=1+1', 'p,=1+1,1\r\n'],
  ['“Ünïcödé” 🛳', 'p,“Ünïcödé” 🛳,1\r\n'],
  [null, 'p,,1\r\n'],
])('%j', (text, expected) => {
  expect(line(text)).toBe(expected);
});

test.each([
  [0, 'p,a,0\r\n'],
  [-0.125, 'p,a,-0.125\r\n'],
])('%j', (number, expected) => {
  expect(line('a', number)).toBe(expected);
});

test('an empty table has its header', () => {
  expect([...csvTable('person_aliases', [])].join('')).toBe('person_id,alias,articles\r\n');
});

test('a long table comes in pieces with one header', () => {
  const rows = Array.from({ length: 2_500 }, (_, i) => ({ person_id: `p${i}`, alias: 'a', articles: i }));
  const lines = [...csvTable('person_aliases', rows)].join('').split('\r\n');
  expect([lines.length, lines[0], lines.at(-2), lines.at(-1)]).toEqual([
    2_502,
    'person_id,alias,articles',
    'p2499,a,2499',
    '',
  ]);
});
