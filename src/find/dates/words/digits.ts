import { KIND } from '../kinds.ts';
import type { WordEntry } from './words.ts';

/** Years that a bare number of four digits may mean without more ado. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;

const entry = (kinds: number, value: number, code = '', trigger = false): WordEntry => ({
  kinds,
  value,
  code,
  trigger,
});

const FORMS: readonly [pattern: RegExp, read: (match: RegExpExecArray) => WordEntry][] = [
  [/^(\d{1,2})$/u, ([, n]) => small(Number(n), (n as string).length)],
  [/^(\d{4})$/u, ([, n]) => fourDigits(n as string)],
  [/^(\d{3,4}|\d{2})['’]?s$/u, ([, n]) => decade(n as string)],
  [/^(\d{1,2})(?:st|nd|rd|th)$/iu, ([, n]) => entry(KIND.ORD, Number(n), 'digits', true)],
  [/^(\d?[23])d$/u, ([, n]) => entry(KIND.ORD, Number(n))],
  [/^(\d{1,2})[:.](\d{2})(?::(\d{2}))?$/u, ([text]) => clock(text)],
  [/^(\d{1,2}(?:[:.]\d{2})?)(am|pm)$/iu, ([, time, half]) => clock(time as string, half)],
  [/^\d{1,2}\.\d{1,2}\.\d{4}$/u, ([text]) => entry(KIND.DOTTED, 0, text, true)],
  [/^(\d+(?:\.\d+)?)(m|bn)$/u, ([, n, scale]) => entry(KIND.NUM, Math.round(Number(n) * (scale === 'm' ? 1e6 : 1e9)))],
  [/^\d[\d,.]*$/u, ([text]) => entry(KIND.NUM, Number(text.replaceAll(',', '')))],
];

/** What a token that begins with a digit may be, or null where it is nothing temporal ("747s", "4x4"). */
export function readDigits(text: string): WordEntry | null {
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(text);
    if (match !== null) return read(match);
  }
  return null;
}

function small(n: number, digits: number): WordEntry {
  const day = n >= 1 && n <= 31 ? KIND.DAYNUM : 0;
  return entry(KIND.NUM | day | (digits === 2 ? KIND.YY : 0), n);
}

function fourDigits(digits: string): WordEntry {
  const n = Number(digits);
  const year = n >= FIRST_YEAR && n <= LAST_YEAR;
  const clock = n < 2400 && n % 100 < 60 ? KIND.CLOCK : 0;
  return entry(KIND.NUM | (year ? KIND.YEAR : 0) | clock, n, digits, true);
}

/** 1990s, '90s; 747s and 1993s are no decades. */
function decade(digits: string): WordEntry {
  const n = Number(digits);
  const known = digits.length === 2 ? n >= 20 || n === 0 || n === 10 : digits.length === 4 && n <= LAST_YEAR;
  return n % 10 === 0 && known ? entry(KIND.DECADE, n, digits, true) : entry(0, n);
}

/** Hours, minutes and seconds as HH:MM:SS in `code`; a wrong time is a score or a verse, H:MM:SS a runner's time. */
function clock(text: string, half?: string): WordEntry {
  const [hours = 0, minutes = 0, seconds] = text.split(/[:.]/u).map(Number);
  const right = hours <= 24 && minutes < 60 && (seconds ?? 0) < 60;
  const lap = seconds !== undefined && /^\d:/u.test(text) && half === undefined;
  const dotted = text.includes('.') && half === undefined;
  if (!right || lap) return entry(0, Number.parseFloat(text));
  return entry(KIND.CLOCK | (dotted ? KIND.NUM : 0), dotted ? Number(text) : hours, `${text}${half ?? ''}`, !dotted);
}
