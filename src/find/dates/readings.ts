import type {
  CalendarExpression,
  ClockExpression,
  DateExpression,
  ShiftedExpression,
  Toward,
  Unit,
} from '../../model/date-expression.ts';
import type { Lexeme } from './kinds.ts';
import type { Found, Reading } from './rule.ts';

/** Value of a named word, if it is there. */
export const numberOf = (found: Found, name: string): number | undefined => found.words[name]?.value;

export const codeOf = (found: Found, name: string): string => found.words[name]?.code ?? '';

const LAST = new Set(['last', 'past', 'previous', 'preceding', 'latest']);
const NEXT = new Set(['next', 'coming', 'upcoming', 'following']);

type Fields = Partial<Omit<CalendarExpression, 'kind'>>;

export const towardOf = (word: Lexeme | undefined): Toward | undefined => {
  if (word === undefined) return undefined;
  if (LAST.has(word.lower)) return 'last';
  return NEXT.has(word.lower) ? 'next' : 'this';
};

/** "last", "next", "this"; "the following" and "the previous" count from what the text last spoke of. */
export function directedBy(word: Lexeme | undefined): Fields {
  if (word === undefined) return {};
  const toward = towardOf(word) as Toward;
  return /^(?:following|previous)$/u.test(word.lower) ? { toward, fromThen: true } : { toward };
}

/** The same, and "the next spring", which in a story is the one that followed. */
export const directedOrThen = ({ toward, then }: Found['words']): Fields =>
  then === undefined ? directedBy(toward) : { toward: 'next', inStory: true };

/** −1, 0, +1 for "last", "this", "next". */
export const stepOf = (word: Lexeme | undefined): number => {
  const toward = towardOf(word);
  return toward === 'last' ? -1 : toward === 'next' ? 1 : 0;
};

/** A calendar expression of the fields that are there. */
export function calendar(fields: { readonly [K in keyof Fields]: Fields[K] | undefined }): CalendarExpression {
  const known: Record<string, unknown> = { kind: 'calendar' };
  for (const name in fields) {
    const value = fields[name as keyof Fields];
    if (value !== undefined) known[name] = value;
  }
  return known as unknown as CalendarExpression;
}

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Day, month and year of the words of these names; null where no month has such a day. */
export function dayOf(found: Found): CalendarExpression | null {
  const [month, day] = [numberOf(found, 'month'), numberOf(found, 'day')];
  if (month !== undefined && day !== undefined && day > (DAYS_IN_MONTH[month - 1] ?? 0)) return null;
  const { weekday, toward } = found.words;
  return calendar({ ...yearOf(found), month, day, weekday: weekday?.value, ...directedBy(toward) });
}

/** "the autumn of 66 AD", "2 August 216 BC"; null where no such year is. */
export function ofEra(found: Found, fields: CalendarExpression | null): CalendarExpression | null {
  const { era, year } = found.words;
  if (fields === null || era === undefined || year === undefined) return fields;
  return Number.isInteger(year.value) && year.value > 0
    ? { ...fields, year: era.value < 0 ? 1 - year.value : year.value }
    : null;
}

/** A year as the words give it: four digits, two, or "last year". */
export function yearOf(found: Found): Fields {
  const { year, short, shift, same, scene } = found.words;
  if (same !== undefined) return { sceneYear: 0 };
  if (scene !== undefined) return { sceneYear: stepOf(scene) };
  if (year !== undefined) return { year: year.value };
  if (short !== undefined) return { shortYear: short.value };
  return shift === undefined ? {} : { yearShift: stepOf(shift) };
}

export const shifted = (unit: Unit, amount: number | null, from: ShiftedExpression['from']): Reading => ({
  expression: { kind: 'shifted', unit, amount, from },
});

export const plain = (kind: 'duration' | 'set' | 'reference', value: string): Reading => ({
  expression: { kind, value },
});

const UNIT_OF: Readonly<Record<string, Unit>> = {
  TS: 'second',
  TM: 'minute',
  TH: 'hour',
  D: 'day',
  W: 'week',
  '2W': 'week',
  WE: 'weekend',
  M: 'month',
  Q: 'quarter',
  Y: 'year',
  '10Y': 'decade',
  '100Y': 'century',
  '1000Y': 'millennium',
};

