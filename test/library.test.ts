/** The library entry, as `import { extract } from 'dateline-news'` gives it. */
import { expect, test } from 'vitest';
import { ArticleError, extract, fileOf, openLexicon, read, utf16Offsets } from '../src/index.ts';

const TEXT = '🛳 “The ferry is safe 🛟,” said Una Marsh in Cork on 3 May 2020.';
const NO_DEFAULTS = { date: null, source: null, language: null };

test('one text, one document; its offsets turn into those of JavaScript', () => {
  const { quotes, article } = extract(fileOf('ferry', TEXT, { source: 'PA' }), openLexicon(), NO_DEFAULTS);
  const toUtf16 = utf16Offsets(TEXT);
  const [quote] = quotes;
  expect(article).toMatchObject({ id: 'ferry', source: 'PA', characters: [...TEXT].length });
  expect(quote && TEXT.slice(toUtf16(quote.start), toUtf16(quote.end))).toBe('“The ferry is safe 🛟,”');
});

test('the dateline’s place is that of the mention in it', () => {
  const placeOf = (text: string) =>
    extract(fileOf('a', text, {}), openLexicon(), NO_DEFAULTS).article.dateline?.placeId;
  expect(placeOf('THE HAGUE (AP) — The court sat on Monday.')).toBe('geonames:2747373');
  expect(placeOf('ST. LOUIS (AP) — The court sat on Monday.')).toBe('geonames:4407066');
});

test.each([
  ['Una Marsh declined to say why.', 'decline'],
  ['Una Marsh is refusing to sail.', 'refuse'],
  ['Una Marsh had sought to sail.', 'seek'],
  ['Una Marsh planned to sail.', 'plan'],
  ['Una Marsh told reporters that it floats.', 'tell'],
])('the lemma of the cue: %s', (text, lemma) => {
  const { quotes } = extract(fileOf('ferry', text, {}), openLexicon(), NO_DEFAULTS);
  expect(quotes.map(({ cue }) => cue?.lemma)).toEqual([lemma]);
});

test('"who" is the person before the place that she is of', () => {
  const text = 'The llama belongs to Ana Ruiz, of Turku, who said that he had learned to lift the latch.';
  const { quotes } = extract(fileOf('llama', text, {}), openLexicon(), NO_DEFAULTS);
  expect(quotes).toMatchObject([{ speaker: { personId: 'ana-ruiz' } }]);
});

test('a quotation says nothing with the blanks inside its marks', () => {
  const { quotes } = extract(fileOf('ferry', "`` It floats, '' said Una Marsh.", {}), openLexicon(), NO_DEFAULTS);
  expect(quotes).toMatchObject([{ text: "`` It floats, ''", content: 'It floats,' }]);
});

test('bytes as they lie in a file', () => {
  const bytes = Buffer.from('Caf\xe9', 'latin1');
  expect(read({ path: 'a.txt', bytes, sidecar: null, sha256: '' })).toMatchObject({
    text: 'Café',
    encoding: 'windows-1252',
  });
});

test('what cannot be taken says where and why', () => {
  expect(() => fileOf('a', '  ', {})).toThrow(ArticleError);
  expect(() => fileOf('a', '  ', {})).toThrow(expect.objectContaining({ stage: 'read', code: 'blank' }));
});
