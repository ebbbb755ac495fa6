import { describe, expect, test } from 'vitest';
import { findDates } from '../../src/find/dates/index.ts';
import { resolveDates } from '../../src/resolve/dates/index.ts';
import { documentOf } from '../support.ts';
import { datesIn, shown, traceOf } from './support.ts';

/** Wednesday. */
const DAY = '2020-07-15';

describe('direction comes from the tense', () => {
  test.each([
    ['The council met on Thursday.', '2020-07-09'],
    ['The council will meet on Thursday.', '2020-07-16'],
    ['The council is due to meet on Thursday.', '2020-07-16'],
    ['The council is meeting on Thursday.', '2020-07-16'],
    ['The vote had been set for Thursday.', '2020-07-09'],
    ['Talks go on until Friday.', '2020-07-17'],
    ['The night train to Leeds left on time on Wednesday.', '2020-07-15'],
    ['The runner set a record on Wednesday.', '2020-07-15'],
    ['The runner set a record on Thursday.', '2020-07-09'],
    ['Barfield travel to Stoke Park on Thursday.', '2020-07-16'],
    ['Barfield won at Stoke Park on Thursday.', '2020-07-09'],
    ['The trial is set for Thursday.', '2020-07-16'],
    ['Thursday: Sunny, a light wind.', '2020-07-16'],
    ['Thursday: The wind turned and it rained.', '2020-07-09'],
    ['Wheat for September delivery fell.', '2020-09'],
    ['September wheat fell in Chicago.', '2020-09'],
    ['The bridge was shut until Thursday.', '2020-07-16'],
    ['The bridge was shut until Tuesday.', '2020-07-14'],
    ['The choir will sing; it was told before Monday.', '2020-07-13'],
    ['September wheat exports fell in Chicago.', '2019-09'],
    ['The ministers meet Thursday in Vienna.', '2020-07-16'],
    ['The ministers met Thursday in Vienna.', '2020-07-09'],
    ['The club decided to sell the ground in September.', '2020-09'],
    ['The minister’s visit to Oslo in August is in doubt.', '2020-08'],
    ['The club sold the ground in August.', '2019-08'],
    ['The minister’s visit to Oslo in May is in doubt.', '2020-05'],
    ['The council met on Wednesday.', '2020-07-15'],
    ['The council met last Wednesday.', '2020-07-08'],
    ['The council meets next Wednesday.', '2020-07-22'],
    ['The dividend is payable on Sept. 15.', '2020-09-15'],
    ['The mine was shut on Feb. 3.', '2020-02-03'],
    ['Farmers were planning to march to the capital on Friday.', '2020-07-17'],
    ['The hearing, set to resume Friday in Bern, is open to all.', '2020-07-17'],
    ['The opening of the tunnel was planned for early September, he said.', '2020-09'],
    ['The hall had been booked for the second week of September.', '2020-09'],
    ['The vote was due on Thursday, but nobody came.', '2020-07-09'],
    ['The envoys were to meet again on Thursday.', '2020-07-16'],
    ['The envoys were to have met on Thursday.', '2020-07-09'],
    ['The rent will rise if the bill is passed in August.', '2020-08'],
    ['The swimmer came near the best time of the pool, set on Feb. 3.', '2020-02-03'],
    ['Sales of tin were flat this year through June.', '2020-06'],
    ['The bank lent them money through January.', '2021-01'],
    ['Dealers expect the slump to go on into March.', '2021-03'],
    ['The pass has been shut since Sept. 20.', '2019-09-20'],
    ['The pass will be shut from Sept. 20.', '2020-09-20'],
    ['The loan would be called in if the owners did not agree by the end of March.', '2021-03'],
    ['The owners had agreed by the end of March.', '2020-03'],
    ['Ask the clerk again in March.', '2021-03'],
    ['Pump prices fell again in March.', '2020-03'],
    ['The crowds grew ahead of Friday’s vote.', '2020-07-17'],
    ['The crowds went home after Friday’s vote.', '2020-07-10'],
    ['The league has postponed Friday’s match.', '2020-07-17'],
    ['The captain will miss Friday’s match.', '2020-07-17'],
    ['The captain missed Friday’s match.', '2020-07-10'],
    ['Shopkeepers waited for Friday’s vote.', '2020-07-17'],
    ['Shopkeepers paid for Friday’s vote.', '2020-07-10'],
    ['Friday’s race starts in Bern.', '2020-07-17'],
    ['Friday’s race was won in Bern.', '2020-07-10'],
    ['Snow is forecast for Friday.', '2020-07-17'],
    ['The two gates reopen on Friday.', '2020-07-17'],
    ['The council meets next Friday.', '2020-07-24'],
    ['The council meets next Sunday.', '2020-07-19'],
    ['The council meets next Tuesday.', '2020-07-21'],
    ['The tenants will pay more than in September.', '2019-09'],
    ['July will be better than June.', '2020-06'],
    ['The pool will open no earlier than September.', '2020-09'],
    ['The mill stood still until March.', '2020-03'],
    ['The tenant, who remortgages in January, is 40.', '2021-01'],
    ['The governor tours Kent on Friday.', '2020-07-17'],
    ['The pact was sealed two years and 13 days ago.', '2018-07-02'],
    ['The talks went on until Friday.', '2020-07-10'],
    ['The talks were put off until Friday.', '2020-07-17'],
    ['The march planned for Tuesday was called off.', '2020-07-14'],
    ['The march planned for Friday was called off.', '2020-07-17'],
    ['UP NEXT\n\nWolves: At Leeds on Friday.', '2020-07-17'],
    ['Bakers forecast no snow on Friday.', '2020-07-10'],
    ['The minister was due to fly to Oslo on Friday.', '2020-07-17'],
    ['The minister is now to fly to Oslo on Friday.', '2020-07-17'],
    ['The clocks will go back on the first Sunday in November.', '2020-11-01'],
    ['The clocks went back on the first Sunday in November.', '2019-11-03'],
    ['The book will be out this January.', '2021-01'],
    ['The book came out this January.', '2020-01'],
    ['The last reading is on Friday.', '2020-07-17'],
    ['The last reading was on Friday.', '2020-07-10'],
    ['The pilgrims fly home on Friday.', '2020-07-17'],
    ['The pilgrims could not fly on Friday.', '2020-07-10'],
    ['They promise rain on Friday.', '2020-07-17'],
    ['They promised rain on Friday.', '2020-07-10'],
    ['He would not rent the barn before the dances ended in December.', '2020-12'],
    ['He had not rented the barn before the dances ended in December.', '2019-12'],
    ['Neighbours had been told of the plan in September.', '2019-09'],
    ['Neighbours were told of a plan to pave it in September.', '2020-09'],
    ['Sales of tin were flat in the ten months through September.', '2019-09'],
  ])('%s', (text, day) => {
    expect(
      datesIn(text, DAY)
        .map(({ value }) => value)
        .at(-1),
    ).toEqual(day);
  });
});

