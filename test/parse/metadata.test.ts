/** Front matter and sidecars: data, never code. */
import { describe, expect, test } from 'vitest';
import { ArticleError } from '../../src/errors.ts';
import { frontMatter, sidecar } from '../../src/parse/metadata.ts';
import { processorTime } from '../timing.ts';

const codeOf = (work: () => unknown): string | null => {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof ArticleError) return error.code;
    throw error;
  }
};

describe('front matter that is taken', () => {
  test.each([
    ['---\ntitle: The bridge\n---\nText', { title: 'The bridge' }],
    ['---\r\ntitle: "The bridge: shut"\r\nid: b-1\r\n---\r\nText', { title: 'The bridge: shut', id: 'b-1' }],
    ['---\ntitle: >\n  The bridge\n  is shut\n---\nText', { title: 'The bridge is shut' }],
    ['---\ntitle: 1984\n---\nText', { title: '1984' }],
    ['---\nauthor: null\nsource: ~\ntitle:\n---\nText', {}],
    ['---\nauthor: [Ana Roe, Bo Lund]\n---\nText', { author: 'Ana Roe, Bo Lund' }],
    ['---\nauthor:\n  - Ana Roe\n---\nText', { author: 'Ana Roe' }],
    ['---\nauthor: []\n---\nText', {}],
    ['---\nother: [1, {a: 2}]\n---\nText', {}],
    ['---\nlanguage: English\n---\nText', { language: 'en' }],
    ['---\nlanguage: en-GB\n---\nText', { language: 'en-GB' }],
    ['---\n---\nText', {}],
    ['--- \ntitle: x\n---  \nText', { title: 'x' }],
    ['---\ntitle: |\n  The bridge\n  is shut\n---\nText', { title: 'The bridge is shut' }],
  ])('%j', (text, data) => {
    const found = frontMatter(text);
    expect(found.data).toEqual(data);
    expect(text.slice(found.bodyStart)).toBe('Text');
  });
});

describe('no front matter', () => {
  test.each([
    'Text\n---\ntitle: x\n---\n',
    '---\ntitle: never closed',
    '----\ntitle: x\n----\n',
    ' ---\ntitle: x\n---\n',
  ])('%j', (text) => {
    expect(frontMatter(text)).toEqual({ data: {}, bodyStart: 0 });
  });
});

test('none that ends only after pages: a line of dashes far below is a break in the text', () => {
  const text = `---\n${'key: value\n'.repeat(50_000)}---\n`;
  expect(frontMatter(text)).toEqual({ data: {}, bodyStart: 0 });
  expect(processorTime(() => frontMatter(text))).toBeLessThan(1_000);
});

describe('days', () => {
  test.each([
    ['2019-01-19', '2019-01-19'],
    ['2019-01-19T08:00:00Z', '2019-01-19'],
    ['2019-01-19 08:00', '2019-01-19'],
    ['"2019-01-19"', '2019-01-19'],
    ['19 January 2019', '2019-01-19'],
    ['Jan. 19, 2019', '2019-01-19'],
    ['Sat, 19 Jan 2019 08:00:00 GMT', '2019-01-19'],
    ['Saturday, January 19, 2019', '2019-01-19'],
    ['20190119', '2019-01-19'],
    ['2019-1-9', '2019-01-09'],
    ['2019/01/19', '2019-01-19'],
    ['19th January 2019', '2019-01-19'],
    ['January 3rd, 2019', '2019-01-03'],
    ['2020-02-29', '2020-02-29'],
    ['0079-08-24', '0079-08-24'],
  ])('%s → %s', (date, day) => {
    expect(frontMatter(`---\ndate: ${date}\n---\n`).data.date).toBe(day);
  });
});

describe('front matter that sets the article aside', () => {
  test.each([
    'title: "open',
    'title: [a, b]',
    'title: {a: b}',
    'author: [{a: b}]',
    '- a\n- b',
    'just words',
    'title: x\ntitle: y',
    'date: 2019-02-30',
    'date: 2019-02-29',
    'date: 19/01/2019',
    'date: 2019/02/30',
    'date: tomorrow',
    'date: Saturday',
    'date: 2019-13',
    'date: 20190230',
    'date: 201901190',
    'title: Lima: a city',
    'date: 19 January 20190',
    'title: "half \\uD83D"',
    'title: "NUL \\0"',
    'a: &a x\ntitle: *a',
    'a: &a [x, x]\nb: &b [*a, *a]\ntitle: *b',
  ])('%j', (yaml) => {
    expect(codeOf(() => frontMatter(`---\n${yaml}\n---\nText`))).toBe('front-matter');
  });
});

test('what the mistake made most needs is told', () => {
  expect(() => frontMatter('---\ntitle: Lima: a city\n---\nText')).toThrow('line 2: ');
  expect(() => frontMatter('---\ntitle: Lima: a city\n---\nText')).toThrow(
    '(a text with ": " in it needs quotation marks)',
  );
});

test('a mistake in front matter is told with its line in the file', () => {
  const message = 'front matter: line 4: Map keys must be unique';
  expect(() => frontMatter('---\ntitle: x\nid: y\ntitle: z\n---\nText')).toThrow(message);
});

describe('sidecars', () => {
  test.each([
    ['{"title": "The bridge", "date": "2019-01-19", "more": {"a": 1}}', { title: 'The bridge', date: '2019-01-19' }],
    ['{"title": null, "author": ""}', {}],
    ['null', {}],
  ])('%s is taken', (text, data) => {
    expect(sidecar(text)).toEqual(data);
  });

  test.each([
    '',
    '{"title": ',
    "{'title': 'x'}",
    'title: x',
    '[]',
    '"x"',
    '{"title": ["x"]}',
    '{"date": "2019-02-30"}',
    '{"date": "2019-13"}',
    '{"title": "half \\ud83d"}',
    '{"title": "NUL \\u0000"}',
  ])('%s is not', (text) => {
    expect(codeOf(() => sidecar(text))).toBe('sidecar');
  });

  test.each([
    ['[]', 'sidecar: expected keys and values such as "title: …", found a list'],
    ['{"date": "May"}', 'sidecar: date: expected a day such as 2019-01-19, found "May"'],
  ])('%s: %s', (text, message) => {
    expect(() => sidecar(text)).toThrow(new ArticleError('parse', 'sidecar', message));
  });

  test.each(['{"date": 2014}', '{"date": "2014-05"}', '{"date": "May 2014"}'])(
    '%s gives no day, and is no mistake',
    (text) => {
      expect(sidecar(text)).toEqual({});
    },
  );

  test('a mistake is told with its line', () => {
    expect(() => sidecar('{\n"title": "a" "b"}')).toThrow(/^sidecar: line 2: expected JSON: /u);
  });

  test('no sidecar says nothing', () => {
    expect(sidecar(null)).toEqual({});
  });
});
