import type { DateExpression, DateMention } from '../../../model/date-expression.ts';
import type { Document, Token } from '../../../model/document.ts';
import { civil, parseDay } from '../calendar/days.ts';
import { formatDay } from '../calendar/format.ts';
import type { Outcome } from '../context.ts';

const JOINT = /^(?:to|through|until|till|–|—|-)$/iu;

/** Whether the second of two dates ends what the first begins: "from June 1 to Nov. 30". */
export function isSpan({ tokens }: Document, first: DateMention, second: DateMention): boolean {
  const between = tokens.slice(first.lastToken, second.firstToken);
  if (between.length !== 1) return false;
  const joint = between[0]?.text ?? '';
  return JOINT.test(joint) || (/^and$/iu.test(joint) && /^between$/iu.test(tokens[first.firstToken - 1]?.text ?? ''));
}

/** "March", "June 1", "the night of June 1", "Halloween". */
const comesEachYear = (expression: DateExpression): boolean =>
  expression.kind === 'clock'
    ? expression.day !== null && comesEachYear(expression.day)
    : expression.kind === 'calendar' && (expression.month ?? expression.season ?? expression.holiday) !== undefined;

const YEAR_SHARED = /^(?:and|or)(?: (?:in|on|at))?$/u;

/** "on the night of May 3 and on May 4, 2019", "in the spring and summer of 1895": the year is said once. */
function sharesYear({ tokens }: Document, first: DateMention, second: DateMention): boolean {
  const { expression } = second;
  const day = expression.kind === 'clock' ? expression.day : expression;
  if (day?.kind !== 'calendar' || day.year === undefined || !comesEachYear(day)) return false;
  return YEAR_SHARED.test(
    tokens
      .slice(first.lastToken, second.firstToken)
      .map(({ text }) => text)
      .join(' '),
  );
}

/** The year of the first date of a span that would begin after it ends, or null where nothing is to mend. */
export function yearOfOpening(
  document: Document,
  [first, opening]: readonly [DateMention, Outcome],
  [second, end]: readonly [DateMention, Outcome],
): number | null {
  const { expression } = first;
  if (!comesEachYear(expression) || !opening.inferred.includes('year')) return null;
  if (opening.moment === null || end.moment === null || !comesEachYear(second.expression)) return null;
  const shares = saysYear(second.expression) && sharesYear(document, first, second);
  const spans =
    isSpan(document, first, second) && (opening.moment.day > end.moment.day || !end.inferred.includes('year'));
  if (!spans && !shares) return null;
  const [from, to] = [civil(opening.moment.day), civil(end.moment.day)];
  const year = from.month * 100 + from.day <= to.month * 100 + to.day ? to.year : to.year - 1;
  return year === from.year ? null : year;
}

/** "on 2 May, the holiday Monday", "on Aug. 3, a Thursday": the weekday of the day before it, or null. */
export function weekdayOfDay(
  { tokens }: Document,
  last: readonly [DateMention, Outcome] | null,
  mention: DateMention,
): number | null {
  const day = last?.[1].moment?.grain === 'day' ? last[1].moment.day : null;
  if (last === null || day === null || isWeekday(last[0]) || mention.expression.kind === 'clock') return null;
  if (!isWeekday(mention)) return null;
  const [comma, article, ...more] = tokens.slice(last[0].lastToken, mention.firstToken + 1);
  if (comma?.text !== ',' || !/^(?:the|an?)$/u.test(article?.text ?? '')) return null;
  return more.length <= 3 && more.every(({ pos }) => /^(?:NOUN|ADJ|PROPN)$/u.test(pos)) ? day : null;
}

/** "Friday", "1 p.m. on Friday". */
export function isWeekday({ expression }: DateMention): boolean {
  const day = expression.kind === 'clock' ? expression.day : expression;
  return day?.kind === 'calendar' && day.weekday !== undefined && day.month === undefined;
}

