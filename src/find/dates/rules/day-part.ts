import type { ClockExpression, DateExpression, DayPart } from '../../../model/date-expression.ts';
import { afterWord, atEnd, beforeWord } from '../guards.ts';
import { calendar, clockOf, codeOf, dayOf, numberOf, stepOf } from '../readings.ts';
import type { DateRule, Found, Place, Reading } from '../rule.ts';

const BETWEEN = '( - | / | to | and )';

/** Parts of a day: mornings, nights, with their day. */
export const DAY_PART_RULES: readonly DateRule[] = [
  {
    id: 'small-hours',
    pattern: 'the ( early | small ) hours of ( toward:this morning | @day )',
    read: (found) =>
      clockOf(
        { part: 'MO' },
        found.readings.day?.expression ?? { kind: 'shifted', unit: 'day', amount: 0, from: 'now' },
      ),
    example: 'It sank in the small hours of July 13.',
    gives: '2020-07-13TMO',
    counterExample: 'It sank in the small hours of work.',
  },
  {
    id: 'day-part',
    pattern:
      '( ( edge:early | edge:late | edge:later | edge:earlier ) on? )? @day ( , | in the )? ( early | late | mid -? )? part:PART',
    read: (found) => edgedPart(found),
    unless: [pluralPart],
    example: 'The store burned Monday night.',
    gives: '2020-07-13TNI',
    counterExample: 'The store burned on Monday nightly.',
  },
  {
    id: 'any-day-part',
    pattern: '( a | an ) weekday:WEEKDAY part:PART',
    read: (found) => partOn(found, calendar({ weekday: numberOf(found, 'weekday'), any: true })),
    unless: [pluralPart],
    example: 'The dam broke on a Saturday afternoon.',
    gives: 'XXXX-WXX-6TAF',
    counterExample: 'The dam broke on Saturday afternoon.',
  },
  {
    id: 'part-of-day',
    pattern: '( the | mid -? )? part:PART of @day | ( ( mid | early | late ) -? )? part:PART ( on | yesterday )? @day',
    read: (found) => partOn(found, found.readings.day?.expression ?? null),
    unless: [pluralPart, beforeWord('-')],
    example: 'It sank on the morning of July 13.',
    gives: '2020-07-13TMO',
    counterExample: 'It was the morning of his life.',
  },
  {
    id: 'night-between',
    pattern: `the intervening? night of the? ( month:MONTHS day:DAY ${BETWEEN} day2:DAY | day:DAY ${BETWEEN} the? day2:DAY of? month:MONTHS ) ( ,? year:YEAR )?`,
    read: (found) => nightBetween(found),
    example: 'It sank on the night of 5–6 July.',
    gives: '2020-07-05TNI',
    counterExample: 'It sank on the night of 5, 6 or 7 July.',
  },
  {
    id: 'part-then',
    pattern:
      'the? part:PART ( on | of )? ( the step:next day | the step:following day | the step:same day | that step:same? day )',
    read: partThen,
    unless: [pluralPart],
    example: 'He arrived on May 3, 1931. At dawn the next day he left.',
    gives: '1931-05-04TMO',
    counterExample: 'At dawn the next daybreak watch began.',
  },
  {
    id: 'toward-part',
    pattern:
      '( edge:early | edge:earlier | edge:late | edge:later )? ( toward:last | toward:this | toward:next ) ( early | late )? part:PART',
    read: (found) =>
      edged(found, partOn(found, { kind: 'shifted', unit: 'day', amount: stepOf(found.words.toward), from: 'now' })),
    unless: [pluralPart, afterWord('his her their my our its your')],
    example: 'Snow fell last night.',
    gives: '2020-07-14TNI',
    counterExample: 'The last nightingale sang.',
  },
  {
    id: 'tonight',
    pattern: '( edge:early | edge:earlier | edge:late | edge:later )? ( tonight | to-night | tonite | 2nite )',
    read: (found) => edged(found, clockOf({ part: 'NI' }, { kind: 'shifted', unit: 'day', amount: 0, from: 'now' })),
    example: 'They play tonight.',
    gives: '2020-07-15TNI',
    counterExample: 'They play nightly.',
  },
  {
    id: 'overnight',
    pattern: 'overnight',
    read: () => clockOf({ part: 'NI' }, { kind: 'shifted', unit: 'day', amount: -1, from: 'now', turns: true }),
    unless: [beforeWord('delivery rate rates stay stays guests bag train trains trip lodging success loans')],
    example: 'Rain fell overnight.',
    gives: '2020-07-14TNI',
    counterExample: 'The overnight train is late.',
  },
  {
    id: 'then-part',
    pattern:
      'the? ( step:following | step:next | step:same | step:previous ) ( day ' +
      "'s )? part:PART | that step:same? part:PART",
    read: partThen,
    unless: [pluralPart],
    example: 'He arrived on May 3, 1931. The next morning he left.',
    gives: '1931-05-04TMO',
    counterExample: 'The next morningside stop is closed.',
  },
  {
    id: 'part-before',
    pattern: 'the part:PART ( sign:before | sign:after )',
    read: (found) =>
      partOn(found, {
        kind: 'shifted',
        unit: 'day',
        amount: found.words.sign?.lower === 'before' ? -1 : 1,
        from: 'then',
      }),
    unless: [pluralPart, (place) => !atEnd(place)],
    example: 'He died on May 3, 1931. He had sung the night before.',
    gives: '1931-05-02TNI',
    counterExample: 'He had sung the night before the fire.',
  },
];

/** The part of the day that the text has just spoken of, or of the one beside it. */
function partThen(found: Found): ClockExpression {
  const amount = THEN[found.words.step?.lower ?? 'same'] ?? 0;
  return partOn(found, { kind: 'shifted', unit: 'day', amount, from: 'then' });
}

const THEN: Readonly<Record<string, number>> = { following: 1, next: 1, same: 0, previous: -1 };

/** A night is that of the day on which it falls; two days that do not touch are no night. */
function nightBetween(found: Found): ClockExpression | null {
  const day = dayOf(found);
  return day !== null && numberOf(found, 'day2') === (day.day ?? 0) + 1 ? partOn(found, day, 'NI') : null;
}

/** "late Monday night". */
const edgedPart = (found: Found): Reading => edged(found, partOn(found, found.readings.day?.expression ?? null));

export function edged(found: Found, expression: ClockExpression): Reading {
  const edge = found.words.edge?.lower ?? '';
  return { expression, mod: edge === '' ? null : edge.startsWith('early') || edge === 'earlier' ? 'START' : 'END' };
}

export const partOn = (found: Found, day: DateExpression | null, part = codeOf(found, 'part')): ClockExpression =>
  clockOf({ part: part as DayPart }, day);

export function pluralPart({ lexemes, at, end }: Place): boolean {
  return lexemes.slice(at, end).some((word) => /^(?:mornings|afternoons|evenings|nights)$/u.test(word.lower));
}
