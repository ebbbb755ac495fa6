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
    'The A613 heading south from Selby is shut. Cars go via the A617, A52 and A614.',
    ['place A613', 'place Selby', 'place A617', 'place A52', 'place A614'],
  ],
  ['Cars left the A614 Goole junction.', ['place A614', 'place Goole']],
  ['The N7 at Naas is open, said Ana Petrova.', ['place N7', 'place Naas', 'person Ana Petrova']],
  ['She was stopped on the A613 outside Selby. Cars must use the M62.', ['place A613', 'place Selby', 'place M62']],
  ['He carries the M16 and the M62 rifle. It was 39C in Selby.', ['place Selby']],
  [
    'A warning is in force for Moyston, Xyrqa and Selby. Fires near Zarbolin, Sherridon and Wexel went on.',
    ['place Moyston', 'place Xyrqa', 'place Selby', 'place Zarbolin', 'place Sherridon', 'place Wexel'],
  ],
  [
    'A party is planned for Moyston, Ana Petrova and Ben Weber.',
    ['person Moyston', 'person Ana Petrova', 'person Ben Weber'],
  ],
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
  ['Police went to the 500 block of Tarrant in Dover.', ['place Tarrant', 'place Dover']],
  // Homes, seats and venues.
  ['Two men from Murray and a third from Mayfield were held.', ['place Murray', 'place Mayfield']],
  ['A woman from Google met a man from Leeds United.', ['organization Google', 'organization Leeds United']],
  ['Ana Petrova, MLA for Thanet and Dover, spoke.', ['person Ana Petrova', 'place Thanet', 'place Dover']],
  [
    'Zarbo councillor, Peter Tarvin moved it. Labour councillor Lena Hoffmann left.',
    ['place Zarbo', 'person Peter Tarvin', 'organization Labour', 'person Lena Hoffmann'],
  ],
  [
    '3/4 June: Hartley, West Sussex. 12/13 July: Oldwick, Norfolk.',
    ['place Hartley', 'place West Sussex', 'place Oldwick', 'place Norfolk'],
  ],
  ['A pastor from Joplin and an officer from Interpol met.', ['place Joplin', 'organization Interpol']],
  [
    'The bus left for Edison, where the mayor of Union met Lena Hoffmann.',
    ['place Edison', 'place Union', 'person Lena Hoffmann'],
  ],
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
    ['organization Fulton Brothers', 'place Jasper', 'organization Bank of Jasper'],
  ],
  // Who holds an office of a country.
  [
    'It was said by Deputy Minister for Mines and Forests of Uruguay Marek Bekov.',
    ['place Uruguay', 'person Marek Bekov'],
  ],
  ['The chairman of China Mobile Limited left.', ['organization China Mobile Limited']],
  [
    'Jan Weber and New Brunswick Education Minister Lena de Vries left.',
    ['person Jan Weber', 'place New Brunswick', 'person Lena de Vries'],
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
