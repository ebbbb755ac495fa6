import { describe, expect, test } from 'vitest';
import { openLexicon } from '../../src/lexicon/index.ts';
import { normalise } from '../../src/normalise/index.ts';
import { askNamePart } from '../../src/person-names/compromise.ts';
import { familyOf, givenOf, readName } from '../../src/person-names/name-form.ts';
import { resolve } from '../../src/resolve/index.ts';
import { ROLE_RULES, rolesOf } from '../../src/resolve/people/roles.ts';
import { Wording } from '../../src/resolve/people/wording.ts';
import { marked } from './support.ts';

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
    ['Tran Quoc Dat', 'quoc dat', 'tran'],
    ['Lee Smith', 'lee', 'smith'],
    ['Kim Novotny', 'kim', 'novotny'],
    ['Brandvold, Lena', 'lena', 'brandvold'],
    ['Lena "Kit" Brandvold', 'lena', 'brandvold'],
    ['Lena “Kit” Brandvold Jr.', 'lena', 'brandvold'],
    ['Peter Okoro Jr.', 'peter', 'okoro'],
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
])('compromise takes %s for: %s', (word, part) => expect(askNamePart(word)).toBe(part));

describe('each place of a role holds for its example and not for its counter-example', () => {
  const found = (source: string, id: string): boolean => {
    const { document, findings } = marked(source);
    const [name] = findings.names;
    const range = { first: name?.firstToken ?? 0, last: name?.lastToken ?? 0 };
    return rolesOf(new Wording(document, lexicon), range).some((role) => role.rule === id);
  };
  test.each(ROLE_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, { example, counterExample }) => {
    expect(found(example, id), example).toBe(true);
    expect(found(counterExample, id), counterExample).toBe(false);
  });
});

const records = (source: string) => {
  const { document, findings } = marked(source);
  return normalise(document, resolve(document, findings, lexicon), lexicon).people;
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
    ['[José Ibáñez] came.', ['jose-ibanez']],
    ['[Peter Okoro] came. [Peter Okoro Jr.] spoke.', ['peter-okoro-jr']],
    ['[John Brandvold] came. Mrs. [Brandvold] met a Mr. [Brandvold].', ['john-brandvold', 'brandvold']],
    ['[Lena Lund] lost to [Nils Lund]. A pity for [Lund].', ['lena-lund', 'nils-lund', null]],
  ])('ids of: %s', (source, ids) => expect(records(source).map(({ id }) => id)).toEqual(ids));

  test('a person as the contract has it', () => {
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
  ])('titles of: %s', (source, titles) => expect(records(source)[0]?.titles).toEqual(titles));

  test('an id does not depend on what was read before', () => {
    const source = '[Elena Prieto Vega] met [Kim Novotny]. [Prieto] spoke.';
    const before = records(source);
    records('[Elena Prieto] met [Novotny Kim]. [Vega] spoke.');
    expect(records(source)).toEqual(before);
  });
});
