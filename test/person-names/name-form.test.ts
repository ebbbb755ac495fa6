import { describe, expect, test } from 'vitest';
import { openLexicon } from '../../src/lexicon/index.ts';
import { askNamePart } from '../../src/person-names/compromise.ts';
import { familyOf, givenOf, readName } from '../../src/person-names/name-form.ts';

const lexicon = openLexicon();

describe('given and family name', () => {
  test.each([
    ['Lena Brandvold', 'lena', 'brandvold'],
    ['Lena M. Brandvold', 'lena m', 'brandvold'],
    ['Ursula von Trott', 'ursula', 'von trott'],
    ['Elena Prieto Vega', 'elena', 'prieto vega'],
    ['Mary Ann Shaw', 'mary ann', 'shaw'],
    ['Pak Sun-hee', 'sun hee', 'pak'],
    ['Zhou Meilin', 'meilin', 'zhou'],
    ['Chong Mei Ting', 'mei ting', 'chong'],
    ['Dong Nguyen', 'dong', 'nguyen'],
    ['Abdul Rahman Khalidov', 'abdul rahman', 'khalidov'],
    ['Tran Quoc Dat', 'quoc dat', 'tran'],
    ['Sato Haruki', 'haruki', 'sato'],
    ['Haruki Sato', 'haruki', 'sato'],
    ['Abe Lincoln', 'abe', 'lincoln'],
    ['Lee Smith', 'lee', 'smith'],
    ['Kim Novotny', 'kim', 'novotny'],
    ['Brandvold, Lena', 'lena', 'brandvold'],
    ['Lena "Kit" Brandvold', 'lena', 'brandvold'],
    ['Lena “Kit” Brandvold Jr.', 'lena', 'brandvold'],
    ['Peter Okoro Jr.', 'peter', 'okoro'],
    ['Peter Okoro Jnr', 'peter', 'okoro'],
    ['Datuk Seri Azmi Hamzah', 'azmi', 'hamzah'],
    ['Seri Hamzah', 'seri', 'hamzah'],
    ['Brandvold', '', ''],
  ])('%s', (name, given, family) => {
    const form = readName(name, lexicon);
    expect([givenOf(form).join(' '), form.given === 0 ? '' : familyOf(form).join(' ')]).toEqual([given, family]);
  });
});

test.each([
  ['carlos', 'given'],
  ['garcia', 'family'],
  ['xqzt', 'unknown'],
])('compromise is asked about "%s": %s', (word, part) => expect(askNamePart(word)).toBe(part));
