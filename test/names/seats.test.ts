import { expect, test } from 'vitest';
import { findNames } from '../../src/find/names/index.ts';
import { openLexicon } from '../../src/lexicon/index.ts';
import { documentOf } from '../support.ts';

const lexicon = openLexicon();

const namesIn = (text: string): string[] =>
  findNames(documentOf(text), lexicon).map(({ entity, text: words }) => `${entity} ${words}`);

const CASES: readonly (readonly [text: string, expected: readonly string[]])[] = [
  // Seats and districts.
  [
    'Ana Petrova, MLA for Dover-Selby, met Reigate-Epsom MP Lena Hoffmann.',
    ['person Ana Petrova', 'place Dover', 'place Selby', 'place Reigate', 'place Epsom', 'person Lena Hoffmann'],
  ],
  [
    'Zarbo MCA Peter Tarvin and Selby Mayor Lena Hoffmann met there.',
    ['place Zarbo', 'person Peter Tarvin', 'place Selby', 'person Lena Hoffmann'],
  ],
  [
    'The trial in the Northern District of Ohio ended. It rose in Zarbo Local Government Area of Benue State.',
    ['place Northern District', 'place Ohio', 'place Zarbo Local Government Area', 'place Benue State'],
  ],
  ['Counties Clare and Down had rain.', ['place Clare', 'place Down']],
  [
    'A lorry was stopped on the Dover-Selby road. The Rolls-Royce road team left.',
    ['place Dover', 'place Selby', 'organization Rolls-Royce'],
  ],
  [
    'Ana Petrova, the Member representing Zarbo, and her Selby counterpart met.',
    ['person Ana Petrova', 'place Zarbo', 'place Selby'],
  ],
  [
    'Ana Petrova, MP for Dover East Vandana Roe, left.',
    ['person Ana Petrova', 'place Dover East', 'person Vandana Roe'],
  ],
  // Prisons, campaigns.
  ['They were sent to Luzira Upper Prison.', ['place Luzira Upper Prison']],
  ['Ana Petrova ran an Ohio presidential campaign.', ['person Ana Petrova', 'place Ohio']],
  ['The road was later renamed Hobart. The singer was later renamed Marek.', ['place Hobart', 'person Marek']],
  // Homes.
  [
    'Two men from Murray and one from Zarbo met geologists from Lisbon.',
    ['place Murray', 'place Zarbo', 'place Lisbon'],
  ],
  ['It was the Selby man who left.', ['place Selby']],
  ['The owner, 61, of Zarbo, met Selby native Lena Hoffmann.', ['place Zarbo', 'place Selby', 'person Lena Hoffmann']],
  ['Lisbon has a pool. Zarbo has none.', ['place Lisbon', 'place Zarbo']],
  ['Ana has a pool. Ben has none.', ['person Ana', 'person Ben']],
  ['The worst-hit villages were Zarbo, Tidewick and Oru-Kesta.', ['place Zarbo', 'place Tidewick', 'place Oru-Kesta']],
  [
    'The mill went to Harlan Forest Products of Fraser Lake.',
    ['organization Harlan Forest Products', 'place Fraser Lake'],
  ],
  ["Zarbo's Eastern Cape branch shut.", ['place Eastern Cape']],
];

test.each(CASES)('%s', (text, expected) => {
  expect(namesIn(text)).toEqual(expected);
});
