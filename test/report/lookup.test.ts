import { expect, test } from 'vitest';
import { openLexicon } from '../../src/lexicon/index.ts';
import { renderLookup } from '../../src/report/lookup.ts';

const lexicon = openLexicon();

test.each([
  ['Hanoi', /geonames:1581130 Hanoi, city, Hanoi, VN, 21\.0245, 105\.84117, \d+ people \(main; geonames\)/u],
  ['Kofi Annan', /Kofi Annan: un secretary-general, male, GH \(people\.txt\)/u],
  ['Reuters', /phrases\n {2}organization, outlet/u],
  ['Vietnamese', /demonym of\n {2}geonames:1562822 Vietnam/u],
  ['told', /tell, strength 3 of 3/u],
  ['lawyer', /ROLE: roles\.txt/u],
  ['Danube', /company \d+, circle \d+: GloVe vectors\n {2}used like, of 7: .*place [4-7]/u],
  ['Qwzrtpx', /^Qwzrtpx: unknown\n$/u],
])('%s', (name, expected) => expect(renderLookup(lexicon, name)).toMatch(expected));