/** Whether a weekday goes on from the one before: "from Friday to Sunday", and what is to come "on Friday or Sunday". */
function goesOn(document: Document, first: DateMention, second: DateMention, ahead: boolean): boolean {
  if (isSpan(document, first, second)) return true;
  const between = document.tokens.slice(first.lastToken, second.firstToken);
  if (ahead && isJoined(between)) return true;
  const [joint, even, ...more] = between;
  return (
    ahead && more.length === 0 && /^(?:and|or|,)$/u.test(joint?.text ?? '') && /^even$/u.test(even?.text ?? 'even')
  );
}

/** "will be there on Tuesday at the town hall, and at noon on Friday": no verb and no sentence's end stands between. */
function isJoined(between: readonly Token[]): boolean {
  const and = between.findLastIndex(({ text }) => text === 'and');
  const behind = between.slice(and + 1);
  return (
    and >= 0 &&
    behind.every(({ text }) => /^(?:again|at|on)$/u.test(text)) &&
    !between.some(({ pos, text }) => /^(?:VERB|AUX)$/u.test(pos) || /^[.;!?]$/u.test(text))
  );
}

/** The second of two weekdays that belong together is the first such day behind the first. */
export function endOfWeekdays(
  document: Document,
  last: readonly [DateMention, Outcome] | null,
  mention: DateMention,
  found: Outcome,
  published: number | null,
): Outcome {
  const [begin, end] = [last?.[1].moment ?? null, found.moment];
  if (last === null || begin?.grain !== 'day' || end?.grain !== 'day' || !isWeekday(last[0]) || !isWeekday(mention))
    return found;
  const day = begin.day + ((((end.day - begin.day) % 7) + 7) % 7);
  const ahead = published !== null && begin.day > published;
  if (day === end.day || !goesOn(document, last[0], mention, ahead)) return found;
  const value = `${formatDay(day)}${found.value?.slice(DAY_LENGTH) ?? ''}`;
  return { ...found, value, moment: { day, grain: 'day' } };
}

const DAY_LENGTH = '2020-07-15'.length;

/**
 * The year of the second date of a span that would end more than a year behind its first, or, within a month ("July 13-16"),
 * before it, or null.
 */
export function yearOfEnd(
  document: Document,
  last: readonly [DateMention, Outcome] | null,
  [mention, end]: readonly [DateMention, Outcome],
): number | null {
  const begin = last?.[1].moment ?? null;
  if (last === null || begin === null || end.moment === null) return null;
  if (mention.rule === MONTH_RANGE && last[0].rule === MONTH_RANGE && end.moment.day < begin.day)
    return isSpan(document, last[0], mention) ? civil(begin.day).year : null;
  if (end.moment.day - begin.day < A_YEAR) return null;
  if (!comesEachYear(mention.expression) || saysYear(mention.expression)) return null;
  return isSpan(document, last[0], mention) ? civil(end.moment.day).year - 1 : null;
}

const A_YEAR = 366;
const MONTH_RANGE = 'month-day-range';

/** "April 2016", "April this year", "next April". */
export const saysYear = (expression: DateExpression): boolean =>
  expression.kind === 'calendar' &&
  (expression.year ?? expression.shortYear ?? expression.yearShift ?? expression.sceneYear ?? expression.toward) !==
    undefined;

/** "from 8 p.m. to 6 a.m.": the second clock of a span is of the next day, where it would be earlier than the first. */
export function endOfClocks(
  document: Document,
  last: readonly [DateMention, Outcome] | null,
  mention: DateMention,
  found: Outcome,
): Outcome {
  if (last === null || !isOpenClock(mention) || last[0].expression.kind !== 'clock') return found;
  const [begin, end] = [last[1].value ?? '', found.value ?? ''];
  const day = parseDay(end.slice(0, DAY_LENGTH));
  if (day === null || end >= begin || end.slice(0, DAY_LENGTH) !== begin.slice(0, DAY_LENGTH)) return found;
  if (!isSpan(document, last[0], mention)) return found;
  return { ...found, value: formatDay(day + 1) + end.slice(DAY_LENGTH) };
}

const isOpenClock = ({ expression }: DateMention): boolean =>
  expression.kind === 'clock' && expression.day === null && expression.hour !== undefined;
