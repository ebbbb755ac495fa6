import { after, afterWord, before, beforeWord, notAfterWord } from '../guards.ts';
import { calendar, plain } from '../readings.ts';
import type { DateRule, Place } from '../rule.ts';
import { inTitle } from './clock-guards.ts';

/** Past, present and future without a date: TIMEX3's PAST_REF, PRESENT_REF, FUTURE_REF. */
export const REFERENCE_RULES: readonly DateRule[] = [
  {
    id: 'now',
    pattern: 'now',
    read: () => plain('reference', 'PRESENT_REF'),
    unless: [discourseNow, nowAndThen],
    example: 'The mine is now a museum.',
    gives: 'PRESENT_REF',
    counterExample: 'Now, what did she say?',
  },
  {
    id: 'right-now',
    pattern: 'right now',
    read: () => plain('reference', 'PRESENT_REF'),
    example: 'They want answers right now.',
    gives: 'PRESENT_REF',
    counterExample: 'Turn right, now and then stop.',
  },
  {
    id: 'present',
    pattern: 'currently | current | presently | nowadays | these days | at present | at the moment',
    read: () => plain('reference', 'PRESENT_REF'),
    unless: [flowing, inTitle],
    example: 'She is currently in Oslo.',
    gives: 'PRESENT_REF',
    counterExample: 'A current of warm water runs north.',
  },
  {
    id: 'to-the-present',
    pattern: 'year:YEAR ( - | to | until | till ) first:the? last:present',
    read: (found) => {
      const { year, first, last } = found.words;
      if (year === undefined || last === undefined) return null;
      return [
        { expression: calendar({ year: year.value }), from: year, to: year },
        { ...plain('reference', 'PRESENT_REF'), from: first ?? last, to: last },
      ];
    },
    unless: [beforeNoun],
    example: 'He has kept the light from 1998 to the present.',
    gives: '1998',
    counterExample: 'He has kept the light from 1998 to the present keeper.',
  },
  {
    id: 'this-moment',
    pattern: 'at first:this ( very | crucial | critical | difficult | historic )? last:moment',
    read: (found) => {
      const { first, last } = found.words;
      return first === undefined || last === undefined
        ? null
        : [{ ...plain('reference', 'PRESENT_REF'), from: first, to: last }];
    },
    example: 'Nobody can travel at this difficult moment.',
    gives: 'PRESENT_REF',
    counterExample: 'Nobody travelled at that moment.',
  },
  {
    id: 'past',
    pattern: 'more? recently | lately',
    read: () => plain('reference', 'PAST_REF'),
    unless: [beforeWord('- than as'), datedBehind],
    example: 'The road was recently paved.',
    gives: 'PAST_REF',
    counterExample: 'The recents folder is full.',
  },
  {
    id: 'the-past',
    pattern: 'the ( recent | distant | not - too - distant )? past',
    read: () => plain('reference', 'PAST_REF'),
    unless: [beforeNoun, notAfterWord('in of from into')],
    example: 'The town lives in the past.',
    gives: 'PAST_REF',
    counterExample: 'They drove past the church.',
  },
  {
    id: 'soon',
    pattern: 'soon | shortly | very soon | as soon as possible',
    read: () => plain('reference', 'FUTURE_REF'),
    unless: [afterWord('as too sooner was were'), beforeWord('after before as thereafter afterward'), inThePast],
    example: 'The lift will open soon.',
    gives: 'FUTURE_REF',
    counterExample: 'Soon after the quake he left.',
  },
  {
    id: 'some-day',
    pattern: 'one day | some day | someday',
    read: () => plain('reference', 'FUTURE_REF'),
    unless: [notSomeDay],
    example: 'The valley will one day be a lake.',
    gives: 'FUTURE_REF',
    counterExample: 'The strike took one day.',
  },
  {
    id: 'future',
    pattern:
      'the ( near | immediate | distant )? future | near future | the ( near | short | long | longer | medium ) term',
    read: () => plain('reference', 'FUTURE_REF'),
    unless: [ownFuture, (place) => barefuture(place) && (beforeWord('of')(place) || isSubject(place))],
    example: 'No sale is planned in the near future.',
    gives: 'FUTURE_REF',
    counterExample: 'Wheat futures fell. His future is bright.',
  },
];

/** "One day" behind a modal in the clause, or at its head ("One day they will see"), is some day; "for one day" is a length. */
function notSomeDay(place: Place): boolean {
  if (afterWord('for in took within of last lasted about only just than until')(place)) return true;
  const side = before(place) === undefined ? after : before;
  return ![1, 2, 3, 4, 5, 6].some((n) => MODAL.test(side(place, n)?.text ?? ''));
}

const MODAL = /^(?:will|['’]ll|would|could|may|might|can)$/iu;

/** "the lane soon grew into a road": soon after, not soon. */
function inThePast(place: Place): boolean {
  const right = after(place);
  return (
    right?.pos === 'VERB' &&
    (/..ed$/u.test(right.text) ||
      /^(?:became|began|came|fell|found|grew|had|left|made|took|was|were|went|won)$/u.test(right.text))
  );
}

/** "most recently in May 2021": the date behind tells when. */
function datedBehind(place: Place): boolean {
  return afterWord('most')(place) && beforeWord('in on at last')(place);
}

/** "now and then", "now and again", "more now than ever": no present. */
function nowAndThen(place: Place): boolean {
  return /^(?:and (?:then|again)|than ever)$/iu.test(`${after(place)?.text} ${after(place, 2)?.text}`);
}

/** "The future beckons", "it is the future". */
const isSubject = (place: Place): boolean => before(place) === undefined || afterWord('is was " “')(place);

/** "the future of the harbour" is its prospects; "in the future" is a time. */
const barefuture = (place: Place): boolean =>
  place.end === place.at + 2 && place.lexemes[place.end - 1]?.lower === 'future';

const opens = (place: Place): boolean => {
  const left = before(place);
  return left === undefined || /^(?:["“‘]|``|''|[-—–:;,])$/u.test(left.text);
};

/** "Now, …", "Now you see": the word that takes a breath. */
function discourseNow(place: Place): boolean {
  const right = after(place);
  return (
    opens(place) && before(place) === undefined && (right?.text === ',' || right?.text === '?' || right?.text === '!')
  );
}

/** "a current", "ocean current", "currents": water and electricity flow. */
function flowing(place: Place): boolean {
  const last = place.lexemes[place.end - 1];
  if (last?.lower !== 'current') return false;
  const right = after(place);
  return (
    right === undefined || !/^(?:NOUN|ADJ|PROPN|NUM|VERB|PUNCT)$/u.test(right.pos) || /^[.,;:)]$/u.test(right.text)
  );
}

function beforeNoun(place: Place): boolean {
  const right = after(place);
  return right !== undefined && /^(?:NOUN|PROPN|NUM|ADJ)$/u.test(right.pos);
}

const owners = notAfterWord('his her its their our my your whose');
/** "its future" belongs to somebody; "futures" are traded. */
function ownFuture(place: Place): boolean {
  return !owners(place) || /'s$|’s$/u.test(before(place)?.text ?? '');
}