describe('what a report compares', () => {
  test.each([
    ['The brewer lost $4 million in the quarter ended May 31.', ['the quarter = 2020-Q2', 'May 31 = 2020-05-31']],
    ['The brewer lost $4 million in the quarter ended Jan. 31.', ['the quarter = 2019-Q4', 'Jan. 31 = 2020-01-31']],
    [
      'The fiscal first-quarter loss is $4 million. Sales fell in the quarter ended May 31.',
      ['first-quarter = 2020-Q1', 'the quarter = 2020-Q1', 'May 31 = 2020-05-31'],
    ],
    [
      'The second-quarter profit fell. The strike will weigh on third-quarter sales. Profit was $5 million a year ago.',
      ['second-quarter = 2020-Q2', 'third-quarter = 2020-Q3', 'a year ago = 2019-Q2'],
    ],
  ])('%s', (text, expected) => {
    expect(shown(text, DAY)).toEqual(expected);
  });
});

describe('a date that names a thing takes the story nowhere', () => {
  const end = 'It met its creditors on Monday.';
  test.each([
    ['Lawyers for the firm blamed for the Dec. 9, 1998, spill spoke again. It agreed in March to pay.', '2020-03'],
    ['The dam broke on Dec. 9, 1998. It took 40 lives. In March the firm agreed to pay.', '1999-03'],
  ])('%s', (told, march) => {
    expect(datesIn(`${told} ${end}`, DAY).map(({ value }) => value)).toEqual(['1998-12-09', march, '2020-07-13']);
  });
});

