import { expect, test } from 'vitest';
import { shown } from './support.ts';

/** What looks like a date and is another thing. */
const NOTHING: readonly string[] = [
  'She may leave. May I go?',
  'They march on. The march was long.',
  'March on Rome, he cried.',
  'Prices fall when rates rise.',
  'Prices spring up again.',
  'A second meeting ended the talks.',
  'He seconds the motion.',
  'He met her in a MET office.',
  'She writes for the Sunday Times.',
  'Mrs. April Whitcomb paid.',
  'Theresa May resigned.',
  'The Sun printed it.',
  'He sat under the sun.',
  'Two Boeing 747s landed.',
  'It earned $2.35 a share.',
  'They won 3-2 and 10-9.',
  'Call 555-1990 for help.',
  'Version 10.35 is out.',
  'U.S. 1 is closed.',
  'The PRC and the ROC protested.',
  'The book costs $1990.',
  'The village lost 1957 people.',
  'It is 1500 miles away.',
  'On page 1984 it ends.',
  'He lives in Room 2010.',
  'The Tet offensive failed.',
  'They bought Christmas cards.',
  'Easter Island is far.',
  'The fall of the empire was slow.',
  'A 22-year-old sailor drowned.',
  'The guards earn $20 a week.',
  'He read the Daily Chronicle.',
  'A quarter of the town burned.',
  'Three-quarters of it burned.',
  'They drove past the church.',
  'A current of air came in.',
  'It was no mean feat.',
  'He was named man of the year.',
  'Soon after the quake he left.',
  'Wheat futures fell.',
  'Now, what did she say?',
  'He comes every now and then.',
  'The 19th floor burned.',
  'Chapter 12 and verse 7 were read.',
  'At the last minute it failed.',
  'He was a guest of "This Evening" in Leeds.',
  'She spoke on "Two Minutes" from Leeds.',
  'She joined the annual March for Animals in Leeds.',
  'Psalm 9:75 does not exist.',
];

test.each(NOTHING)('%s', (text) => {
  expect(shown(text, '2020-07-15')).toEqual([]);
});

test.each([
  ['"This week is quiet," he said.', 'This week = 2020-W29'],
  ['They recall the March of 1998.', 'March of 1998 = 1998-03'],
])('%s', (text, found) => {
  expect(shown(text, '2020-07-15')).toEqual([found]);
});
