import { expect, test } from 'vitest';
import { contestIn, TOPIC_IDS, topicsOf } from '../../src/find/names/evidence/topics.ts';
import { USAGE_IDS, Usages } from '../../src/find/names/evidence/usage.ts';
import { readDocument } from '../../src/find/names/read-document.ts';
import { runsOf } from '../../src/find/names/reading.ts';
import { wordsIn } from '../../src/find/names/run-words.ts';
import { FormTable } from '../../src/find/names/words/form-table.ts';
import { openLexicon } from '../../src/lexicon/index.ts';
import { documentOf } from '../support.ts';

const lexicon = openLexicon();
const forms = new FormTable(lexicon);

/** What the text shows of a word; null where it is part of no run. */
function usageOf(text: string, word: string): string[] | null {
  const reading = readDocument(documentOf(text), forms);
  const runs = runsOf(reading, lexicon);
  const words = wordsIn(reading, runs);
  const at = reading.forms.findIndex(({ folded }) => folded === word);
  const number = words.byToken[at] as number;
  const facts = new Usages(reading, runs, words).facts(number);
  return number === 0 ? null : facts.map((fact) => USAGE_IDS[fact] as string);
}

test.each([
  ['We met Mr. Zarbo. Later Zarbo left.', 'used-behind-title-once'],
  ['We met Mr. Zarbo. Later Zarbo left.', 'used-behind-title-half'],
  ['Rain fell in Zarbo. Few live in Zarbo.', 'used-behind-place-preposition-again'],
  ['Rain fell in Zarbo. Few live in Zarbo.', 'used-behind-place-preposition-mostly'],
  ['Typhoon Zarbo came. We feared Zarbo.', 'used-behind-storm-once'],
  ['They speak the Zarbo language. We learn Zarbo.', 'used-before-language-once'],
  ['Then Zarbo said so. Then Zarbo told us.', 'used-before-speech-again'],
  ['Then Zarbo wept, as she often did. We saw Zarbo.', 'used-picked-up-once'],
  ['Rain fell on Zarbo, France. We saw Zarbo.', 'used-before-place-once'],
  ['We saw Zarbo. We saw Zarbo.', 'used-within-sentence-mostly'],
  ['Zarbo is a gadget. We saw Zarbo.', 'used-said-thing-once'],
  ['Zarbo is a startup. We saw Zarbo.', 'used-said-body-once'],
  ['A town called Zarbo. We saw Zarbo.', 'used-said-place-once'],
])('%s shows %s', (text, expected) => {
  expect(usageOf(text, 'zarbo')).toContain(expected);
});

test.each([
  ['We met Dr. Zarbo.', 'a word that stands once: its neighbours tell all', []],
  [
    'We saw Zarbo. We saw Zarbo.',
    'only what holds somewhere',
    ['used-twice', 'used-within-sentence-again', 'used-within-sentence-mostly'],
  ],
  ['We saw the zarbo. They saw us.', 'no word that can begin or end a name', null],
])('%s shows nothing of %s', (text, _, expected) => {
  expect(usageOf(text, 'zarbo')).toEqual(expected);
});

function topics(text: string): string[] {
  const reading = readDocument(documentOf(text), forms);
  return topicsOf(reading, contestIn(reading), 0).map((topic) => TOPIC_IDS[topic] as string);
}

test('a sentence is about what its small words are about, each circle once', () => {
  const match = topics('The striker scored a goal and the midfielder scored a penalty.');
  expect(match).toEqual([...new Set(match)]);
  expect(topics('The defender missed a penalty.').filter((topic) => match.includes(topic))).not.toEqual([]);
  expect(topics('Zarbo Plixwort Quandry')).toEqual([]);
});

test.each([
  ['Zarbo 3-1 Plixwort', ['score']],
  ['Zarbo 3 – 1 Plixwort. Quandry 24–17 Zarbo.', ['score', 'document-of-scores']],
  ['Zarbo. Plixwort 2-2 Quandry. Zarbo 1-0 Quandry.', ['document-of-scores']],
  ['Zarbo 2019-20 Plixwort - 3', []],
  [
    'The striker saw the goalkeeper. The referee saw Zarbo.',
    [...topics('The striker saw the goalkeeper.'), 'document-of-sport'],
  ],
  ['The striker saw the goalkeeper. The judge saw Zarbo.', topics('The striker saw the goalkeeper.')],
])('%s', (text, expected) => {
  expect(topics(text)).toEqual(expected);
});