describe('what the story goes on from', () => {
  test.each([
    [
      'Guests were sent home on Monday as a fire that began Friday came near. The mayor shut the road the same day.',
      ['Monday = 2020-07-13', 'Friday = 2020-07-10', 'the same day = 2020-07-13'],
    ],
    [
      'They play in Leeds on Sept. 6, where the record goes back to 1994. Hull are at home the same day.',
      ['Sept. 6 = 2020-09-06', '1994 = 1994', 'the same day = 2020-09-06'],
    ],
    [
      'The drilling began in early 2018 and did not end until the following January.',
      ['early 2018 = 2018', 'the following January = 2019-01'],
    ],
    [
      'The last boat left at 9 p.m. on Monday. Planes will fly until 1 p.m.',
      ['9 p.m. on Monday = 2020-07-13T21:00', '1 p.m. = 2020-07-15T13:00'],
    ],
    [
      'The library, shut since last Christmas, was full. Guests had queued from 5 p.m.',
      ['last Christmas = 2019-12-25', '5 p.m. = 2020-07-15T17:00'],
    ],
    [
      'The ferry will sail on Friday.\n\n11.20am\n\nThe pier is shut.',
      ['Friday = 2020-07-17', '11.20am = 2020-07-15T11:20'],
    ],
    ['The fair was open from Friday to Tuesday.', ['Friday = 2020-07-10', 'Tuesday = 2020-07-14']],
    [
      'He was seen on May 3 and on May 4, 2019. He was gone two days later.',
      ['May 3 = 2019-05-03', 'May 4, 2019 = 2019-05-04', 'two days later = 2019-05-06'],
    ],
    ['The show began at 4 p.m. and was over by 7:23.', ['4 p.m. = 2020-07-15T16:00', '7:23 = 2020-07-15T19:23']],
    ['The bar is open from 10 p.m. to 6:30.', ['10 p.m. = 2020-07-15T22:00', '6:30 = 2020-07-16T06:30']],
    ['The school runs from 7:45 to 2:15.', ['7:45 = 2020-07-15T07:45', '2:15 = 2020-07-15T14:15']],
    ['It left at 9:30, having come at 8:15.', ['9:30 = 2020-07-15T09:30', '8:15 = 2020-07-15T08:15']],
    ['He was last in town from 30 March to 2 April 2016.', ['30 March = 2016-03-30', '2 April 2016 = 2016-04-02']],
    [
      'The gate will open on Thursday or Saturday morning.',
      ['Thursday = 2020-07-16', 'Saturday morning = 2020-07-18TMO'],
    ],
    [
      'The road was shut from 6 p.m. on Friday to 1 p.m. on Monday.',
      ['6 p.m. on Friday = 2020-07-10T18:00', '1 p.m. on Monday = 2020-07-13T13:00'],
    ],
    ['The winter of 1874 was harsh. In January the mill froze.', ['The winter of 1874 = 1874-WI', 'January = 1875-01']],
    ['The mill opened in 1984. It failed the following spring.', ['1984 = 1984', 'the following spring = 1985-SP']],
    ['The boom ran from late 2018 to April this year.', ['late 2018 = 2018', 'April this year = 2020-04']],
    ['Plants were idle from mid-March until late April.', ['mid-March = 2020-03', 'late April = 2020-04']],
    [
      'The priest came on May 3. He was ill.\n\nShops were shut from noon.',
      ['May 3 = 2020-05-03', 'noon = 2020-07-15T12:00'],
    ],
    [
      'The mine opened in 1994.\n\nIn the first six months it sold 27 percent fewer than a year before.',
      ['1994 = 1994', 'the first six months = P6M', 'a year before = 2019'],
    ],
    ['The pier was shut overnight.', ['overnight = 2020-07-14TNI']],
    ['The pier will be shut overnight.', ['overnight = 2020-07-15TNI']],
    [
      'In the summer of 1939 the ship was sold. It left on 9 August.',
      ['the summer of 1939 = 1939-SU', '9 August = 1939-08-09'],
    ],
    [
      'The last match is on Friday. The first one ended at 11 p.m.',
      ['Friday = 2020-07-17', '11 p.m. = 2020-07-15T23:00'],
    ],
    [
      'The poll is to be held on Sept. 6.\n\nThe priest had come home ten days earlier.',
      ['Sept. 6 = 2020-09-06', 'ten days earlier = 2020-07-05'],
    ],
    [
      'The clerk was sent to Hull in March 2018 and has been there since September.',
      ['March 2018 = 2018-03', 'September = 2019-09'],
    ],
    [
      'In 2017 the games were moved to Turin in June. On Monday they were moved again.',
      ['2017 = 2017', 'June = 2017-06', 'Monday = 2020-07-13'],
    ],
    [
      'The flood of February washed out the path. It should be open by the 27th of the month.',
      ['February = 2020-02', 'the 27th of the month = 2020-07-27'],
    ],
    [
      'They lost on Monday. They had practised the night before.',
      ['Monday = 2020-07-13', 'the night before = 2020-07-12TNI'],
    ],
  ])('%s', (text, expected) => {
    expect(shown(text, DAY)).toEqual(expected);
  });
});

