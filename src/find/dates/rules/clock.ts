import type { ClockExpression } from '../../../model/date-expression.ts';
import { afterWord, notAfterWord } from '../guards.ts';
import { clockOf, codeOf, digitsOf, hourIn, IN_ONE_WORD, numberOf } from '../readings.ts';
import type { DateRule, Found } from '../rule.ts';
import { faceOfLength, inTitle, onGameClock, opensAnyDays, opensDays, ownDay, priceBefore } from './clock-guards.ts';

const ZONE = '( zone:ZONE time? | ( local | standard ) time )?';

/** Times of day and parts of the day, with their day. */
export const CLOCK_RULES: readonly DateRule[] = [
  {
    id: 'clock',
    pattern: `time:CLOCK ( half:AMPM | in the part:PART )? ( hours | hrs )? ${ZONE}`,
    group: 'clock',
    read: (found) => timeOf(found),
    unless: [onGameClock, faceOfLength],
    example: 'The gates open at 10:35 a.m. sharp.',
    gives: '2020-07-15T10:35',
    counterExample: 'They lost 10:75 on points.',
  },
  {
    id: 'clock-military',
    pattern: `time:CLOCK ( hours:hours | hours:hrs ) ${ZONE}`,
    group: 'clock',
    read: (found) => (/^\d{4}$/u.test(codeOf(found, 'time')) ? timeOf(found) : null),
    unless: [notAfterWord('at by from until till to since around about between and before after')],
    example: 'The guns opened fire at 0430 hours.',
    gives: '2020-07-15T04:30',
    counterExample: 'They trained for 1500 hours.',
  },
  {
    id: 'clock-hour',
    pattern: `hour:NUM ( half:AMPM | o'clock ( in the part:PART | at night )? | in the part:PART ) ${ZONE}`,
    group: 'clock',
    read: (found) => timeOf(found),
    unless: [afterWord('$ £ €')],
    example: 'The gates open at 9 p.m. sharp.',
    gives: '2020-07-15T21:00',
    counterExample: 'Only 31 p.m. shifts are left.',
  },
  {
    id: 'noon',
    pattern: `word:noon | word:midday | word:midnight`,
    group: 'clock',
    read: (found) => clockOf({ hour: found.words.word?.lower === 'midnight' ? 24 : 12 }, null),
    unless: [inTitle],
    example: 'The bell rings at noon.',
    gives: '2020-07-15T12:00',
    counterExample: 'The High Noonday prayer was sung.',
  },
  {
    id: 'clock-day',
    pattern: '@clock ,? ( on | of )? @day part:PART?',
    read: (found) => onDay(found, 'clock'),
    unless: [opensDays],
    example: 'The gates opened at 9 a.m. Monday.',
    gives: '2020-07-13T09:00',
    counterExample: 'The gates open at 9 a.m. Mondays.',
  },
  {
    id: 'dotted-clock-part',
    pattern: 'time:CLOCK ( on )? @day part:PART',
    group: 'clock',
    read: (found) => onDottedDay(found),
    unless: [notAfterWord('at by until till from since before after around about')],
    example: 'The wave struck at 6.30 on Sunday evening.',
    gives: '2020-07-12T18:30',
    counterExample: 'The wave measured 6.30 on Sunday evening.',
  },
  {
    id: 'dotted-clock-day',
    pattern: 'time:CLOCK on @day',
    group: 'clock',
    read: (found) => onDottedDay(found),
    unless: [notAfterWord('at'), priceBefore],
    example: 'The wave struck at 18.20 on Sunday.',
    gives: '2020-07-12T18:20',
    counterExample: 'The shares closed at 18.20 on Friday.',
  },
  {
    id: 'day-part-clock',
    pattern: '@day part:PART ,? at @clock',
    read: (found) => onDay(found, 'clock'),
    example: 'The wave struck on Sunday afternoon at half past four.',
    gives: '2020-07-12T16:30',
    counterExample: 'The wave struck on Sunday afternoon at four ports.',
  },
  {
    id: 'clock-same-day',
    pattern: '@clock ,? ( on )? ( that same? day | the same day | the step:next day | the step:following day )',
    read: (found) => sameDay(found),
    example: 'He fell ill on May 3, 1931. At 4:55 p.m. that day he died.',
    gives: '1931-05-03T16:55',
    counterExample: 'At 4:55 p.m. that dayroom was shut.',
  },
  {
    id: 'clock-range-day',
    pattern: 'first:@clock ( to | - | until | and | till ) second:@clock ( on )? @day',
    read: (found) => {
      const { first, second, day } = found.readings;
      if (first?.expression.kind !== 'clock' || second?.expression.kind !== 'clock' || day === undefined) return null;
      return [
        { from: first.from, to: first.to, expression: { ...first.expression, day: day.expression } },
        { from: second.from, to: day.to, expression: { ...second.expression, day: day.expression } },
      ];
    },
    unless: [opensAnyDays],
    example: 'It rained from 2 a.m. to 8 p.m. on Sunday.',
    gives: '2020-07-12T02:00',
    counterExample: 'It rained from 2 a.m. to sunrise on Sunday.',
  },
  {
    id: 'day-clock',
    pattern: '@day ,? at? @clock',
    read: (found) => onDay(found, 'clock'),
    unless: [ownDay],
    example: 'The gates opened on July 13 at 9 a.m.',
    gives: '2020-07-13T09:00',
    counterExample: 'The gates opened on July 13 at nine sites.',
  },
];

