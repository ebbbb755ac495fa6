/** What a document says, from text to record. */
import { expect, test } from 'vitest';
import { extract, fileOf, openLexicon } from '../../src/index.ts';
import { NO_DEFAULTS } from '../support.ts';

const lexicon = openLexicon();
const recordOf = (text: string) => extract(fileOf('a', text, {}), lexicon, NO_DEFAULTS);

test.each([
  ['THE HAGUE (AP) — The court sat on Monday.', 'geonames:2747373'],
  ['ST. LOUIS (AP) — The court sat on Monday.', 'geonames:4407066'],
])('the dateline’s place is that of the mention in it: %s', (text, id) => {
  expect(recordOf(text).article.dateline?.placeId).toBe(id);
});

test.each([
  ['Una Marsh declined to say why.', 'decline'],
  ['Una Marsh is refusing to sail.', 'refuse'],
  ['Una Marsh had sought to sail.', 'seek'],
  ['Una Marsh planned to sail.', 'plan'],
  ['Una Marsh told reporters that it floats.', 'tell'],
])('the lemma of the cue: %s', (text, lemma) => {
  expect(recordOf(text).quotes.map(({ cue }) => cue?.lemma)).toEqual([lemma]);
});

test('"who" is the person before the place that she is of', () => {
  const { quotes } = recordOf(
    'The llama belongs to Ana Ruiz, of Turku, who said that he had learned to lift the latch.',
  );
  expect(quotes).toMatchObject([{ speaker: { personId: 'ana-ruiz' } }]);
});

test('a quotation says nothing with the blanks inside its marks', () => {
  const { quotes } = recordOf("`` It floats, '' said Una Marsh.");
  expect(quotes).toMatchObject([{ text: "`` It floats, ''", content: 'It floats,' }]);
});
