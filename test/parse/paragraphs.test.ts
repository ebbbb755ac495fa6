/** Where a paragraph ends, in every way that lines are written. */
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/parse/index.ts';
import { NO_DEFAULTS, rawFile } from '../support.ts';

const paragraphsOf = (text: string): string[] =>
  parse(rawFile(text), NO_DEFAULTS).blocks.map(({ start, end }) => text.slice(start, end));

const WRAPPED = [
  'The bridge at Ardmore was closed again this week, and nobody could',
  'say for how long it would be. Engineers had found a crack in one of',
  'the piers.',
  'A ferry will carry people across from Monday, said the county, which',
  'runs both the bridge and the boat.',
];

describe('one line, one paragraph', () => {
  test.each([
    ['line feeds', 'One thing.\nAnother.\n\nA third.\n'],
    ['Windows line ends', 'One thing.\r\nAnother.\r\n\r\nA third.\r\n'],
    ['old Macintosh line ends', 'One thing.\rAnother.\r\rA third.\r'],
    ['Unicode line ends', 'One thing.\u2028Another.\u2029A third.'],
    ['blank space around', '  One thing. \n\u00a0Another.\t\n \t \n\n\u3000A third.'],
  ])('%s', (_, text) => {
    expect(paragraphsOf(text)).toEqual(['One thing.', 'Another.', 'A third.']);
  });
});

describe('lines wrapped by hand', () => {
  const expected = [WRAPPED.slice(0, 3).join('\n'), WRAPPED.slice(3).join('\n')];
  test.each([
    ['without blank lines', WRAPPED.join('\n'), expected],
    ['with Windows line ends', WRAPPED.join('\r\n'), expected.map((text) => text.replaceAll('\n', '\r\n'))],
    ['with blank lines', `${WRAPPED.slice(0, 3).join('\n')}\n\n${WRAPPED.slice(3).join('\n')}`, expected],
    ['beneath a headline', `Bridge closes\n${WRAPPED.join('\n')}`, ['Bridge closes', ...expected]],
  ])('%s', (_, text, paragraphs) => {
    expect(paragraphsOf(text)).toEqual(paragraphs);
  });

  test('an indent is no part of the paragraph’s first line, and stays within it', () => {
    const text = WRAPPED.map((line) => `    ${line}`).join('\n');
    expect(paragraphsOf(text).map((paragraph) => paragraph.replaceAll(/\n +/g, '\n'))).toEqual(expected);
  });
});

describe('lines that are meant', () => {
  test.each([
    [
      'a table',
      [
        'Women, 4 x 5.2 km:',
        '1  Ardmore              1:07:31',
        '2  Kinsale              1:07:36',
        '3  Youghal              1:09:02',
      ],
    ],
    [
      'verse',
      [
        'Above the weir the water stands',
        'and holds the morning in its hands,',
        'below the weir the water goes',
        'wherever water thinks it knows',
      ],
    ],
    [
      'a headline and its caption',
      [
        'Stolen clock strikes again after thirty years in a barn',
        'A clockmaker oils it in the old town (Photo: Una Marsh)',
        'It struck noon on Sunday.',
      ],
    ],
  ])('%s', (_, lines) => {
    expect(paragraphsOf(lines.join('\n'))).toEqual(lines);
  });

  test('a line of five megabytes is one paragraph', () => {
    expect(paragraphsOf('word '.repeat(1_000_000))).toHaveLength(1);
  });
});
