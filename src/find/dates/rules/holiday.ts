import { beforeWord } from '../guards.ts';
import { calendar, numberOf, towardOf } from '../readings.ts';
import type { DateRule, Guard } from '../rule.ts';

/**
 * Holidays: the pattern of the name, the holiday's name in `resolve/dates/calendar/holidays.ts`, one printed form of the
 * name, and the holiday's day in 2015.
 */
const HOLIDAYS: readonly [pattern: string, id: string, printed: string, in2015: string][] = [
  ['christmas eve', 'christmas-eve', 'Christmas Eve', '2015-12-24'],
  ['christmas day?', 'christmas', 'Christmas', '2015-12-25'],
  ['boxing day', 'boxing-day', 'Boxing Day', '2015-12-26'],
  ["new year 's eve", 'new-years-eve', "New Year's Eve", '2015-12-31'],
  ["new year 's day", 'new-years-day', "New Year's Day", '2015-01-01'],
  ['good friday', 'good-friday', 'Good Friday', '2015-04-03'],
  ['easter monday', 'easter-monday', 'Easter Monday', '2015-04-06'],
  ['easter sunday?', 'easter', 'Easter Sunday', '2015-04-05'],
  ['palm sunday', 'palm-sunday', 'Palm Sunday', '2015-03-29'],
  ['ash wednesday', 'ash-wednesday', 'Ash Wednesday', '2015-02-18'],
  ['pentecost | whit sunday | whitsun', 'pentecost', 'Pentecost', '2015-05-24'],
  ['whit monday', 'whit-monday', 'Whit Monday', '2015-05-25'],
  ['ascension day', 'ascension-day', 'Ascension Day', '2015-05-14'],
  ["all saints ( ' )? day", 'all-saints-day', "All Saints' Day", '2015-11-01'],
  ['thanksgiving day?', 'thanksgiving', 'Thanksgiving Day', '2015-11-26'],
  ['black friday', 'black-friday', 'Black Friday', '2015-11-27'],
  ['memorial day', 'memorial-day', 'Memorial Day', '2015-05-25'],
  ['labor day', 'labor-day', 'Labor Day', '2015-09-07'],
  ['labour day', 'labour-day', 'Labour Day', '2015-05-01'],
  ['early may bank holiday', 'early-may-bank-holiday', 'Early May Bank Holiday', '2015-05-04'],
  ['spring bank holiday', 'spring-bank-holiday', 'Spring Bank Holiday', '2015-05-25'],
  ['( august | summer ) bank holiday', 'summer-bank-holiday', 'August Bank Holiday', '2015-08-31'],
  ['cyber monday', 'cyber-monday', 'Cyber Monday', '2015-11-30'],
  ['earth day', 'earth-day', 'Earth Day', '2015-04-22'],
  ["international women 's day", 'womens-day', "International Women's Day", '2015-03-08'],
  ['republic day', 'republic-day-india', 'Republic Day', '2015-01-26'],
  ['bonfire night', 'bonfire-night', 'Bonfire Night', '2015-11-05'],
  ['waitangi day', 'waitangi-day', 'Waitangi Day', '2015-02-06'],
  ['mothering sunday', 'mothering-sunday', 'Mothering Sunday', '2015-03-15'],
  ['holy saturday', 'holy-saturday', 'Holy Saturday', '2015-04-04'],
  ['orthodox easter sunday?', 'orthodox-easter', 'Orthodox Easter', '2015-04-12'],
  ['orthodox christmas day?', 'orthodox-christmas', 'Orthodox Christmas', '2015-01-07'],
  ["indigenous peoples ( ' )? day", 'indigenous-peoples-day', "Indigenous Peoples' Day", '2015-10-12'],
  ["all souls ( ' )? day", 'all-souls-day', "All Souls' Day", '2015-11-02'],
  ['independence day', 'independence-day', 'Independence Day', '2015-07-04'],
  ["veterans ( ' )? day", 'veterans-day', 'Veterans Day', '2015-11-11'],
  ['columbus day', 'columbus-day', 'Columbus Day', '2015-10-12'],
  ["presidents ( ' )? day", 'presidents-day', "Presidents' Day", '2015-02-16'],
  ['martin luther king ( jr. | jr )? day', 'martin-luther-king-day', 'Martin Luther King Day', '2015-01-19'],
  ["valentine 's day", 'valentines-day', "Valentine's Day", '2015-02-14'],
  ["mother 's day", 'mothers-day', "Mother's Day", '2015-05-10'],
  ["father 's day", 'fathers-day', "Father's Day", '2015-06-21'],
  ["( st. | st ) patrick 's day", 'st-patricks-day', "St. Patrick's Day", '2015-03-17'],
  ['australia day', 'australia-day', 'Australia Day', '2015-01-26'],
  ["april fools ( ' )? day | april fool 's day", 'april-fools-day', "April Fools' Day", '2015-04-01'],
  ['may day', 'may-day', 'May Day', '2015-05-01'],
  ['juneteenth', 'juneteenth', 'Juneteenth', '2015-06-19'],
  ['canada day', 'canada-day', 'Canada Day', '2015-07-01'],
  ['shrove tuesday', 'shrove-tuesday', 'Shrove Tuesday', '2015-02-17'],
  ['( maundy | holy ) thursday', 'maundy-thursday', 'Maundy Thursday', '2015-04-02'],
  ['remembrance sunday', 'remembrance-sunday', 'Remembrance Sunday', '2015-11-08'],
  ['halloween', 'halloween', 'Halloween', '2015-10-31'],
  ['election day', 'election-day', 'Election Day', '2015-11-03'],
  ['inauguration day', 'inauguration-day', 'Inauguration Day', '2015-01-20'],
  ['bastille day', 'bastille-day', 'Bastille Day', '2015-07-14'],
  ['anzac day', 'anzac-day', 'Anzac Day', '2015-04-25'],
  ['( remembrance | armistice ) day', 'remembrance-day', 'Armistice Day', '2015-11-11'],
  ['( lunar | chinese ) new year | tet', 'lunar-new-year', 'Lunar New Year', '2015-02-19'],
  ['ramadan', 'ramadan', 'Ramadan', '2015-06-18'],
  ['eid al - fitr', 'eid-al-fitr', 'Eid al-Fitr', '2015-07-17'],
  ['eid al - adha', 'eid-al-adha', 'Eid al-Adha', '2015-09-23'],
  ['diwali', 'diwali', 'Diwali', '2015-11-11'],
  ['yom kippur', 'yom-kippur', 'Yom Kippur', '2015-09-23'],
  ['rosh hashanah', 'rosh-hashanah', 'Rosh Hashanah', '2015-09-14'],
  ['passover', 'passover', 'Passover', '2015-04-04'],
  ['hanukkah', 'hanukkah', 'Hanukkah', '2015-12-07'],
  ["( st. | st ) stephen 's day", 'st-stephens-day', "St. Stephen's Day", '2015-12-26'],
  ["( st. | st ) george 's day", 'st-georges-day', "St. George's Day", '2015-04-23'],
  ["( st. | st ) david 's day", 'st-davids-day', "St. David's Day", '2015-03-01'],
  ["( st. | st ) andrew 's day", 'st-andrews-day', "St. Andrew's Day", '2015-11-30'],
  ['epiphany', 'epiphany', 'Epiphany', '2015-01-06'],
  ['burns night', 'burns-night', 'Burns Night', '2015-01-25'],
  ['hogmanay', 'hogmanay', 'Hogmanay', '2015-12-31'],
  ['groundhog day', 'groundhog-day', 'Groundhog Day', '2015-02-02'],
  ['cinco de mayo', 'cinco-de-mayo', 'Cinco de Mayo', '2015-05-05'],
  ['gandhi jayanti', 'gandhi-jayanti', 'Gandhi Jayanti', '2015-10-02'],
  ['madaraka day', 'madaraka-day', 'Madaraka Day', '2015-06-01'],
  ['mashujaa day', 'mashujaa-day', 'Mashujaa Day', '2015-10-20'],
  ['jamhuri day', 'jamhuri-day', 'Jamhuri Day', '2015-12-12'],
  ['heritage day', 'heritage-day', 'Heritage Day', '2015-09-24'],
  ['day of the dead', 'day-of-the-dead', 'Day of the Dead', '2015-11-02'],
  ["patriots ( ' )? day", 'patriots-day', "Patriots' Day", '2015-04-20'],
  ['victoria day', 'victoria-day', 'Victoria Day', '2015-05-18'],
  ['melbourne cup day', 'melbourne-cup-day', 'Melbourne Cup Day', '2015-11-03'],
];

