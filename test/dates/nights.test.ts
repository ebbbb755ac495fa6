import { rows } from './support.ts';

rows('a night goes on past midnight', [
  [
    'On the night of 3 July two men broke in. Police came at 12.05am. Later that morning they were charged.',
    ['the night of 3 July = 2020-07-03TNI', '12.05am = 2020-07-04T00:05', 'that morning = 2020-07-04TMO'],
  ],
  [
    'The club reopens on Friday 7 August. The doors open at 7pm, and the bar shuts at 2am.',
    ['Friday 7 August = 2020-08-07', '7pm = 2020-08-07T19:00', '2am = 2020-08-08T02:00'],
  ],
  [
    'A man was seized at 3am on Saturday and held overnight.',
    ['3am on Saturday = 2020-07-11T03:00', 'overnight = 2020-07-11TNI'],
  ],
  ['It was just after midnight when the call came.', ['midnight = 2020-07-15T00:00']],
  ['The gates will be shut after midnight.', ['midnight = 2020-07-15T24:00']],
]);

rows('the entries of a night follow one another', [
  [
    'The raid of 8 July, and what it was about\n\n11.40pm: A van is seen.\n\n11.52pm: The alarm rings.\n\n12.05am: Police arrive.\n\n6.15am: A man is held.',
    [
      '8 July = 2020-07-08',
      '11.40pm = 2020-07-08T23:40',
      '11.52pm = 2020-07-08T23:52',
      '12.05am = 2020-07-09T00:05',
      '6.15am = 2020-07-09T06:15',
    ],
  ],
]);

rows('the day of the telling is not that of the story', [
  [
    'A storm tore through the port late Monday, the mayor said Tuesday. It came ashore at 10:40 p.m.',
    ['late Monday = 2020-07-13', 'Tuesday = 2020-07-14', '10:40 p.m. = 2020-07-13T22:40'],
  ],
  [
    'The mayor said on Tuesday that the doors opened at 10:40 p.m.',
    ['Tuesday = 2020-07-14', '10:40 p.m. = 2020-07-14T22:40'],
  ],
]);

rows('figures that are compared with a month long gone', [
  [
    'Orders rose in May, the most since June 2009. In the 12 months to May they were up. In April they fell.',
    ['May = 2020-05', 'June 2009 = 2009-06', 'the 12 months = P12M', 'May = 2020-05', 'April = 2020-04'],
  ],
]);

rows('a feast behind its weekday', [
  ['Banks will be shut on Monday, Labor Day.', ['Monday = 2020-09-07', 'Labor Day = 2020-09-07']],
  ['Banks will be shut on Tuesday, Labor Day or not.', ['Tuesday = 2020-07-21', 'Labor Day = 2020-09-07']],
]);

rows('a day that is said once, behind two clocks', [
  [
    'The blast was at about 7:15 a.m. local time (1115 GMT) Tuesday.',
    ['about 7:15 a.m. local time = 2020-07-14T07:15', '1115 GMT = 2020-07-14T11:15', 'Tuesday = 2020-07-14'],
  ],
  [
    'Call from 9 a.m. to 6 p.m. ET Monday-Friday.',
    ['9 a.m. = 2020-07-15T09:00', '6 p.m. ET = 2020-07-15T18:00', 'Monday = XXXX-WXX-1', 'Friday = XXXX-WXX-5'],
  ],
]);

rows('a log is over where the text is at a day long after', [
  [
    'A court heard how the boy went missing.\n\nMonday 4 May 2020\n\n17:40 He leaves the house.\n\n23:50 He boards a bus.\n\n00:20 The bus stops.\n\nA boy was charged on 14 June. The jury sits again on Friday.',
    [
      'Monday 4 May 2020 = 2020-05-04',
      '17:40 = 2020-05-04T17:40',
      '23:50 = 2020-05-04T23:50',
      '00:20 = 2020-05-05T00:20',
      '14 June = 2020-06-14',
      'Friday = 2020-07-17',
    ],
  ],
]);

rows('what stands between a clock and what is counted from it', [
  [
    'At 9 p.m. on Monday she wrote "back soon", and left twelve minutes later.',
    ['9 p.m. on Monday = 2020-07-13T21:00', 'soon = FUTURE_REF', 'twelve minutes later = 2020-07-13T21:12'],
  ],
]);

rows('every year on a day', [
  ['The bells ring every year on 3 May.', ['every year = P1Y', '3 May = XXXX-05-03']],
  ['The bells rang last year on 3 May.', ['last year = 2019', '3 May = 2020-05-03']],
]);

rows('what is reached by a season is ahead', [
  [
    'The plague came in the spring of 1349. By the autumn most monks had died. In 1350 it was over, and in 1351 the roof fell.',
    ['the spring of 1349 = 1349-SP', 'the autumn = 1349-FA', '1350 = 1350', '1351 = 1351'],
  ],
]);

rows('the weekday and the night that the text has just spoken of', [
  [
    'A man was held in the July 6 raid. It began at 7:47 p.m. that Monday.',
    ['July 6 = 2020-07-06', '7:47 p.m. that Monday = 2020-07-06T19:47'],
  ],
  [
    'He fell ill on 4 July. He had come at 10pm the night before.',
    ['4 July = 2020-07-04', '10pm the night before = 2020-07-03T22:00'],
  ],
]);

rows('what figures are compared with sets no scene', [
  [
    'Prices rose in June, the most since May 2009. They were up 12 percent from June 2019. Stocks fell at the end of the month.',
    ['June = 2020-06', 'May 2009 = 2009-05', 'June 2019 = 2019-06', 'the end of the month = 2020-06'],
  ],
]);

rows('a half of the day that is said once', [
  [
    'The hall is open 5:30-10 p.m. on Saturday and 9-11 a.m. on Sunday.',
    [
      '5:30 = 2020-07-11T17:30',
      '10 p.m. on Saturday = 2020-07-11T22:00',
      '9 = 2020-07-12T09:00',
      '11 a.m. on Sunday = 2020-07-12T11:00',
    ],
  ],
  ['The share rose from 4 to 6 percent.', []],
]);

rows('a clause that "since" opens', [
  [
    'The raid of July 6 was the worst since the war began in October 2001. That same week two men died.',
    ['July 6 = 2020-07-06', 'October 2001 = 2001-10', 'That same week = 2020-W28'],
  ],
]);

rows('opening hours and stays', [
  ['The office is open from Monday to Friday.', ['Monday = XXXX-WXX-1', 'Friday = XXXX-WXX-5']],
  ['He was there from Monday to Friday.', ['Monday = 2020-07-13', 'Friday = 2020-07-17']],
]);

rows('a night of months ago that a court hears of', [
  [
    'She rang nine times on the night of 6 February, an inquest heard yesterday.\n\nThe first call was made at 8.15pm; the last at 3.50am. The court sits at 10am.',
    [
      'the night of 6 February = 2020-02-06TNI',
      'yesterday = 2020-07-14',
      '8.15pm = 2020-02-06T20:15',
      '3.50am = 2020-02-07T03:50',
      '10am = 2020-07-15T10:00',
    ],
  ],
]);
