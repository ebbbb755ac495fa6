import { describe, expect, test } from 'vitest';
import { shown } from './support.ts';

/** Wednesday. */
const DAY = '2020-07-15';

type Row = readonly [text: string, expected: readonly string[]];

function rows(title: string, table: readonly Row[]): void {
  describe(title, () => {
    test.each(table)('%s', (text, expected) => {
      expect(shown(text, DAY)).toEqual(expected);
    });
  });
}

rows('a story that its first sentence tells in short begins anew in the next paragraph', [
  [
    'The Tamse War began on 3 May 1881 and ended on 14 February 1883.\n\nOn 20 April the reserves had been called up. By mid-July the army had crossed the river.',
    ['3 May 1881 = 1881-05-03', '14 February 1883 = 1883-02-14', '20 April = 1881-04-20', 'mid-July = 1881-07'],
  ],
  [
    'The river was crossed on 3 May 1881. Tolm fell on 14 February 1883.\n\nOn 20 April peace was signed.',
    ['3 May 1881 = 1881-05-03', '14 February 1883 = 1883-02-14', '20 April = 1883-04-20'],
  ],
]);

rows('a stretch that a story tells of has its dates', [
  [
    'The siege of 1881 is well known. It lasted from early November until 8 January 1882. In the last week of December bread ran out.',
    ['1881 = 1881', 'early November = 1881-11', '8 January 1882 = 1882-01-08', 'the last week of December = 1881-12'],
  ],
]);

rows('a story goes forward, or back where it "had" come to pass', [
  ['Tolm fell on 9 September 1881. In March the king fled.', ['9 September 1881 = 1881-09-09', 'March = 1882-03']],
  ['Tolm fell on 9 September 1881. In March the king had fled.', ['9 September 1881 = 1881-09-09', 'March = 1881-03']],
  [
    'Tolm fell on 9 February 1882. In October the king had fled.',
    ['9 February 1882 = 1882-02-09', 'October = 1881-10'],
  ],
]);

rows('what is told beside the story leaves it where it is', [
  [
    'They sailed on 4 May 1881 to beat a man who had made the trip in 1874. On 3 June they landed.',
    ['4 May 1881 = 1881-05-04', '1874 = 1874', '3 June = 1881-06-03'],
  ],
  [
    'They landed on 4 May 1881 on a shore that would be theirs until 1914. On 3 June they built a fort.',
    ['4 May 1881 = 1881-05-04', '1914 = 1914', '3 June = 1881-06-03'],
  ],
  [
    'Tolm fell on 4 May 1881. General Ostrom (1820–1899) took it. On 3 June he left.',
    ['4 May 1881 = 1881-05-04', '1820 = 1820', '1899 = 1899', '3 June = 1881-06-03'],
  ],
]);

rows('the year of a story', [
  [
    'Tolm fell on 4 May 1881. By the end of the year the king was dead. In January a truce was signed.',
    ['4 May 1881 = 1881-05-04', 'the end of the year = 1881', 'January = 1882-01'],
  ],
  ['The mill burned down in 1988. It was sold by the end of the year.', ['1988 = 1988', 'the end of the year = 1988']],
  [
    "Rain fell in the winter of 1889. In the summer of '91 it was dry.",
    ['the winter of 1889 = 1889-WI', "the summer of '91 = 1891-SU"],
  ],
  [
    'The war broke out in 1881. In the spring and summer of 1884 nobody moved.',
    ['1881 = 1881', 'the spring = 1884-SP', 'summer of 1884 = 1884-SU'],
  ],
]);

describe('a story of late', () => {
  const WAR =
    'The Five-Day War was fought in August 2018. Shelling began on 1 August. On 8 August tanks crossed the pass. By 10 August ' +
    'the town was theirs. A truce was signed on 12 August.\n\nIn October observers came.';

  test('needs no today', () => {
    expect(shown(WAR, DAY).slice(-2)).toEqual(['12 August = 2018-08-12', 'October = 2018-10']);
  });

  test('but a report does', () => {
    expect(shown(`${WAR} They left last week.`, DAY).at(-2)).toBe('October = 2019-10');
  });
});

rows('weekdays are of the story that opens the text', [
  [
    'The team that sailed on 17 September 1932 had lost in 1928 and in 1930. The match opened on Friday 13 January.\n\nOn the Saturday Keller was hurt; on Monday he died.',
    [
      '17 September 1932 = 1932-09-17',
      '1928 = 1928',
      '1930 = 1930',
      'Friday 13 January = 1933-01-13',
      'the Saturday = 1933-01-14',
      'Monday = 1933-01-16',
    ],
  ],
]);

rows('a weekday beside a day of a story tells the year', [
  [
    'The fair was moved in 1889 from the square. On Saturday 5 April it opened.',
    ['1889 = 1889', 'Saturday 5 April = 1890-04-05'],
  ],
]);

rows('in a report', [
  ['Shares stood at 133 yen on January 4.', ['January 4 = 2020-01-04']],
  [
    'The 2003 heat killed many in August. The next year a plan was made.',
    ['2003 = 2003', 'August = 2003-08', 'The next year = 2004'],
  ],
  ['Rains are forecast from Sunday through Tuesday.', ['Sunday = 2020-07-19', 'Tuesday = 2020-07-21']],
]);

test('a day of January, told in December', () => {
  const day = '2014-12-11';
  expect(shown('Wheat stood at $4 on Jan. 2.', day)).toEqual(['Jan. 2 = 2014-01-02']);
  expect(shown('The firm set its meeting for Jan. 2.', day)).toEqual(['Jan. 2 = 2015-01-02']);
});

test('a month that is traded, behind the name of the market', () => {
  expect(shown('Board of Trade March corn was down 4 cents.', '2014-12-11')).toEqual(['March = 2015-03']);
});