/** "Easter Island", "Christmas cards", "the Tet offensive": things named after the day. */
const ofThing = beforeWord(
  'market markets tree trees carol carols card cards island islands offensive bunny egg eggs shopping gift gifts party parties present presents bushfire bushfires fire fires massacre uprising rising',
);

/** In lower case the words are others: "good friday" is not written, "passover" is. */
const lowerCase: Guard = ({ lexemes, at, end }) => {
  const name = lexemes.slice(at, end).find(({ lower }) => !/^(?:the|last|next|this|weekend|week|of)$/u.test(lower));
  return name !== undefined && /^\p{Ll}/u.test(name.text);
};

export const HOLIDAY_RULES: readonly DateRule[] = HOLIDAYS.map(([name, holiday, printed, day]) => ({
  id: `holiday-${holiday}`,
  pattern: `( the? ( toward:last | toward:next | toward:this ) )? ( ${name} ) ( ,? year:YEAR | ( of | in ) year:YEAR | long? around:weekend | around:week )? | the ( ${name} ) ( of year:YEAR | long? around:weekend | around:week ) | the ( around:weekend | around:week ) of ( ${name} ) ( ,? year:YEAR | of year:YEAR )?`,
  group: 'day',
  read: (found) => {
    const { around, toward } = found.words;
    const unit = around?.lower as 'weekend' | undefined;
    return calendar({ holiday, year: numberOf(found, 'year'), toward: towardOf(toward), around: unit });
  },
  unless: [ofThing, lowerCase],
  example: `They met on ${printed}, 2015, by the sea.`,
  gives: day,
  counterExample: `They bought ${printed} cards by the sea.`,
}));
