import { isBeside } from '../../../lexicon/date-neighbours.ts';
import type { DateExpression } from '../../../model/date-expression.ts';
import { after, afterWord, notAfterWord } from '../guards.ts';
import { calendar, codeOf, numberOf, plain } from '../readings.ts';
import type { DateRule, Place, Read } from '../rule.ts';

/** Decades, centuries, years before Christ. */
export const ERA_RULES: readonly DateRule[] = [
  {
    id: 'decade',
    pattern: "the? '? decade:DECADE",
    group: 'span',
    read: (found) => decadeOf(numberOf(found, 'decade') as number, codeOf(found, 'decade')),
    unless: [afterWord('boeing his her their my our in-his'), noDecade, ofWarmth],
    example: 'The mill closed in the 1990s.',
    gives: '199',
    counterExample: 'Her husband was in his 60s.',
  },
  {
    id: 'decade-apostrophe',
    pattern: "the? '? decade:YY ( 's | ' s )",
    group: 'span',
    read: (found) =>
      (numberOf(found, 'decade') as number) % 10 === 0 ? decadeOf(numberOf(found, 'decade') as number, '00') : null,
    unless: [afterWord('his her their my our')],
    example: "Disco ruled the '70's here.",
    gives: '197',
    counterExample: "Number 71's shirt was torn.",
  },
  {
    id: 'decade-year-apostrophe',
    pattern: "the? decade:YEAR ( 's | ' s )",
    group: 'span',
    read: (found) => {
      const year = numberOf(found, 'decade') as number;
      return year % 10 === 0 && found.words.decade !== undefined ? decadeOf(year, `${year}`) : null;
    },
    unless: [notAfterWord('in since during of until by from early late mid to and')],
    example: "Jazz came to town in 1930's bars.",
    gives: '193',
    counterExample: "It was 1931's best play.",
  },
  {
    id: 'decade-word',
    pattern: 'the? decade:NINETIES',
    group: 'span',
    read: (found) => ({ kind: 'era', unit: 'decade', from: null, decade: numberOf(found, 'decade') as number }),
    unless: [alone, afterWord('his her their my our')],
    example: 'The quarry closed in the eighties.',
    gives: '198',
    counterExample: 'He is in his eighties.',
  },
  {
    id: 'century',
    pattern: 'the? n:ORD -? ( century | centuries ) ( era:ERA )?',
    group: 'span',
    read: (found) => centuryOf(numberOf(found, 'n') as number, numberOf(found, 'era')),
    example: 'The chapel dates from the 14th century.',
    gives: '13',
    counterExample: 'He scored a second and a half century.',
  },
  {
    id: 'century-first',
    pattern: 'the? n:ORD ( and | or | to | - | through ) ( early | late )?',
    read: (found) => {
      const word = found.words.n;
      return word === undefined
        ? null
        : [{ from: word, to: word, expression: { kind: 'era', unit: 'century', from: (word.value - 1) * 100 } }];
    },
    unless: [
      (place) =>
        !/^(?:\d+(?:st|nd|rd|th)|\p{L}+th)$/u.test(after(place)?.text ?? '') ||
        !/^centur/u.test(after(place, 2)?.text ?? ''),
    ],
    example: 'Trade grew in the 17th and 18th centuries.',
    gives: '16',
    counterExample: 'He came in 17th and left.',
  },
  {
    id: 'nth-behind-century',
    pattern: '( the ( edge:beginning | edge:start | edge:middle | edge:end ) of )? the n:ORD',
    read: (found) => {
      const { n, edge } = found.words;
      const mod = edge === undefined ? null : edge.lower === 'middle' ? 'MID' : edge.lower === 'end' ? 'END' : 'START';
      return n === undefined ? null : { expression: centuryOf(n.value, undefined), mod };
    },
    unless: [notBehindCentury],
    example: 'Ore was dug from the 17th century to the end of the 19th, and sold.',
    gives: '18',
    counterExample: 'Ore was dug from the 17th of May to the end of the 19th, and sold.',
  },
  {
    id: 'before-christ',
    pattern: 'year:NUM era:ERA | era:ERA year:NUM | year:YEAR era:ERA',
    group: 'span',
    read: (found) => {
      const [year, sign] = [numberOf(found, 'year') as number, numberOf(found, 'era') as number];
      if (sign < 0 && year >= DEEP_TIME) return plain('reference', 'PAST_REF');
      return Number.isInteger(year) && year > 0 && year < 10_000
        ? calendar({ year: sign < 0 ? 1 - year : year })
        : null;
    },
    example: 'The temple was razed in 480 BC by invaders.',
    gives: 'BC0480',
    counterExample: 'The line ran 480 miles through BC wilderness.',
  },
];

/** Years before Christ for which TIMEX3 has no value: "10,000 BC". */
const DEEP_TIME = 10_000;

/** "from the 15th century to the 19th": the century is said once. */
function notBehindCentury(place: Place): boolean {
  const [before, joint] = [place.lexemes[place.at - 2], place.lexemes[place.at - 1]];
  const joins = before?.lower === 'century' && /^(?:to|until|till|through|and)$/u.test(joint?.lower ?? '');
  return !joins || /^(?:NOUN|ADJ|PROPN)$/u.test(after(place)?.pos ?? '');
}

function noDecade(place: Place): boolean {
  return /^(?:jets?|airplanes?|planes?|bills?|notes?)$/u.test(after(place)?.text ?? '');
}

/** Words on either side within which the weather shows. */
const WARMTH_REACH = 10;

/** "temperatures in the mid-20s". */
function ofWarmth({ document: { tokens }, lexemes, at, end }: Place): boolean {
  const [first, last] = [lexemes[at], lexemes[end - 1]];
  if (first === undefined || last === undefined || last.code.length !== 2) return false;
  const near = tokens.slice(Math.max(0, first.first - WARMTH_REACH), last.last + WARMTH_REACH);
  return near.some(({ text }) => isBeside(text, 'warmth'));
}

const edged = notAfterWord('early mid late - ’');
/** "in his eighties", "temperatures in eighties": only "the", "early" or "mid-" tells of a decade. */
function alone(place: Place): boolean {
  return place.end === place.at + 1 && edged(place) && place.lexemes[place.at - 1]?.lower !== '-';
}

/** "1990s", "'90s", "1600s" (a century, as TIMEX3 has it). */
function decadeOf(n: number, digits: string): Read {
  if (digits.length === 2) return { kind: 'era', unit: 'decade', from: null, decade: n };
  return { kind: 'era', unit: n % 100 === 0 && n < 1900 ? 'century' : 'decade', from: n };
}

/** 14th → from 1300; 7th BC → from −699. */
const centuryOf = (n: number, era: number | undefined): DateExpression => ({
  kind: 'era',
  unit: 'century',
  from: era !== undefined && era < 0 ? 1 - n * 100 : (n - 1) * 100,
});
