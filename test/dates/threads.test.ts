import { rows } from './support.ts';

rows('"a year ago" in a report of a quarter is that quarter only where figures are compared', [
  [
    'Second-quarter profit was $5 million, up from $4 million a year ago.',
    ['Second-quarter = 2020-Q2', 'a year ago = 2019-Q2'],
  ],
  [
    'Second-quarter profit was $5 million. A year ago people bought one chair at a time.',
    ['Second-quarter = 2020-Q2', 'A year ago = 2019'],
  ],
  [
    'Sales in the three months ended March 31 rose to $9 million from $8 million a year ago.',
    ['the three months = P3M', 'March 31 = 2020-03-31', 'a year ago = 2019-Q1'],
  ],
  [
    'The fair ran for the three days ended March 31, up from two a year ago.',
    ['the three days = P3D', 'March 31 = 2020-03-31', 'a year ago = 2019'],
  ],
  [
    'Sales in the second quarter of 2020 beat the same period of 2018.',
    ['the second quarter of 2020 = 2020-Q2', 'the same period of 2018 = 2018-Q2'],
  ],
]);

rows('"the previous month" of figures is counted from the month that they are of', [
  [
    'Prices rose 2 percent in May from 1 percent in April, the office said on Tuesday. Rents rose 4 percent, against 3 percent the previous month.',
    ['May = 2020-05', 'April = 2020-04', 'Tuesday = 2020-07-14', 'the previous month = 2020-04'],
  ],
  [
    'The bridge was shut in May, the mayor said on Tuesday. He had promised a ferry the previous month.',
    ['May = 2020-05', 'Tuesday = 2020-07-14', 'the previous month = 2020-06'],
  ],
]);

rows('a clock past midnight', [
  ['They met on Friday night. They left at 2 a.m.', ['Friday night = 2020-07-10TNI', '2 a.m. = 2020-07-11T02:00']],
  ['They met on Friday evening. They left at 9 p.m.', ['Friday evening = 2020-07-10TEV', '9 p.m. = 2020-07-10T21:00']],
  [
    'The boat left at 9 p.m. on Friday. A trawler found it at daybreak.',
    ['9 p.m. on Friday = 2020-07-10T21:00', 'daybreak = 2020-07-11TMO'],
  ],
  [
    'The boat left at 9 a.m. on Friday. A trawler had found it at daybreak.',
    ['9 a.m. on Friday = 2020-07-10T09:00', 'daybreak = 2020-07-10TMO'],
  ],
  ['The road was shut from 8 p.m. to 6 a.m.', ['8 p.m. = 2020-07-15T20:00', '6 a.m. = 2020-07-16T06:00']],
  ['The road was shut from 8 a.m. to 6 p.m.', ['8 a.m. = 2020-07-15T08:00', '6 p.m. = 2020-07-15T18:00']],
]);

rows('the year that opens a clause', [
  [
    'Last year the fair was held in May; next year it will be held on Feb. 5.',
    ['Last year = 2019', 'May = 2019-05', 'next year = 2021', 'Feb. 5 = 2021-02-05'],
  ],
  ['Last year she said that the mill will open in October.', ['Last year = 2019', 'October = 2020-10']],
]);

rows('what has befallen on a day is not ahead', [
  ['The dean died on Sept. 4 and was buried here.', ['Sept. 4 = 2019-09-04']],
  ['The dean gave no reason for the Sept. 4 deadline.', ['Sept. 4 = 2020-09-04']],
]);

rows('a day that a country keeps', [
  [
    'The president takes office on July 28, Independence Day.',
    ['July 28 = 2020-07-28', 'Independence Day = 2020-07-28'],
  ],
  [
    'The shops will shut on July 28. Independence Day was quiet.',
    ['July 28 = 2020-07-28', 'Independence Day = 2020-07-04'],
  ],
]);

rows('an age that describes a thing leaves the thread', [
  [
    'In March 1972 two boys found a 17th-century coin. The following month an expert came.',
    ['March 1972 = 1972-03', '17th-century = 16', 'The following month = 1972-04'],
  ],
]);

rows('quarters of longer units', [
  ['It stood for a quarter of a century.', ['a quarter of a century = P25Y']],
  ['The walk took three-quarters of an hour.', ['three-quarters of an hour = PT45M']],
  ['It has shrunk over the past half-century.', ['the past half-century = P50Y']],
  ['Three quarters of the town came.', []],
]);

rows('numbers that stand side by side', [
  ['Some 16 million six months ago had no bread.', ['six months ago = 2020-01']],
  ['The rock is two million six hundred thousand years old.', []],
]);

rows('late, as it may be or as it is told', [
  ['The school opened two hours late on Monday.', ['two hours = PT2H', 'Monday = 2020-07-13']],
  ['The school opened late on Monday.', ['late on Monday = 2020-07-13']],
]);

