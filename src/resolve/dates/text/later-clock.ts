import type { DateMention } from '../../../model/date-expression.ts';
import type { Document } from '../../../model/document.ts';
import { civil, parseDay } from '../calendar/days.ts';
import type { Outcome } from '../context.ts';
import { paragraphOf } from './thread.ts';

const CLOCK = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)$/u;
const LENGTH = /^PT(?:(\d+)H)?(?:(\d+)M)?$/u;
const SIDES: Readonly<Record<string, number>> = { later: 1, afterwards: 1, earlier: -1 };
const HOUR = 60;
const DAY = 24 * HOUR;

/** The rule of what `laterClock` makes. */
export const LATER_CLOCK = 'clock-later';

/**
 * "The boat left at 9 p.m. on Thursday and called for help five hours later": the length and its "later" as the clock that they
 * arrive at, where the date before is a clock; else the mention as it is.
 */
export function laterClock(
  document: Document,
  last: readonly [DateMention, Outcome] | null,
  mention: DateMention,
): DateMention {
  if (last === null || mention.expression.kind !== 'duration') return mention;
  const [, hours, minutes] = LENGTH.exec(mention.expression.value) ?? [];
  const [side, next] = [document.tokens[mention.lastToken], document.tokens[mention.lastToken + 1]];
  const sign = SIDES[side?.text ?? ''];
  if ((hours ?? minutes) === undefined || side === undefined || sign === undefined || next?.text === 'than')
    return mention;
  if (paragraphOf(document, last[0]) !== paragraphOf(document, mention)) return mention;
  const shift = sign * (Number(hours ?? 0) * HOUR + Number(minutes ?? 0));
  const clock = clockAt(last[1].value ?? '', shift);
  if (clock === null) return mention;
  const text = document.text.slice(mention.start, side.end);
  return { ...mention, text, end: side.end, lastToken: mention.lastToken + 1, expression: clock, rule: LATER_CLOCK };
}

/** The clock so many minutes from another. */
function clockAt(value: string, shift: number): DateMention['expression'] | null {
  const [, date, hour, minute] = CLOCK.exec(value) ?? [];
  const day = parseDay(date ?? null);
  if (day === null) return null;
  const total = day * DAY + Number(hour) * HOUR + Number(minute) + shift;
  const inDay = ((total % DAY) + DAY) % DAY;
  const on = civil(Math.floor(total / DAY));
  return {
    kind: 'clock',
    hour: Math.floor(inDay / HOUR),
    minute: inDay % HOUR,
    day: { kind: 'calendar', year: on.year, month: on.month, day: on.day },
  };
}
