import { describe, expect, test } from 'vitest';
import { openLexicon, WordClass, type WordClassName } from '../../src/lexicon/index.ts';

const lexicon = openLexicon();

const classesOf = (form: string): string[] =>
  Object.entries(WordClass).flatMap(([name, bit]) => ((lexicon.word(form).classes & bit) === 0 ? [] : [name]));

describe('word: what a form can be', () => {
  test.each<[form: string, has: WordClassName[], hasNot: WordClassName[]]>([
    ['Michael', ['GIVEN_MALE'], ['GIVEN_FEMALE', 'FUNCTION']],
    ['Nguyen', ['FAMILY'], ['TITLE']],
    ['May', ['MONTH', 'FUNCTION', 'GIVEN_FEMALE'], ['PLACE_BIG']],
    ['said', ['SPEECH_VERB'], ['PERSON_VERB']],
    ['Hanoi', ['PLACE', 'PLACE_BIG'], ['ORG', 'FAMILY']],
    ['Vietnamese', ['DEMONYM'], ['PLACE']],
    ['US', ['PLACE', 'PLACE_BIG'], ['MONTH']],
    ['WHO', ['ORG'], ['FUNCTION']],
    ['who', ['FUNCTION'], ['ORG']],
    ['Coun', ['TITLE'], ['PLACE']],
    ['museum', ['PLACE_HEAD', 'ORG_HEAD'], ['TITLE']],
    ['expressway', ['PLACE_HEAD'], ['ORG_HEAD']],
    ['us', ['FUNCTION'], ['PLACE']],
    ['Ministry', ['ORG_HEAD'], ['ROLE']],
    ['lawyers', ['ROLE'], ['TITLE']],
    ['Moo-hyun', ['GIVEN'], ['FAMILY']],
    ['Ying-wen', ['GIVEN'], ['PLACE']],
    ['Garcia-Schmidt', ['FAMILY_RARE'], ['GIVEN_MALE']],
    ['Karl-Henrik', ['GIVEN_MALE'], ['GIVEN_FEMALE']],
    ['half-eaten', [], ['FAMILY_RARE', 'GIVEN']],
    ['Post-Brexit', [], ['GIVEN_MALE', 'GIVEN_FEMALE']],
    ['Qwzrtpx', [], ['PLACE', 'FAMILY', 'GIVEN']],
  ])('%s', (form, has, hasNot) => {
    expect(classesOf(form)).toEqual(expect.arrayContaining(has));
    for (const name of hasNot) expect(classesOf(form)).not.toContain(name);
  });
});

describe('givenName: what one source calls a man’s and another a woman’s is borne by both', () => {
  test.each<[name: string, male: number]>([
    ['Michael', 0.97],
    ['Denholm', 0.97],
    ['Ngozi', 0.03],
    ['Robin', 0.5],
    ['Rangi', 0.5],
    ['Jean', 0.5],
  ])('%s', (name, male) => expect(lexicon.givenName(name)?.male).toBe(male));
});

describe('places: the likeliest first', () => {
  test.each<[name: string, id: string, country: string | null]>([
    ['Hanoi', 'geonames:1581130', 'VN'],
    ['Danang', 'geonames:1583992', 'VN'],
    ['Kupyansk', 'geonames:703656', 'UA'],
    ['Kupiansk', 'geonames:703656', 'UA'],
    ['Huliaipole', 'geonames:707898', 'UA'],
    ['DA NANG', 'geonames:1583992', 'VN'],
    ['U.S.', 'geonames:6252001', 'US'],
    ['Calif.', 'geonames:5332921', 'US'],
    ['Cook County', 'geonames:4888671', 'US'],
    ['Guinea-Bissau', 'geonames:2372248', 'GW'],
    ['Sicily', 'geonames:2523119', 'IT'],
    ['Washington, D.C.', 'geonames:4140963', 'US'],
    ['Washington', 'geonames:4140963', 'US'],
    ['New York', 'geonames:5128581', 'US'],
    ['LA', 'geonames:5368361', 'US'],
    ['Cologne', 'geonames:2886242', 'DE'],
    ['Köln', 'geonames:2886242', 'DE'],
    ['Bombay', 'geonames:1275339', 'IN'],
    ['Georgia', 'geonames:614540', 'GE'],
    ['Africa', 'geonames:6255146', null],
  ])('%s → %s', (name, id, country) => {
    expect(lexicon.places(name)[0]).toMatchObject({ id, countryCode: country });
    expect(lexicon.place(id)?.id).toBe(id);
  });

  test.each([
    ['Churchill', 'CA', 'city'],
    ['El Alto', 'BO', 'city'],
    ['Sussex', 'GB', 'area'],
    ['Worcestershire', 'GB', 'county'],
    ['Trinidad', 'TT', 'landform'],
  ])('%s is in %s, a %s with a point', (name, countryCode, kind) => {
    const place = lexicon.places(name).find((entry) => entry.countryCode === countryCode);
    expect(place).toMatchObject({ kind, latitude: expect.any(Number), longitude: expect.any(Number) });
  });

  test('a county is there once, though WordNet has it too', () => {
    expect(lexicon.places('Kent').filter(({ kind }) => kind === 'area')).toEqual([]);
  });

  test.each(['us', 'Qwzrtpx', ''])('%j is none', (name) => expect(lexicon.places(name)).toEqual([]));
});

describe('phraseAt: longest first', () => {
  test.each([
    ['Prime Minister Lan spoke', 'role', 2],
    ['New York City is large', 'place', 3],
    ['according to police', 'speech', 2],
    ['South Koreans voted', 'demonym', 2],
  ])('%s', (text, part, length) => {
    const forms = text.split(' ');
    expect(lexicon.phraseAt(forms, 0, forms.length)[0]).toMatchObject({ part, length });
  });

  test('nothing begins at an unknown word, nor reaches over the end', () => {
    expect(lexicon.phraseAt(['Qwzrtpx', 'York'], 0, 2)).toEqual([]);
    expect(lexicon.phraseAt(['New', 'York', 'City'], 0, 2).map(({ length }) => length)).not.toContain(3);
  });
});

test('a code and a demonym know their country, a speech verb its lemma', () => {
  expect(lexicon.country('VN')).toEqual(lexicon.places('Vietnam')[0]);
  expect(lexicon.demonym('Vietnamese').map(({ name }) => name)).toEqual(['Vietnam']);
  expect(lexicon.speechVerb('told')?.lemma).toBe('tell');
  expect(lexicon.speechVerb('swam')).toBeNull();
});
