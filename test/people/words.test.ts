import { describe, expect, test } from 'vitest';
import { openLexicon } from '../../src/lexicon/index.ts';
import { wordList } from '../../src/lexicon/word-list.ts';
import { WordForm } from '../../src/model/word-form.ts';
import { Is, wordsOf } from '../../src/resolve/people/words/words.ts';

const words = wordsOf(openLexicon());
const is = (text: string, bits: number): boolean => (words.of(new WordForm(text)).is & bits) !== 0;

describe('what a word can be where people are linked', () => {
  test.each<[name: keyof typeof Is, yes: string, no: string]>([
    ['HE', 'he Him his', 'she HE they'],
    ['SHE', 'she Her hers', 'he SHE it'],
    ['I', 'I me My', 'i we you'],
    ['YOU', 'you Your', 'u I'],
    ['REFLEXIVE', 'himself Herself', 'him her'],
    ['AGE', 'year-old years-old', 'old day-old'],
    ['PERSON_NOUN', 'pilot woman boss spokesman', 'pilots women people bridge'],
    ['ROLE', 'minister pilots Mayor mother', 'bridge Oslo 52'],
    ['KIN', 'mother brothers', 'minister'],
    ['SPEECH_VERB', 'said added', 'crossed bridge'],
    ['DETERMINER', 'the The whose one', 'of some'],
    ['TIME', 'Monday March yesterday', 'minister bridge'],
    ['TITLE_PART', 'Transport and the', 'transport or'],
    ['YEARS', '7 52 102', '1902 5.2 fifty'],
    ['STOP', ', — ”', '- and'],
  ])('%s: %s; but not %s', (name, yes, no) => {
    for (const word of yes.split(' ')) expect(is(word, Is[name]), word).toBe(true);
    for (const word of no.split(' ')) expect(is(word, Is[name]), word).toBe(false);
  });

  test('whatever else the bearer of a role is called means one person', () => {
    for (const [head, nouns] of wordList('role-nouns')) {
      expect(nouns, head).toEqual([...new Set(nouns)].sort());
      expect(nouns, head).not.toContain(head);
      for (const noun of nouns) expect(is(noun, Is.PERSON_NOUN), noun).toBe(true);
    }
  });

  test.each([
    ['the', 'definite'],
    ['A', 'indefinite'],
    ['her', 'possessive'],
    ['’s', 'possessive'],
    ['of', 'none'],
  ])('determiner %s: %s', (word, kind) => expect(words.of(new WordForm(word)).determiner).toBe(kind));
});
