import { isBeside } from '../../../lexicon/date-neighbours.ts';
import { classesIn } from '../../../lexicon/word-list.ts';
import type { Token } from '../../../model/document.ts';
import { beforeWord } from '../guards.ts';
import { KIND, type Lexeme } from '../kinds.ts';
import { calendar, numberOf, yearOf } from '../readings.ts';
import type { DateRule, Found, Place, Read } from '../rule.ts';

/** Quarters and halves of years. */
export const QUARTER_RULES: readonly DateRule[] = [
  {
    id: 'quarter-adjective',
    pattern: 'the? fiscal? n:ORD - last:quarter',
    read: (found) => {
      const { n, last } = found.words;
      const expression = quarterOf(found);
      return n === undefined || last === undefined || expression === null || !('kind' in expression)
        ? null
        : [{ expression, from: n, to: last }];
    },
    example: 'The third-quarter loss shocked them.',
    gives: '2020-Q3',
    counterExample: 'The third-quarterly report is late.',
  },
  {
    id: 'quarter',
    pattern:
      "the? ( fiscal -? | year:YEAR 's? | ( toward:last | toward:this | toward:next ) year 's | current )? ( fiscal | calendar )? -? n:ORD ( fiscal | calendar )? -? quarter ( ( of | in )? ( fiscal? year:YEAR | toward:last year | toward:this year | toward:next year ) )?",
    group: 'span',
    read: (found) => quarterOf(found),
    unless: [ofGame],
    example: 'Profit doubled in the third quarter of 1998.',
    gives: '1998-Q3',
    counterExample: 'He played the quarter-final in the rain.',
  },
  {
    id: 'edge-quarter',
    pattern:
      'the ( edge:opening | final | last | closing ) quarter of ( year:YEAR | ( shift:last | shift:this | shift:next ) year )',
    group: 'span',
    read: (found) => calendar({ quarter: found.words.edge === undefined ? 4 : 1, ...yearOf(found) }),
    unless: [ofGame],
    example: 'Output shrank in the final quarter of 2012.',
    gives: '2012-Q4',
    counterExample: 'Output shrank in the final quarter of the century.',
  },
  {
    id: 'quarter-code',
    pattern: '( year:YEAR -? n:QUARTER | n:QUARTER ( of | , | - )? ( year:YEAR )? )',
    group: 'span',
    read: (found) => quarterOf(found),
    example: 'Sales rose in Q3 2018.',
    gives: '2018-Q3',
    counterExample: 'He drove a Q7 home.',
  },
  {
    id: 'quarter-months',
    pattern: 'first:MONTH - last:MONTH | the first:MONTH - last:MONTH ( quarter | period )',
    group: 'span',
    read: (found) => quarterOfMonths(found),
    example: 'Profit doubled in the January-March quarter.',
    gives: '2020-Q1',
    counterExample: 'Profit doubled in the January-May quarter.',
  },
  {
    id: 'quarter-to-month',
    pattern: 'the? month:MONTH quarter',
    group: 'span',
    read: (found) => {
      const month = numberOf(found, 'month') as number;
      return month % 3 === 0 ? { kind: 'calendar', quarter: month / 3 } : null;
    },
    example: 'Prices rose in the March quarter.',
    gives: '2020-Q1',
    counterExample: 'Prices rose in the May quarter.',
  },
  {
    id: 'half-year',
    pattern:
      'the? ( n:first | n:second | n:last ) half of? the? ( year:YEAR | fiscal year:YEAR | toward:last year | toward:this year | toward:next year | year )',
    group: 'span',
    read: (found) => ({ ...yearFields(found), kind: 'calendar', half: found.words.n?.lower === 'first' ? 1 : 2 }),
    example: 'Orders rose in the first half of 1999.',
    gives: '1999-H1',
    counterExample: 'They led by two goals in the first half.',
  },
  {
    id: 'half-of-report',
    pattern: 'the ( n:first | n:second ) half',
    group: 'span',
    read: (found) => ({ kind: 'calendar', half: found.words.n?.lower === 'first' ? 1 : 2 }),
    unless: [beforeWord('of -'), ofMatchHalf],
    example: 'Sales fell, and no recovery is seen in the second half.',
    gives: '2020-H2',
    counterExample: 'The coach made two changes in the second half, and the sales of scarves rose.',
  },
];

/** Words of the sentence on either side within which the game shows, and words beyond it in which it shows twice. */
const GAME_REACH = 40;
const REPORT_REACH = 120;

const ofMatch = ({ text }: Token): boolean => isBeside(text, 'game');

/** "scored 17 in the fourth quarter": a quarter of the game. */
function ofGame({ document, lexemes, at, end }: Place): boolean {
  if (lexemes.slice(at, end).some(({ kinds }) => (kinds & KIND.YEAR) !== 0)) return false;
  const { tokens, sentences } = document;
  const sentence = sentences[tokens[(lexemes[at] as Lexeme).first]?.sentence ?? -1];
  if (sentence === undefined) return false;
  const [first, last] = [(lexemes[at] as Lexeme).first, (lexemes[end - 1] as Lexeme).last];
  const near = tokens.slice(Math.max(sentence.first, first - GAME_REACH), Math.min(sentence.last, last + GAME_REACH));
  if (near.some(ofMatch)) return true;
  const report = tokens.slice(Math.max(0, first - REPORT_REACH), last + REPORT_REACH);
  return report.filter(ofMatch).length >= 2;
}

/** "pulled one back in the second half": a half of the match, unless figures are told near it and no sport. */
function ofMatchHalf({ document: { tokens }, lexemes, at }: Place): boolean {
  const { first } = lexemes[at] as Lexeme;
  const near = tokens.slice(Math.max(0, first - GAME_REACH), first + GAME_REACH);
  if (!near.some(({ text }) => isBeside(text, 'business'))) return true;
  const report = tokens.slice(Math.max(0, first - REPORT_REACH), first + REPORT_REACH);
  return report.some(({ text }) => isBeside(text, 'game') || sportClasses(text.toLowerCase()).length > 0);
}

const sportClasses = classesIn('sport-words');

const SHIFT: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

function yearFields(found: Found): { year?: number; yearShift?: number } {
  const { year, toward } = found.words;
  if (year !== undefined) return { year: year.value };
  return toward === undefined ? {} : { yearShift: SHIFT[toward.lower] ?? 0 };
}

/** "April-June"; "April – June", set apart, are two dates. */
function quarterOfMonths({ words: { first, last } }: Found): Read {
  if (first === undefined || last === undefined || last.spaced) return null;
  return first.value % 3 === 1 && last.value === first.value + 2 ? { kind: 'calendar', quarter: last.value / 3 } : null;
}

function quarterOf(found: Found): Read {
  const { n } = found.words;
  if (n === undefined || n.value > 4) return null;
  if (n.code.startsWith('H')) return n.value > 2 ? null : { kind: 'calendar', ...yearFields(found), half: n.value };
  return { kind: 'calendar', ...yearFields(found), quarter: n.value };
}
