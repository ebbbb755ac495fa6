import { codeOf, durationValue, lengthOf, numberOf, plain } from '../readings.ts';
import type { Found, Reading } from '../rule.ts';

/** Half an hour is 30 minutes, half a century 50 years. */
export const HALVES: Readonly<Record<string, string>> = {
  TH: 'PT30M',
  TM: 'PT30S',
  D: 'PT12H',
  Y: 'P6M',
  '10Y': 'P5Y',
  '100Y': 'P50Y',
  '1000Y': 'P500Y',
};

/** Units of which one tells quarters as a length. */
const QUARTERED = /^(?:TH|Y|10Y|100Y)$/u;

/** A quarter of an hour is 15 minutes, three-quarters of a century 75 years. */
export function quartersOf(found: Found): Reading | null {
  const count = numberOf(found, 'n') ?? 1;
  const code = codeOf(found, 'unit');
  if (!QUARTERED.test(code) || count > 3) return null;
  if (code === 'TH') return plain('duration', `PT${count * 15}M`);
  return code === 'Y' ? plain('duration', `P${count * 3}M`) : lengthOf(found, count / 4);
}

/** As a length names them: "24 hours, seven days" is two. */
const COARSE_TO_FINE = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'];

export function sum(found: Found): Reading | null {
  const parts = [
    [numberOf(found, 'n') ?? 1, codeOf(found, 'unit')],
    [numberOf(found, 'm'), codeOf(found, 'unit2')],
    [numberOf(found, 'k'), codeOf(found, 'unit3')],
  ].filter((part): part is [number, string] => part[0] !== undefined);
  const ranks = parts.map(([, code]) => COARSE_TO_FINE.indexOf(code));
  if (ranks.some((rank, i) => rank < 0 || rank <= (ranks[i - 1] ?? -1))) return null;
  const values = parts.map(([amount, code]) => durationValue(amount, code).slice(1));
  const [days, times] = [
    values.filter((value) => !value.startsWith('T')),
    values.filter((value) => value.startsWith('T')),
  ];
  const time = times.map((value) => value.slice(1)).join('');
  return plain('duration', `P${days.join('')}${time === '' ? '' : `T${time}`}`);
}

/** "two or three million years": the scale is that of both. */
export function lowOf(found: Found): number {
  const [low, high] = [numberOf(found, 'low') as number, numberOf(found, 'high') as number];
  const scale = [1e9, 1e6, 1e3].find((step) => high >= step && high % step === 0) ?? 1;
  return low < 1000 && high / scale > low ? low * scale : low;
}
