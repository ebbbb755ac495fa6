import { expect, test } from 'vitest';
import { shown } from './support.ts';

/** Wednesday. */
const DAY = '2020-07-15';

type Row = readonly [text: string, expected: readonly string[]];

const rows = (title: string, table: readonly Row[], day: string | null = DAY): void => {
  test.each(table)(`${title}: %s`, (text, expected) => {
    expect(shown(text, day)).toEqual(expected);
  });
};

rows('days', [
  ['The bridge opened on 19 January 2019.', ['19 January 2019 = 2019-01-19']],
  ['The bridge opened on Jan. 19, 2019.', ['Jan. 19, 2019 = 2019-01-19']],
  ['The bridge opened on the 19th of January 2019.', ['the 19th of January 2019 = 2019-01-19']],
  ['The bridge opened on Sunday, May 3rd, by a mayor.', ['Sunday, May 3rd = 2020-05-03']],
  ['The log of 2019-01-19 is lost.', ['2019-01-19 = 2019-01-19']],
  ['It was stamped 19.01.2019 in Bern.', ['19.01.2019 = 2019-01-19']],
  ['The rent is due on Dec. 31.', ['Dec. 31 = 2020-12-31']],
  ['She arrived on June 3 and left on the 19th.', ['June 3 = 2020-06-03', 'the 19th = 2020-06-19']],
  [
    'It was stamped 15-03-2019, or 2019/03/15, or 15-Mar-2019.',
    ['15-03-2019 = 2019-03-15', '2019/03/15 = 2019-03-15', '15-Mar-2019 = 2019-03-15'],
  ],
  ['The scores were 15 - 03 - 2019 points.', []],
  ['The log was closed at 2019-03-22T14:05.', ['2019-03-22T14:05 = 2019-03-22T14:05']],
  ['He enlisted after 9/11.', ['9/11 = 2001-09-11']],
  ['The cast came off on 6/23.', ['6/23 = 2020-06-23']],
  ['The cast came off on 6/9 of the legs.', []],
  ['The hall opens on Tuesday the 4th.', ['Tuesday the 4th = 2020-08-04']],
  ['The hall opened on Sunday, 28th, at last.', ['Sunday, 28th = 2020-06-28']],
  ['They screened Friday the 13th.', ['Friday = 2020-07-10']],
  ['see you on monday', ['monday = 2020-07-20']],
  ['The work will begin in the new year.', ['the new year = 2021']],
  ['They rang in the new year on the pier.', []],
]);

rows('months and years', [
  ['They met in January 2019.', ['January 2019 = 2019-01']],
  ['They met in October last year.', ['October last year = 2019-10']],
  ['They met last October.', ['last October = 2019-10']],
  ['They will meet in October.', ['October = 2020-10']],
  ['They met in October.', ['October = 2019-10']],
  ["They met in '98.", ["'98 = 1998"]],
  ['Rain fell in nineteen ninety-six.', ['nineteen ninety-six = 1996']],
  ['The year 1944 was hard.', ['The year 1944 = 1944']],
  ['A loss is likely in fiscal 2021.', ['fiscal 2021 = 2021']],
]);

rows('eras', [
  ['The mills of the 1990s are gone.', ['the 1990s = 199']],
  ['The mills of the mid-1990s are gone.', ['the mid-1990s = 199']],
  ['The mills of the early nineties are gone.', ['the early nineties = 199']],
  ['A chapel of the 17th century stands there.', ['the 17th century = 16']],
  ['A temple of the 2nd century BC stands there.', ['the 2nd century BC = BC01']],
  [
    'The weir (c. 1450–1516) was built by a monk (c. 314 – 368).',
    ['1450 = 1450', '1516 = 1516', '314 = 0314', '368 = 0368'],
  ],
  ['The cave was painted in 12,000 BC.', ['12,000 BC = PAST_REF']],
  ['The ponds were dug in the early-to-mid 1960s.', ['the early-to-mid 1960s = 196']],
  ['The rock is from 65m years ago.', ['65m years ago = PAST_REF']],
  ['It was burned in 480 BC and again in AD 70.', ['480 BC = BC0480', 'AD 70 = 0070']],
]);

