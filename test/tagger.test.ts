import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Document } from '../src/model/document.ts';
import { standIn } from '../src/tokenise/stand-in.ts';
import { documentOf } from './support.ts';

interface Wink {
  readDoc(text: string): { tokens(): { out(its: unknown): string[] } };
  readonly its: { readonly pos: unknown; readonly precedingSpaces: unknown };
}

const require = createRequire(import.meta.url);
const wink: Wink = require('wink-nlp')(require('wink-eng-lite-web-model'), ['pos']);

/** The tags that wink-nlp itself gives the words that it would be shown: that of a word's first part, where it has several. */
function tagsOfWink({ paragraphs, tokens }: Document): string[] {
  const shown = paragraphs.flatMap(({ firstToken, lastToken }) => [
    '\n',
    ...tokens.slice(firstToken, lastToken).map(({ text }) => standIn(text)),
  ]);
  const read = wink.readDoc(shown.join(' ')).tokens();
  const spaces = read.out(wink.its.precedingSpaces);
  return read.out(wink.its.pos).filter((tag, i) => tag !== 'SPACE' && (i === 0 || spaces[i] !== ''));
}

const CORPUS = join(import.meta.dirname, '../corpus');
const texts = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.txt'));

test.each(texts)('the tags of %s are those of wink-nlp', (path) => {
  const document = documentOf(readFileSync(join(CORPUS, path), 'utf8'));
  expect(document.tokens.map(({ pos }) => pos)).toEqual(tagsOfWink(document));
});

describe('tags', () => {
  test.each([
    ['They cannot stay.', 'PRON AUX VERB PUNCT'],
    ["We don't know, and can’t.", 'PRON AUX VERB PUNCT CCONJ AUX PUNCT'],
    ['She will run the run.', 'PRON AUX VERB DET NOUN PUNCT'],
    ['Zorblat paid $ 5 at 5pm.', 'PROPN VERB PUNCT NUM ADP ADJ PUNCT'],
  ])('%s', (text, expected) => {
    expect(documentOf(text).tokens.map(({ pos }) => pos)).toEqual(expected.split(' '));
  });
});

describe('what wink-nlp is shown of a word', () => {
  test.each([
    ['rain', 'rain'],
    ['’s', "'s"],
    ['can’t', 'can'],
    ["didn't", 'did'],
    ['1,200', '10'],
    ['5pm', '1st'],
    ['U.S.', 'London'],
    ['Mrs.', 'Mrs'],
    ['year-old', 'word'],
    ['…', '.'],
    ['“', '"'],
    [';', ';'],
    ['@', '-'],
  ])('%s: %s', (word, shown) => {
    expect(standIn(word)).toBe(shown);
  });
});
