import { beforeWord } from '../guards.ts';
import { calendar, towardOf, valueOf } from '../readings.ts';
import type { DateRule } from '../rule.ts';

/** Holidays by name; their days are calculated in resolve/dates/holidays.ts. */
const NAMES: readonly [pattern: string, id: string][] = [
  ["christmas eve", 'christmas-eve'],
  ['christmas day?', 'christmas'],
  ['boxing day', 'boxing-day'],
  ["new year 's eve", 'new-years-eve'],
  ["new year 's day?", 'new-years-day'],
  ['good friday', 'good-friday'],
  ['easter monday', 'easter-monday'],
  ['easter sunday?', 'easter'],
  ['palm sunday', 'palm-sunday'],
  ['ash wednesday', 'ash-wednesday'],
  ['thanksgiving day?', 'thanksgiving'],
  ['black friday', 'black-friday'],
  ['memorial day', 'memorial-day'],
  ['labor day', 'labor-day'],
  ['independence day', 'independence-day'],
  ['the fourth of july', 'independence-day'],
  ['veterans day', 'veterans-day'],
  ['columbus day', 'columbus-day'],
  ["presidents ' day", 'presidents-day'],
  ["valentine 's day", 'valentines-day'],
  ["mother 's day", 'mothers-day'],
  ["father 's day", 'fathers-day'],
  ["st. patrick 's day", 'st-patricks-day'],
  ['halloween', 'halloween'],
  ['election day', 'election-day'],
  ['inauguration day', 'inauguration-day'],
  ['bastille day', 'bastille-day'],
  ['anzac day', 'anzac-day'],
  ['remembrance day', 'remembrance-day'],
  ['armistice day', 'remembrance-day'],
  ['pentecost', 'pentecost'],
  ['all saints day', 'all-saints-day'],
  ['ramadan', 'ramadan'],
  ['eid al - fitr', 'eid-al-fitr'],
  ['eid al - adha', 'eid-al-adha'],
  ['diwali', 'diwali'],
  ['tet', 'lunar-new-year'],
  ['lunar new year', 'lunar-new-year'],
  ['chinese new year', 'lunar-new-year'],
  ['yom kippur', 'yom-kippur'],
  ['rosh hashanah', 'rosh-hashanah'],
  ['passover', 'passover'],
  ['hanukkah', 'hanukkah'],
];

export const HOLIDAY_RULES: readonly DateRule[] = NAMES.map(([name, holiday]) => holidayRule(name, holiday));

function holidayRule(name: string, holiday: string): DateRule {
  const words = titled(name);
  return {
    id: `holiday-${holiday}`,
    pattern: `( the? ( toward:last | toward:next | toward:this ) )? ${name} ( ,? year:YEAR )?`,
    group: 'day',
    read: (found) => calendar({ holiday, year: valueOf(found, 'year'), toward: towardOf(found.words.toward) }),
    unless: [beforeWord('tree trees carol carols card cards island islands offensive bunny egg eggs shopping gifts gift party parties present presents season')],
    example: `They met on ${words}, 2015, by the sea.`,
    gives: '2015',
    counterExample: `They bought ${words} cards by the sea.`,
  };
}

/** The pattern's words as they are printed. */
function titled(name: string): string {
  const plain = name.replace(/\?/gu, '').replace(/ '/gu, "'").replace(/ - /gu, '-');
  return plain.replace(/(^|[ ])(?!of )(\p{L})/gu, (_, blank: string, letter: string) => blank + letter.toUpperCase());
}