rows('quarters and halves', [
  ['Sales rose in Q3 2018.', ['Q3 2018 = 2018-Q3']],
  ['Sales rose in the third quarter of 2018.', ['the third quarter of 2018 = 2018-Q3']],
  ['Sales rose in the second quarter.', ['the second quarter = 2020-Q2']],
  ['Sales rose in January-March.', ['January-March = 2020-Q1']],
  ['The mill posted a loss for the first quarter of $2 million.', ['the first quarter = 2020-Q1']],
  ['Sales rose in January-May.', ['January = 2020-01', 'May = 2020-05']],
  ["Sales rose in last year's fourth quarter.", ["last year's fourth quarter = 2019-Q4"]],
  ['Sales rose in the first half of 2018.', ['the first half of 2018 = 2018-H1']],
  [
    'Second-quarter profit was $5 million, up from $4 million a year earlier.',
    ['Second-quarter = 2020-Q2', 'a year earlier = 2019-Q2'],
  ],
]);

rows('relative', [
  ['It rained yesterday and will rain tomorrow.', ['yesterday = 2020-07-14', 'tomorrow = 2020-07-16']],
  ['It rained last week and will rain next week.', ['last week = 2020-W28', 'next week = 2020-W30']],
  ['It rained earlier this month.', ['earlier this month = 2020-07']],
  ['The well dried up two years ago.', ['two years ago = 2018']],
  ['The well dried up ten days ago.', ['ten days ago = 2020-07-05']],
  ['It dried up the day before yesterday.', ['the day before yesterday = 2020-07-13']],
  ['It dried up several years ago.', ['several years ago = PAST_REF']],
  ['Snow fell over the weekend.', ['the weekend = 2020-W28-WE']],
  ['Snow fell last spring.', ['last spring = 2020-SP']],
  ['Snow fell last weekend.', ['last weekend = 2020-W28-WE']],
  ['Snow will fall next weekend.', ['next weekend = 2020-W30-WE']],
  ['Snow fell two weekends ago.', ['two weekends ago = 2020-W27-WE']],
  ['Snow fell three winters ago.', ['three winters ago = 2017-WI']],
  ['The road will open in 18 months’ time.', ['18 months’ time = 2022-01']],
  ['The race ends a week from Sunday.', ['a week from Sunday = 2020-07-26']],
]);

rows('times', [
  ['The shop opens at 5 p.m. EST.', ['5 p.m. EST = 2020-07-15T17:00']],
  ['The fleet sailed at 10 a.m. NZDT on Friday.', ['10 a.m. NZDT on Friday = 2020-07-10T10:00']],
  ['The fleet sailed at 0300 GMT.', ['0300 GMT = 2020-07-15T03:00']],
  ['It closed at noon Monday.', ['noon Monday = 2020-07-13T12:00']],
  ['It burned Monday night.', ['Monday night = 2020-07-13TNI']],
  ['The play begins at 7:15 on Friday evening.', ['7:15 on Friday evening = 2020-07-17T19:15']],
  ['The play began at half past seven on Friday.', ['half past seven on Friday = 2020-07-10T07:30']],
  ['The vote was 22 minutes after six ships left.', ['22 minutes = PT22M']],
  ['Delays fell from 52 minutes to nine.', ['52 minutes = PT52M']],
  ['She left at ten minutes to nine on Friday.', ['ten minutes to nine on Friday = 2020-07-10T08:50']],
  ['The party fell by ten to six seats.', []],
  ['It burned last night.', ['last night = 2020-07-14TNI']],
  ['They play tonight.', ['tonight = 2020-07-15TNI']],
  [
    'The train left on Sunday evening, and at half past six it stood.',
    ['Sunday evening = 2020-07-12TEV', 'half past six = 2020-07-12T18:30'],
  ],
  [
    'The train left on Sunday evening, and at half past six in the morning it stood.',
    ['Sunday evening = 2020-07-12TEV', 'half past six in the morning = 2020-07-13T06:30'],
  ],
  ['The boat sank at 18.20 on 9 July.', ['18.20 on 9 July = 2020-07-09T18:20']],
  ['Shares in the mill closed at 18.20 on Friday.', ['Friday = 2020-07-10']],
  ['The fire began on Sunday 14 April.', ['Sunday 14 April = 2019-04-14']],
  ['The fire began on Tuesday 14 April.', ['Tuesday 14 April = 2020-04-14']],
  ['The fire began on Sunday 14 July.', ['Sunday 14 July = 2020-07-14']],
  ['The gates close at 10.51pm.', ['10.51pm = 2020-07-15T22:51']],
  ['She was born at two minutes past midnight.', ['two minutes past midnight = 2020-07-15T00:02']],
  ['It sank on the morning of July 3.', ['the morning of July 3 = 2020-07-03TMO']],
  ['It sank on the night of 3–4 July 2019.', ['the night of 3–4 July 2019 = 2019-07-03TNI']],
  ['It sank on the night of July 3-4.', ['the night of July 3-4 = 2020-07-03TNI']],
  ['It sank on the night of 3 and 9 July.', ['3 = 2020-07-03', '9 July = 2020-07-09']],
  ['It rained on Sunday. By nightfall the road was under water.', ['Sunday = 2020-07-12', 'nightfall = 2020-07-12TNI']],
  ['It rained at the dawn of the age.', []],
]);

