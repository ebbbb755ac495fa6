import { dayNumber, nthWeekday, weekdayOf } from './days.ts';
import { FIRST_LUNAR_YEAR, LUNAR_DAYS } from './lunar-days.ts';

/** The day on which a holiday falls in a year, or null where nobody tells. */
type Place = (year: number) => number | null;

const fixed =
  (month: number, day: number): Place =>
  (year) =>
    dayNumber(year, month, day);

/** The nth such weekday of a month (−1 is the last), or so many days behind it. */
const nth =
  (n: number, weekday: number, month: number, plus = 0): Place =>
  (year) =>
    nthWeekday(year, month, weekday, n) + plus;

/** Western Easter Sunday by the anonymous Gregorian algorithm (Meeus/Jones/Butcher). */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

/** Orthodox Easter Sunday: Meeus's Julian algorithm, and the 13 days between the calendars from 1900 to 2099. */
function orthodoxEaster(year: number): number | null {
  if (year < 1900 || year > 2099) return null;
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const month = Math.floor((d + e + 114) / 31);
  return dayNumber(year, month, ((d + e + 114) % 31) + 1) + 13;
}

const afterEaster =
  (days: number): Place =>
  (year) =>
    easter(year) + days;

const fromTable =
  (name: keyof typeof LUNAR_DAYS): Place =>
  (year) => {
    const day: number | undefined = LUNAR_DAYS[name][year - FIRST_LUNAR_YEAR];
    return day === undefined || day === 0 ? null : dayNumber(year, Math.floor(day / 100), day % 100);
  };

/** The last Monday before 25 May. */
const victoriaDay: Place = (year) => {
  const eve = dayNumber(year, 5, 24);
  return eve - ((weekdayOf(eve) + 6) % 7);
};

const HOLIDAYS: Readonly<Record<string, Place>> = {
  'new-years-day': fixed(1, 1),
  'new-years-eve': fixed(12, 31),
  'valentines-day': fixed(2, 14),
  'st-patricks-day': fixed(3, 17),
  'australia-day': fixed(1, 26),
  'april-fools-day': fixed(4, 1),
  'may-day': fixed(5, 1),
  juneteenth: fixed(6, 19),
  'canada-day': fixed(7, 1),
  'anzac-day': fixed(4, 25),
  'independence-day': fixed(7, 4),
  'bastille-day': fixed(7, 14),
  halloween: fixed(10, 31),
  'all-saints-day': fixed(11, 1),
  'remembrance-day': fixed(11, 11),
  'veterans-day': fixed(11, 11),
  'christmas-eve': fixed(12, 24),
  christmas: fixed(12, 25),
  'boxing-day': fixed(12, 26),
  'inauguration-day': fixed(1, 20),
  'martin-luther-king-day': nth(3, 1, 1),
  'presidents-day': nth(3, 1, 2),
  'mothers-day': nth(2, 7, 5),
  'memorial-day': nth(-1, 1, 5),
  'labour-day': fixed(5, 1),
  'labour-day-nz': nth(4, 1, 10),
  'early-may-bank-holiday': nth(1, 1, 5),
  'spring-bank-holiday': nth(-1, 1, 5),
  'indigenous-peoples-day': nth(2, 1, 10),
  'summer-bank-holiday': nth(-1, 1, 8),
  'earth-day': fixed(4, 22),
  'womens-day': fixed(3, 8),
  'republic-day-india': fixed(1, 26),
  'bonfire-night': fixed(11, 5),
  'waitangi-day': fixed(2, 6),
  'all-souls-day': fixed(11, 2),
  'orthodox-christmas': fixed(1, 7),
  'fathers-day-south': nth(1, 7, 9),
  'thanksgiving-canada': nth(2, 1, 10),
  'cyber-monday': nth(4, 4, 11, 4),
  'fathers-day': nth(3, 7, 6),
  'labor-day': nth(1, 1, 9),
  'columbus-day': nth(2, 1, 10),
  'election-day': nth(1, 1, 11, 1),
  thanksgiving: nth(4, 4, 11),
  'black-friday': nth(4, 4, 11, 1),
  'remembrance-sunday': nth(2, 7, 11),
  'shrove-tuesday': afterEaster(-47),
  'ash-wednesday': afterEaster(-46),
  'mothering-sunday': afterEaster(-21),
  'palm-sunday': afterEaster(-7),
  'holy-saturday': afterEaster(-1),
  'orthodox-easter': orthodoxEaster,
  'maundy-thursday': afterEaster(-3),
  'good-friday': afterEaster(-2),
  easter: afterEaster(0),
  'easter-monday': afterEaster(1),
  'ascension-day': afterEaster(39),
  pentecost: afterEaster(49),
  'whit-monday': afterEaster(50),
  'lunar-new-year': fromTable('lunarNewYear'),
  ramadan: fromTable('ramadan'),
  'eid-al-fitr': fromTable('eidAlFitr'),
  'eid-al-adha': fromTable('eidAlAdha'),
  diwali: fromTable('diwali'),
  'rosh-hashanah': fromTable('roshHashanah'),
  'yom-kippur': fromTable('yomKippur'),
  passover: fromTable('passover'),
  hanukkah: fromTable('hanukkah'),
  'st-stephens-day': fixed(12, 26),
  'st-georges-day': fixed(4, 23),
  'st-davids-day': fixed(3, 1),
  'st-andrews-day': fixed(11, 30),
  epiphany: fixed(1, 6),
  'burns-night': fixed(1, 25),
  hogmanay: fixed(12, 31),
  'groundhog-day': fixed(2, 2),
  'cinco-de-mayo': fixed(5, 5),
  'gandhi-jayanti': fixed(10, 2),
  'madaraka-day': fixed(6, 1),
  'mashujaa-day': fixed(10, 20),
  'jamhuri-day': fixed(12, 12),
  'heritage-day': fixed(9, 24),
  'day-of-the-dead': fixed(11, 2),
  'patriots-day': nth(3, 1, 4),
  'victoria-day': victoriaDay,
  'melbourne-cup-day': nth(1, 2, 11),
};

/** The day of a holiday in a year, or null where the tables do not reach. */
export const holidayIn = (name: string, year: number): number | null => HOLIDAYS[name]?.(year) ?? null;
