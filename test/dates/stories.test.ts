import { describe, expect, test } from 'vitest';
import { findDates } from '../../src/find/dates/index.ts';
import type { NameMention } from '../../src/model/mention.ts';
import { documentOf } from '../support.ts';
import { DAY, datesIn, rows, shown } from './support.ts';

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

rows('but not where its paragraph has gone on', [
  [
    'Sent on 4 July 1831, it took until October to reach him. He was freed on 29 April 1832.\n\nThe duel took place on 30 May.',
    ['4 July 1831 = 1831-07-04', 'October = 1831-10', '29 April 1832 = 1832-04-29', '30 May = 1832-05-30'],
  ],
]);

rows('a stretch that a story tells of has its dates', [
  [
    'The siege of 1881 is well known. It lasted from early November until 8 January 1882. In the last week of December bread ran out.',
    ['1881 = 1881', 'early November = 1881-11', '8 January 1882 = 1882-01-08', 'the last week of December = 1881-12'],
  ],
]);

rows('a story goes forward, or back where it "had" come to pass', [
  [
    'Tolm burned on 11 December 1881. A truce began on 11 July.',
    ['11 December 1881 = 1881-12-11', '11 July = 1882-07-11'],
  ],
  ['Tolm fell on 9 September 1881. In March the king fled.', ['9 September 1881 = 1881-09-09', 'March = 1882-03']],
  ['Tolm fell on 9 September 1881. In March the king had fled.', ['9 September 1881 = 1881-09-09', 'March = 1881-03']],
  [
    'Tolm fell on 9 February 1882. In October the king had fled.',
    ['9 February 1882 = 1882-02-09', 'October = 1881-10'],
  ],
]);

rows('what is still to come, at the end of a story', [
  [
    'The war began on 20 March 2003. Tolm fell on 9 April. A truce was signed in December. The last troops are due to leave in August.',
    ['20 March 2003 = 2003-03-20', '9 April = 2003-04-09', 'December = 2003-12', 'August = 2020-08'],
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

rows('parts of a stretch', [
  [
    'The war began in 1881. In the latter part of 1882 and the first months of 1883 nothing moved. In the second half of June it rained.',
    [
      '1881 = 1881',
      'the latter part of 1882 = 1882',
      'the first months of 1883 = 1883',
      'the second half of June = 1883-06',
    ],
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

describe('a story with few years', () => {
  const MARCH =
    'The army crossed the Tamse on 24 June 1812. It entered Tolm on the 28th. In August Keller took the command. On 7 September he gave ' +
    'battle. On the following Sunday he was gone. On 19 October the retreat began. The next spring a new army stood there, and in ' +
    'October it was beaten.';

  test('goes on from them', () => {
    expect(shown(MARCH, DAY)).toEqual([
      '24 June 1812 = 1812-06-24',
      'the 28th = 1812-06-28',
      'August = 1812-08',
      '7 September = 1812-09-07',
      'the following Sunday = 1812-09-13',
      '19 October = 1812-10-19',
      'The next spring = 1813-SP',
      'October = 1813-10',
    ]);
  });

  test('where it says more that needs today, it is a report', () => {
    expect(shown(`Last week the head of the army spoke. ${MARCH}`, DAY)).toContain('The next spring = 2021-SP');
  });
});

rows('a weekday that "had" come to pass is behind the story', [
  [
    'Tolm fell on Sunday 25 June 1950. Ostrom had been warned on the Saturday evening. He left the next day.',
    ['Sunday 25 June 1950 = 1950-06-25', 'the Saturday evening = 1950-06-24TEV', 'the next day = 1950-06-25'],
  ],
]);

test('"the latter part" and "the second half" are the end, "the first months" the start', () => {
  const mods = (text: string): (string | null)[] => datesIn(text, DAY).map(({ mod }) => mod);
  expect(mods('It was shut in the latter part of 1882.')).toEqual(['END']);
  expect(mods('It was shut in the second half of June 1882.')).toEqual(['END']);
  expect(mods('It was shut in the first months of 1882.')).toEqual(['START']);
});

test('"the war’s last winter" is not that of today', () => {
  expect(shown("The war began on 3 May 1881. It was the war's last winter.", DAY)).not.toContain(
    'last winter = 2019-WI',
  );
});

rows('before Christ', [
  [
    'Tolm was besieged in 212 and fell in 211 BC. On 2 August 216 BC came the battle. In 209 they were back.',
    ['212 = BC0212', '211 BC = BC0211', '2 August 216 BC = BC0216-08-02', '209 = BC0209'],
  ],
]);

rows('the day beside a day', [
  [
    'It rained on 3 May 1881. On the day following they left.',
    ['3 May 1881 = 1881-05-03', 'the day following = 1881-05-04'],
  ],
  ['They left on the eve of Easter 1881.', ['the eve of Easter 1881 = 1881-04-16']],
]);

rows('in a report', [
  [
    'The probe woke up on May 28 and slept again at the end of the month.',
    ['May 28 = 2020-05-28', 'the end of the month = 2020-05'],
  ],
  [
    'The pool opened on July 2. It will close at the end of the month.',
    ['July 2 = 2020-07-02', 'the end of the month = 2020-07'],
  ],
  ['It will rain on Friday. Trains were halted until 8 p.m.', ['Friday = 2020-07-17', '8 p.m. = 2020-07-15T20:00']],
  ['Shares stood at 133 yen on January 4.', ['January 4 = 2020-01-04']],
  [
    'The 2003 heat killed many in August. The next year a plan was made.',
    ['2003 = 2003', 'August = 2003-08', 'The next year = 2004'],
  ],
  ['Delayed 3hrs. Met her 5yrs ago today.', ['3hrs = PT3H', '5yrs ago today = 2015-07-15']],
  ['The 2013 school year was long; six towns lost power over two weeks.', ['2013 = 2013', 'two weeks = P2W']],
  ['It cost $6 million on any given Tuesday.', ['any given Tuesday = XXXX-WXX-2']],
  ['The town will spend $6 million on it over two weeks.', ['two weeks = P2W']],
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

test('a month behind "in" is no given name', () => {
  const person = (text: string, words: string): string[] => {
    const start = text.indexOf(words);
    const name = { start, end: start + words.length, text: words, entity: 'person' } as NameMention;
    return findDates(documentOf(text), [name]).map((date) => date.text);
  };
  expect(person('In April Keller crossed the river.', 'April Keller')).toEqual(['April']);
  expect(person('They saw April Keller crossed off the list.', 'April Keller')).toEqual([]);
});
