import { describe, expect, test } from 'vitest';
import { openLexicon } from '../../src/lexicon/index.ts';
import { finished } from '../../src/model/steps.ts';
import { normalise } from '../../src/normalise/index.ts';
import { resolve } from '../../src/resolve/index.ts';
import { marked } from '../people/support.ts';

const lexicon = openLexicon();

const records = (source: string) => {
  const { document, findings } = marked(source);
  return normalise(document, finished(resolve(document, findings, lexicon)), lexicon).people;
};

test('a nickname in quotes is in an alias, not in the name', () => {
  const [person] = records('[Lena "Kit" Brandvold] came. [Brandvold] spoke.');
  expect(person).toMatchObject({ name: 'Lena Brandvold', givenName: 'Lena', familyName: 'Brandvold' });
  expect(person?.aliases).toEqual(['Lena "Kit" Brandvold', 'Brandvold']);
});

describe('canonical people', () => {
  test.each([
    ['[Brandvold] came. [Lena M. Brandvold] spoke.', ['lena-m-brandvold']],
    ['[LENA BRANDVOLD] came.', ['lena-brandvold']],
    ['[Datuk Seri Azmi Hamzah] came.', ['azmi-hamzah']],
    ['[Prince Rogers Nelson] came.', ['prince-rogers-nelson']],
    ['[José Ibáñez] came.', ['jose-ibanez']],
    ['[Peter Okoro] came. [Peter Okoro Jr.] spoke.', ['peter-okoro-jr']],
    ['[John Brandvold] came. Mrs. [Brandvold] met a Mr. [Brandvold].', ['john-brandvold', 'brandvold']],
    ['[Lena Lund] lost to [Nils Lund]. A pity for [Lund].', ['lena-lund', 'nils-lund', null]],
  ])('ids of: %s', (source, ids) => expect(records(source).map(({ id }) => id)).toEqual(ids));

  test('a person as the output has it', () => {
    const [person] = records('Norwegian Prime Minister [LENA M. BRANDVOLD] came. [Brandvold], a pilot, spoke.');
    expect(person).toMatchObject({
      id: 'lena-m-brandvold',
      name: 'Lena M. Brandvold',
      givenName: 'Lena M.',
      familyName: 'Brandvold',
      titles: ['Norwegian Prime Minister', 'pilot'],
      aliases: ['LENA M. BRANDVOLD', 'Brandvold'],
    });
  });

  test.each([
    ['It rained on Saturday. On Saturday President [Lena Brandvold] came.', ['President']],
    ['The students of [Lena Brandvold] came.', []],
    ['[Lena Brandvold], a rival of the mayor, came.', []],
    ['His predecessor, [Lena Brandvold], came.', []],
    ['Mrs. [Lena Brandvold], a pilot, came.', ['pilot']],
    ['[Brandvold], {Miss.}, saw rain.', []],
    ['Chairwoman Dame [Ana Brekke] came.', ['Chairwoman', 'Dame']],
    ['For four decades Mrs. [Ana Brekke] came.', []],
    ['The defence minister Colonel [Ana Brekke] came.', ['defence minister', 'Colonel']],
    ['She had married plumber [Ola Brekke] in May.', ['plumber']],
    ['[Ana Brekke], president of the National Farmers’ Union, came.', ['president of the National Farmers’ Union']],
    ['[Ana Brekke], president and head of the firm, came.', ['president', 'head of the firm']],
    ['The man, [Ola Brekke], came.', []],
    ['[Ana Lund] and [Ola Brekke], pilots for twenty years, came.', []],
    ['[Ola Brekke], chief of the pilots, came.', ['chief of the pilots']],
    ['Cr [Ana Brekke] and Engr. [Ola Berg] came.', ['Cr']],
    ['The arc [Ana Brekke] drew was long.', []],
    ['Transport Minister Sheikh [Ana Brekke] came.', ['Transport Minister', 'Sheikh']],
    ['[Ana Brekke], now a lobbyist for the port, came.', ['lobbyist for the port']],
    ['Managing director [Ana Brekke] came.', ['Managing director']],
  ])('titles of: %s', (source, titles) => expect(records(source)[0]?.titles).toEqual(titles));

  test.each([
    ['[Elena Prieto Vega] came. [Prieto] spoke.', 'Elena', 'Prieto Vega'],
    ['[Elena Prieto Vega] came. [Vega] spoke.', 'Elena Prieto', 'Vega'],
    ['[Ursula von Trott] came. [Trott] spoke.', 'Ursula', 'von Trott'],
    ['[Elena Vega de Prieto] came. [Prieto] spoke.', 'Elena', 'Vega de Prieto'],
    ['[Sato Haruki] came. [Sato] spoke.', 'Haruki', 'Sato'],
    ['[Wei Jun Wong] came. Ms [Wong] spoke.', 'Wei Jun', 'Wong'],
    ['[Tran Quoc Dat] came. [Dat] spoke.', 'Quoc Dat', 'Tran'],
    ['[Nguyen Thi Bao Chau] came. [Chau] spoke.', 'Thi Bao Chau', 'Nguyen'],
    ['[Elena Vega] sang. She was born [Elena Ann Prieto].', 'Elena', 'Vega'],
  ])('given and family name in: %s', (source, givenName, familyName) =>
    expect(records(source)[0]).toMatchObject({ givenName, familyName }),
  );

  test('an id does not depend on what was read before', () => {
    const source = '[Elena Prieto Vega] met [Kim Novotny]. [Prieto] spoke.';
    const before = records(source);
    records('[Elena Prieto] met [Novotny Kim]. [Vega] spoke.');
    expect(records(source)).toEqual(before);
  });
});
