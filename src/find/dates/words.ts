import { KIND } from './kinds.ts';
import { NUMBER_WORDS } from './numbers.ts';

/** What a word list says of one word. */
export interface WordEntry {
  readonly kinds: number;
  readonly value: number;
  readonly code: string;
  /** Whether an expression may hang on this word alone: what holds none is not looked at. */
  readonly trigger: boolean;
}

/** Words in the order of the number that they stand for, from 1; "=" joins spellings of one. */
const MONTHS = 'january february march april may june july august september october november december';
const MONTH_ABBREVIATIONS = 'jan feb mar apr may jun jul aug sep=sept oct nov dec';
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday';
const WEEKDAY_ABBREVIATIONS = 'mon tue=tues wed thu=thur=thurs fri sat sun';
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth ' +
  'twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first';

/** Singular, plural and TIMEX3's code, `T` before those of the clock. */
const UNITS =
  'second:seconds:TS minute:minutes:TM hour:hours:TH day:days:D week:weeks:W fortnight:fortnights:2W weekend:weekends:WE ' +
  'month:months:M quarter:quarters:Q year:years:Y decade:decades:10Y century:centuries:100Y millennium:millennia:1000Y';

const PARTS =
  'morning:MO mornings:MO dawn:MO daybreak:MO sunrise:MO afternoon:AF afternoons:AF evening:EV evenings:EV dusk:EV sunset:EV ' +
  'night:NI nights:NI nighttime:NI daytime:DT';
const SEASONS =
  'spring:SP summer:SU summers:SU autumn:FA fall:FA winter:WI winters:WI springs:SP autumns:FA wintertime:WI summertime:SU springtime:SP';
const DECADES = 'twenties:20 thirties:30 forties:40 fifties:50 sixties:60 seventies:70 eighties:80 nineties:90';
const VAGUE = 'several few many some various numerous countless';
const SETS =
  'daily:P1D nightly:P1D weekly:P1W biweekly:P2W fortnightly:P2W monthly:P1M quarterly:P1Q annually:P1Y yearly:P1Y hourly:PT1H semiannually:P6M bimonthly:P2M annual:P1Y';
/** Zones and their minutes east of Greenwich. What is also a name (PRC, ROC, MET) is no zone. */
const ZONES =
  'gmt:0 utc:0 est:-300 edt:-240 cst:-360 cdt:-300 mst:-420 mdt:-360 pst:-480 pdt:-420 bst:60 cet:60 cest:120 jst:540 ist:330 aest:600 msk:180 et:-300 ct:-360 mt:-420 pt:-480 hkt:480 sgt:480 eet:120 eest:180 aedt:660 nzst:720 eastern:-300 pacific:-480';
const ERAS = 'bc:-1 b.c.:-1 bce:-1 b.c.e.:-1 ad:1 a.d.:1 ce:1 c.e.:1';

/** Words that stand alone or open an expression, beyond those that name a unit or a date. */
const OPENERS =
  'today yesterday tomorrow tonight to-day to-morrow to-night overnight noon midnight midday now currently current presently nowadays recently recent lately ' +
  'soon shortly previously formerly future past present moment term time then midweek midyear midterm fiscal once ' +
  "already o'clock christmas easter thanksgiving halloween ramadan eid diwali tet pentecost juneteenth passover hanukkah kippur hashanah while ago dozens period";

export type Vocabulary = ReadonlyMap<string, WordEntry>;

const entry = (kinds: number, value = 0, code = '', trigger = true): WordEntry => ({ kinds, value, code, trigger });

function* pairs(list: string): Generator<[word: string, code: string, other: string]> {
  for (const item of list.split(' ')) {
    const [word = '', code = '', other = ''] = item.split(':');
    yield [word, code, other];
  }
}

function* numbered(list: string): Generator<[word: string, value: number]> {
  for (const [i, item] of list.split(' ').entries()) for (const word of item.split('=')) yield [word, i + 1];
}

type Add = (word: string, entry: WordEntry) => void;

