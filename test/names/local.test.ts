import { describe, expect, test } from 'vitest';
import { findNames } from '../../src/find/names/index.ts';
import { openLexicon } from '../../src/lexicon/index.ts';
import { documentOf } from '../support.ts';

const lexicon = openLexicon();

const namesIn = (text: string): string[] =>
  findNames(documentOf(text), lexicon).map(({ entity, text: words }) => `${entity} ${words}`);

const CASES: readonly (readonly [text: string, expected: readonly string[]])[] = [
  // Roads.
  [
    'The A417 heading south from Birdlip is shut. Cars go via the A436, A40 and A429.',
    ['place A417', 'place Birdlip', 'place A436', 'place A40', 'place A429'],
  ],
  ['Cars left the A429 Cirencester junction.', ['place A429', 'place Cirencester']],
  ['The N7 at Naas is open, said Ana Petrova.', ['place N7', 'place Naas', 'person Ana Petrova']],
  ['Ana Petrova printed it on A4 paper, and the A320 landed in Geneva.', ['person Ana Petrova', 'place Geneva']],
  ['Trucks use U.S. 79 and Alabama 20 to reach Decatur.', ['place U.S. 79', 'place Alabama 20', 'place Decatur']],
  ['It gave the U.S. 79 medals in Lisbon.', ['place U.S.', 'place Lisbon']],
  // Rows of names.
  ['A barn at the corner of Depot and Market streets burnt.', ['place Depot', 'place Market']],
  [
    'Ana Petrova ran to the corner of Jefferson and Third in Portland.',
    ['person Ana Petrova', 'place Jefferson', 'place Third', 'place Portland'],
  ],
  ['Democratic and Republican counties voted. Shia and Sunni districts did not.', []],
  ['The road between Murray and Henry was shut.', ['place Murray', 'place Henry']],
  ['The marriage between Grant and Ana ended.', ['person Grant', 'person Ana']],
  ['Police went to the 500 block of Jeffords in Lemay.', ['place Jeffords', 'place Lemay']],
  // Homes, seats and venues.
  ['Two men from Murray and a third from Mayfield were held.', ['place Murray', 'place Mayfield']],
  ['A woman from Google met a man from Leeds United.', ['organization Google', 'organization Leeds United']],
  ['Ana Petrova, MLA for Kootenay and Creston, spoke.', ['person Ana Petrova', 'place Kootenay', 'place Creston']],
  [
    'Rugare councillor, Peter Moyo moved it. Labour councillor Lena Hoffmann left.',
    ['place Rugare', 'person Peter Moyo', 'organization Labour', 'person Lena Hoffmann'],
  ],
  [
    '19/20 May: Croft, North Yorkshire. 25/26 August: Knockhill, Fife.',
    ['place Croft', 'place North Yorkshire', 'place Knockhill', 'place Fife'],
  ],
  ['A pastor from Joplin and an officer from Interpol met.', ['place Joplin', 'organization Interpol']],
  [
    'The bus left for Edison, where the mayor of Union met Lena Hoffmann.',
    ['place Edison', 'place Union', 'person Lena Hoffmann'],
  ],
  ['Kent racing driver Lena Hoffmann won the race, the match and the cup.', ['place Kent', 'person Lena Hoffmann']],
  ['Leeds striker Jan Weber won the race, the match and the cup.', ['organization Leeds', 'person Jan Weber']],
  [
    'Customers in Reno and Blossom may be asked. Levies failed in Niles, Cortland and Girard.',
    ['place Reno', 'place Blossom', 'place Niles', 'place Cortland', 'place Girard'],
  ],
  [
    'He has faith in Paul and Silas. Born in England, Norton left.',
    ['person Paul', 'person Silas', 'place England', 'person Norton'],
  ],
  ['John Smith of Mulberry met the governor of Van.', ['person John Smith', 'place Mulberry', 'place Van']],
  [
    'The Cheltenham MP, Lena Hoffmann, has written to Lisbon.',
    ['place Cheltenham', 'person Lena Hoffmann', 'place Lisbon'],
  ],
  // Firms of a town.
  [
    'The county hired Fulton Brothers of Jasper. The Bank of Jasper paid.',
    ['place Jasper', 'organization Bank of Jasper'],
  ],
  // Who holds an office of a country.
  [
    'It was said by Deputy Minister for Investments and Development of Kazakhstan Arystan Bekov.',
    ['place Kazakhstan', 'person Arystan Bekov'],
  ],
  ['The chairman of China Mobile Limited left.', ['organization China Mobile Limited']],
  [
    'Jan Weber and British Columbia Finance Minister Lena de Vries left.',
    ['person Jan Weber', 'place British Columbia', 'person Lena de Vries'],
  ],
  // A dateline that runs into a name, and products.
  [
    'WASHINGTON Lena Hoffmann left. WASHINGTON Post staff came.',
    ['place WASHINGTON', 'person Lena Hoffmann', 'organization WASHINGTON Post'],
  ],
  ['It is on ITV4 and in GT3, but Lena Hoffmann lives in SE16.', ['person Lena Hoffmann', 'place SE16']],
  // A country's letters.
  ['South Africans know it. In SA you buy a tank.', ['place SA']],
  // Small heads.
  [
    'A plane was searched at Heathrow airport. Salem lies in Washington state.',
    ['place Heathrow', 'place Salem', 'place Washington state'],
  ],
  // Horses.
  ['Lena Hoffmann rode the mare Lady Moray at Ascot.', ['person Lena Hoffmann', 'place Ascot']],
];

describe('names of local reports', () => {
  test.each(CASES)('%s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });
});