rows('durations and sets', [
  ['The siege lasted nearly two weeks.', ['nearly two weeks = P2W']],
  ['The siege lasted two and a half years.', ['two and a half years = P2Y6M']],
  ['A four-year term begins.', ['four-year = P4Y']],
  ['Prices rose over the last 12 months.', ['the last 12 months = P12M']],
  ['Prices rose over the past few months.', ['the past few months = PXM']],
  ['He waited half an hour.', ['half an hour = PT30M']],
  ['It lasted 99999999999999999999999 years.', ['99999999999999999999999 years = PXY']],
  ['It will end 90 centuries from now.', ['90 centuries from now = FUTURE_REF']],
  ['It began 4000000 weeks ago.', ['4000000 weeks ago = PAST_REF']],
  ['He waited one hour, ten minutes.', ['one hour, ten minutes = PT1H10M']],
  ['The bar keeps 24 hour, seven day service.', ['24 hour = PT24H', 'seven day = P7D']],
  ['It took a decade.', ['a decade = P10Y']],
  ['Mass is read every Friday.', ['every Friday = XXXX-WXX-5']],
  ['Mass is read twice a year.', ['twice a year = P1Y']],
  ['The board meets monthly.', ['monthly = P1M']],
  ['They rehearse on Tuesdays.', ['Tuesdays = XXXX-WXX-2']],
  ['They rehearse every second Tuesday.', ['every second Tuesday = XXXX-WXX-2']],
  ['They rehearse every weekend.', ['every weekend = XXXX-WXX-WE']],
  ['They rehearse on the first Tuesday of each month.', ['the first Tuesday of each month = P1M']],
  ['They rehearse every Christmas.', ['every Christmas = P1Y']],
  ['They rehearse at weekends.', ['weekends = XXXX-WXX-WE']],
  ['The ferry makes dozens of trips a day.', ['a day = P1D']],
  ['The trip took the girls a day.', ['a day = P1D']],
  ['The cells were kept warm for 48 h.', ['48 h = PT48H']],
  ['Back in 10 mins.', ['10 mins = PT10M']],
  ['It lost two SEC cases and 3 Min phones.', []],
  ['The rock is two or three million years old.', ['two or three million years = P2000000Y']],
]);

rows('ranges', [
  ['The war of 1950-1953 ended.', ['1950 = 1950', '1953 = 1953']],
  ['He taught there in 1981-83.', ['1981 = 1981', '83 = 1983']],
  ['It ran from August 30 to September 2, 2016.', ['August 30 = 2016-08-30', 'September 2, 2016 = 2016-09-02']],
  ['It ran from Dec. 30 to Jan. 2, 2018.', ['Dec. 30 = 2017-12-30', 'Jan. 2, 2018 = 2018-01-02']],
  ['It grew between 2011 and 2014.', ['2011 = 2011', '2014 = 2014']],
  ['It ran on July 3-7.', ['July 3 = 2020-07-03', '7 = 2020-07-07']],
]);

rows('holidays', [
  ['They will meet on Easter Monday.', ['Easter Monday = 2021-04-05']],
  ["They met on New Year's Eve.", ["New Year's Eve = 2019-12-31"]],
  ['They met at the Christmas of 2018.', ['the Christmas of 2018 = 2018-12-25']],
  ["They met on St Patrick's Day 2018.", ["St Patrick's Day 2018 = 2018-03-17"]],
  [
    'They met on Thanksgiving Day last year, 2019.',
    ['Thanksgiving Day = 2019-11-28', 'last year = 2019', '2019 = 2019'],
  ],
]);