function addNames(add: Add): void {
  for (const [word, value] of numbered(MONTH_ABBREVIATIONS)) {
    add(word, entry(KIND.MON, value));
    add(`${word}.`, entry(KIND.MON, value));
  }
  for (const [word, value] of numbered(MONTHS)) add(word, entry(KIND.MONTH, value));
  for (const [word, value] of numbered(WEEKDAYS)) {
    add(word, entry(KIND.WEEKDAY, value));
    add(`${word}s`, entry(KIND.WEEKDAYS, value));
  }
  for (const [word, value] of numbered(WEEKDAY_ABBREVIATIONS)) {
    add(word, entry(KIND.WKD, value));
    add(`${word}.`, entry(KIND.WKD, value));
  }
}

function addWords(add: Add): void {
  for (const [word, value] of numbered(ORDINALS)) add(word, entry(KIND.ORD, value, '', false));
  for (const [word, plural, code] of pairs(UNITS)) {
    add(
      word,
      entry(KIND.UNIT | (word === 'second' ? KIND.ORD : 0), word === 'second' ? 2 : 1, code, word !== 'second'),
    );
    add(plural, entry(KIND.UNITS, 1, code));
  }
  for (const [word, code] of pairs(PARTS)) add(word, entry(KIND.PART, 0, code));
  for (const [word, code] of pairs(SEASONS)) add(word, entry(KIND.SEASON, 0, code));
  for (const [word, decade] of pairs(DECADES)) add(word, entry(KIND.NINETIES, Number(decade)));
  for (const [word] of pairs(VAGUE)) add(word, entry(KIND.VAGUE, 0, '', false));
  for (const [word, code] of pairs(SETS)) add(word, entry(KIND.SETWORD, 0, code));
  for (const [word, minutes] of pairs(ZONES)) add(word, entry(KIND.ZONE, Number(minutes), '', false));
  for (const [word, sign] of pairs(ERAS)) add(word, entry(KIND.ERA, Number(sign)));
  for (const word of ['a.m.', 'am', 'a.m']) add(word, entry(KIND.AMPM, 0));
  for (const word of ['p.m.', 'pm', 'p.m']) add(word, entry(KIND.AMPM, 12));
  for (const [word] of pairs(OPENERS)) add(word, entry(0));
}

/** Kinds that are names in English and stand with a capital; in lower case they are other words ("may", "march", "sun"). */
const CAPITALISED = KIND.MONTH | KIND.MON | KIND.WEEKDAY | KIND.WKD | KIND.WEEKDAYS | KIND.ZONE | KIND.ERA;
/** The typesetter's dashes and apostrophes are those of the typewriter. */
const typographic = (word: string): string[] =>
  word === '-' ? ['–', '‑', '‐'] : word.includes("'") ? [word.replace("'", '’')] : [];

/** Of the number words, these open a year that is spoken: "nineteen ninety-six". */
const SPOKEN_CENTURY = /^(?:eighteen|nineteen|twenty)$/u;
const capitalised = (word: string): string => word[0]?.toUpperCase() + word.slice(1);

/**
 * Everything that a segment may hold, by its form in print: the lists above, and the words that the
 * rules' patterns ask for, which are no triggers themselves.
 */
export function vocabularyOf(literals: ReadonlySet<string>): Vocabulary {
  const words = new Map<string, WordEntry>();
  const add: Add = (word, item) => {
    words.set(word, item);
  };
  for (const literal of [...literals, ...NUMBER_WORDS]) add(literal, entry(0, 0, '', SPOKEN_CENTURY.test(literal)));
  addWords(add);
  addNames(add);
  const forms = new Map<string, WordEntry>();
  for (const [word, item] of words) {
    const proper = (item.kinds & CAPITALISED) !== 0;
    if (!proper) forms.set(word, item);
    else if (literals.has(word)) forms.set(word, entry(0, 0, '', false));
    if (!proper || (item.kinds & (KIND.ZONE | KIND.ERA)) === 0) forms.set(capitalised(word), item);
    forms.set(word.toUpperCase(), item);
    for (const other of typographic(word)) forms.set(other, item);
  }
  return forms;
}
