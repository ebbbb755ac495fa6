import type { DateExpression, DateMention } from '../../model/date-expression.ts';
import type { Document } from '../../model/document.ts';
import { once } from '../../model/memo.ts';
import type { ResolvedDate } from '../../model/resolution.ts';
import type { Trace } from '../../model/trace.ts';
import { parseDay } from './calendar/days.ts';
import { formatDay } from './calendar/format.ts';
import { type Context, type Outcome, outcome } from './context.ts';
import { contextOf } from './context-of.ts';
import { resolveExpression } from './expressions/index.ts';
import { dateOf, entryOf } from './rows.ts';
import { accountAfter, isOfCourt } from './text/account.ts';
import { withLaterHour } from './text/clock-face.ts';
import { type DayOrder, dayFirstIn, orderOf } from './text/day-order.ts';
import { eventOf } from './text/event.ts';
import { feastOnWeekday, isFeastOf, isNamedFeast } from './text/feasts.ts';
import { LATER_CLOCK, laterClock } from './text/later-clock.ts';
import { isStoryNow, isThatDay, mannerOf, meansTheseDays, speaksOfToday } from './text/manner.ts';
import { endOfClocks, endOfWeekdays, weekdayOfDay, yearOfEnd, yearOfOpening } from './text/pairs.ts';
import { publicationFromContent } from './text/publication.ts';
import { begunAnew, storyAfter } from './text/story.ts';
import { advance, START, type Thread } from './text/thread.ts';
import { dayOfTelling } from './text/told.ts';

export interface DateResolution {
  readonly dates: readonly ResolvedDate[];
  /** The publication date that the article's own dates force, where none was given; else what was given. */
  readonly publishedAt: string | null;
}

/** Anchors every temporal expression and gives it its value. */
export function resolveDates(
  document: Document,
  mentions: readonly DateMention[],
  trace?: Trace,
  order: DayOrder = orderOf(document.article.language),
): DateResolution {
  const published = parseDay(document.article.publishedAt) ?? publicationFromContent(document, mentions);
  const manner = mannerOf(mentions, document, published);
  const dayFirst = dayFirstIn(mentions, published, order);
  const inCourt = once(() => isOfCourt(document));
  let thread: Thread = START;
  let last: Resolved | null = null;
  let clocked: Resolved | null = null;
  const dates: ResolvedDate[] = [];
  const told: (readonly string[])[] = [];
  const timely = speaksOfToday(mentions, document.tokens.length);
  for (const one of mentions) {
    const mention = withLaterHour(document, last?.[0] ?? null, laterClock(document, clocked, one));
    if (!timely && meansTheseDays(mention.expression)) continue;
    if (manner === 'narrative' && isStoryNow(document, mention)) continue;
    if (manner === 'narrative') thread = begunAnew(document, thread, mention);
    const steps: string[] = [];
    const note = trace === undefined ? ignore : (step: string) => steps.push(step);
    const context = contextOf(document, mention, thread, { published, manner, dayFirst, inCourt, note });
    const found = endMended(document, last, mention, context);
    if (isThatDay(mention.expression, found)) continue;
    const before = mended(document, last, [mention, found], context);
    if (before !== null) {
      dates.splice(-1, 1, before.date);
      told.splice(-1, 1, [before.why]);
    }
    const event = eventOf(document, last, [mention, found], published) ?? thread.event;
    const account = accountAfter(thread.account, mention, found, published);
    const story = storyAfter(document, thread.story, last, [mention, found]);
    last = [mention, found];
    if (datesSomething(mention)) clocked = last;
    thread = advance(thread, last, document, context.direction, { event, account, story });
    dates.push(dateOf(mention, found));
    told.push(steps);
  }
  if (trace !== undefined) for (const [i, date] of dates.entries()) trace(entryOf(date, told[i] ?? []));
  const publishedAt = document.article.publishedAt ?? (published === null ? null : formatDay(published));
  return { dates, publishedAt };
}

/** "soon", "two hours", "daily": what stands between a clock and what is counted from it. */
const datesSomething = ({ expression: { kind } }: DateMention): boolean =>
  kind !== 'reference' && kind !== 'duration' && kind !== 'set';

type Resolved = readonly [DateMention, Outcome];

/** An expression's value, as the date before it has it that begins its span. */
function endMended(document: Document, last: Resolved | null, mention: DateMention, context: Context): Outcome {
  if (mention.rule === LATER_CLOCK) return counted(mention, last, context);
  const alone = resolveExpression(mention.expression, context);
  if (last !== null && isNamedFeast(document, last, mention)) return last[1];
  const feast = feastOnWeekday(document, last?.[0] ?? null, mention, context.published);
  if (feast !== null) return onFeast(feast);
  const day = weekdayOfDay(document, last, mention);
  if (day !== null) return onFeast(day);
  const found = endOfClocks(document, last, mention, endOfWeekdays(document, last, mention, alone, context.published));
  const year = yearOfEnd(document, last, [mention, found]);
  return year === null ? found : inYear(mention.expression, year, context);
}

/** "five hours later", the day and hour of which `laterClock` has reckoned. */
function counted({ expression }: DateMention, last: Resolved | null, context: Context): Outcome {
  context.note(`counted from the clock before it: ${last?.[1].value}`);
  return { ...resolveExpression(expression, { ...context, note: ignore }), inferred: ['year', 'month', 'day'] };
}

interface Mended {
  readonly date: ResolvedDate;
  readonly why: string;
}

/** The date before, where the one that follows tells more of it. */
function mended(document: Document, last: Resolved | null, next: Resolved, context: Context): Mended | null {
  if (last === null) return null;
  const [mention] = last;
  if (isFeastOf(document, mention, next[0]))
    return {
      date: dateOf(mention, onDayOf(mention, next, context)),
      why: `the day that is named behind it: ${next[0].text}`,
    };
  const feast = feastOnWeekday(document, mention, next[0], context.published);
  if (feast !== null) return { date: dateOf(mention, onFeast(feast)), why: `the day of the feast: ${next[0].text}` };
  const told = dayOfTelling(document, mention, next, context.published);
  if (told !== null) {
    const found = resolveExpression(mention.expression, { ...context, published: told });
    return { date: dateOf(mention, found), why: `anchor: the day on which it was told, ${formatDay(told)}` };
  }
  const year = yearOfOpening(document, last, next);
  if (year === null) return null;
  const why = `the year ${year} of the date behind it: ${next[0].text}`;
  return { date: dateOf(mention, inYear(mention.expression, year, context)), why };
}

/** "noon on Easter Monday, 24 April 1916". */
const onDayOf = ({ expression }: DateMention, [day, found]: Resolved, context: Context): Outcome =>
  expression.kind === 'clock' ? resolveExpression({ ...expression, day: day.expression }, context) : found;

const onFeast = (day: number): Outcome => outcome(formatDay(day), ['year', 'month', 'day'], { day, grain: 'day' });

const inYear = (expression: DateExpression, year: number, context: Context): Outcome => ({
  ...resolveExpression(withYear(expression, year), context),
  inferred: ['year'],
});

const withYear = (expression: DateExpression, year: number): DateExpression =>
  expression.kind === 'clock' && expression.day !== null
    ? { ...expression, day: withYear(expression.day, year) }
    : ({ ...expression, year } as DateExpression);

const ignore = (): void => {};
