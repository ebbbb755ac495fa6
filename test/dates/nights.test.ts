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
