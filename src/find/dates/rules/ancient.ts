import type { DateMention } from '../../../model/date-expression.ts';
import { after, before, notAfterWord } from '../guards.ts';
import { calendar, dayOf, numberOf, ofEra } from '../readings.ts';
import type { DateRule, Found, Place } from '../rule.ts';

const LOOSE = 'ancient-year-beside';

/** Years of three digits. */
export const ANCIENT_RULES: readonly DateRule[] = [
  {
    id: 'ancient-year',
    pattern: 'year:NUM',
    group: 'span',
    read: (found) => (isAncient(found) ? calendar({ year: numberOf(found, 'year') }) : null),
    unless: [(place) => notAfterWord('in circa c. ca.')(place) && !afterCirca(place), countsThing],
    example: 'He was crowned in 843, aged 20.',
    gives: '0843',
    counterExample: 'He was crowned in 843 towns. It fell by 360.',
  },
  {
    id: LOOSE,
    pattern: 'year:NUM',
    read: (found) => (isAncient(found) ? calendar({ year: numberOf(found, 'year') }) : null),
    unless: [notAfterWord('until till since from about around to and between by after before ( – -'), countsThing],
    example: 'He was crowned in 843 and ruled until 867.',
    gives: '0867',
    counterExample: 'Its price fell from 843 to 367.',
  },
  {
    id: 'ancient-day',
    pattern:
      '( the? day:DAY of? )? month:MONTH of? year:NUM era:ERA | the? day:DAY of? month:MONTH year:NUM | month:MONTH of year:NUM',
    group: 'day',
    read: (found) => (isAncient(found) || found.words.era !== undefined ? ofEra(found, dayOf(found)) : null),
    unless: [countsThing],
    example: 'He died on 5 August 642 near the border.',
    gives: '0642-08-05',
    counterExample: 'On 5 August 642 pilgrims came.',
  },
];

/** "It was besieged in 212 and fell in 211 BC": the era is said once; what comes before it in the text leaves it open. */
export function withEras(found: readonly DateMention[]): readonly DateMention[] {
  if (!found.some(isBeforeChrist)) return found;
  let before = found.find(isOfEra);
  return found.map((mention) => {
    if (isOfEra(mention)) before = mention;
    const { expression, rule } = mention;
    const isOpen = (rule === 'ancient-year' || rule === LOOSE) && before !== undefined && isBeforeChrist(before);
    return isOpen && expression.kind === 'calendar' && expression.year !== undefined
      ? { ...mention, expression: { ...expression, year: 1 - expression.year } }
      : mention;
  });
}

const yearIn = ({ expression }: DateMention): number | undefined =>
  expression.kind === 'calendar' ? expression.year : undefined;

const isBeforeChrist = (mention: DateMention): boolean => (yearIn(mention) ?? 1) <= 0;

/** Whether the words say of which era the year is, or the year does. */
const isOfEra = (mention: DateMention): boolean =>
  isBeforeChrist(mention) || mention.rule === 'before-christ' || (yearIn(mention) ?? 0) >= FOUR_DIGITS;
const FOUR_DIGITS = 1000;

const TELLS: ReadonlySet<string> = new Set(['ancient-year', 'ancient-day', 'before-christ', 'years-before-christ']);

/** Numbers behind "until", "from", "about" are years only where another date tells that the text speaks of such times. */
export function withoutLoneYears(found: readonly DateMention[]): readonly DateMention[] {
  const tells =
    found.every(({ rule }) => rule !== LOOSE) ||
    found.some(
      (mention) =>
        mention.rule !== LOOSE && (TELLS.has(mention.rule) || (yearIn(mention) ?? FOUR_DIGITS) < FOUR_DIGITS),
    );
  return tells ? found : found.filter(({ rule }) => rule !== LOOSE);
}

const isAncient = (found: Found): boolean => /^\d{3}$/u.test(found.words.year?.text ?? '');

/** "c. 347": the stop is a token of its own. */
const afterCirca = (place: Place): boolean =>
  before(place)?.text === '.' && /^ca?$/u.test(before(place, 2)?.text ?? '');

/** "in 732 towns", "in 360 degrees", "in 141 polling stations": the number counts. */
function countsThing(place: Place): boolean {
  const next = after(place);
  return (
    next !== undefined &&
    !/^[–—]$/u.test(next.text) &&
    (/^(?:NOUN|ADJ|NUM|SYM)$/u.test(next.pos) ||
      (next.pos === 'VERB' && next.text.endsWith('ing')) ||
      /^[-%$]$/u.test(next.text) ||
      /^\d/u.test(next.text))
  );
}
