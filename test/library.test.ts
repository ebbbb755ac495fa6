/** The library entry, as `import { extract } from 'dateline-news'` gives it. */
import { expect, test } from 'vitest';
import { ArticleError, extract, fileOf, openLexicon, read, utf16Offsets } from '../src/index.ts';

const TEXT = '🛳 “The ferry is safe 🛟,” said Una Marsh in Cork on 3 May 2020.';

test('one text, one document; its offsets turn into those of JavaScript', () => {
  const { quotes, article } = extract(fileOf('ferry', TEXT, { source: 'PA' }), openLexicon());
  const toUtf16 = utf16Offsets(TEXT);
  const [quote] = quotes;
  expect(article).toMatchObject({ id: 'ferry', source: 'PA', characters: [...TEXT].length });
  expect(quote && TEXT.slice(toUtf16(quote.start), toUtf16(quote.end))).toBe('“The ferry is safe 🛟,”');
});

test('bytes as they lie in a file', () => {
  const bytes = Buffer.from('Caf\xe9', 'latin1');
  expect(read({ path: 'a.txt', bytes, sidecar: null, sha256: '' })).toMatchObject({
    text: 'Café',
    encoding: 'windows-1252',
  });
});

test('what holds where the text does not say it', () => {
  const defaults = { date: '2020-05-04', source: 'PA', language: 'en' };
  const { article, dates } = extract(fileOf('ferry', 'Una Marsh left on Sunday.', {}), openLexicon(), defaults);
  expect(article).toMatchObject({ publishedAt: '2020-05-04', publishedAtSource: 'config', source: 'PA' });
  expect(dates).toMatchObject([{ value: '2020-05-03' }]);
});

test('what cannot be taken says where and why', () => {
  expect(() => fileOf('a', '  ', {})).toThrow(ArticleError);
  expect(() => fileOf('a', '  ', {})).toThrow(expect.objectContaining({ stage: 'read', code: 'blank' }));
});
