import { expect, test } from 'vitest';
import { shown } from './support.ts';

type Passage = readonly [what: string, text: string, published: string | null, expected: readonly string[]];

/** Narratives hang on their own dates, reports on their day: whole passages, as a reader would have them. */
const PASSAGES: readonly Passage[] = [
  [
    'a siege, told long after',
    "The siege of Harrow began on 14 November 1642, when the earl's men closed the western road. For three weeks " +
      'nothing entered the town. On 6 December a sortie failed, and two days later the mayor asked for terms. The ' +
      'garrison marched out on Christmas Day. By the spring of 1643 the walls had been pulled down, and in April the ' +
      'earl himself was killed at the bridge. The following year Parliament took the town without a shot.',
    '2016-03-04',
    [
      '14 November 1642 = 1642-11-14',
      'three weeks = P3W',
      '6 December = 1642-12-06',
      'two days later = 1642-12-08',
      'Christmas Day = 1642-12-25',
      'the spring of 1643 = 1643-SP',
      'April = 1643-04',
      'The following year = 1644',
    ],
  ],
  [
    'an uprising, told with its weekdays',
    'The rising began on Easter Monday, 24 April 1916. At noon a band of men seized the mill. On the Tuesday the roads were ' +
      'closed, and by Friday, 28 April, the centre was in flames. At 3:45 p.m. on Saturday they gave in. In December 1918 ' +
      'their party won; in the following spring it split. The truce of July 1921 held.',
    '2020-05-05',
    [
      'Easter Monday = 1916-04-24',
      '24 April 1916 = 1916-04-24',
      'noon = 1916-04-24T12:00',
      'the Tuesday = 1916-04-25',
      'Friday, 28 April = 1916-04-28',
      '3:45 p.m. on Saturday = 1916-04-29T15:45',
      'December 1918 = 1918-12',
      'the following spring = 1919-SP',
      'July 1921 = 1921-07',
    ],
  ],
  [
    'a bombardment over the turn of a year',
    'The truce of Christmas Eve 1871 held for a week. On New Year’s Day the guns began again. On 3 March the fort fell, and that ' +
      'winter’s dead were buried in the moat. The next spring the town was rebuilt.',
    null,
    [
      'Christmas Eve 1871 = 1871-12-24',
      'a week = P1W',
      'New Year’s Day = 1872-01-01',
      '3 March = 1872-03-03',
      'that winter = 1872-WI',
      'The next spring = 1873-SP',
    ],
  ],
  [
    'a stay in hospital of years ago',
    'The mill burned on 3 August 2005. The miller was in hospital until mid-September, and that December he was let go.',
    '2020-07-15',
    ['3 August 2005 = 2005-08-03', 'mid-September = 2005-09', 'that December = 2005-12'],
  ],
  [
    'a report that looks back upon its years',
    'The mill was sold on Monday. It made a loss in 2011. The next year it shut, and the town lost 80 jobs.',
    '2020-07-15',
    ['Monday = 2020-07-13', '2011 = 2011', 'The next year = 2012'],
  ],
  [
    'days counted in a report that has spoken of a quarter, or of what is to come',
    'Shares rose on Tuesday as sales grew in the second quarter. A day earlier they had fallen. The board will vote in October. ' +
      'Two days earlier it had met.',
    '2020-07-15',
    [
      'Tuesday = 2020-07-14',
      'the second quarter = 2020-Q2',
      'A day earlier = 2020-07-13',
      'October = 2020-10',
      'Two days earlier = 2020-07-13',
    ],
  ],
  [
    'a revolt of the first century',
    'The revolt broke out in the autumn of 66 AD. By the following spring the legions had come. A second one began in 132; ' +
      'it lasted three years. The same hills had seen war in the 2nd century BC.',
    '2015-06-01',
    [
      'the autumn of 66 AD = 0066-FA',
      'the following spring = 0067-SP',
      '132 = 0132',
      'three years = P3Y',
      'the 2nd century BC = BC01',
    ],
  ],
  [
    'an election',
    'Thousands marched on Tuesday. Polls open at 8 a.m. on Wednesday and close 12 hours later; results are due late ' +
      'Thursday. His term would have ended in May. Talks were to resume on Friday night.',
    '2018-01-09',
    [
      'Tuesday = 2018-01-09',
      '8 a.m. on Wednesday = 2018-01-10T08:00',
      '12 hours later = 2018-01-10T20:00',
      'late Thursday = 2018-01-11',
      'May = 2018-05',
      'Friday night = 2018-01-12TNI',
    ],
  ],
  [
    'an emperor of the fourth century',
    'Emperor Varro was crowned in 361, at the age of nine. His mother ruled for him until 374. In the summer of ' +
      'that year he marched against the river tribes, and on 9 August he lost his army near the ford. He died in ' +
      'about 383. The war went on from 384 to 391. The tale was written down by a monk of the 7th century.',
    null,
    [
      '361 = 0361',
      '374 = 0374',
      'the summer of that year = 0374-SU',
      '9 August = 0374-08-09',
      '383 = 0383',
      '384 = 0384',
      '391 = 0391',
      'the 7th century = 06',
    ],
  ],
  [
    'a retreat, without a publication',
    'In the winter of 1811 the army fell back on Kovna. By the end of November few men were left. On the 26th they ' +
      'reached the river; the crossing took three days. The next month the frontier was passed. The year before, the ' +
      'marshal had been in Spain. In October of the following year, on the 16th, a great battle was fought. Peace ' +
      'came in the spring.',
    null,
    [
      'the winter of 1811 = 1811-WI',
      'the end of November = 1811-11',
      'the 26th = 1811-11-26',
      'three days = P3D',
      'The next month = 1811-12',
      'The year before = 1810',
      'October of the following year = 1811-10',
      'the 16th = 1811-10-16',
      'the spring = 1812-SP',
    ],
  ],
  [
    'a war, month by month',
    'The war began in the summer of 1714. On 28 June a prince was shot; a month later, on 29 July, it was declared. ' +
      'In February 1716 the battle for the forts began and it lasted until December. That winter was hard. In the ' +
      'spring of the following year the last great attack failed, and at 11 a.m. on 9 November 1717 the guns fell ' +
      'silent.',
    '2010-06-09',
    [
      'the summer of 1714 = 1714-SU',
      '28 June = 1714-06-28',
      'a month later = 1714-07',
      '29 July = 1714-07-29',
      'February 1716 = 1716-02',
      'December = 1716-12',
      'That winter = 1716-WI',
      'the spring of the following year = 1717-SP',
      '11 a.m. on 9 November 1717 = 1717-11-09T11:00',
    ],
  ],
  [
    'an anniversary',
    'Eighty years ago today, at 4:45 a.m. on September 4, 1939, the cruiser opened fire on the depot. The defenders ' +
      'held out for seven days. On September 6 the bridge was blown up. By the end of the month the town had fallen. ' +
      'It was freed in January 1945, and on May 9 the band played in the square. Today the depot is a museum.',
    '2019-09-04',
    [
      'Eighty years ago today = 1939-09-04',
      '4:45 a.m. on September 4, 1939 = 1939-09-04T04:45',
      'seven days = P7D',
      'September 6 = 1939-09-06',
      'the end of the month = 1939-09',
      'January 1945 = 1945-01',
      'May 9 = 1945-05-09',
      'Today = 2019-09-04',
    ],
  ],
  [
    'an old newspaper',
    "On the evening of April 14 the mayor went to the theatre. He was hurt by a fall shortly after 10 o'clock and " +
      'died at twenty-two minutes past seven the next morning. On Wednesday last the funeral was held. His son will ' +
      'leave the capital to-morrow and reach Springdale on the 3d of May.',
    '1871-04-20',
    [
      'the evening of April 14 = 1871-04-14TEV',
      "10 o'clock = 1871-04-14T10:00",
      'twenty-two minutes past seven the next morning = 1871-04-15T07:22',
      'Wednesday last = 1871-04-19',
      'to-morrow = 1871-04-21',
      'the 3d of May = 1871-05-03',
    ],
  ],
  [
    'an obituary',
    'Mira Holt was born on 2 February 1931 in Oslo. She moved to Leeds in 1950 and, the year after, married Tom ' +
      'Reed. Her second novel came in the spring of 1962. In May of that year the couple separated. Ten years later ' +
      'she won the Orley Prize. In the late 1980s she taught in Cork. She died on Tuesday. The funeral will be held ' +
      'on July 9.',
    '2021-07-01',
    [
      '2 February 1931 = 1931-02-02',
      '1950 = 1950',
      'the year after = 1951',
      'the spring of 1962 = 1962-SP',
      'May of that year = 1962-05',
      'Ten years later = 1972',
      'the late 1980s = 198',
      'Tuesday = 2021-06-29',
      'July 9 = 2021-07-09',
    ],
  ],
  [
    'a central bank',
    'The central bank raised its key rate on Thursday, the third rise this year, and said another could come as ' +
      'early as next month. Inflation hit 9.1 percent in March, the highest since August 2008. A year ago it stood at ' +
      '4 percent. The bank, which last raised rates in February, will publish its minutes on May 16. Its governor ' +
      'told reporters on Wednesday night that prices "will start falling by the end of the year". In the first ' +
      'quarter the economy grew.',
    '2024-05-02',
    [
      'Thursday = 2024-05-02',
      'this year = 2024',
      'next month = 2024-06',
      'March = 2024-03',
      'August 2008 = 2008-08',
      'A year ago = 2023',
      'February = 2024-02',
      'May 16 = 2024-05-16',
      'Wednesday night = 2024-05-01TNI',
      'the end of the year = 2024',
      'the first quarter = 2024-Q1',
    ],
  ],
  [
    'a rescue',
    'Rescuers pulled eleven miners from a flooded shaft early Monday, 36 hours after the dam above it broke. The ' +
      'alarm was raised at 7:40 p.m. on Saturday. On Sunday morning divers reached the gallery; that evening they ' +
      'heard knocking. The mine, opened in 1911, was closed last autumn and reopened in June. A hearing is set for ' +
      'December 4. In 2009 a fire at the same mine killed six men; the trial of its owners ended three years later.',
    '2023-11-20',
    [
      'early Monday = 2023-11-20',
      '36 hours = PT36H',
      '7:40 p.m. on Saturday = 2023-11-18T19:40',
      'Sunday morning = 2023-11-19TMO',
      'that evening = 2023-11-19TEV',
      '1911 = 1911',
      'last autumn = 2022-FA',
      'June = 2023-06',
      'December 4 = 2023-12-04',
      '2009 = 2009',
      'three years later = 2012',
    ],
  ],
  [
    'a strike',
    'Ferry workers walked out at 6 a.m. on Tuesday and will stay out until Thursday noon. A second strike is ' +
      "planned for the Easter weekend. Talks broke down late on Sunday after 14 hours. Last year's dispute lasted " +
      'from May to mid-July. The next sailing leaves at 7:15 on Friday morning. "We have waited since January 2023," ' +
      'said a woman who booked before Mar. 1.',
    '2025-03-11',
    [
      '6 a.m. on Tuesday = 2025-03-11T06:00',
      'Thursday noon = 2025-03-13T12:00',
      'the Easter weekend = 2025-W16-WE',
      'late on Sunday = 2025-03-09',
      '14 hours = PT14H',
      'Last year = 2024',
      'May = 2024-05',
      'mid-July = 2024-07',
      '7:15 on Friday morning = 2025-03-14T07:15',
      'January 2023 = 2023-01',
      'Mar. 1 = 2025-03-01',
    ],
  ],
  [
    'a storm',
    'The storm made landfall around 2 a.m. local time on Tuesday, Nov. 5, and by Tuesday evening had weakened. It ' +
      'was the third in as many weeks. In September and October of this year it rained for days. Schools will reopen ' +
      'on Monday, and power should be back by the weekend. Two years ago this week the same valley was under water. ' +
      'The season runs from June 1 to Nov. 30.',
    '2024-11-06',
    [
      'around 2 a.m. local time on Tuesday, Nov. 5 = 2024-11-05T02:00',
      'Tuesday evening = 2024-11-05TEV',
      'September = 2024-09',
      'October of this year = 2024-10',
      'days = PXD',
      'Monday = 2024-11-11',
      'the weekend = 2024-W45-WE',
      'Two years ago this week = 2022-W45',
      'June 1 = 2024-06-01',
      'Nov. 30 = 2024-11-30',
    ],
  ],
  [
    'a company',
    'Shares in Alto fell on Wednesday after it warned that sales for the three months to March would miss ' +
      'forecasts. Net profit for the quarter ended Dec. 31 rose 3% from a year earlier to $1.2 billion. Alto, which ' +
      'has cut jobs since November, expects demand to recover in the second half. For fiscal 2022, which ended in ' +
      'September, revenue was $9 billion. The board meets on Feb. 28.',
    '2023-02-15',
    [
      'Wednesday = 2023-02-15',
      'the three months = P3M',
      'March = 2023-03',
      'the quarter = 2022-Q4',
      'Dec. 31 = 2022-12-31',
      'a year earlier = 2021-Q4',
      'November = 2022-11',
      'the second half = 2023-H2',
      'fiscal 2022 = 2022',
      'September = 2022-09',
      'Feb. 28 = 2023-02-28',
    ],
  ],
];

test.each(PASSAGES)('%s', (_, text, published, expected) => {
  expect(shown(text, published)).toEqual(expected);
});