describe('a narrative hangs on its own dates', () => {
  const STORY =
    'The army crossed the river on 3 September 1944. Two days later the town fell. On 17 September the retreat began. ' +
    'In December snow came. In January the bridge was blown up. The following month a truce was signed. That year the harvest failed. ' +
    'A year earlier it had been good.';

  test.each([
    ['on the day of its publication', '2013-03-20'],
    ['without a publication', null],
  ])('%s', (_, day) => {
    expect(shown(STORY, day)).toEqual([
      '3 September 1944 = 1944-09-03',
      'Two days later = 1944-09-05',
      '17 September = 1944-09-17',
      'December = 1944-12',
      'January = 1945-01',
      'The following month = 1945-02',
      'That year = 1945',
      'A year earlier = 1944',
    ]);
  });

  test('a report of the same month hangs on its day', () => {
    expect(shown('The mine opened in 1974. Workers said Monday it was shut in May.', DAY)).toEqual([
      '1974 = 1974',
      'Monday = 2020-07-13',
      'May = 2020-05',
    ]);
  });
});

describe('what is usual comes every year', () => {
  test.each([
    ['The pass is usually closed from November to April.', ['November = XXXX-11', 'April = XXXX-04']],
    ['The pass was closed from November to April.', ['November = 2019-11', 'April = 2020-04']],
    ['The fair, normally held in May, was called off.', ['May = XXXX-05']],
    ['The vote, usually held on the last Friday in May, was called off.', ['the last Friday in May = 2020-05-29']],
  ])('%s', (text, expected) => {
    expect(shown(text, DAY)).toEqual(expected);
  });
});

describe('day and month of 03/04/2019', () => {
  const order = (text: string, setting?: 'day-first' | 'month-first'): (string | null)[] => {
    const document = documentOf(text, DAY);
    return resolveDates(document, findDates(document, []), undefined, setting).dates.map(({ value }) => value);
  };

  test('by the setting', () => {
    expect(order('It was stamped 03/04/2019.', 'day-first')).toEqual(['2019-04-03']);
    expect(order('It was stamped 03/04/2019.', 'month-first')).toEqual(['2019-03-04']);
  });

  test('by the language of the article', () => {
    const british = '---\nlanguage: en-GB\n---\n\nIt was stamped 03/04/2019.';
    expect(order(british)).toEqual(['2019-04-03']);
    expect(order(british.replace('GB', 'US'))).toEqual(['2019-03-04']);
  });

  test('by a number that can be no month', () => {
    expect(order('It was stamped 03/04/2019 and 25/04/2019.')).toEqual(['2019-04-03', '2019-04-25']);
  });

  test('by the habit of the article', () => {
    expect(order('On 9 May 2019 it came. It was stamped 03/04/2019.')).toEqual(['2019-05-09', '2019-04-03']);
  });
});

test('a caption that ends in a date does not force the day', () => {
  const text =
    'Bridge Opens in Dunmore\n\nThe old bridge, which fell on May 3, 1998\n\nA bridge was opened on Monday by the mayor.';
  const document = documentOf(text);
  expect(resolveDates(document, findDates(document, [])).publishedAt).toBeNull();
});