rows(
  'without a publication date',
  [
    ['They met on Thursday.', ['Thursday = XXXX-WXX-4']],
    ['They met on November 29.', ['November 29 = XXXX-11-29']],
    ['They met last week.', ['last week = XXXX-WXX']],
    [
      'Her niece sold the sketch in 1951. The house will offer it in Lisbon on March 18.',
      ['1951 = 1951', 'March 18 = XXXX-03-18'],
    ],
    [
      'He rang on August 1, 2022.\n\nIt was signed on July 22.',
      ['August 1, 2022 = 2022-08-01', 'July 22 = 2022-07-22'],
    ],
    ['The plant is to run until 2029.\n\nThey asked for papers by Dec. 5.', ['2029 = 2029', 'Dec. 5 = XXXX-12-05']],
    ['They wed on 3 May 1951 and moved in July.', ['3 May 1951 = 1951-05-03', 'July = 1951-07']],
    ['They met in 1998. In March they parted.', ['1998 = 1998', 'March = 1998-03']],
    ['Today, January 19, 2019, they met.', ['Today = 2019-01-19', 'January 19, 2019 = 2019-01-19']],
  ],
  null,
);

rows('weekdays of a month, halves, and days that share a month', [
  ['The choir meets on the first Tuesday in August.', ['the first Tuesday in August = 2020-08-04']],
  ['The choir met on the last Friday of May 2019.', ['the last Friday of May 2019 = 2019-05-31']],
  ['Talks are set for between the 6th and the 10th of October.', ['6th = 2020-10-06', '10th of October = 2020-10-10']],
  ['The dyke broke on 5-6 June last year.', ['5 = 2019-06-05', '6 June last year = 2019-06-06']],
  ['Most of it fell in the first half of the month.', ['the first half of the month = 2020-07']],
  ['Millers bought less in the week to July 10.', ['the week to July 10 = 2020-W28']],
  ['She came for one summer.', []],
]);

rows('days beside a day, or at the edge of a stretch', [
  ['He was shot on the Sunday before Thanksgiving 2018.', ['the Sunday before Thanksgiving 2018 = 2018-11-18']],
  ['He was shot on the Thursday after Thanksgiving 2018.', ['the Thursday after Thanksgiving 2018 = 2018-11-29']],
  ['He was shot on Sunday before the ball.', ['Sunday = 2020-07-12']],
  ['The lease ends on the last day of February 2024.', ['the last day of February 2024 = 2024-02-29']],
  ['The lease ends on the first day of next year.', ['the first day of next year = 2021-01-01']],
  ['The lease ends on the last day of the month.', ['the last day of the month = 2020-07-31']],
  ['It rained on the last day of the fair.', []],
  ['The lake froze from the 3rd to the 11th of March.', ['3rd = 2020-03-03', '11th of March = 2020-03-11']],
  [
    'Halls were hired between Labor Day and Halloween of 2018.',
    ['Labor Day = 2018-09-03', 'Halloween of 2018 = 2018-10-31'],
  ],
  ['They wed on Whit Monday 1929.', ['Whit Monday 1929 = 1929-05-20']],
  ['It closed for the weekend of Presidents Day.', ['the weekend of Presidents Day = 2020-W07-WE']],
  ['It closed over the Easter long weekend.', ['the Easter long weekend = 2020-W15-WE']],
  [
    'It grew from the mid-15th century to the end of the 19th.',
    ['the mid-15th century = 14', 'the end of the 19th = 18'],
  ],
  ['The trial could last two to three weeks.', ['two to three weeks = P2W']],
  ['The trial filled the last two weeks.', ['the last two weeks = P2W']],
  ['The lift runs every day except Tuesday.', ['every day = P1D', 'Tuesday = XXXX-WXX-2']],
  ['Of 4,000 summers this one was the driest.', []],
  ['Summers are hot here.', ['Summers = XXXX-SU']],
]);

rows('clocks with a part of the day', [
  ['The wave struck at 6.30 on Sunday morning.', ['6.30 on Sunday morning = 2020-07-12T06:30']],
  ['The share stood at 6.30 on Sunday.', ['Sunday = 2020-07-12']],
  ['It struck on Sunday afternoon, at half past four.', ['Sunday afternoon, at half past four = 2020-07-12T16:30']],
  ['It struck on a Sunday afternoon.', ['a Sunday afternoon = XXXX-WXX-7TAF']],
  ['The gates open at 8pm PKT.', ['8pm PKT = 2020-07-15T20:00']],
  ['The doors open at 10 this morning.', ['10 this morning = 2020-07-15T10:00']],
  ['They met at 8 yesterday morning.', ['8 yesterday morning = 2020-07-14T08:00']],
  ['The sleeper leaves tonight at half past nine.', ['tonight at half past nine = 2020-07-15T21:30']],
  [
    'It will come late tonight or early tomorrow morning.',
    ['late tonight = 2020-07-15TNI', 'early tomorrow morning = 2020-07-16TMO'],
  ],
  ['He hopes for a better tomorrow.', []],
]);

