import { after, afterWord, beforeWord, notAfterWord } from '../guards.ts';
import { clockOf, codeOf, numberOf } from '../readings.ts';
import type { DateRule, Found, Place, Read } from '../rule.ts';

const HALF = "( o'clock )? ( half:AMPM | in the part:PART )?";
const leads = 'at by until till since about around before after from to past towards shortly just';

/** Times of day in words: "half past seven", "ten minutes to nine". */
export const SPOKEN_CLOCK_RULES: readonly DateRule[] = [
  {
    id: 'half-past',
    pattern: `half -? past hour:NUM ${HALF}`,
    group: 'clock',
    read: (found) => spoken(found, 30),
    example: 'The bells rang at half past seven.',
    gives: '2020-07-15T07:30',
    counterExample: 'They drove half past 40 farms.',
  },
  {
    id: 'quarter-past',
    pattern: `a? quarter ( past | after ) hour:NUM ${HALF} | a? quarter ( before:to | before:before ) hour:NUM ${HALF}`,
    group: 'clock',
    read: (found) => spoken(found, found.words.before === undefined ? 15 : -15),
    unless: [notAfterWord(leads), beforeWord('percent % of -')],
    example: 'The bells rang at a quarter to nine.',
    gives: '2020-07-15T08:45',
    counterExample: 'Sales fell from the first quarter to 9 million.',
  },
  {
    id: 'minutes-past-midnight',
    pattern:
      'n:NUM ( minutes | minute )? ( past | before:to | before:before ) ( word:midnight | word:noon | word:midday )',
    group: 'clock',
    read: (found) => {
      const minutes = numberOf(found, 'n') as number;
      const noon = found.words.word?.lower === 'midnight' ? 0 : 12 * 60;
      const total = noon + (found.words.before === undefined ? minutes : -minutes);
      return minutes < 60 && Number.isInteger(minutes) ? atMinute(total) : null;
    },
    example: 'The child was born at two minutes past midnight.',
    gives: '2020-07-15T00:02',
    counterExample: 'The child was born two hours before midnight.',
  },
  {
    id: 'minutes-past',
    pattern: `n:NUM ( ( said:minutes | said:minute ) ( past | after | before:to | before:before ) | past ) hour:NUM ${HALF}`,
    group: 'clock',
    read: (found) => {
      const minutes = numberOf(found, 'n') as number;
      const isBefore = found.words.before !== undefined;
      if (minutes > (isBefore ? BEFORE_MOST : 59) || !Number.isInteger(minutes)) return null;
      return spoken(found, isBefore ? -minutes : minutes);
    },
    unless: [afterWord('- +'), countsThing, (place) => !saysMinutes(place) && notAfterWord(leads)(place)],
    example: 'He died at twenty-two minutes past six.',
    gives: '2020-07-15T06:22',
    counterExample: 'The train stops for 22 minutes after 600 miles.',
  },
];

/** The second half of an hour counts down to the next: delays that fall "from 52 minutes to nine" tell no time. */
const BEFORE_MOST = 30;

const saysMinutes = ({ lexemes, at }: Place): boolean => /^minutes?$/u.test(lexemes[at + 1]?.lower ?? '');

/** "two minutes after 12 shots": the hour counts something. */
function countsThing(place: Place): boolean {
  return /^(?:NOUN|ADJ)$/u.test(after(place)?.pos ?? '');
}

/** So many minutes past (or, below 0, before) an hour of the clock face. */
function spoken(found: Found, minutes: number): Read {
  const hour = numberOf(found, 'hour') as number;
  if (!Number.isInteger(hour) || hour < 1 || hour > 12) return null;
  const late = found.words.half?.value === 12 || /^(?:AF|EV)$/u.test(codeOf(found, 'part'));
  const face = late && hour < 12 ? hour + 12 : hour;
  return atMinute(face * 60 + minutes);
}

function atMinute(minutes: number): Read {
  const total = (minutes + 24 * 60) % (24 * 60);
  return clockOf({ hour: Math.floor(total / 60), minute: total % 60 }, null);
}
