import type { ShiftedExpression, Unit } from '../../model/date-expression.ts';
import type { Found, Reading } from './rule.ts';

const AMOUNT = /^P(T?)(X|\d+(?:\.\d+)?)([A-Z])(?:(\d+)M)?(?:(\d+)D)?/u;
const UNITS: Readonly<Record<string, Unit>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  Q: 'quarter',
  E: 'decade',
  C: 'century',
  L: 'millennium',
};
const TIMES: Readonly<Record<string, Unit>> = { H: 'hour', M: 'minute', S: 'second' };

/** Years from which an age is no more told by the calendar: "13 billion years ago". */
const DEEP_TIME = 10_000;

/** The amount that a duration's value tells, as a shift: P2Y, −1 → two years back. */
export function byAmount(found: Found, sign: number, from: 'now' | 'then'): Reading | null {
  const amount = found.readings.amount;
  if (amount?.expression.kind !== 'duration') return null;
  const [, time, count, letter = '', months, days] = AMOUNT.exec(amount.expression.value) ?? [];
  const unit = time === 'T' ? TIMES[letter] : UNITS[letter];
  if (unit === undefined || (from === 'then' && (time === 'T' || count === 'X'))) return null;
  const extra = months === undefined ? 0 : Number(months) / 12;
  const isDeepTime = unit === 'year' && Number(count) >= DEEP_TIME;
  const steps = count === 'X' || isDeepTime ? null : sign * (Number(count) + extra);
  const expression: ShiftedExpression = {
    kind: 'shifted',
    unit,
    amount: steps,
    from,
    ...(from === 'then' ? { length: amount.expression.value } : {}),
    ...(days === undefined || time === 'T' ? {} : { grain: 'day', besides: sign * Number(days) }),
    ...(steps === -1 && unit === 'year' ? { compares: true } : {}),
    ...(steps === null && sign > 0 ? { ahead: true } : {}),
  };
  return { expression, mod: amount.mod ?? null };
}