test('the words of the article force its day', () => {
  const document = documentOf('Yesterday (18 January 2019) the talks ended. They met on Thursday.');
  const { publishedAt, dates } = resolveDates(document, findDates(document, []));
  expect(publishedAt).toBe('2019-01-19');
  expect(dates.at(-1)?.value).toBe('2019-01-17');
});

describe('what a value covers', () => {
  test.each([
    ['They met in March 2019.', '2019-03-01', '2019-03-31', 'month'],
    ['They met in 2019.', '2019-01-01', '2019-12-31', 'year'],
    ['They met in the 1990s.', '1990-01-01', '1999-12-31', 'decade'],
    ['They met in the 17th century.', '1600-01-01', '1699-12-31', 'century'],
    ['They met last week.', '2020-07-06', '2020-07-12', 'week'],
    ['They met over the weekend.', '2020-07-11', '2020-07-12', 'weekend'],
    ['They met in Q3 2018.', '2018-07-01', '2018-09-30', 'quarter'],
    ['They met in the winter of 2018.', '2018-12-01', '2019-02-28', 'season'],
    ['They met on Monday night.', '2020-07-13', '2020-07-13', 'part-of-day'],
    ['They met in 480 BC.', null, null, 'year'],
    ['They met for three years.', null, null, null],
    ['They met recently.', null, null, null],
  ])('%s', (text, from, to, grain) => {
    expect(datesIn(text, DAY)).toMatchObject([{ from, to, grain }]);
  });

  test.each([
    ['They met on 3 November.', 'day'],
    ['They met on Thursday.', 'day'],
    ['They met yesterday.', 'day'],
    ['They met at noon on Thursday.', 'minute'],
    ['They met on Thursday night.', 'part-of-day'],
    ['They met last week.', 'week'],
    ['They met over the weekend.', 'weekend'],
    ['They met in November.', 'month'],
    ['They met in the third quarter.', 'quarter'],
    ['They met last summer.', 'season'],
    ['They met last year.', 'year'],
    ['They meet every Thursday.', null],
    ['They met recently.', null],
  ])('%s Its grain is known where the day of publication is not.', (text, grain) => {
    expect(datesIn(text)).toMatchObject([{ from: null, to: null, grain }]);
  });
});

describe('what is supposed is told apart', () => {
  test.each([
    ['They met on 3 May 2019.', []],
    ['They met on May 3.', ['year']],
    ['They met on Monday.', ['year', 'month', 'day']],
    ["They met in '98.", ['century']],
  ])('%s', (text, inferred) => {
    expect(datesIn(text, DAY)).toMatchObject([{ inferred }]);
  });

  test('the trace tells where a year comes from', () => {
    const steps = traceOf('The mill closed in March last year.', DAY).flatMap((entry) => entry.steps);
    expect(steps).toEqual(['anchor: the publication date 2020-07-15; year −1: 2019']);
  });

  test('the trace tells the steps from the anchor', () => {
    const steps = traceOf('They will meet on Thursday.', DAY).flatMap((entry) => entry.steps);
    expect(steps).toEqual([
      'direction: future (will-do)',
      'anchor: the publication date 2020-07-15; ahead to the weekday',
    ]);
  });
});

test('how much of it is meant', () => {
  expect(datesIn('It rained in early May, in mid-May, at the end of May and for nearly two weeks.', DAY)).toMatchObject(
    [{ mod: 'START' }, { mod: 'MID' }, { mod: 'END' }, { mod: 'LESS_THAN' }],
  );
});

test.each([
  ['The miller now moved to Riga.', []],
  ['The mill is now a school.', ['now = PRESENT_REF']],
  ['Today it is a school.', ['Today = PRESENT_REF']],
])('the now of a story is no present: %s', (text, expected) => {
  const story = 'The mill burned in 1871. It was rebuilt in 1874 and burned again in 1880 and 1902. ';
  expect(shown(story + text, DAY).slice(4)).toEqual(expected);
});

test('an essay has no now', () => {
  const filler = 'The tree grows slowly in poor soil and its wood is hard. '.repeat(60);
  expect(shown(`${filler}It is now rare.`, DAY)).toEqual([]);
  expect(shown('It is now rare.', DAY)).toEqual(['now = PRESENT_REF']);
});
