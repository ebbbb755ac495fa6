import type { DateExpression, DateMention, Unit } from '../../../model/date-expression.ts';
import type { Document } from '../../../model/document.ts';
import { civil } from '../calendar/days.ts';
import type { Manner, Outcome } from '../context.ts';
import { isAttribute } from './aside.ts';
import { hasPresent } from './clause.ts';
import { paragraphOf } from './thread.ts';

/** Years older than this many before the publication are history, not news. */
const RECENT_YEARS = 2;

/**
 * Whether a text is told by its own dates. News hangs on its publication: weekdays, "yesterday", "last month". A
 * narrative names years: more dates of years gone by than words that need today. A guide hangs on nothing.
 */
export function mannerOf(dates: readonly DateMention[], document: Document, published: number | null): Manner {
  const recent = published === null ? Number.POSITIVE_INFINITY : civil(published).year - RECENT_YEARS;
  if (dates[0] !== undefined && isAnniversary(dates[0].expression)) return 'narrative';
  let news = 0;
  let history = 0;
  let aside = 0;
  let weekdays = 0;
  let past = -1;
  for (const date of dates) {
    const { expression } = date;
    if (needsToday(expression)) {
      if (!isWeekday(expression)) news++;
      else if (paragraphOf(document, date) === past) aside++;
      else weekdays++;
    } else if (yearOf(expression) < recent && date.rule !== NINE_ELEVEN) {
      history++;
      if (isDay(expression) && !isAttribute(date, document)) past = paragraphOf(document, date);
    }
  }
  if (history < ENOUGH_HISTORY) news += aside;
  if (history < ENOUGH_HISTORY || news > 0 || !opensBefore(dates, recent)) news += weekdays;
  if (news === 0 && published !== null && isOwnStory(dates, civil(published).year)) return 'narrative';
  if (history > news * HISTORY_TO_NEWS) return 'narrative';
  return leansOnToday(news, document.tokens.length) ? 'news' : 'guide';
}

/** "9/11" names the attacks: a report may say it in each sentence. */
const NINE_ELEVEN = 'nine-eleven';

/** A story of last year, that names nothing by its distance from today. */
const isOwnStory = (dates: readonly DateMention[], year: number): boolean =>
  opensBefore(dates, year) && dates.filter(({ expression }) => expression.kind === 'calendar').length >= STORY_DATES;

/** So many dates of the calendar make a story. */
const STORY_DATES = 6;

/** "The fleet sailed on 4 May 1588" opens a story; what opens a report is of its days. */
function opensBefore(dates: readonly DateMention[], year: number): boolean {
  const first = dates.find(({ expression }) => /^(?:calendar|shifted|clock|numeric|era)$/u.test(expression.kind));
  return first !== undefined && yearOf(first.expression) < year;
}

/** A report may well name as many years as days; a narrative names hardly any day that needs today. */
const HISTORY_TO_NEWS = 3;
/** So many dates of years gone by make weekdays beside one of them that time's. */
const ENOUGH_HISTORY = 3;

/** Expressions that need today, in a thousand tokens, below which a text does not live in its day. */
const LEANING = 2.5;

/** Whether a text lives in its day: reports do, essays and travel guides do not. A short text is taken for a report. */
function leansOnToday(news: number, tokens: number): boolean {
  return (news + 0.5) * 1000 >= LEANING * tokens;
}

/**
 * Whether "now", "recently" and "the future" place something on the calendar: hardly in an essay or a travel guide. One word
 * that needs today is enough in a text of a thousand tokens.
 */
export function speaksOfToday(dates: readonly DateMention[], tokens: number): boolean {
  const news = dates.filter(({ expression }) => needsToday(expression)).length;
  return (news + 1.5) * 1000 >= LEANING * tokens;
}

/** "Ten years ago" may stand in any text. */
const LONG: ReadonlySet<Unit> = new Set<Unit>(['decade', 'century', 'millennium']);

function needsToday(expression: DateExpression): boolean {
  if (expression.kind === 'shifted') return expression.from === 'now' && !LONG.has(expression.unit);
  if (expression.kind === 'clock') return expression.day !== null && needsToday(expression.day);
  if (expression.kind === 'period') return expression.year === undefined && expression.unit !== 'year';
  if (expression.kind !== 'calendar' || expression.year !== undefined) return false;
  const { weekday, month, quarter, toward, fromThen } = expression;
  if (fromThen) return false;
  return (weekday !== undefined && month === undefined) || quarter !== undefined || toward !== undefined;
}

/** "On Saturday", "at noon on Saturday": behind a day of years ago in the same paragraph it tells of that time. */
function isWeekday(expression: DateExpression): boolean {
  if (expression.kind === 'clock') return expression.day !== null && isWeekday(expression.day);
  return expression.kind === 'calendar' && expression.weekday !== undefined && expression.toward === undefined;
}

/** "On this day in 1885": a column of history. */
const isAnniversary = (expression: DateExpression): boolean =>
  expression.kind === 'calendar' && expression.ofToday === true;

const isDay = (expression: DateExpression): boolean =>
  expression.kind === 'calendar' && expression.month !== undefined && expression.day !== undefined;

function yearOf(expression: DateExpression): number {
  const year = expression.kind === 'calendar' ? expression.year : expression.kind === 'era' ? expression.from : null;
  return year ?? Number.POSITIVE_INFINITY;
}

/** "now" and "today" in a text that does not lean on its day: these days, which no calendar holds. */
export const meansTheseDays = (expression: DateExpression): boolean =>
  expression.kind === 'reference' ||
  (expression.kind === 'shifted' && expression.unit === 'day' && expression.amount === 0 && expression.from === 'now');

/** "that day" where the text dates no day: any day that it talks of. */
export const isThatDay = (expression: DateExpression, { value }: Outcome): boolean =>
  expression.kind === 'shifted' && expression.from === 'then' && expression.amount === 0 && value === 'XXXX-XX-XX';

/** "She now moved to Turin": the now of a story is no present. */
export const isStoryNow = (document: Document, { expression, firstToken, lastToken }: DateMention): boolean =>
  expression.kind === 'reference' && expression.value !== 'PAST_REF' && !hasPresent(document, firstToken, lastToken);
