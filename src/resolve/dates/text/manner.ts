import type { DateExpression, DateMention, Unit } from '../../../model/date-expression.ts';
import type { Document } from '../../../model/document.ts';
import { civil } from '../calendar/days.ts';
import type { Manner, Outcome } from '../context.ts';
import { isAttribute } from './aside.ts';
import { beginsBefore, hasPresent } from './clause.ts';
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
  const { news, weekdays, asides, history, own } = leaningsOf(dates, document, recent);
  const opens = opensBefore(dates, recent);
  if (opens && own >= STORY_DATES && own > news * HISTORY_TO_NEWS + weekdays) return 'narrative';
  const isRich = history >= ENOUGH_HISTORY;
  if (published === null && !isRich && !(opens && own >= STORY_DATES)) return 'news';
  const today = news + (isRich ? 0 : asides) + (isRich && opens && news === 0 ? 0 : weekdays);
  if (history > today * HISTORY_TO_NEWS) return 'narrative';
  if (today === 0 && published !== null && own >= STORY_DATES && opensBefore(dates, civil(published).year))
    return 'narrative';
  return leansOnToday(today, document.tokens.length) ? 'news' : 'guide';
}

/** What the dates of a text hang on. */
interface Leanings {
  /** "last week", "this year": what needs today. */
  readonly news: number;
  readonly weekdays: number;
  /** Weekdays beside a day of years ago. */
  readonly asides: number;
  /** Dates of years gone by; "the most since June 2009" tells of today. */
  readonly history: number;
  /** Months, seasons and days that the words name, with a year or without. */
  readonly own: number;
}

function leaningsOf(dates: readonly DateMention[], document: Document, recent: number): Leanings {
  let [news, weekdays, asides, history, past] = [0, 0, 0, 0, -1];
  for (const date of dates) {
    const { expression } = date;
    if (needsToday(expression)) {
      if (!isWeekday(expression)) news++;
      else if (paragraphOf(document, date) === past) asides++;
      else weekdays++;
    } else if (yearOf(expression) < recent && date.rule !== NINE_ELEVEN && !beginsBefore(document, date.firstToken)) {
      history++;
      if (isDay(expression) && !isAttribute(date, document)) past = paragraphOf(document, date);
    }
  }
  return { news, weekdays, asides, history, own: dates.filter(({ expression }) => isNamed(expression)).length };
}

/** "9/11" names the attacks: a report may say it in each sentence. */
const NINE_ELEVEN = 'nine-eleven';

/** So many dates that the words name make a story. */
const STORY_DATES = 6;

/** "The fleet sailed on 4 May 1588" opens a story; what opens a report is of its days. */
function opensBefore(dates: readonly DateMention[], year: number): boolean {
  const first = dates.find(({ expression }) => /^(?:calendar|shifted|clock|numeric|era)$/u.test(expression.kind));
  return first !== undefined && first.rule !== NINE_ELEVEN && yearOf(first.expression) < year;
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
  const { weekday, month, quarter, toward, fromThen, inStory } = expression;
  if (fromThen || inStory) return false;
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

/** "May 1881", "the 12th", "the autumn", "dawn on 3 June". */
function isNamed(expression: DateExpression): boolean {
  if (expression.kind === 'clock') return expression.day !== null && isNamed(expression.day);
  return (
    expression.kind === 'calendar' &&
    expression.toward === undefined &&
    (expression.month ?? expression.season ?? expression.day) !== undefined
  );
}

function yearOf(expression: DateExpression): number {
  if (expression.kind === 'clock') return expression.day === null ? Number.POSITIVE_INFINITY : yearOf(expression.day);
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
