import { describe, expect, test } from 'vitest';
import { openLexicon, SpeechFrame } from '../../src/lexicon/index.ts';

const lexicon = openLexicon();

describe('speech verbs by any form', () => {
  test.each([
    ['said', 'say', 3],
    ['says', 'say', 3],
    ['told', 'tell', 3],
    ['admitted', 'admit', 3],
    ['admitting', 'admit', 3],
    ['replies', 'reply', 3],
    ['wrote', 'write', 2],
    ['signalled', 'signal', 1],
    ['signaled', 'signal', 1],
    ['quipped', 'quip', 3],
    ['foretold', 'foretell', 2],
    ['pointed out', 'point out', 3],
    ['according to', 'according to', 3],
    ['According to', 'according to', 3],
    ['Warned', 'warn', 3],
  ])('%s → %s', (form, lemma, strength) => expect(lexicon.speechVerb(form)).toMatchObject({ lemma, strength }));
});

test.each(['table', 'sayed', 'telled', 'admited', 'swam', 'according', ''])('%j is none', (form) =>
  expect(lexicon.speechVerb(form)).toBeNull(),
);

test.each([
  ['asked', SpeechFrame.QUESTION],
  ['told', SpeechFrame.HEARER],
  ['said', SpeechFrame.CLAUSE],
  ['criticised', SpeechFrame.TOPIC],
  ['according to', SpeechFrame.SPEAKER_FOLLOWS],
])('%s takes the frame %i', (form, frame) => expect((lexicon.speechVerb(form)?.frames ?? 0) & frame).toBe(frame));
