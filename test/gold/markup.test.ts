import { describe, expect, test } from 'vitest';
import { compileGold, parseMarkup } from './markup.ts';

const PLACES = { oulu: { kind: 'city', geonamesId: null, latitude: 65, longitude: 25.5 } };
const compile = (source: string) => compileGold('x', null, source, PLACES);

describe('a mark', () => {
  test.each([
    ['goes from the text', 'In [L oulu|Oulu] it rains.', 'In Oulu it rains.'],
    ['may hold others', '[@i1|Aides of [P x|Ana Sol]] left.', 'Aides of Ana Sol left.'],
    ['may run over lines', '[Q q1|“One\ntwo”]', '“One\ntwo”'],
    ['is no stray bar', 'Oulu | (Photo)', 'Oulu | (Photo)'],
  ])('%s', (_, source, text) => {
    expect(parseMarkup(source).text).toBe(text);
  });

  test.each([
    ['that never closes', '[P x|Ana Sol left.', /never closed/],
    ['that was never opened', 'Ana Sol] left.', /closes nothing/],
    ['without a head', '[Ana Sol] left.', /begins no mark/],
    ['of an unknown place', '[L turku|Turku]', /no "turku"/],
    ['unsure of nothing', '[U|Turku]', /unsure of what/],
  ])('%s is an error', (_, source, message) => {
    expect(() => compile(source)).toThrow(message);
  });

  test('counts code points', () => {
    expect(compile('😀 [P x|Ana]').people).toEqual([{ start: 2, end: 5, text: 'Ana' }]);
  });
});

test('mentions with one key are one person', () => {
  const { people, clusters } = compile('[P a|Ana] saw [P b|Bo] and [R a|her] [N b|a friend].');
  expect(people.map(({ text }) => text)).toEqual(['Ana', 'Bo']);
  expect(clusters.map((mentions) => mentions.map(({ text, kind }) => `${text}/${kind}`))).toEqual([
    ['Ana/name', 'her/pronoun'],
    ['Bo/name', 'a friend/nominal'],
  ]);
});

test('a quotation in reported speech has the source and the cue of the report', () => {
  const { quotes } = compile('[P a @i1|Ana] [C i1|said] [I i1|it was [Q q1|“cold”] there].');
  expect(quotes).toMatchObject([{ text: '“cold”', sources: [{ text: 'Ana' }], cues: [{ text: 'said' }] }]);
  expect(quotes).toMatchObject([{ contentStart: 9, contentEnd: 28 }]);
});

test('a broken quotation is two segments of one content', () => {
  const { quotes } = compile('[Q q1|“Go,”] [P a @q1|Ana] [C q1|said], [Q q1|“now.”]');
  const contents = quotes.map(({ text, contentStart, contentEnd }) => [text, contentStart, contentEnd]);
  expect(contents).toEqual([
    ['“Go,”', 0, 22],
    ['“now.”', 0, 22],
  ]);
});
