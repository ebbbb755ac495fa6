/** The lemma of a cue that is no verb of speech: what a dictionary has it under. */
import { expect, test } from 'vitest';
import { baseForm } from '../../src/find/quotes/clauses/base-form.ts';
import { openLexicon } from '../../src/lexicon/index.ts';

const lexicon = openLexicon();

test.each([
  ['recorded', 'record'],
  ['rated', 'rate'],
  ['hoped', 'hope'],
  ['referred', 'refer'],
  ['planning', 'plan'],
  ['declined', 'decline'],
  ['refuses', 'refuse'],
  ['wishes', 'wish'],
  ['worries', 'worry'],
  ['replied', 'reply'],
  ['remarks', 'remark'],
  ['comments', 'comment'],
  ['sought', 'seek'],
  ['backed', 'back'],
  ['telling', 'tell'],
  ['dismissed', 'dismiss'],
  ['went', 'go'],
  // What only looks as if it had an ending.
  ['bring', 'bring'],
  ['need', 'need'],
  ['focus', 'focus'],
  ['discuss', 'discuss'],
  ['feed', 'feed'],
  ['statement', 'statement'],
  // What no list knows stays as it is.
  ['vrobbed', 'vrobbed'],
])('%s → %s', (word, base) => {
  expect(baseForm(word, lexicon)).toBe(base);
});
