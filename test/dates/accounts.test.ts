import { rows } from './support.ts';

rows('what a participle tells of the subject leaves the thread', [
  [
    'The fire, started by lightning on June 17, has burned two mills. It crossed the river overnight and was near Zarbo at 6 a.m.',
    ['June 17 = 2020-06-17', 'overnight = 2020-07-14TNI', '6 a.m. = 2020-07-15T06:00'],
  ],
  [
    'The fire was started by lightning on June 17. It crossed the river at 6 a.m.',
    ['June 17 = 2020-06-17', '6 a.m. = 2020-06-17T06:00'],
  ],
  [
    'The bid, lodged by Zarbo Homes in October 2017, was put off at the last meeting on January 23.',
    ['October 2017 = 2017-10', 'January 23 = 2020-01-23'],
  ],
]);

rows('what goes back to a month runs on to now', [
  [
    'Trucks were turned back on Monday.\n\nThe row goes back to September 2017, when guards were sent there. A deal made in March was to end it.',
    ['Monday = 2020-07-13', 'September 2017 = 2017-09', 'March = 2020-03'],
  ],
  [
    'Guards were sent there in September 2017. A deal made in March ended it.',
    ['September 2017 = 2017-09', 'March = 2018-03'],
  ],
]);

rows('a court hears of a day long ago', [
  [
    'A jury at the High Court heard that Roe was last seen on Friday, October 12, 2018. The trial goes on.\n\nOn October 3 his car was scratched. On the Saturday he sent a text.\n\nThe van passed at 7.02pm.',
    [
      'Friday, October 12, 2018 = 2018-10-12',
      'October 3 = 2018-10-03',
      'the Saturday = 2018-10-06',
      '7.02pm = 2018-10-06T19:02',
    ],
  ],
  [
    'The bridge was opened on Friday, October 12, 2018.\n\nA van passed it at 7.02pm.',
    ['Friday, October 12, 2018 = 2018-10-12', '7.02pm = 2020-07-15T19:02'],
  ],
]);

rows('the weekday of a day, and a clock on a feast that is dated', [
  [
    'He was seen on August 6 last year, the holiday Tuesday.',
    ['August 6 last year = 2019-08-06', 'Tuesday = 2019-08-06'],
  ],
  [
    'He was seen on August 6 last year. He left on Tuesday.',
    ['August 6 last year = 2019-08-06', 'Tuesday = 2020-07-14'],
  ],
  [
    'They rose at noon on Easter Monday, April 24, 1916, in the rain.',
    ['noon on Easter Monday = 1916-04-24T12:00', 'April 24, 1916 = 1916-04-24'],
  ],
]);

rows('what is to come in the plain present', [
  ['Zarbo and Selby report on Thursday.', ['Thursday = 2020-07-16']],
  ['Zarbo reports on Thursday.', ['Thursday = 2020-07-16']],
  ['Zarbo and Selby reported on Thursday.', ['Thursday = 2020-07-09']],
  ['The match has been brought forward to Friday.', ['Friday = 2020-07-17']],
  ['It will be tabled on Friday and voted on in August.', ['Friday = 2020-07-17', 'August = 2020-08']],
  ['It was tabled on Friday and voted on in August.', ['Friday = 2020-07-10', 'August = 2019-08']],
  ['The practice days are Feb. 13-16.', ['Feb. 13 = 2021-02-13', '16 = 2021-02-16']],
]);

rows('an event further down is of its paragraph alone', [
  [
    'Prices fell.\n\nRents rose.\n\nPay was flat.\n\nTaxes fell.\n\nThe bank meets from July 28 to July 30.\n\nThe office will publish figures on Wednesday.',
    ['July 28 = 2020-07-28', 'July 30 = 2020-07-30', 'Wednesday = 2020-07-15'],
  ],
]);

rows('an inquest goes on from the day of the account, whatever month it told of between', [
  [
    'An inquest heard that Roe left at 5am on Monday, November 5, 2018. The coroner was told more.\n\nHis boat was built in June 2014. The inquest goes on.\n\nOn the Sunday evening the wind rose.\n\nHe was found on December 19.',
    [
      '5am on Monday, November 5, 2018 = 2018-11-05T05:00',
      'June 2014 = 2014-06',
      'the Sunday evening = 2018-11-04TEV',
      'December 19 = 2018-12-19',
    ],
  ],
]);

rows('a clause about the subject and a day that has something leave the thread', [
  [
    'The shares, which hit a high on June 11, were up 4 percent at midday.',
    ['June 11 = 2020-06-11', 'midday = 2020-07-15T12:00'],
  ],
  [
    'The talks, which began on Tuesday morning, were to end soon. A deal was near around midnight.',
    ['Tuesday morning = 2020-07-14TMO', 'soon = FUTURE_REF', 'around midnight = 2020-07-14T24:00'],
  ],
  [
    "The office told on Tuesday of Saturday's vote. By 11 a.m. half was counted.",
    ['Tuesday = 2020-07-14', 'Saturday = 2020-07-11', '11 a.m. = 2020-07-14T11:00'],
  ],
]);

rows('weekdays of a row, a number that counts and a word that joins', [
  [
    'She will answer at 5 p.m. Tuesday at the hall, 46 South Elm Street in the old town of Zarbo, and at noon Wednesday.',
    ['5 p.m. Tuesday = 2020-07-21T17:00', 'noon Wednesday = 2020-07-22T12:00'],
  ],
  ['They voted in 141 polling stations.', []],
  ['The office said that June was dry.', ['June = 2020-06']],
]);