/** "10:35", "0300 GMT", "9 p.m.", "4 in the morning". */
function timeOf(found: Found): ClockExpression | null {
  const { time, half, part, zone } = found.words;
  const [hours, minutes, seconds] = time === undefined ? [numberOf(found, 'hour') as number] : digitsOf(time.code);
  const afternoon = half?.value === 12 || part?.code === 'AF' || part?.code === 'EV' || /pm$/iu.test(time?.code ?? '');
  const military = time !== undefined && /^\d{4}$/u.test(time.code);
  const told = zone !== undefined || found.words.hours !== undefined;
  if (hours === undefined || !Number.isInteger(hours) || hours > 24) return null;
  if (
    military
      ? !told
      : time?.text.includes('.') === true && (half ?? part ?? zone) === undefined && !IN_ONE_WORD.test(time.code)
  )
    return null;
  if (time === undefined && hours > 12) return null;
  const morning = half?.value === 0 || /am$/iu.test(time?.code ?? '');
  const hour = afternoon && hours < 12 ? hours + 12 : morning && hours === 12 ? 0 : hours;
  const clock = { hour, minute: minutes ?? 0, ...(seconds === undefined ? {} : { second: seconds }) };
  return clockOf(zone === undefined ? clock : { ...clock, zone: zone.value }, null);
}

function onDay(found: Found, name: 'clock'): ClockExpression | null {
  const clock = found.readings[name]?.expression;
  const day = found.readings.day?.expression;
  return clock?.kind === 'clock' && day !== undefined
    ? { ...clock, ...hourIn(clock, codeOf(found, 'part')), day }
    : null;
}

/** "at 6.30 on Sunday evening": digits that are a price or a score elsewhere. */
function onDottedDay(found: Found): ClockExpression | null {
  const day = found.readings.day?.expression;
  const [hour = 0, minute] = digitsOf(codeOf(found, 'time'));
  const clock = clockOf({ hour, minute: minute ?? 0 }, null);
  if (IN_ONE_WORD.test(codeOf(found, 'time'))) return null;
  return day === undefined ? null : { ...clock, ...hourIn(clock, codeOf(found, 'part')), day };
}

const sameDay = (found: Found): ClockExpression | null => {
  const clock = found.readings.clock?.expression;
  const amount = found.words.step === undefined ? 0 : 1;
  return clock?.kind === 'clock' ? { ...clock, day: { kind: 'shifted', unit: 'day', amount, from: 'then' } } : null;
};