rows('clocks with what belongs to them', [
  [
    'The vote is due about 9 p.m. New York time on Friday.',
    ['about 9 p.m. New York time on Friday = 2020-07-17T21:00'],
  ],
  ['The vote came around noon.', ['around noon = 2020-07-15T12:00']],
  ['The polls close at 8 p.m. Eastern.', ['8 p.m. Eastern = 2020-07-15T20:00']],
  ['The band plays at 5 p.m. Central Park is full.', ['5 p.m. = 2020-07-15T17:00']],
  ['He spoke at 5 p.m. Lagos traders.', ['5 p.m. = 2020-07-15T17:00']],
  ['The boat left at 10.15 this morning.', ['10.15 this morning = 2020-07-15T10:15']],
  ['The road is shut until 9am tomorrow.', ['9am tomorrow = 2020-07-16T09:00']],
  ['The baths open at 6:30 every evening.', ['6:30 every evening = XXXX-XX-XXT18:30']],
]);

rows('lengths of several units', [
  ['It took an hour and 43 minutes.', ['an hour and 43 minutes = PT1H43M']],
  ['It took 1 hour, 59 minutes and 40 seconds.', ['1 hour, 59 minutes and 40 seconds = PT1H59M40S']],
  ['It took three years, two months and nine days.', ['three years, two months and nine days = P3Y2M9D']],
  ['It took three days, two years later.', ['three days = P3D', 'two years later = 2022']],
]);

rows('business years', [
  ['Growth slowed in FY19.', ['FY19 = 2019']],
  ['Sales rose in Q2 FY2018.', ['Q2 FY2018 = 2018-Q2']],
  ['Taxes rose in the financial year 2018-19.', ['2018 = 2018', '19 = 2019']],
  ['Taxes rose in the last financial year.', ['the last financial year = 2019']],
  ['Profit was flat in the year to March 2018.', ['the year = P1Y', 'March 2018 = 2018-03']],
  ['The FYROM team lost.', []],
]);

rows('one expression of several words', [
  ['It fell back at mid-afternoon yesterday.', ['mid-afternoon yesterday = 2020-07-14TAF']],
  ['She died last Nov. 23.', ['last Nov. 23 = 2019-11-23']],
  ['It landed at 18:04 hours IST.', ['18:04 hours IST = 2020-07-15T18:04']],
  ['It landed at 6.15 in the evening.', ['6.15 in the evening = 2020-07-15T18:15']],
  ['The court sits on the first and third Monday of each month.', ['the first and third Monday of each month = P1M']],
]);

rows('days and years that words share', [
  ['Drivers strike on 21, 23 and 25 July.', ['21 = 2020-07-21', '23 = 2020-07-23', '25 July = 2020-07-25']],
  ['They won by 21, 23 and 25 points.', []],
  ['Snow fell in January in 2010.', ['January in 2010 = 2010-01']],
  [
    'He died on May 3, 1931. He had left at noon two days before.',
    ['May 3, 1931 = 1931-05-03', 'noon two days before = 1931-05-01T12:00'],
  ],
  ['Temperatures are in the mid-20s.', []],
  ['The mill closed in the mid-90s.', ['the mid-90s = 199']],
]);

rows('days beside days', [
  ['They meet on Tuesday week.', ['Tuesday week = 2020-07-28']],
  ['They will meet on Monday and Friday of next week.', ['Monday = 2020-07-20', 'Friday of next week = 2020-07-24']],
  ['They meet next Wednesday, 22 July.', ['next Wednesday, 22 July = 2020-07-22']],
  ['It burned two weeks before Easter.', ['two weeks before Easter = 2020-03-29']],
  ['It burned two weeks before the fair.', ['two weeks = P2W']],
  ['It was shut for two weeks before Easter.', ['two weeks = P2W', 'Easter = 2020-04-12']],
  ['It burned eight years ago last month.', ['eight years ago last month = 2012-06']],
]);

rows('holidays of their country', [
  ['They met on India’s Independence Day.', ['Independence Day = 2020-08-15']],
  ['They met on Ukrainian Independence Day 2015.', ['Independence Day 2015 = 2015-08-24']],
  ['They met on Independence Day.', ['Independence Day = 2020-07-04']],
  ['They met on Labour Day.', ['Labour Day = 2020-05-01']],
  ['They met on Orthodox Easter.', ['Orthodox Easter = 2020-04-19']],
]);

rows('times before all calendars', [
  ['The basalt formed 60 million years ago.', ['60 million years ago = PAST_REF']],
  ['The mound was raised 4,000 years ago.', ['4,000 years ago = BC1981']],
]);