export const unitOf = (found: Found, name = 'unit'): Unit => UNIT_OF[codeOf(found, name)] ?? 'day';

/** Duration of so many units: 3 and `TH` → PT3H, 2.5 and `Y` → P2Y6M, null and `W` → PXW. */
export function durationValue(counted: number | null, code: string): string {
  const amount = counted === null || isWritable(counted) ? counted : null;
  const time = code.startsWith('T') ? 'T' : '';
  const [, factor = '', unit = ''] = /^T?(\d*)(\w+)$/u.exec(code) as RegExpExecArray;
  if (unit === 'WE') return amount === null ? 'PXD' : `P${amount * 2}D`;
  if (amount === null) return factor === '' ? `P${time}X${unit}` : `PX${unit === 'Y' ? ERA_CODE[factor] : unit}`;
  const scaled = amount * (factor === '' ? 1 : Number(factor));
  return `P${time}${withHalves(scaled, unit)}`;
}

/** What is written in digits alone: neither "1e+23" nor nonsense such as "2.5.5". */
const isWritable = (amount: number): boolean => amount === 0 || (amount >= 1e-6 && amount < 1e15);

/** TIMEX3's letters for an unknown number of decades, centuries, millennia. */
const ERA_CODE: Readonly<Record<string, string>> = { '10': 'E', '100': 'C', '1000': 'L' };
const SMALLER: Readonly<Record<string, readonly [unit: string, count: number]>> = {
  Y: ['M', 12],
  H: ['M', 60],
  M: ['S', 60],
  D: ['H', 24],
};

/** 5.5 hours are 5H30M; a fraction that does not come out even stays a fraction. */
function withHalves(amount: number, unit: string): string {
  const whole = Math.floor(amount);
  const smaller = SMALLER[unit];
  if (whole === amount || smaller === undefined || whole === 0) return `${amount}${unit}`;
  const rest = (amount - whole) * smaller[1];
  return Number.isInteger(rest) && unit !== 'D' ? `${whole}${unit}${rest}${smaller[0]}` : `${amount}${unit}`;
}

export const seasonOf = (found: Found): CalendarExpression['season'] =>
  codeOf(found, 'season') as CalendarExpression['season'];

/** 25/02/2019, 25.02.19: which number is the month is settled later. */
export function numericDay(found: Found): DateExpression | null {
  const dotted = found.words.dotted?.code.split('.').map(Number);
  const [first = 0, second = 0, year = 0] = dotted ?? ['first', 'second', 'year'].map((name) => numberOf(found, name));
  const [low, high] = first < second ? [first, second] : [second, first];
  if (low < 1 || low > 12 || high > 31) return null;
  return { kind: 'numeric', first, second, year };
}

/** A duration of so many of the unit that the pattern names `unit`. */
export const lengthOf = (found: Found, amount: number): Reading =>
  plain('duration', durationValue(amount, codeOf(found, 'unit')));

/** "second" counts places, not time, where it is an ordinal. */
export const isOrdinal = (found: Found): boolean => found.words.unit?.lower === 'second';

/** A time without its day. */
type Time = Pick<ClockExpression, 'hour' | 'minute' | 'second' | 'part' | 'zone'>;

export const clockOf = (time: Time, day: DateExpression | null): ClockExpression => ({ kind: 'clock', ...time, day });

/** "7.30pm" in one word. */
export const IN_ONE_WORD = /[ap]m$/iu;

/** Hour, minute and second of a clock's digits: "0430", "7.30pm", "10:35:20". */
export function digitsOf(code: string): (number | undefined)[] {
  if (/^\d{4}$/u.test(code)) return [Number(code.slice(0, 2)), Number(code.slice(2))];
  return code.replace(IN_ONE_WORD, '').split(/[:.]/u).map(Number);
}

/** "7:15 on Friday evening": the part of the day says which half the hour is of. */
export function hourIn({ hour }: ClockExpression, part: string): { readonly hour?: number } {
  if (hour === undefined || hour >= 12 || !/^(?:AF|EV|NI)$/u.test(part)) return {};
  return { hour: part === 'NI' && hour < 6 ? hour : hour + 12 };
}