rows('what has run on since a day leaves the day that is told', [
  [
    'The river fell on Friday in a valley cut off since June 27. The envoy flew over it at noon.',
    ['Friday = 2020-07-10', 'June 27 = 2020-06-27', 'noon = 2020-07-10T12:00'],
  ],
  [
    'The valley has been cut off since June 27. The envoy flew over it at noon.',
    ['June 27 = 2020-06-27', 'noon = 2020-07-15T12:00'],
  ],
]);

rows('a decade and a day of a time gone by', [
  [
    'The fair began in 2003 with six tents. By the end of the decade it drew thousands.',
    ['2003 = 2003', 'the end of the decade = 200'],
  ],
  ['The fair drew thousands. It will end by the end of the decade.', ['the end of the decade = 202']],
  [
    'In the first week of June the fleet sailed. He had told the envoy the previous evening.',
    ['the first week of June = 2020-06', 'the previous evening = 2020-07-14TEV'],
  ],
]);

rows('some day', [
  ['One day somebody will read it.', ['One day = FUTURE_REF']],
  ['One day was enough.', ['One day = P1D']],
]);

rows('a year or a day that is a line of its own dates what stands below it', [
  [
    '1994\n\n- February 3: The bridge falls. The next day the ferry sinks.\n\n- May: The road is shut until November.',
    ['1994 = 1994', 'February 3 = 1994-02-03', 'The next day = 1994-02-04', 'May = 1994-05', 'November = 1994-11'],
  ],
  [
    'The tower that fell on Monday dates from 1994.\n\n- February 3: The bridge falls.',
    ['Monday = 2020-07-13', '1994 = 1994', 'February 3 = 2020-02-03'],
  ],
  [
    'Monday, July 6\n\n7:52 a.m. Two boats were taken over the weekend.\n\n11:40 p.m. A bear was seen on Friday night.',
    [
      'Monday, July 6 = 2020-07-06',
      '7:52 a.m. = 2020-07-06T07:52',
      'the weekend = 2020-W27-WE',
      '11:40 p.m. = 2020-07-06T23:40',
      'Friday night = 2020-07-03TNI',
    ],
  ],
  [
    'On Monday, July 6, a log was kept.\n\nA bear was seen last Friday night.',
    ['Monday, July 6 = 2020-07-06', 'last Friday night = 2020-07-10TNI'],
  ],
]);

rows('what was said on another day has its own tomorrow', [
  ['"We leave tomorrow," she told reporters on Monday.', ['tomorrow = 2020-07-14', 'Monday = 2020-07-13']],
  ['"We leave tomorrow," she said. The boat sank on Monday.', ['tomorrow = 2020-07-16', 'Monday = 2020-07-13']],
]);

rows('a length behind a clock arrives at another', [
  [
    'The boat left at 9 p.m. on Monday and called for help five hours later.',
    ['9 p.m. on Monday = 2020-07-13T21:00', 'five hours later = 2020-07-14T02:00'],
  ],
  [
    'The boat left at 9 p.m. on Monday, five hours later than planned.',
    ['9 p.m. on Monday = 2020-07-13T21:00', 'five hours = PT5H'],
  ],
  ['The boat left on Monday and called for help five hours later.', ['Monday = 2020-07-13', 'five hours = PT5H']],
]);

rows('weekdays of an event that is announced', [
  [
    'The fair is from Friday 31 July to Monday 3 August. Races are on Saturday morning.',
    ['Friday 31 July = 2020-07-31', 'Monday 3 August = 2020-08-03', 'Saturday morning = 2020-08-01TMO'],
  ],
  [
    'The fair is from Friday 31 July to Monday 3 August, the mayor said on Saturday.',
    ['Friday 31 July = 2020-07-31', 'Monday 3 August = 2020-08-03', 'Saturday = 2020-07-11'],
  ],
  [
    'The final was moved to Saturday, July 25, from the Sunday.',
    ['Saturday, July 25 = 2020-07-25', 'the Sunday = 2020-07-26'],
  ],
]);

rows('a clock is of the day of its paragraph, whatever year that told of', [
  [
    'On Monday a guide told how the lake froze in 1963. Doors opened at 7 p.m.',
    ['Monday = 2020-07-13', '1963 = 1963', '7 p.m. = 2020-07-13T19:00'],
  ],
  [
    'The storm, which formed on Monday, is the first this year. At 7 a.m. it lay off the cape.',
    ['Monday = 2020-07-13', 'this year = 2020', '7 a.m. = 2020-07-15T07:00'],
  ],
]);

rows('a column of history is a narrative', [
  [
    'On this day in 1885 the mill burned down. By half past three the roof had gone.\n\nThe dead were buried in the spring.',
    ['this day in 1885 = 1885-07-15', 'half past three = 1885-07-15T03:30', 'the spring = 1885-SP'],
  ],
]);

rows('last weekend and the weekend', [
  ['Two hikers to be honoured were lost last weekend.', ['last weekend = 2020-W28-WE']],
  ['The hikers will be home over the weekend.', ['the weekend = 2020-W29-WE']],
]);
