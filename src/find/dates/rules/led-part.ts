import { after, afterWord, beforeWord } from '../guards.ts';
import type { DateRule, Place } from '../rule.ts';
import { edged, partOn, pluralPart } from './day-part.ts';

const leads = afterWord('in during by until through throughout over into');
const goesOn = beforeWord('of hours sky shift paper papers news train trains bus ferry boat sleeper flight');

/** Parts of a day whose day is not said, behind a word that leads to them: "by late afternoon", "in the evening". */
export const LED_PART_RULES: readonly DateRule[] = [
  {
    id: 'edge-part',
    pattern: '( early | mid | late ) -? part:PART',
    read: (found) => partOn(found, null),
    unless: [pluralPart, notLed],
    example: 'He arrived on May 3, 1931, and left by late afternoon.',
    gives: '1931-05-03TAF',
    counterExample: 'The late evening news had it.',
  },
  {
    id: 'edge-in-part',
    pattern: '( edge:early | edge:late | edge:later | edge:earlier ) in the part:PART',
    read: (found) => edged(found, partOn(found, null)),
    unless: [pluralPart, goesOn],
    example: 'He arrived on May 3, 1931, and left late in the afternoon.',
    gives: '1931-05-03TAF',
    counterExample: 'He came late in the night shift.',
  },
  {
    id: 'by-part',
    pattern: '( by | until | till ) part:PART',
    read: (found) => {
      const { part } = found.words;
      return part === undefined ? null : [{ expression: partOn(found, null), from: part, to: part }];
    },
    unless: [notByPart],
    example: 'He arrived on May 3, 1931, and had left by evening.',
    gives: '1931-05-03TEV',
    counterExample: 'He travelled by night, and slept by day.',
  },
  {
    id: 'sun-part',
    pattern: 'part:dawn | part:daybreak | part:sunrise | part:dusk | part:nightfall | part:sundown | part:sunset',
    read: (found) => partOn(found, null),
    unless: [notBySun],
    example: 'He arrived on May 3, 1931, and left at dawn.',
    gives: '1931-05-03TMO',
    counterExample: 'It was the dawn of a new age.',
  },
  {
    id: 'the-part',
    pattern: 'the ( early | late )? part:PART',
    read: (found) => partOn(found, null),
    unless: [pluralPart, notInPart],
    example: 'He arrived on May 3, 1931, and left in the evening.',
    gives: '1931-05-03TEV',
    counterExample: 'The evening papers had it.',
  },
];

/** "by late afternoon", "in mid-afternoon": a time where a word leads to it. */
function notLed(place: Place): boolean {
  return !afterWord('by until till since from before in')(place) || goesOn(place);
}

/** "by night" tells how, "until dawn" is told by the sun, "until evening classes" is of something. */
function notByPart(place: Place): boolean {
  const part = place.lexemes[place.end - 1]?.lower ?? '';
  return !/^(?:(?:mid)?(?:morning|afternoon)|evening)$/u.test(part) || /^(?:NOUN|ADJ)$/u.test(after(place)?.pos ?? '');
}

/** "by nightfall", "at dawn"; "before dawn", "at dawn prayers" and "from dusk till dawn" are on no day. */
function notBySun(place: Place): boolean {
  return !afterWord('by at until till')(place) || after(place)?.pos === 'NOUN' || beforeWord('of or and')(place);
}

/** "the evening" is a time where "in", "during", "later in" leads to it; "by the night train" tells how. */
function notInPart(place: Place): boolean {
  return !leads(place) || goesOn(place);
}
