import { expect, test } from 'vitest';
import { publisherHome } from '../../src/resolve/places/toponyms/publisher.ts';
import { lexicon } from './marked.ts';

/** [source, the likeliest home, null where the source does not tell]. */
test.each([
  ['Dayton Daily News', 'Dayton, Ohio'],
  ['The Boston Globe', 'Boston, Massachusetts'],
  ['San Jose Mercury News', 'San Jose, California'],
  ['The Irish Times', 'Ireland'],
  ['The New York Times', 'United States'],
  ['www.daytondailynews.com', 'Dayton, Ohio'],
  ['https://www.manchestereveningnews.co.uk/news/', 'Manchester, England'],
  ['example.co.uk', 'United Kingdom'],
  ['AFP', null],
  ['Reuters', null],
  ['example.com', null],
  ['Orbit Wire', null],
  [null, null],
])('%s → %s', (source, expected) => {
  const home = publisherHome(source, lexicon)?.candidates[0]?.entry;
  const label =
    home === undefined
      ? null
      : [home.name, home.kind === 'country' ? null : home.regionName].filter(Boolean).join(', ');
  expect(label).toBe(expected);
});
