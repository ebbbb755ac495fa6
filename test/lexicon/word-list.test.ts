/** The lists that rules read as they are written. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Is } from '../../src/find/quotes/words.ts';
import { wordList } from '../../src/lexicon/word-list.ts';

const LISTS = join(import.meta.dirname, '../../src/lexicon/lists');

const CLASSES: Readonly<Record<string, readonly string[]>> = {
  'clause-words': Object.keys(Is),
  'person-nouns': ['female', 'male', 'relation'],
};

test('every list is known here', () => {
  expect(readdirSync(LISTS).sort()).toEqual(Object.keys(CLASSES).map((name) => `${name}.txt`));
});

describe.each(Object.entries(CLASSES))('%s', (name, known) => {
  const [comment = '', ...rows] = readFileSync(join(LISTS, `${name}.txt`), 'utf8')
    .trimEnd()
    .split('\n');

  test('says what it is, and is sorted by code points', () => {
    expect(comment).toMatch(/^# \S.*\.$/u);
    expect(rows).toEqual([...rows].sort());
  });

  test('has each word once, and its classes in order', () => {
    const words = wordList(name);
    expect(words.size).toBe(rows.length);
    for (const [word, classes] of words) {
      expect(word, 'one normal form').toBe(word.normalize('NFC').trim());
      expect(classes, word).toEqual([...new Set(classes)].sort());
    }
  });

  test('has words of every class that rules ask for, and of no other', () => {
    expect([...new Set([...wordList(name).values()].flat())].sort()).toEqual([...known].sort());
  });
});

test('no noun means a man and a woman', () => {
  for (const [noun, facts] of wordList('person-nouns')) expect(facts, noun).not.toEqual(['female', 'male']);
});
